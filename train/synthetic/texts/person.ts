import type { Chance } from './chance';
import type { Names } from './name-lists';

const eastern = /^(?:chinese-han|japanese-script|korean-hangul)$/;
const foreignScript = /-(?:script|cyrillic|han|hangul|devanagari)$/;
const hispanic =
  /spanish|mexican|argentin|colombian|chilean|peruvian|catalan|cuban|venezuelan|portuguese|brazilian|filipino/;
/** English names that are words as well. */
const wordGiven =
  'Will Mark Grace Hope Rose Bill Frank Chase Hunter Summer April May June Faith Joy Dawn Ivy Rich Art Gene Drew Rob Sue Pat Guy Max Ray Miles Sky Autumn Violet Ruby Amber Pearl Crystal Heather Olive Sandy Harmony Christian Dean Earl Duke Clay Cliff Wade Grant Lance Reed Rusty Skip Buddy Sonny River Robin Jay Angel Iris Daisy Holly Carol Penny Mercy Charity Jasmine Paris Chelsea Savannah Austin Dallas Jordan Brooklyn Sydney Georgia India Israel Florence Lourdes Dolores Virginia Carolina Dakota Phoenix Chad Kenya Asia Sierra Tex Rod Chuck Bob Jack Ken Don Norm Herb Matt Nick Sally Peg Jewel Cherry Ginger Sage Willow Hazel'.split(
    ' ',
  );
const wordFamily =
  'Young Brown King Baker Long Park Song Day Rich Price Page Field Banks Stone Wood Hill Rice Bush Fox Wolf Bird Fish Cook Butcher Carpenter Mason Shepherd Knight Bishop Pope Abbott Church Temple Cross Bond Cash Gold Steel Wells Rivers Lake Ford Bridge Street Lane Gates Marsh Moss Frost Snow Winter Summers Weeks Small Little Short Strong Hardy Sharp Swift Power Love Moody Wise Savage Best Good Case Chance Head Hand Bean Berry Salmon Peacock Nightingale Drake Crane Bull Lamb Judge Marshall Major Ball Bell Fry Kitchen English French Welsh Holland London York Jordan Ireland Green White Black Gray Reed Root Branch Stack Host Query Post Link Cache Block Chang Doe Public'.split(
    ' ',
  );
const nicknames =
  'Jen Mike Dave Kate Liz Beth Sam Alex Ben Tom Andy Jess Nate Josh Zach Gabe Vicky Becky Steph Kim Mel Nat Val Cath Deb Barb Trish Tish Ron Stan Lou Lenny Manny Benny Danny Vinnie Frankie Charlie Billie Bobby Tommy Jimmy Johnny Kenny Ricky Eddie Freddie Archie Alfie Teddy Nell Mags Meg Peggy Molly Polly Dolly Tess Tessa Bea Trixie Fran Gina Tina Nina Toni Ronnie Stevie Mo Jo Bo Al Ed Ted Ned Jed Jeb Zeke Ike Abe Gus Hal Hank Walt Vic Vince Tony Nico Leo Theo Xander Sasha Masha Dasha Misha Kolya Vanya Pepe Paco Nacho Lola Chuy Beto Lupe Rafa Toño Uli Steffi Kathi Resi Sepp Hansi Wolfi Moni Gabi Susi Heidi Uschi Kalle Lasse Bosse Pelle Jussi Pekka Gosia Kasia Asia Basia Tomek Zosia Ola Honza Pepa Zuzka Jirka Nando Beppe Gigi Titti Zé Chico Duda Mimi Lulu Coco Kiki Bibi Didi Fifi Jojo Jules Manu Seb Flo Fred Isa Caro Juju'.split(
    ' ',
  );

const crossable = /^\p{Lu}\p{Ll}{3,}$/u;

/** A name that no list has: the beginning of one and the end of another. */
function crossed(a: string, b: string, chance: Chance): string {
  if (!crossable.test(a) || !crossable.test(b)) return a;
  const ends = [...a.matchAll(/(?<=[aeiouyáéíóúäöü])[^aeiouyáéíóúäöü]/gi)].map((match) => match.index);
  const starts = [...b.matchAll(/[^aeiouyáéíóúäöü](?=[aeiouyáéíóúäöü])/gi)]
    .map((match) => match.index)
    .filter((i) => i > 0);
  if (!ends.length || !starts.length) return a;
  const name = a.slice(0, chance.pick(ends)) + b.slice(chance.pick(starts));
  return name.length > 3 && name.length < 14 ? name : a;
}

/** Somebody with a name that is written in several ways. */
export class Person {
  readonly given: string;
  readonly family: string;
  readonly middle: string;
  readonly isForeignScript: boolean;
  readonly full: string;

