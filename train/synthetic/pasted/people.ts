import type { Chance } from '../texts/chance';
import { person } from './marks';
import type { Names } from './names';

/** Words between a given and a family name, by origin. */
const particles: Readonly<Record<string, string>> = {
  dutch: 'van|van der|van den|de|van de|ten|ter|van ’t|den|in ’t',
  afrikaans: 'van der|van|du|de',
  german: 'von|von der|zu|von und zu|vom',
  french: 'de|de la|du|des|Le',
  spanish: 'de|de la|del|de los',
  catalan: 'de|i',
  portuguese: 'da|de|dos|do|das',
  italian: 'De|Di|Del|Della|Lo|La|D’',
  'arabic-romanised': 'Al|El|Ben|Bin|Abu|al-|el-',
  arabic: 'Al|El|bin|ben|al-|El-',
  swedish: 'af|von',
  danish: 'af|von|de',
  norwegian: 'von|af',
  english: 'Mc|Mac|St. |Fitz',
  irish: "O’|O'|Mc|Mac",
  malay: 'bin|binti',
  hebrew: 'Ben|Bar|Ben-',
};

const scripts = /-(?:script|cyrillic|han|hangul|devanagari)$/;

/** True of names written in another script than Latin. */
export const isForeignScript = (origin: string): boolean => scripts.test(origin);

/** Names that are ordinary English words as well. */
const wordGiven =
  'Will|Mark|Grace|Hope|Rose|Bill|Frank|Chase|Hunter|Summer|April|May|June|Faith|Joy|Dawn|Ivy|Lily|Rich|Art|Gene|Jack|Drew|Rob|Sue|Pat|Guy|Max|Ray|Miles|Victor|Sky|Autumn|Violet|Ruby|Amber|Pearl|Crystal|Heather|Ginger|Olive|Sandy|Destiny|Harmony|Melody|Christian|Ernest|Dean|Earl|Duke|Clay|Cliff|Wade|Grant|Lance|Pierce|Reed|Rusty|Skip|Buddy|Sonny|Junior|Star|Trinity|Brook|River|Robin|Jay|Basil|Angel|Jasmine|Iris|Daisy|Holly|Carol|Penny|Mercy|Charity|Prudence|Noble|Major|Prince|King'.split(
    '|',
  );
const wordFamily =
  'Young|Brown|King|Baker|Long|Park|Song|Day|Rich|Price|Page|Field|Banks|Stone|Wood|Hill|Rice|Bush|Fox|Wolf|Bird|Fish|Cook|Butcher|Carpenter|Mason|Shepherd|Knight|Bishop|Pope|Abbott|Church|Temple|Cross|Bond|Cash|Gold|Silver|Steel|Wells|Rivers|Lake|Ford|Bridge|Street|Lane|Gates|Marsh|Moss|Frost|Snow|Winter|Summers|Weeks|Noon|Small|Little|Short|Strong|Hardy|Sharp|Swift|Power|Love|Moody|Wise|Savage|Best|Good|Case|Chance|Crisp|Drinkwater|Head|Hand|Foot|Bean|Berry|Pickle|Mustard|Salmon|Peacock|Partridge|Nightingale|Drake|Crane|Bull|Lamb|Hogg|Pope|Judge|Constable|Sergeant|Marshall|Major|Ball|Bell|Box|Cage|Drew|Fry|Kitchen|Fuller|English|French|Welsh|German|Holland|London|Paris|York|Jordan|Israel|Ireland|Germain'.split(
    '|',
  );

