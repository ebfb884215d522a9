import { frontDecoded } from '../front-decoded';
import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';
import { everydayGivenNames, familyNames, givenNames } from '../tables/names';

const given = /* @__PURE__ */ new Set(frontDecoded(givenNames));
const everyday = /* @__PURE__ */ new Set(frontDecoded(everydayGivenNames));
const family = /* @__PURE__ */ new Set(frontDecoded(familyNames));

const titles = [
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'herr',
  'frau',
  'monsieur',
  'madame',
  'mme',
  'mlle',
  'señor',
  'señora',
  'sr.',
  'sra.',
  'signor',
  'signora',
  'sig.',
  'senhor',
  'senhora',
  'dhr',
  'mevrouw',
  'mevr',
  'pan',
  'pani',
];

const labels = [
  'name',
  'patient',
  'customer',
  'client',
  'employee',
  'applicant',
  'contact',
  'dear',
  'regards',
  'sincerely',
  'signed',
  'kunde',
  'kundin',
  'patientin',
  'ansprechpartner',
  'mitarbeiter',
  'hallo',
  'liebe',
  'grüße',
  'gruß',
  'nom',
  'bonjour',
  'cordialement',
  'nombre',
  'paciente',
  'cliente',
  'hola',
  'saludos',
  'nome',
  'paziente',
  'saluti',
  'naam',
  'klant',
  'groet',
  'imię',
  'nazwisko',
  'klient',
];

/** Words with a capital that stand after a given name and make something else of it. */
const notFamily = new Set(
  `street avenue road lane drive court square park lake river mount mountain island beach bridge airport station university
   college school hospital church museum library city county state town village bank group inc ltd llc gmbh corp company
   foundation institute award prize cup day eve law act effect theorem method test syndrome disease january february march
   april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
   and or the is was has will street's texas france italy germany spain england america api sdk js db server team project
   north south east west i im ich he she you we they it`.split(/\s+/),
);

const word =
  "\\p{Lu}[\\p{Ll}\\p{M}]{1,20}(?:['-]\\p{Lu}?[\\p{Ll}\\p{M}]{1,20}|\\p{Lu}[\\p{Ll}\\p{M}]{1,20})?";
const particle =
  "(?:van der |van den |van de |van |von der |von |de la |de los |de |del |della |di |da |dos |do |du |le |la |al-|el-|bin |ibn |ter |ten |zu |O')";

/** A name after a form of address or a label, or one that begins with a known given name. */
export const person: Recognizer = {
  id: 'person-name',
  category: 'person',
  severity: 'medium',
  type: 'PERSON',
  anchor: { at: 'capital' },
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_@/.#-])(${word}(?: \\p{Lu}\\.){0,2}(?: ${particle}?${word}){1,2})(?![\\p{L}\\p{N}_@]|['-]\\p{L})`,
    'duy',
  ),
  also: [
    {
      anchor: { at: 'words', words: titles },
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof|Sir|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|[Ss]eñora?|Sra?|[Ss]ignora?|Sig|[Ss]enhora?|[Dd]hr|[Mm]evrouw|[Mm]evr|Pani?)\\.? (?:(?:[Dd]r|[Pp]rof|med)\\.? ){0,2}(${particle}?${word}(?: \\p{Lu}\\.){0,2}(?: ${particle}?${word}){0,2})(?![\\p{L}\\p{N}_@])`,
        'duy',
      ),
    },
    {
      anchor: { at: 'words', words: labels },
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:[\\p{L}]{4,14})["']?(?:(?: is|:|,| =|=|\\t)[ \\n"']{0,3}| )(${word}(?: \\p{Lu}\\.){0,2}(?: ${particle}?${word}){0,2})(?![\\p{L}\\p{N}_@])`,
        'duy',
      ),
    },
  ],
  confidence: 0.3,
  proof: (candidate) => proveName(candidate),
};

