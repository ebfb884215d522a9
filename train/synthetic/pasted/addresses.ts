import type { Chance } from '../texts/chance';
import { addressForms } from './address-forms';
import { expand } from './grammar';
import { address } from './marks';
import type { Names, Sources } from './names';

/** Origins of names that streets of a country are called by. */
const origins = new Map(
  `US:english GB:english IE:irish CA:english AU:english NZ:english DE:german AT:german CH:german FR:french BE:dutch
   NL:dutch LU:french ES:spanish PT:portuguese BR:portuguese IT:italian GR:greek-script PL:polish CZ:czech SK:slovak
   HU:hungarian RO:romanian BG:bulgarian-cyrillic HR:croatian SI:slovenian RS:serbian SE:swedish NO:norwegian DK:danish
   FI:finnish IS:icelandic EE:estonian LV:latvian LT:lithuanian RU:russian-cyrillic UA:ukrainian-cyrillic TR:turkish
   IL:hebrew-romanised EG:arabic-romanised AE:arabic-romanised IN:indian-north PK:pakistani LK:srilankan TH:thai
   VN:vietnamese ID:indonesian-plain MY:malay PH:filipino NG:igbo KE:kenyan ZA:zulu MA:arabic-romanised MX:spanish
   AR:spanish CL:spanish CO:spanish CN:chinese-han TW:chinese-han JP:japanese-script KR:korean-hangul`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that Chinese, Japanese and Korean places are called by. */
const syllables: Readonly<Record<string, readonly string[]>> = {
  CN: '和平 朝阳 海淀 新华 建国 文化 龙华 光明 黄浦 西湖 东方 长宁 天河 白云 南山 福田 武昌 玄武 学院 科技 花园 幸福'.split(
    ' ',
  ),
  TW: '大安 信義 中山 松山 左營 三民 北屯 西屯 板橋 中和 南港 文山 和平 光復 民族'.split(' '),
  JP: '中央 港 新宿 渋谷 世田谷 北 緑 青葉 旭 若葉 桜 松原 山田 川口 大宮 高野 泉 日吉 平和 宮前 梅田 栄'.split(
    ' ',
  ),
  KR: '강남 서초 역삼 삼성 한강 중앙 문화 평화 동대문 신촌 백제 송파 우정 해운대 청담 무궁화'.split(' '),
};

/** Quarters of towns by country, and those of anywhere. */
const quarters: Readonly<Record<string, string>> = {
  BR: 'Centro|Vila Nova|Jardim América|Copacabana|Moema|Savassi|Boa Viagem|Bela Vista|Jardim das Flores|Vila Madalena|Barra da Tijuca',
  TR: 'Yenişehir|Bahçelievler|Cumhuriyet|Fatih|Atatürk|Yeni|Kültür|Güzelyalı|Merkez',
  IN: 'Sector 21|Indiranagar|Koramangala|Andheri West|Banjara Hills|Salt Lake|Lajpat Nagar|T. Nagar|Vasant Kunj|Baner|Gomti Nagar',
  PK: 'Gulshan-e-Iqbal|DHA Phase 5|Model Town|Gulberg III|F-10 Markaz|Clifton|Satellite Town',
  MX: 'Centro|Del Valle|Roma Norte|Condesa|San Rafael|Las Lomas|Jardines del Bosque|La Estancia|Narvarte',
  AR: 'Palermo|Caballito|Villa Crespo|Nueva Córdoba|Belgrano',
  CL: 'Providencia|Barrio Italia|Bellavista',
  CO: 'El Poblado|Chapinero|Laureles|La Candelaria|San Fernando|Usaquén',
  NG: 'Lekki Phase 1|Ikoyi|Victoria Island|Ikeja GRA|Surulere|Wuse II|Bodija|Osu|East Legon',
  KE: 'Westlands|Karen|Kilimani|Lavington|Ntinda|Kasarani',
  ZA: 'Sandton|Rondebosch|Observatory|Menlo Park|Morningside|Sea Point|Hatfield',
  PH: 'Barangay San Antonio|Brgy. Poblacion|Bel-Air Village|Diliman|Ermita|Brgy. Holy Spirit',
};

export const addressCountries: readonly string[] = Object.keys(addressForms);

/** How the parts of an address are put together. */
export interface AddressStyle {
  /** Between lines. */
  readonly joint: string;
  readonly isUpper: boolean;
}

/** Parts of addresses that are lists with a foreign letter only. */
const isForeign = (text: string) => /[^\u0000-\u024f\u1e00-\u1eff’]/.test(text);

/** Postal addresses, street lines, cities and postcodes of countries. */
export class Addresses {
  constructor(
    private readonly sources: Sources,
    private readonly chance: Chance,
  ) {}

  #names(country: string): Names {
    const { names } = this.sources;
    return names.get(origins.get(country) ?? 'english') ?? names.get('english')!;
  }

  city(country: string): string {
    const { chance } = this;
    const own = addressForms[country]?.cities;
    const listed = this.sources.cities.get(country);
    if (listed && listed.length > 3 && !isForeign(own?.[0] ?? '') && chance.is(own ? 0.5 : 1))
      return chance.early(listed);
    return chance.pick(own ?? addressForms.US!.cities);
  }

  postcode(country: string): string {
    return this.chance.pattern(this.chance.pick(addressForms[country]!.codes));
  }

  /** A country's name as addresses end with it. */
  country(country: string): string {
    return this.chance.early(addressForms[country]!.country);
  }

  street(country: string): string {
    const { chance } = this;
    const form = addressForms[country]!;
    const listed = this.sources.streets.get(country);
    if (listed?.length && chance.is(0.2) && !/^(?:CN|JP|KR|TW|CO|TH)$/.test(country)) {
      const name = chance.pick(listed);
      if (!/^(?:US|GB|TR|RU|UA|PL|FR|ES|PT|BR|IT|RO|MX)$/.test(country)) return name;
      const word = chance.pick(form.words);
      return /^(?:US|GB|TR)$/.test(country) ? `${name} ${word}` : `${word} ${name}`;
    }
    return this.#fill(chance.pick(form.streets), country);
  }

  /** A street with its word, without a house number. */
  streetName(country: string): string {
    const form = addressForms[country]!;
    const name = this.street(country);
    return form.line.some((line) => line.includes('{s} {w}'))
      ? `${name} ${this.chance.pick(form.words)}`
      : name;
  }

  /** The street line of an address, without a label. */
  line(country: string): string {
    return this.#fill(this.chance.pick(addressForms[country]!.line), country).replaceAll('~', ', ');
  }

  #fill(template: string, country: string): string {
    const { chance } = this;
    const form = addressForms[country]!;
    const names = this.#names(country);
    const slot = (name: string): string => {
      switch (name) {
        case 'l':
          return this.#fill(chance.pick(form.line), country);
        case 's':
          return this.street(country);
        case 'w':
          return form.words.length ? chance.pick(form.words) : '';
        case 'f':
          return chance.early(names.family);
        case 'g':
          return chance.early(names.given).split(' ')[0]!;
        case 'x':
          return chance.pick(syllables[country] ?? names.family);
        case 'c':
          return this.city(country);
        case 'CITY':
          return this.city(country).toUpperCase();
        case 'pc':
          return this.postcode(country);
        case 'r':
          return form.regions.length ? chance.pick(form.regions) : this.city(country);
        case 'b':
          return quarters[country] && chance.is(0.8)
            ? chance.pick(quarters[country].split('|'))
            : chance.pick(names.family);
        case 'C':
          return this.country(country);
        case 'd':
          return chance.pick(['N', 'S', 'E', 'W', 'NW', 'SE', 'North', 'South', 'N.', 'E.', 'SW', 'West']);
        case 'o':
          return chance.pick(['1st', '2nd', '3rd', '4th', '5th', '12th', 'First', 'Second', 'Third']);
        case 'u':
          return chance.pick([
            chance.pattern('?'),
            `${chance.int(1, 30)}${chance.pattern('?')}`,
            String(chance.int(1, 40)),
            String(chance.int(100, 999)),
          ]);
        case 'a':
          return chance.pick(['a', 'b', 'c', 'd', 'e']);
        case 'A':
          return chance.pick(
            /[А-я]/.test(form.cities[0] ?? '') ? ['А', 'Б', 'В', 'Г'] : ['A', 'B', 'C', 'D', 'E', 'F'],
          );
        case 'n1':
          return String(chance.int(1, 9));
        case 'n2':
          return String(chance.is(0.2) ? chance.int(1, 9) : chance.int(10, 99));
        case 'n3':
          return String(chance.int(100, 999));
        case 'n4':
          return String(chance.is(0.4) ? chance.int(10, 999) : chance.int(1000, 9999));
        default:
          throw new Error(`No slot ${name} in addresses`);
      }
    };
    return expand(template, chance, slot).trim();
  }

  style(isInline: boolean): AddressStyle {
    const { chance } = this;
    const joint = isInline
      ? chance.weighted([
          [', ', 12],
          [' ', 1.5],
          [' - ', 0.5],
          [' / ', 0.3],
          ['; ', 0.3],
          [',', 0.7],
          [' · ', 0.2],
          [' | ', 0.2],
        ] as const)
      : chance.weighted([
          ['\n', 10],
          [',\n', 1.5],
          ['\n  ', 0.5],
          [' \n', 0.4],
          ['\r\n', 0.3],
        ] as const);
    return { joint, isUpper: chance.is(0.05) };
  }

  /** A whole address without a label. */
  plain(country: string, style: AddressStyle): string {
    const joined = this.#fill(this.chance.pick(addressForms[country]!.whole), country)
      .split('~')
      .map((part) => part.trim())
      .filter(Boolean)
      .join(style.joint);
    return style.isUpper ? joined.toUpperCase() : joined;
  }

  /** A whole address with its label. */
  whole(country: string, isInline: boolean): string {
    return address(this.plain(country, this.style(isInline)));
  }
}