  constructor(
    readonly origin: string,
    names: Names,
    lang: string,
    private readonly chance: Chance,
  ) {
    this.isForeignScript = foreignScript.test(origin);
    const name = (list: readonly string[]) => (chance.is(0.35) ? chance.early(list) : chance.pick(list));
    let given = name(names.given);
    let family = name(names.family);
    const isLatin = !this.isForeignScript;
    if (/cyrillic/.test(origin)) {
      const isFemale = (word: string) => /[ая]$/.test(word);
      for (let i = 0; i < 6 && isFemale(given) !== isFemale(family); i++) family = name(names.family);
    }
    const isEnglish = /^(?:english|american|british|australian|canadian)$/.test(origin);
    if (isEnglish && chance.is(0.1)) given = chance.pick(wordGiven);
    else if (isLatin && !/vietnam/.test(origin) && chance.is(isEnglish ? 0.12 : 0.03))
      given = chance.pick(nicknames);
    else if (isLatin && chance.is(0.07)) given = crossed(given, chance.pick(names.given), chance);
    if (isEnglish && chance.is(0.1)) family = chance.pick(wordFamily);
    else if (isLatin && chance.is(0.08)) family = crossed(family, chance.pick(names.family), chance);
    if (hispanic.test(origin) && chance.is(0.35))
      family += ` ${chance.is(0.08) ? 'y ' : ''}${name(names.family)}`;
    else if (isLatin && chance.is(0.05)) family += `-${name(names.family).split(' ').at(-1)}`;
    if (isLatin && chance.is(0.025) && !given.includes('-'))
      given += `${chance.is(0.7) ? '-' : ' '}${name(names.given)}`;
    this.given = given;
    this.family = family;
    this.middle = name(names.given);
    this.full = this.#write(lang);
  }

  #write(lang: string): string {
    const { given, family, middle, origin, chance } = this;
    if (origin === 'japanese-script') return family + chance.pick(['', '', ' ', '　']) + given;
    if (eastern.test(origin)) return family + given;
    if (/hungarian/.test(origin) && (lang === 'hu' || chance.is(0.1))) return `${family} ${given}`;
    if (/vietnamese/.test(origin))
      return chance.is(lang === 'vi' ? 0.95 : 0.5) ? `${family} ${middle} ${given}` : `${given} ${family}`;
    if (/pinyin|chinese|korean|cantonese|taiwanese/.test(origin) && chance.is(0.5))
      return `${family} ${given}`;
    if (/cyrillic/.test(origin) && chance.is(0.25)) return `${family} ${given}`;
    if (/indonesian|burmese|tamil|icelandic/.test(origin) && chance.is(0.08)) return given;
    if (this.isForeignScript) return `${given} ${family}`;
    return chance.weighted<string>([
      [`${given} ${family}`, 82],
      [`${given} ${middle[0]}. ${family}`, 5],
      [`${given} ${middle} ${family}`, 4],
      [`${given[0]}. ${family}`, 2],
      [`${given[0]}. ${middle[0]}. ${family}`, 1.5],
      [`${given[0]}.${middle[0]}. ${family}`, 1],
      [`${given} ${family}${chance.pick([' Jr.', ' jr.', ', Jr.', ' III', ' II', ' Sr.'])}`, 1.2],
      [`${given} "${middle}" ${family}`, 0.6],
      [`${family} ${given}`, 2],
    ]);
  }

  /** The name with the family name first and a comma. */
  get lastFirst(): string {
    const { given, family, middle, origin, chance } = this;
    if (eastern.test(origin)) return this.full;
    return chance.weighted<string>([
      [`${family}, ${given}`, 10],
      [`${family},${given}`, 1],
      [`${family}, ${given} ${middle[0]}.`, 1],
      [`${family}, ${given} ${middle}`, 1],
      [`${family.toUpperCase()}, ${given}`, 1.5],
      [`${family.toUpperCase()}, ${given.toUpperCase()}`, 1],
    ]);
  }

  /** The name with initials. */
  get initials(): string {
    const { given, family, middle, chance } = this;
    if (this.isForeignScript && !/cyrillic|greek/.test(this.origin)) return this.full;
    const [a, b] = [given[0]!, middle[0]!];
    return chance.pick([
      `${a}. ${family}`,
      `${a}. ${family}`,
      `${a}.${b}. ${family}`,
      `${a}. ${b}. ${family}`,
      `${family} ${a}.`,
      `${family}, ${a}.`,
      `${family}, ${a}.${b}.`,
      `${family} ${a}.${b}.`,
      `${family} ${a}${b}`,
      `${a} ${family}`,
    ]);
  }

  /** A name of the person as it comes in passing. */
  get mention(): string {
    return this.chance.weighted<string>([
      [this.full, 55],
      [this.given, 35],
      [this.family, 5],
      [this.initials, 5],
    ]);
  }

  /** Letters of the name for an e-mail address or a handle. */
  get login(): string {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]/g, '') || this.chance.pick(['office', 'mail', 'user', 'hello', 'team', 'info']);
    const given = plain(this.given);
    const family = plain(this.family);
    return this.chance.pick([
      `${given}.${family}`,
      `${given}.${family}`,
      `${given[0]}${family}`,
      `${given}${family}`,
      `${given}_${family}`,
      `${family}.${given[0]}`,
      `${given}${this.chance.int(1, 99)}`,
      given,
    ]);
  }
}
