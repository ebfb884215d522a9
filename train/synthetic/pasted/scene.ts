import type { Chance } from '../texts/chance';
import { Addresses, addressCountries } from './addresses';
import { dateIn, monthIn, weekdayIn } from './dates';
import { bars, expand } from './grammar';
import { countryCodes, countryName, languages } from './languages';
import { address, org, place } from './marks';
import type { Sources } from './names';
import { Organisations } from './organisations';
import { isForeignScript, Somebody } from './people';
import { vocabulary } from './vocabulary';

/** Towns in languages with another script than Latin. */
const nativePlaces: Readonly<Record<string, string>> = {
  ru: 'Москва|Петербург|Казань|Сочи|Новосибирск|Екатеринбург|Самара|Пермь|Берлин|Париж|Минск|Тула|Рязань|Омск',
  uk: 'Київ|Львів|Одеса|Харків|Полтава|Варшава|Берлін|Чернівці|Дніпро|Суми',
  bg: 'София|Варна|Пловдив|Бургас|Берлин|Русе|Виена',
  el: 'Αθήνα|Θεσσαλονίκη|Πάτρα|Χανιά|Βερολίνο|Λονδίνο|Βόλος|Κέρκυρα|Λάρισα',
  ar: 'القاهرة|دبي|الرياض|بيروت|عمّان|جدة|بغداد|الدار البيضاء|تونس|باريس|لندن|دمشق|الكويت',
  hi: 'दिल्ली|मुंबई|जयपुर|लखनऊ|पटना|भोपाल|वाराणसी|पुणे|कोलकाता|लंदन|इंदौर|आगरा',
  zh: '北京|上海|广州|深圳|杭州|成都|武汉|西安|东京|巴黎|台北|香港|纽约|苏州|青岛|大连',
  ja: '東京|大阪|京都|札幌|福岡|横浜|名古屋|パリ|ロンドン|沖縄|神戸|鎌倉|仙台',
  ko: '서울|부산|대구|인천|제주|광주|도쿄|파리|뉴욕|수원|강릉|전주',
};
const towns = new Map(Object.entries(nativePlaces).map(([lang, text]) => [lang, bars(text)]));

/** What one text speaks of: people, organisations and places, which stay the same when they are named again. */
export class Scene {
  readonly addresses: Addresses;
  readonly country: string;
  /** Where the name of the first person is at home. */
  origin: string | undefined;
  readonly #organisations: Organisations;
  readonly #people = new Map<string, Somebody>();
  readonly #said = new Map<string, string>();
  #rows = 0;

  constructor(
    readonly lang: string,
    readonly chance: Chance,
    readonly sources: Sources,
  ) {
    this.addresses = new Addresses(sources, chance);
    const own = languages[lang] ?? languages.en!;
    this.country =
      towns.has(lang) || chance.is(lang === 'en' ? 0.75 : 0.9)
        ? chance.pick(own.countries)
        : chance.pick(addressCountries);
    if (!addressCountries.includes(this.country)) this.country = 'US';
    const name = (role: 'given' | 'family') => chance.early(sources.names.get(this.#origin())![role]);
    this.#organisations = new Organisations(chance, this.addresses, name);
  }

  #origin(): string {
    const { chance, sources, lang } = this;
    const known = sources.names;
    for (let i = 0; i < 30; i++) {
      let origin = chance.weighted((languages[lang] ?? languages.en!).origins);
      if (origin === '*') {
        origin = chance.pick([...known.keys()]);
        if (isForeignScript(origin) && !chance.is(towns.has(lang) ? 0.02 : 0.05)) continue;
      }
      if (known.has(origin)) return origin;
    }
    return 'english';
  }

  /** A key that no one was named by before. */
  row(): string {
    return `p${900 + ++this.#rows}`;
  }

  /** A person; the same for the same key. */
  somebody(key = ''): Somebody {
    const known = key ? this.#people.get(key) : undefined;
    if (known) return known;
    const origin = this.#origin();
    this.origin ??= origin;
    const made = new Somebody(origin, this.sources.names.get(origin)!, this.lang, this.chance);
    if (key) this.#people.set(key, made);
    return made;
  }

  city(): string {
    const native = towns.get(this.lang);
    if (native) return this.chance.pick(native);
    const country = this.chance.is(0.65)
      ? this.country
      : this.chance.pick([...this.sources.cities.keys(), ...addressCountries]);
    const city = this.addresses.city(country);
    return /[^\u0000-\u024f\u1e00-\u1eff’]/.test(city) ? this.addresses.city(this.country) : city;
  }

  countryName(): string {
    return countryName(
      this.chance.pick(this.chance.is(0.6) ? countryCodes.slice(0, 45) : countryCodes),
      this.lang,
    );
  }

  orgName(): string {
    return this.#organisations.one(this.lang, this.country);
  }

  #once(key: string, make: () => string): string {
    if (!/\d$/.test(key)) return make();
    const known = this.#said.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#said.set(key, made);
    return made;
  }

