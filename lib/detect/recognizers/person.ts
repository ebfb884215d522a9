import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';

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

/** A name after a form of address or a label. Names that stand by themselves are the tagger's. */
export const person: Recognizer = {
  id: 'person-name',
  category: 'person',
  severity: 'medium',
  type: 'PERSON',
  anchor: { at: 'words', words: titles },
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof|Sir|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|[Ss]eñora?|Sra?|[Ss]ignora?|Sig|[Ss]enhora?|[Dd]hr|[Mm]evrouw|[Mm]evr|Pani?)\\.? (?:(?:[Dd]r|[Pp]rof|med)\\.? ){0,2}(${particle}?${word}(?: \\p{Lu}\\.){0,2}(?: ${particle}?${word}){0,2})(?![\\p{L}\\p{N}_@])`,
    'duy',
  ),
  proof: (candidate) => proveName(candidate, titleBefore, 'cue:title', 0.85),
  also: [
    {
      anchor: { at: 'words', words: labels },
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_])(?:[\\p{L}]{4,14})["']?(?:(?: is|:|,| =|=|\\t)[ \\n"']{0,3}| )(${word}(?: \\p{Lu}\\.){0,2}(?: ${particle}?${word}){0,2})(?![\\p{L}\\p{N}_@])`,
        'duy',
      ),
      proof: (candidate) => proveName(candidate, labelBefore, 'cue:label', 0.5),
    },
  ],
  confidence: 0.3,
};

/** What stands right before a name and says that it is one. */
const titleBefore =
  /(?:^|[^\p{L}])(?:mrs?|ms|miss|mx|dr|prof|sir|herrn?|frau|monsieur|madame|mme|mlle|señora?|sra?|signora?|sig|senhora?|dhr|mevrouw|mevr|pani?)\.? (?:(?:dr|prof|med)\.? ){0,2}$/iu;
const labelBefore =
  /(?:^|[^\p{L}])(?:(?:full|my|his|her|last|first|customer|client|patient|employee) ?name(?: is|['"]?[ \t]*[:=])|name['"]?[ \t]*[:=]|patient(?:in)?|applicant|employee|ansprechpartner(?:in)?|kund(?:e|in)|dear|hallo|liebe[r]?|(?:regards|sincerely|grü(?:ße|ssen|ßen)|gruß|cordialement|saludos|saluti|groet),?|nom|nombre|nome|paciente|cliente|paziente|naam|klant|imię|nazwisko|klient|contact)['"]?[:,=]?[ \t\n"']{0,4}$/iu;

/** How much before a name is looked at. */
const reach = 40;

function proveName(
  { value, text, start }: Candidate,
  cue: RegExp,
  reason: string,
  confidence: number,
): Proof {
  const words = value.split(/[ -]/).filter((part) => /^\p{Lu}/u.test(part) && !part.endsWith('.'));
  const lower = words.map((part) => part.toLowerCase());
  // A title without a name: "Frau Dr. kommt".
  if (titles.includes(lower[0] ?? '') || lower.some((part) => notFamily.has(part))) return no;
  const isFull = words.length > 1;
  if (reason === 'cue:label' && !isFull) return no;
  if (!cue.test(text.slice(Math.max(0, start - reach), start))) return no;
  return { verdict: 'valid', evidence: [reason], confidence, severity: isFull ? 'medium' : 'low' };
}

export const personDescription: Description = {
  title: 'Name of a person',
  standard: 'None: forms of address and labels; in running text, a trained tagger',
  proof: 'cue',
  finds: [
    'Mr. «Okonkwo»',
    'Frau Dr. «Schneider»',
    'Patient: «Ewa Nowak»',
    'Sehr geehrte Frau «Annegret van der Berg»',
    'Mrs «Maria Gonzalez»',
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
