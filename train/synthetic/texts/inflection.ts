/** A case of a noun. */
export type Case = 'Gen' | 'Dat' | 'Acc' | 'Ins';

type Rule = readonly [RegExp, string];
const hard = 'bcdfghjklłmnprstvwzżźćśń';

const polish: Readonly<Record<Case, readonly Rule[]>> = {
  Gen: [
    [/(?:ski|cki|dzki)$/, '$&ego'],
    [/(ska|cka|dzka)$/, '$1#ej'],
    [/([kg])a$/, '$1i'],
    [/(i)a$/, '$1i'],
    [/a$/, 'y'],
    [/ek$/, 'ka'],
    [new RegExp(`([${hard}])$`), '$1a'],
  ],
  Dat: [
    [/(?:ski|cki|dzki)$/, '$&emu'],
    [/(ska|cka|dzka)$/, '$1#ej'],
    [/ka$/, 'ce'],
    [/ra$/, 'rze'],
    [/ta$/, 'cie'],
    [/na$/, 'nie'],
    [/ia$/, 'ii'],
    [/a$/, 'ie'],
    [/ek$/, 'kowi'],
    [new RegExp(`([${hard}])$`), '$1owi'],
  ],
  Acc: [
    [/(?:ski|cki|dzki)$/, '$&ego'],
    [/(ska|cka|dzka)$/, '$1#ą'],
    [/a$/, 'ę'],
    [/ek$/, 'ka'],
    [new RegExp(`([${hard}])$`), '$1a'],
  ],
  Ins: [
    [/(?:ski|cki|dzki)$/, '$&m'],
    [/(ska|cka|dzka)$/, '$1#ą'],
    [/a$/, 'ą'],
    [/ek$/, 'kiem'],
    [/([kg])$/, '$1iem'],
    [new RegExp(`([${hard}])$`), '$1em'],
  ],
};
const czech: Readonly<Record<Case, readonly Rule[]>> = {
  Gen: [
    [/ová$/, 'ové'],
    [/ý$/, 'ého'],
    [/á$/, 'é'],
    [/a$/, 'y'],
    [/ie$/, 'ie'],
    [/ek$/, 'ka'],
    [/([bcdfghklmnprstvz])$/, '$1a'],
    [/([čřšžjďťň])$/, '$1e'],
  ],
  Dat: [
    [/ová$/, 'ové'],
    [/ý$/, 'ému'],
    [/á$/, 'é'],
    [/ka$/, 'ce'],
    [/ra$/, 'ře'],
    [/ga$/, 'ze'],
    [/a$/, 'ě'],
    [/ek$/, 'kovi'],
    [/([bcdfghklmnprstvz])$/, '$1ovi'],
    [/([čřšžjďťň])$/, '$1ovi'],
  ],
  Acc: [
    [/ová$/, 'ovou'],
    [/ý$/, 'ého'],
    [/á$/, 'ou'],
    [/a$/, 'u'],
    [/ek$/, 'ka'],
    [/([bcdfghklmnprstvz])$/, '$1a'],
    [/([čřšžjďťň])$/, '$1e'],
  ],
  Ins: [
    [/ová$/, 'ovou'],
    [/ý$/, 'ým'],
    [/á$/, 'ou'],
    [/a$/, 'ou'],
    [/ek$/, 'kem'],
    [/([bcdfghklmnprstvzčřšžjďťň])$/, '$1em'],
  ],
};
const russian: Readonly<Record<Case, readonly Rule[]>> = {
  Gen: [
    [/(?<=[оеё]в|ин|ын)а$/, 'ой'],
    [/ая$/, 'ой'],
    [/ский$/, 'ского'],
    [/ия$/, 'ии'],
    [/([гкхжшщч])а$/, '$1и'],
    [/а$/, 'ы'],
    [/я$/, 'и'],
    [/[йь]$/, 'я'],
    [/([бвгджзклмнпрстфхцчшщ])$/, '$1а'],
  ],
  Dat: [
    [/(?<=[оеё]в|ин|ын)а$/, 'ой'],
    [/ая$/, 'ой'],
    [/ский$/, 'скому'],
    [/ия$/, 'ии'],
    [/[ая]$/, 'е'],
    [/[йь]$/, 'ю'],
    [/([бвгджзклмнпрстфхцчшщ])$/, '$1у'],
  ],
  Acc: [
    [/(?<=[оеё]в|ин|ын)а$/, 'у'],
    [/ая$/, 'ую'],
    [/ский$/, 'ского'],
    [/а$/, 'у'],
    [/я$/, 'ю'],
    [/[йь]$/, 'я'],
    [/([бвгджзклмнпрстфхцчшщ])$/, '$1а'],
  ],
  Ins: [
    [/(?<=[оеё]в|ин|ын)а$/, 'ой'],
    [/ая$/, 'ой'],
    [/ский$/, 'ским'],
    [/а$/, 'ой'],
    [/я$/, 'ей'],
    [/[йь]$/, 'ем'],
    [/([оеё]в|ин)$/, '$1ым'],
    [/([бвгджзклмнпрстфхцчшщ])$/, '$1ом'],
  ],
};
const finnish: Readonly<Record<Case, readonly Rule[]>> = {
  Gen: [
    [/nen$/, 'sen'],
    [/s$/, 'ksen'],
    [/[^aeiouyäö]$/, '$&in'],
    [/$/, 'n'],
  ],
  Dat: [
    [/nen$/, 'selle'],
    [/s$/, 'kselle'],
    [/[^aeiouyäö]$/, '$&ille'],
    [/$/, 'lle'],
  ],
  Acc: [
    [/nen$/, 'sta'],
    [/s$/, 'sta'],
    [/([aou][^äöy]*)$/, '$1a'],
    [/$/, 'ä'],
  ],
  Ins: [
    [/nen$/, 'sella'],
    [/s$/, 'ksella'],
    [/[^aeiouyäö]$/, '$&illa'],
    [/$/, 'lla'],
  ],
};
const hungarian: Readonly<Record<Case, readonly Rule[]>> = {
  Gen: [
    [/a$/, 'ának'],
    [/e$/, 'ének'],
    [/([eéiíöőüű][^aáoóuú]*)$/, '$1nek'],
    [/$/, 'nak'],
  ],
  Dat: [
    [/a$/, 'ának'],
    [/e$/, 'ének'],
    [/([eéiíöőüű][^aáoóuú]*)$/, '$1nek'],
    [/$/, 'nak'],
  ],
  Acc: [
    [/a$/, 'át'],
    [/e$/, 'ét'],
    [/[áéíóöőúüűinrlsj]$/, '$&t'],
    [/([eéiíöőüű][^aáoóuú]*)$/, '$1et'],
    [/$/, 'ot'],
  ],
  Ins: [
    [/a$/, 'ával'],
    [/e$/, 'ével'],
    [/([bdgkmnprtl])$/, '$1$1al'],
    [/$/, 'val'],
  ],
};

const rules: Readonly<Record<string, Readonly<Record<Case, readonly Rule[]>>>> = {
  pl: polish,
  cs: czech,
  sk: czech,
  ru: russian,
  uk: russian,
  fi: finnish,
  hu: hungarian,
};

/** A name in a case of a language, near enough; where the language has none, as it is. */
export function inflected(name: string, form: Case, lang: string): string {
  const own = rules[lang];
  if (!own) return name;
  const words = name.split(' ');
  const last = lang === 'fi' || lang === 'hu' ? words.length - 1 : 0;
  return words
    .map((word, i) => {
      if (i < last) return word;
      const rule = own[form].find(([end]) => end.test(word));
      return rule ? word.replace(rule[0], rule[1]).replace(/a#/, '') : word;
    })
    .join(' ');
}