const titles: Readonly<Record<string, string>> = {
  en: 'Mr|Ms|Mrs|Mr.|Ms.|Mrs.|Dr.|Dr|Miss|Prof.|Professor|Doctor|Sir|Judge|Officer|Captain|Coach|Rev.|Sgt.|Nurse|Mx|Father|Senator',
  de: 'Herr|Frau|Herr Dr.|Frau Dr.|Dr.|Prof. Dr.|Dr. med.|Herrn|Frau Prof.|Dipl.-Ing.|Hr.|Fr.|Schwester|Pfarrer|Rechtsanwältin|Familie',
  fr: 'M.|Mme|Monsieur|Madame|Mlle|Dr|Docteur|Pr|Maître|Me|le professeur|la docteure',
  es: 'Sr.|Sra.|el señor|la señora|Dr.|Dra.|D.|Dña.|don|doña|la doctora|el profesor|Lic.|Ing.',
  it: 'Sig.|Sig.ra|il signor|la signora|Dott.|Dott.ssa|Avv.|Prof.|il dottor|Ing.|Geom.',
  pt: 'Sr.|Sra.|o senhor|a senhora|Dr.|Dra.|Prof.|Profa.|Dona|Eng.',
  nl: 'dhr.|mevr.|de heer|mevrouw|meneer|dr.|prof. dr.|mw.|Dr.|ir.|mr.',
  pl: 'pan|pani|Pan|Pani|dr|dr hab.|prof.|mgr|inż.|Szanowna Pani|p.',
  cs: 'pan|paní|Ing.|Mgr.|MUDr.|JUDr.|Bc.|PhDr.|doc.|prof.',
  sk: 'pán|pani|Ing.|Mgr.|MUDr.|JUDr.',
  sv: 'herr|fru|dr|doktor|professor|rektor',
  da: 'hr.|fru|dr.|læge|professor',
  no: 'herr|fru|dr.|lege|professor|rektor',
  fi: 'herra|rouva|tri|tohtori|opettaja|prof.',
  hu: 'Dr.|dr.|prof.|özv.',
  ro: 'dl|dna|domnul|doamna|Dr.|Prof.|Av.',
  tr: 'Sayın|Dr.|Prof. Dr.|Av.|Doç. Dr.|Op. Dr.',
  ru: 'г-н|г-жа|доктор|профессор|врач|господин|адвокат',
  uk: 'пан|пані|лікар|професор',
  el: 'κ.|ο κ.|η κα|Δρ.|ο κύριος|η κυρία',
  ar: 'السيد|السيدة|د.|الدكتور|الأستاذة|م.',
  hi: 'श्री|श्रीमती|डॉ.|कु.',
  id: 'Bapak|Ibu|Pak|Bu|dr.|Sdr.|Sdri.',
  vi: 'ông|bà|anh|chị|cô|thầy|Ông|Bà|bác sĩ',
  zh: '',
  ja: '',
  ko: '',
};

const split = new Map(Object.entries(titles).map(([lang, all]) => [lang, all.split('|')]));

/** A title in a language, or nothing where titles follow the name. */
export const titleIn = (lang: string, chance: Chance): string => {
  const list = split.get(lang) ?? split.get('en')!;
  return chance.is(0.5) ? chance.early(list) : chance.pick(list);
};

/** Titles that follow a name. */
const after: Readonly<Record<string, readonly string[]>> = {
  zh: ['先生', '女士', '老师', '经理', '医生', '同学', '小姐', '总', '主任'],
  ja: ['さん', '様', '先生', '部長', '君', '課長', '社長', '氏', 'ちゃん'],
  ko: ['씨', '님', ' 선생님', ' 과장님', ' 대표님', ' 교수님', ' 팀장님', ' 부장', ' 사원'],
  tr: [' Bey', ' Hanım', ' Hoca'],
  hi: [' जी', ' साहब'],
};

const vowels = /[aeiouyáéíóúäöüàèìòùâêîôû]/i;

