import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printed } from '../cli/printed';
import { type Figures, type Labelled, scoreAnnotated } from '../cli/scoring';
import { detect } from '../lib/detect/detect';
import { loadTagger } from '../lib/names/load-tagger';
import { weights } from '../lib/names/weights';
import { readCorpora } from './tagger/corpus';

const usage = `Usage: npm run -s held-out -- --data DIR [--corpora]

What the shipped detector finds in texts that it has not learned from: the last tenth of each corpus that people labelled.

  --data DIR   the folder that \`npm run train\` learns from
  --corpora    figures of each corpus as well`;

/** Fewest people of whom a share says something. */
const fewestPeople = 100;

/** The language by whose figure the model is judged. */
const judged = 10;

const { values } = parseArgs({
  options: { data: { type: 'string' }, corpora: { type: 'boolean', default: false } },
});
if (!values.data || !existsSync(values.data)) {
  process.stderr.write(`${values.data ? `There is no folder ${values.data}.\n\n` : ''}${usage}\n`);
  process.exit(2);
}

const tagger = await loadTagger(weights);
const byLanguage = new Map<string, Labelled[]>();
const byCorpus = new Map<string, Labelled[]>();
const found = new Map<string | number, ReturnType<typeof printed>[]>();
for (const { name, heldOut } of readCorpora(values.data))
  for (const [line, { text, lang, spans }] of heldOut.entries()) {
    const id = `${name}-${line}`;
    found.set(id, detect(text, { tagger }).map(printed));
    for (const [groups, group] of [
      [byLanguage, lang],
      [byCorpus, name],
    ] as const)
      groups.set(group, [...(groups.get(group) ?? []), { id, text, spans } as Labelled]);
  }

function peopleIn(groups: ReadonlyMap<string, readonly Labelled[]>): [string, Figures][] {
  return [...groups]
    .flatMap(([group, texts]): [string, Figures][] => {
      const people = scoreAnnotated(texts, found, ['PERSON']).types.PERSON;
      return people ? [[group, people]] : [];
    })
    .toSorted(([, a], [, b]) => Number(b.F1) - Number(a.F1));
}

function print(rows: readonly [string, Figures][]): void {
  for (const [group, { gold, P, R, F1 }] of rows)
    process.stdout.write(
      `${group.padEnd(20)}${[gold, P, R, F1].map((figure) => String(figure).padStart(8)).join('')}\n`,
    );
}

process.stdout.write(
  `${'people'.padEnd(20)}${['gold', 'P', 'R', 'F1'].map((head) => head.padStart(8)).join('')}\n`,
);
if (values.corpora) print(peopleIn(byCorpus));
const languages = peopleIn(byLanguage).filter(([, { gold }]) => Number(gold) >= fewestPeople);
print(languages);
const [, last] = languages[judged - 1] ?? [];
if (last) process.stdout.write(`PERSON F1 in the tenth-best of ${languages.length} languages: ${last.F1}\n`);