  /** The key of the person that a slot like `g1` or `email1` belongs to. */
  #key(head: string): string {
    const digits = /\d+$/.exec(head)?.[0];
    return digits ? `p${digits}` : '';
  }

  /** The text of a slot of a template. */
  readonly slot = (name: string): string => {
    const { chance, lang, addresses } = this;
    const [head = '', kind = ''] = name.split('.');
    const base = head.replace(/\d+$/, '');
    switch (base) {
      case 'p':
        return this.somebody(this.#key(head)).label(kind);
      case 'g':
      case 'f':
      case 't':
        return this.somebody(this.#key(head)).label(base);
      case 'org':
        return org(this.#once(head, () => this.orgName()));
      case 'brand':
        return this.#once(head, () => this.#organisations.brand());
      case 'city':
        return place(this.#once(head, () => this.city()));
      case 'country':
        return place(this.#once(head, () => this.countryName()));
      case 'place':
        return place(this.#once(head, () => (chance.is(0.65) ? this.city() : this.countryName())));
      case 'addr':
        return address(this.#once(head, () => addresses.plain(this.country, addresses.style(true))));
      case 'block':
        return address(this.#once(head, () => addresses.plain(this.country, addresses.style(false))));
      case 'anyaddr':
        return address(addresses.plain(chance.pick(addressCountries), addresses.style(true)));
      case 'line':
        return address(this.#once(head, () => addresses.line(this.country)));
      case 'street':
        return address(addresses.streetName(this.country));
      case 'date':
        return dateIn(lang, chance);
      case 'month':
        return monthIn(lang, chance);
      case 'weekday':
        return weekdayIn(lang, chance);
      case 'time':
        return chance.pick([
          `${chance.int(7, 20)}:${chance.pick(['00', '15', '30', '45', '10'])}`,
          `${chance.int(1, 12)}${chance.pick([' pm', 'pm', ' a.m.', ':30pm', ' AM'])}`,
          `${chance.int(7, 20)}${chance.pick(['h', 'h30', ':20', '.30', ':05'])}`,
        ]);
      case 'year':
        return String(chance.int(1950, 2026));
      case 'n':
        return String(chance.int(2, 99));
      case 'big':
        return String(chance.int(100, 99999));
      case 'age':
        return String(chance.int(2, 96));
      case 'money':
        return chance.pick([
          `$${chance.int(5, 9999)}`,
          `€${chance.int(5, 999)}.${chance.pattern('##')}`,
          `${chance.int(10, 9999)} €`,
          `£${chance.int(1, 99)},${chance.pattern('###')}`,
          `${chance.int(10, 999)} EUR`,
          `${chance.int(100, 9999)} ${chance.pick(['PLN', 'CZK', 'SEK', 'USD', 'CHF', 'INR', 'kr', 'zł'])}`,
          `$${chance.int(1, 90)}k`,
        ]);
      case 'phone':
        return chance.pattern(
          chance.pick([
            '+1 202-555-01##',
            '(415) 555-01##',
            '555-01##',
            '+44 20 7946 0###',
            '07700 900###',
            '+49 30 23125 ###',
            '01 99 00 ## ##',
            '+33 6 39 98 ## ##',
            '+61 491 570 1##',
            '0491 57# ###',
          ]),
        );
      case 'email':
        return `${this.somebody(this.#key(head)).login}@${chance.pick(['example.com', 'example.org', 'example.net', 'mail.example.com', 'example.edu'])}`;
      case 'login':
        return this.somebody(this.#key(head)).login;
      case 'id':
        return chance.pattern(
          chance.pick([
            '####',
            '######',
            '??-####',
            '#####-#',
            '??######',
            'INV-####',
            '#-###-##',
            '####/##',
            'C####',
            'T-####',
            '????-##',
            '#########',
          ]),
        );
      case 'url':
        return `https://${chance.pick(['www.', '', 'docs.', 'app.'])}example.${chance.pick(['com', 'org', 'net'])}/${chance.pick(['', 'help', 'a/b', 'login?next=%2F', 'v2/items'])}`;
      default: {
        const words = vocabulary(lang, head) ?? vocabulary(lang, base);
        if (!words) throw new Error(`No slot ${name} in ${lang}`);
        return this.#once(head, () => this.expand(chance.pick(words)));
      }
    }
  };

  /** One of the texts of a template. */
  expand(template: string): string {
    return expand(template, this.chance, this.slot);
  }
}
