import { arabic, chinese, hindi, indonesian, japanese, korean, vietnamese } from './asian';
import { english } from './english';
import { danish, dutch, german, norwegian, swedish } from './germanic';
import { finnish, greek, hungarian, turkish } from './other-european';
import type { Prose } from './prose';
import { french, italian, portuguese, romanian, spanish } from './romance';
import { czech, polish, russian, ukrainian } from './slavic';

/** Templates of everyday writing by language. */
export const allProse: Readonly<Record<string, Prose>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  cs: czech,
  sv: swedish,
  da: danish,
  no: norwegian,
  fi: finnish,
  hu: hungarian,
  ro: romanian,
  tr: turkish,
  ru: russian,
  uk: ukrainian,
  el: greek,
  ar: arabic,
  hi: hindi,
  zh: chinese,
  ja: japanese,
  ko: korean,
  vi: vietnamese,
  id: indonesian,
};