/** A name that no list has: the beginning of one and the end of another. */
function crossed(a: string, b: string, chance: Chance): string {
  const ends = [...a.matchAll(/(?<=[aeiouyáéíóúäöü])[^aeiouyáéíóúäöü\s'’-]/gi)].map((m) => m.index);
  const starts = [...b.matchAll(/[^aeiouyáéíóúäöü\s'’-](?=[aeiouyáéíóúäöü])/gi)]
    .map((m) => m.index)
    .filter((i) => i > 0);
  if (!ends.length || !starts.length || !vowels.test(a)) return a;
  const name = a.slice(0, chance.pick(ends)) + b.slice(chance.pick(starts));
  return name.length > 2 && name.length < 15 && !/\s|\p{Ll}\p{Lu}/u.test(name) ? name : a;
}

/** Somebody whose name is written in several ways in one text. */
export class Somebody {
  readonly given: string;
  readonly family: string;
  readonly middle: string;
  readonly isForeign: boolean;
  readonly #full: string;

  constructor(
    readonly origin: string,
    names: Names,
    private readonly lang: string,
    private readonly chance: Chance,
  ) {
    this.isForeign = isForeignScript(origin);
    const name = (list: readonly string[]) => (chance.is(0.5) ? chance.early(list) : chance.pick(list));
    const isSuitable = (given: string, family: string) => {
      if (!/cyrillic/.test(origin)) return true;
      return (
        /[ая]$/.test(family) ===
        (/[ая]$/.test(given) && !/^(?:Никита|Илья|Лука|Фома|Кузьма|Савва|Данила|Микола|Ілля)$/.test(given))
      );
    };
    let given = name(names.given);
    let family = name(names.family);
    for (let i = 0; i < 8 && !isSuitable(given, family); i++) family = name(names.family);
    if (!this.isForeign && chance.is(0.1)) given = crossed(given, chance.pick(names.given), chance);
    if (!this.isForeign && chance.is(0.14)) family = crossed(family, chance.pick(names.family), chance);
    if (origin === 'english' && chance.is(0.07)) given = chance.pick(wordGiven);
    if (origin === 'english' && chance.is(0.09)) family = chance.pick(wordFamily);
    const particle = particles[origin];
    if (particle && chance.is(0.14)) {
      const before = chance.pick(particle.split('|'));
      if (!family.includes(' ') && !family.includes('-'))
        family = before + (/[-’' ]$|^Mc|^Mac|^Fitz/.test(before) ? '' : ' ') + family;
    }
    const isHispanic = /^(?:spanish|catalan|filipino|portuguese)$/.test(origin);
    if (isHispanic && chance.is(0.35))
      family = `${family} ${chance.is(0.1) ? 'y ' : ''}${name(names.family)}`;
    else if (!this.isForeign && chance.is(0.05)) family = `${family}-${name(names.family).split(' ').at(-1)}`;
    if (!this.isForeign && chance.is(0.025) && !given.includes('-')) given = `${given}-${name(names.given)}`;
    this.given = given;
    this.family = family;
    this.middle = name(names.given);
    this.#full = this.#written();
  }

  /** Family names come first where they do. */
  get #isFamilyFirst(): boolean {
    const { origin, lang, chance } = this;
    if (/^(?:chinese-han|japanese-script|korean-hangul|khmer)$/.test(origin)) return true;
    if (origin === 'hungarian') return lang === 'hu' || chance.is(0.15);
    if (/^(?:vietnamese|vietnamese-plain)$/.test(origin)) return lang === 'vi' || chance.is(0.6);
    if (/^(?:pinyin|chinese|korean|cantonese)$/.test(origin)) return chance.is(0.5);
    return chance.is(/cyrillic/.test(origin) ? 0.15 : 0.03);
  }

  #written(): string {
    const { given, family, middle, origin, chance } = this;
    if (/^(?:chinese-han|korean-hangul)$/.test(origin)) return family + given;
    if (origin === 'japanese-script') return family + chance.pick(['', '', ' ', '　']) + given;
    if (/^vietnamese/.test(origin) && this.#isFamilyFirst && chance.is(0.7))
      return `${family} ${middle.split(' ')[0]} ${given}`;
    if (this.#isFamilyFirst) return `${family} ${given}`;
    if (this.isForeign) return chance.is(0.08) ? `${given} ${middle} ${family}` : `${given} ${family}`;
    const style = chance.random();
    if (style < 0.07) return `${given} ${middle[0]}. ${family}`;
    if (style < 0.11) return `${given} ${middle} ${family}`;
    if (style < 0.125)
      return `${given} ${family}${chance.pick([' Jr.', ' jr.', ', Jr.', ' III', ' II', ' Sr.', ' IV'])}`;
    if (style < 0.14) return `${given[0]}. ${middle[0]}. ${family}`;
    if (style < 0.155) return `${given[0]}. ${family}`;
    if (style < 0.16) return `${given} "${middle}" ${family}`;
    return `${given} ${family}`;
  }

  get initials(): string {
    const { given, family, middle, chance } = this;
    if (this.isForeign && !/cyrillic|greek/.test(this.origin)) return this.#full;
    const first = given[0]!;
    const second = middle[0]!;
    return chance.pick([
      `${first}. ${family}`,
      `${first}. ${family}`,
      `${first}.${second}. ${family}`,
      `${first}. ${second}. ${family}`,
      `${family} ${first}.`,
      `${family} ${first}.${second}.`,
      `${family}, ${first}.`,
      `${family}, ${first}.${second}.`,
      `${first} ${family}`,
      `${family} ${first}`,
      `${first}${second} ${family}`,
    ]);
  }

  get lastFirst(): string {
    const { given, family, middle, origin, chance } = this;
    if (/^(?:chinese-han|korean-hangul|japanese-script)$/.test(origin)) return this.#full;
    const comma = chance.pick([', ', ', ', ', ', ',']);
    return chance.weighted<string>([
      [`${family}${comma}${given}`, 8],
      [`${family}${comma}${given} ${middle[0]}.`, 1],
      [`${family}${comma}${given} ${middle}`, 1],
      [`${family.toUpperCase()}${comma}${given}`, 1.5],
      [`${family.toUpperCase()}${comma}${given.toUpperCase()}`, 0.7],
    ]);
  }

  /** The name in one of its forms, without a label. */
  form(kind: string): string {
    const { given, family, chance } = this;
    switch (kind) {
      case 'g':
        return given;
      case 'f':
        return family;
      case 'lf':
        return this.lastFirst;
      case 'i':
        return this.initials;
      case 'fg':
        return this.isForeign ? this.#full : `${family} ${given}`;
      case 'GF':
        return this.isForeign ? this.#full : `${given} ${family.toUpperCase()}`;
      case 'up':
        return this.#full.toUpperCase();
      case 'low':
        return this.#full.toLowerCase();
      case 'glow':
        return given.toLowerCase();
      case 'any':
        return chance.weighted<string>([
          [this.#full, 10],
          [this.lastFirst, 2],
          [this.initials, 2],
          [this.#full.toUpperCase(), 1],
          [given, 2],
          [family, 1],
        ]);
      default:
        return this.#full;
    }
  }

  /** The name with its label, and where a language has titles, with those outside of it. */
  label(kind = ''): string {
    if (kind !== 't') return person(this.form(kind));
    const name = this.chance.is(0.7) ? this.family : this.#full;
    const suffix = after[this.lang];
    if (suffix && (this.isForeign || this.lang === 'tr')) {
      const called = this.lang === 'tr' ? this.given : this.chance.is(0.5) ? this.#full : this.family;
      return person(called) + this.chance.pick(suffix);
    }
    const title = titleIn(this.lang, this.chance);
    return title ? `${title} ${person(name)}` : person(this.#full);
  }

  /** Letters of the name for an e-mail address or a handle. */
  get login(): string {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z]/g, '') || this.chance.pick(['office', 'mail', 'user', 'hello', 'team']);
    const given = plain(this.given);
    const family = plain(this.family);
    const n = this.chance.int(1, 99);
    return this.chance.pick([
      `${given}.${family}`,
      `${given}.${family}`,
      `${given[0]}${family}`,
      `${given}${family}`,
      `${given}_${family}`,
      `${family}.${given[0]}`,
      `${given}${n}`,
      `${given[0]}.${family}`,
    ]);
  }
}
