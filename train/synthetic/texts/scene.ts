import { addressLines, streetOf } from './addresses';
import type { Chance } from './chance';
import { fillerOf } from './fillers';
import { inflected } from './inflection';
import { label, type Marked, organisation, person, place, postal } from './labels';
import { countryCodes, countryName, languages } from './languages';
import { citiesByCountry, citiesIn, namesByOrigin, statesByCountry } from './name-lists';
import { organisationName } from './organisations';
import { Person } from './person';
import { expand } from './template';

/** Titles after a name, where a language has them. */
const titlesAfter: Readonly<Record<string, readonly string[]>> = {
  zh: ['先生', '女士', '老师', '经理', '医生', '同学', '小姐', '主任'],
  ja: ['さん', 'さん', '様', '先生', '部長', '君', '課長', '氏', 'ちゃん'],
  ko: ['씨', '님', ' 선생님', ' 과장님', ' 대표님', ' 팀장님', ' 부장님'],
  tr: [' Bey', ' Hanım'],
  hi: [' जी'],
};

/** What one text speaks of: the same people, organisations and places under the same numbers. */
export class Scene {
  readonly #known = new Map<string, unknown>();

  constructor(
    readonly lang: string,
    readonly chance: Chance,
  ) {}

  /** A text of the template, its names labelled. */
  fill(template: string): Marked {
    return expand(template, this.chance.random, (name) => this.slot(name));
  }

  /** A text of one of the templates. */
  any(templates: readonly string[]): Marked {
    return this.fill(this.chance.pick(templates));
  }