/** What stands right before a name and says that it is one. */
const titleBefore =
  /(?:^|[^\p{L}])(?:mrs?|ms|miss|mx|dr|prof|sir|herrn?|frau|monsieur|madame|mme|mlle|señora?|sra?|signora?|sig|senhora?|dhr|mevrouw|mevr|pani?)\.? (?:(?:dr|prof|med)\.? ){0,2}$/iu;
const labelBefore =
  /(?:^|[^\p{L}])(?:(?:full|my|his|her|last|first|customer|client|patient|employee) ?name(?: is|['"]?[ \t]*[:=])|name['"]?[ \t]*[:=]|patient(?:in)?|applicant|employee|ansprechpartner(?:in)?|kund(?:e|in)|dear|hallo|liebe[r]?|(?:regards|sincerely|grü(?:ße|ssen|ßen)|gruß|cordialement|saludos|saluti|groet),?|nom|nombre|nome|paciente|cliente|paziente|naam|klant|imię|nazwisko|klient|contact)['"]?[:,=]?[ \t\n"']{0,4}$/iu;

/** Last words of what the two patterns above ask for, so that they are tried nowhere else. */
const lastWords = /* @__PURE__ */ new Set([
  ...titles.map((title) => title.replace('.', '')),
  ...labels,
  ...['herrn', 'pani', 'lieber', 'med', 'is', 'grüssen', 'grüßen', 'ansprechpartnerin'],
]);

/** The word that stands before an offset, in lower case, with at most six other characters between. */
function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && offset - end < 6 && !isLetter(text, end - 1)) end--;
  let start = end;
  while (start > 0 && end - start < 20 && isLetter(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && /\p{L}/u.test(text[at] ?? ''));
}

function proveName({ value, text, start }: Candidate): Proof {
  const isCued = lastWords.has(wordBefore(text, start));
  const first = value.slice(0, value.search(/[ -]|$/)).toLowerCase();
  // A title without a name: "Frau Dr. kommt".
  if (titles.includes(first)) return no;
  const isGiven = given.has(first);
  if (!isCued && !isGiven && !everyday.has(first)) return no;
  const words = value.split(/[ -]/).filter((part) => /^\p{Lu}/u.test(part) && !part.endsWith('.'));
  const lower = words.map((part) => part.toLowerCase());
  const end = lower.findIndex((part, index) => index > 0 && notFamily.has(part));
  if (end > 0) return no;
  const before = isCued ? text.slice(Math.max(0, start - 40), start) : '';
  const full = words.length > 1;
  if (titleBefore.test(before)) {
    if (notFamily.has(first)) return no;
    return { verdict: 'valid', evidence: ['cue:title'], confidence: 0.85 };
  }
  const known = isGiven || everyday.has(first) || family.has(lower.at(-1) ?? '');
  if (labelBefore.test(before) && (known || full) && !notFamily.has(first))
    return {
      verdict: 'valid',
      evidence: ['cue:label'],
      confidence: known ? 0.85 : 0.5,
      severity: full ? 'medium' : 'low',
    };
  if (!full) return no;
  const isFamily = lower.slice(1).some((part) => family.has(part));
  if (isGiven && isFamily)
    return { verdict: 'valid', evidence: ['given-name', 'family-name'], confidence: 0.85 };
  if (isGiven) return { verdict: 'valid', evidence: ['given-name'], confidence: 0.6 };
  if (everyday.has(first) && isFamily)
    return { verdict: 'valid', evidence: ['given-name', 'family-name'], confidence: 0.6 };
  return no;
}

export const personDescription: Description = {
  title: 'Name of a person',
  standard: 'None: cues, lists of given and family names',
  proof: 'cue',
  finds: [
    'Maria Gonzalez',
    'Mr. «Okonkwo»',
    'Frau Dr. «Schneider»',
    'Patient: «Ewa Nowak»',
    'Thomas van der Berg',
  ],
  ignores: [
    'Madison Avenue',
    'Charlotte Airport',
    'Will March',
    'The Quick Fox',
    'Dear Customer',
    'name: string',
    'Contact Support',
  ],
};