  /** What was made under a key before, or is made now; without a number always new. */
  #same<T>(kind: string, number: string, make: () => T): T {
    if (!number) return make();
    const key = kind + number;
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as T;
  }

  person(number = ''): Person {
    return this.#same('person', number, () => {
      const all = namesByOrigin();
      let origin = this.chance.weighted(languages[this.lang]!.origins);
      const isLatin = !/^(?:ru|uk|el|bg|ar|he|fa|hi|zh|ja|ko|th)$/.test(this.lang);
      while (origin === '*' || !all.has(origin)) {
        const any = this.chance.pick([...all.keys()]);
        if (!isLatin || !/-(?:script|cyrillic|han|hangul|devanagari)$/.test(any) || this.chance.is(0.03))
          origin = any;
      }
      return new Person(origin, all.get(origin)!, this.lang, this.chance);
    });
  }

  country(number = ''): string {
    return this.#same('country', number, () =>
      this.chance.is(0.5)
        ? this.chance.pick(languages[this.lang]!.countries)
        : this.chance.pick(countryCodes),
    );
  }

  /** A town, without a label. */
  city(number = '', country?: string): string {
    return this.#same('city', number, () => {
      const own = country ? undefined : citiesIn(this.lang, languages[this.lang]!.countries);
      if (own?.home.length && own.abroad.length && this.chance.is(0.9)) {
        const list = this.chance.is(0.7) ? own.home : own.abroad;
        return this.chance.is(0.5) ? this.chance.early(list) : this.chance.pick(list);
      }
      const code =
        country ??
        (this.chance.is(0.7)
          ? this.chance.pick(languages[this.lang]!.countries)
          : this.chance.pick(countryCodes));
      const cities = citiesByCountry().get(code) ?? citiesByCountry().get('US')!;
      return this.chance.is(0.5) ? this.chance.pick(cities.slice(0, 30)) : this.chance.pick(cities);
    });
  }

  #place(number: string): string {
    return this.#same('place', number, () => {
      const kind = this.chance.random();
      if (kind < 0.55) return this.city();
      if (kind < 0.8) return countryName(this.country(), this.lang);
      const states =
        statesByCountry()[this.chance.pick(languages[this.lang]!.countries)] ?? statesByCountry().US!;
      return this.chance.pick(states);
    });
  }

  organisation(number = ''): string {
    return this.#same('org', number, () =>
      organisationName(this.lang, this.chance, (name) => {
        if (name === 'city') return this.city();
        const someone = this.person();
        return name === 'p' ? someone.full : someone.family;
      }),
    );
  }

  /** The lines of an address, without a label. */
  address(country?: string): string[] {
    const code =
      country ?? (this.chance.is(0.6) ? this.chance.pick(languages[this.lang]!.countries) : undefined);
    return addressLines(this, code);
  }

  /** A person by name, with a title outside of the label. */
  #titled(someone: Person): Marked {
    const after = titlesAfter[this.lang];
    if (after && (someone.isForeignScript || this.lang === 'tr')) {
      const called = this.lang === 'tr' ? someone.given : this.chance.is(0.5) ? someone.full : someone.family;
      return person(called) + this.chance.pick(after);
    }
    const { titles } = languages[this.lang]!;
    const name = person(this.chance.is(0.7) ? someone.family : someone.full);
    return titles.length ? `${this.chance.early(titles)} ${name}` : person(someone.full);
  }

  slot(name: string): Marked {
    const [, kind, number] = /^([a-zA-Z]+)(\d*)$/.exec(name) as unknown as [string, string, string];
    const someone = () => this.person(number);
    switch (kind) {
      case 'p':
        return person(someone().full);
      case 'g':
        return person(someone().isForeignScript && this.chance.is(0.3) ? someone().full : someone().given);
      case 'f':
        return person(someone().family);
      case 'l':
        return person(someone().lastFirst);
      case 'i':
        return person(someone().initials);
      case 't':
        return this.#titled(someone());
      case 'n':
        return person(someone().mention);
      case 'G':
        return person(someone().given.toLowerCase());
      case 'P':
        return person(someone().full.toLowerCase());
      case 'U':
        return person(someone().full.toUpperCase());
      case 'F':
        return person(
          someone().isForeignScript ? someone().full : `${someone().given} ${someone().family.toUpperCase()}`,
        );
      case 'R':
        return person(someone().isForeignScript ? someone().full : `${someone().family} ${someone().given}`);
      case 'pGen':
      case 'pDat':
      case 'pAcc':
      case 'pIns':
      case 'gGen':
      case 'gDat':
      case 'gAcc':
      case 'gIns': {
        const form = kind.slice(1) as 'Gen';
        const words =
          kind[0] === 'g'
            ? someone().given
            : someone().isForeignScript && !/cyrillic/.test(someone().origin)
              ? someone().full
              : `${someone().given} ${someone().family}`;
        return person(inflected(words, form, this.lang));
      }
      case 'ini':
        return person(someone().given[0]!);
      case 'login':
        return someone().login;
      case 'mail':
        return `${someone().login}@${this.chance.pick(['example.com', 'example.org', 'example.net', 'mail.example.com', 'example.co.uk', 'corp.example'])}`;
      case 'handle':
        return `@${someone().login}`;
      case 'org':
        return organisation(this.organisation(number));
      case 'city':
        return place(this.city(number));
      case 'country':
        return place(countryName(this.country(number), this.lang));
      case 'code':
        return this.country(number);
      case 'place':
        return place(this.#place(number));
      case 'addr':
        return this.#same('addr', number, () =>
          postal(
            this.address().join(
              this.chance.weighted([
                [', ', 12],
                [' ', 1.5],
                [' - ', 0.4],
                [' / ', 0.3],
                [',', 0.5],
              ]),
            ),
          ),
        );
      case 'addrLines':
        return this.#same('addrLines', number, () =>
          postal(this.address().join(this.chance.is(0.8) ? '\n' : ',\n')),
        );
      case 'streetCity':
        return this.#same('streetCity', number, () => {
          const code = this.country('home');
          return postal(`${streetOf(this, code)}, ${this.city('', code)}`);
        });
      case 'street':
        return this.#same('street', number, () => label('ADDRESS', streetOf(this)));
      default:
        return this.fill(fillerOf(kind, this.lang, this.chance));
    }
  }
}
