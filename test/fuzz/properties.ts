import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { wordsOf } from '../../lib/detect/cues';
import { encodings } from '../../lib/detect/decoded-runs';
import { categories, type Finding, severities } from '../../lib/detect/finding';
import { recognizers } from '../../lib/detect/recognizers/recognizers';
import { isStandIn, type redact } from '../../lib/redact/redact';
import { createVault } from '../../lib/redact/vault';
import { type Example, examples } from './examples';
import type { Detect } from './fresh-detect';
import { neutralWords } from './neutral-words';
import { partlyChecked } from './partly-checked';
import { texts } from './texts';

/** What is looked at: the detector, one that shares nothing with it, and what puts placeholders into a text. */
export interface Subject {
  readonly detect: Detect;
  readonly fresh: () => Detect;
  readonly redact: typeof redact;
}

/** Something that holds for every text. */
export interface Property {
  /** How the command line calls it. */
  readonly name: string;
  readonly says: string;
  /** Its part of all cases, in a hundred. */
  readonly share: number;
  readonly of: (subject: Subject) => fc.IProperty<unknown>;
}

/** Stops a case; the message is what the counterexample shows. */
function must(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}

const show = (findings: readonly Finding[], text: string): string =>
  JSON.stringify(findings.map((found) => [found.id, found.start, text.slice(found.start, found.end)]));

/** Whether two lists of findings are the same in all they say. */
function mustEqual(found: readonly Finding[], expected: readonly Finding[], text: string, why: string): void {
  try {
    deepStrictEqual(found, expected);
  } catch {
    const difference = (list: readonly Finding[]) => JSON.stringify(list);
    throw new Error(
      `${why}: ${JSON.stringify(text)}\n  gave     ${difference(found)}\n  expected ${difference(expected)}`,
    );
  }
}

/** Identifier and value of each finding, sorted: what is found wherever it stands. */
function valuesIn(text: string, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ category }) => category !== 'person')
    .map(({ id, start, end }) => `${id} ${JSON.stringify(text.slice(start, end))}`)
    .sort();
}

function mustBeSame(found: readonly string[], expected: readonly string[], why: () => string): void {
  const more = found.filter((value) => !expected.includes(value));
  const less = expected.filter((value) => !found.includes(value));
  must(found.join('\n') === expected.join('\n'), () => `${why()}\n  more: ${more}\n  less: ${less}`);
}

const anyText = fc.oneof(
  { arbitrary: texts.hostile, weight: 8 },
  { arbitrary: texts.structured, weight: 5 },
  { arbitrary: texts.page, weight: 1 },
);

const options = fc.constantFrom<Parameters<Detect>[1]>(
  {},
  { language: 'en' },
  { language: 'de', sensitivity: 'high' },
  { sensitivity: 'low' },
  { budget: 3 },
);

const sure: Property = {
  name: 'sure',
  says: 'detect never throws, and the same text gives the same findings whatever was looked at in between',
  share: 12,
  of: ({ detect }) =>
    fc.property(anyText, anyText, options, (text, other, how) => {
      const first = detect(text, how);
      detect(other, how);
      mustEqual(detect(text, how), first, text, 'another answer');
    }),
};

/** The last text of every so many is shown to a detector that was made for them. */
const casesOfOneDetector = 200;

const edit = fc.record({
  at: fc.nat(4095),
  removes: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(3)),
  adds: fc.oneof(
    { arbitrary: fc.string({ maxLength: 2 }), weight: 4 },
    texts.bits,
    texts.phrase,
    texts.invisible,
  ),
});

const edited: Property = {
  name: 'edited',
  says: 'a text that was typed, key by key, has the findings it has at first sight',
  share: 0.5,
  of: ({ detect, fresh }) => {
    let other = fresh();
    let cases = 0;
    return fc.property(texts.page, fc.array(edit, { minLength: 1, maxLength: 3 }), (page, edits) => {
      if (++cases % casesOfOneDetector === 0) other = fresh();
      let text = page;
      const seen: { readonly text: string; readonly findings: readonly Finding[] }[] = [];
      for (const { at, removes, adds } of edits) {
        seen.push({ text, findings: detect(text) });
        const place = at % (text.length + 1);
        text = text.slice(0, place) + adds + text.slice(place + removes);
      }
      mustEqual(detect(text), other(text), text, 'a detector that saw its drafts');
      for (const { text: draft, findings } of seen.reverse())
        mustEqual(detect(draft), findings, draft, 'a draft, seen again in another order');
    });
  },
};

const categorySet: ReadonlySet<string> = new Set(categories);
const severitySet: ReadonlySet<string> = new Set(severities);

const isPairAt = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const wellFormed: Property = {
  name: 'well-formed',
  says: 'findings are sorted, within bounds, not empty, without overlaps, and split no surrogate pair',
  share: 33,
  of: ({ detect }) =>
    fc.property(anyText, options, (text, how) => {
      let last = 0;
      for (const { start, end, category, severity, confidence } of detect(text, how)) {
        const where = () => `${start}–${end} in ${JSON.stringify(text)}`;
        must(Number.isInteger(start) && Number.isInteger(end), () => `no offsets: ${where()}`);
        must(start >= last, () => `overlaps or is out of order: ${where()}`);
        must(start < end, () => `is empty: ${where()}`);
        must(end <= text.length, () => `is out of bounds: ${where()}`);
        must(!isPairAt(text, start) && !isPairAt(text, end), () => `splits a pair: ${where()}`);
        must(categorySet.has(category) && severitySet.has(severity), () => `no such kind: ${where()}`);
        must(confidence > 0 && confidence <= 1, () => `confidence ${confidence}: ${where()}`);
        last = end;
      }
    }),
};

/** All that evidence may take from lists: the words recognizers listen for, and the names of encodings. */
const listed: ReadonlySet<string> = new Set([
  ...recognizers
    .flatMap(({ context, against }) => [context?.words, context?.general, against])
    .flatMap(wordsOf)
    .flatMap((word) => [`cue:${word}`, `against:${word}`]),
  ...encodings.map(({ encoding }) => `decoded:${encoding}`),
]);

/** A reason by itself, or one with a kind of cue or the code of a country. */
const reason = /^[a-z]+(?:-[a-z]+)*(?::(?:[A-Z]{2}|[a-z]+))?$/;

/** Words and numbers of four characters and more. */
const parts = /[\p{L}\p{M}\p{N}]{4,}/gu;

const discreet: Property = {
  name: 'discreet',
  says: 'evidence says why and never what: words from our own lists, no part of the value',
  share: 11,
  of: ({ detect }) =>
    fc.property(anyText, (text) => {
      for (const { start, end, id, evidence } of detect(text, { sensitivity: 'high' })) {
        const value = text.slice(start, end).toLowerCase();
        for (const word of evidence) {
          if (listed.has(word)) continue;
          must(reason.test(word), () => `${id} gives "${word}" in ${JSON.stringify(text)}`);
          for (const [part] of value.matchAll(parts))
            must(!word.toLowerCase().includes(part), () => `${id} "${word}" holds ${JSON.stringify(part)}`);
        }
      }
    }),
};

const quiet: Property = {
  name: 'quiet',
  says: 'neutral words hold nothing, in any language and however they are put together',
  share: 12,
  of: ({ detect }) =>
    fc.property(fc.array(texts.paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      mustEqual(detect(text), [], text, 'found in neutral words');
    }),
};

const padded: Property = {
  name: 'padded',
  says: 'neutral paragraphs before and after a text change nothing but offsets',
  share: 5,
  of: ({ detect }) =>
    fc.property(texts.filling, texts.structured, texts.paragraph, (before, text, after) => {
      const shift = before.length + 2;
      const expected = detect(text).map((found) => ({
        ...found,
        start: found.start + shift,
        end: found.end + shift,
      }));
      const whole = `${before}\n\n${text}\n\n${after}`;
      mustEqual(detect(whole), expected, whole, 'with neutral paragraphs');
    }),
};

const surrounded: Property = {
  name: 'surrounded',
  says: 'neutral sentences in the same line change no value that is found in prose',
  share: 6,
  of: ({ detect }) =>
    fc.property(texts.words, texts.prose, texts.words, (before, text, after) => {
      const whole = `${before}. ${text} ${after}.`;
      mustBeSame(valuesIn(whole, detect(whole)), valuesIn(text, detect(text)), () => JSON.stringify(whole));
    }),
};

const permuted: Property = {
  name: 'permuted',
  says: 'paragraphs in another order hold the same values',
  share: 3,
  of: ({ detect }) =>
    fc.property(
      fc
        .array(texts.structured, { minLength: 2, maxLength: 3 })
        .chain((paragraphs) =>
          fc.tuple(
            fc.constant(paragraphs),
            fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length, maxLength: paragraphs.length }),
          ),
        ),
      ([paragraphs, others]) => {
        const text = paragraphs.join('\n\n');
        const other = others.join('\n\n');
        mustBeSame(
          valuesIn(other, detect(other)),
          valuesIn(text, detect(text)),
          () => `${JSON.stringify(text)}\n  and in another order ${JSON.stringify(other)}`,
        );
      },
    ),
};

/** What stands outside of spans, in order. */
function outside(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index]));
}

/** Where placeholders stand after they were put in. */
function spansOf(redactions: ReturnType<typeof redact>['redactions']) {
  let shift = 0;
  return redactions.map(({ start, end, replacement }) => {
    const from = start + shift;
    shift += replacement.length - (end - start);
    return { start: from, end: from + replacement.length };
  });
}

const minimal: Property = {
  name: 'minimal',
  says: 'redaction leaves the text outside of findings unchanged, byte for byte, and gives the values back',
  share: 5,
  of: ({ detect, redact }) =>
    fc.property(anyText, (text) => {
      const vault = createVault();
      const findings = detect(text);
      const redacted = redact(text, findings, vault);
      const spans = spansOf(redacted.redactions);
      must(
        JSON.stringify(outside(redacted.text, spans)) === JSON.stringify(outside(text, findings)),
        () => `${JSON.stringify(text)} became ${JSON.stringify(redacted.text)}`,
      );
      for (const [index, { start, end }] of spans.entries()) {
        const { replacement: placeholder } = redacted.redactions[index] ?? {};
        must(redacted.text.slice(start, end) === placeholder, () => `${placeholder} is not in its place`);
        must(vault.valueOf(placeholder ?? '') !== undefined, () => `${placeholder} stands for nothing`);
      }
    }),
};

const meets = (found: Finding, { start, end }: { readonly start: number; readonly end: number }) =>
  found.start < end && start < found.end;

const complete: Property = {
  name: 'complete',
  says: 'after redaction nothing is found where a value stood, but for its placeholder',
  share: 4,
  of: ({ detect, redact }) =>
    fc.property(texts.structured, (text) => {
      const vault = createVault();
      const { text: redacted, redactions } = redact(text, detect(text), vault);
      const spans = spansOf(redactions);
      const left = detect(redacted).filter(
        (found) => spans.some((span) => meets(found, span)) && !isStandIn(redacted, found, vault),
      );
      must(
        left.length === 0,
        () => `${JSON.stringify(text)}\n  became ${JSON.stringify(redacted)} and has ${show(left, redacted)}`,
      );
    }),
};

/** A placeholder of the same length with a name that says nothing. */
const nameless = (placeholder: string) => placeholder.replace(/[A-Z]/g, 'X');

const mute: Property = {
  name: 'mute',
  says: 'the name of a placeholder speaks for nothing: values around it are found as beside any other',
  share: 2,
  of: ({ detect, redact }) =>
    fc.property(texts.structured, (text) => {
      const { text: redacted, redactions } = redact(text, detect(text), createVault());
      const spans = spansOf(redactions);
      const other = withInstead(redacted, spans, ({ start, end }) => nameless(redacted.slice(start, end)));
      const around = (from: string) =>
        detect(from).filter((found) => !spans.some((span) => meets(found, span)));
      mustBeSame(
        valuesIn(redacted, around(redacted)),
        valuesIn(other, around(other)),
        () => `${JSON.stringify(redacted)} and ${JSON.stringify(other)}`,
      );
    }),
};

/** A text with something else in the place of each span. */
function withInstead<Span extends { readonly start: number; readonly end: number }>(
  text: string,
  spans: readonly Span[],
  instead: (span: Span) => string,
): string {
  const between = outside(text, spans);
  return between.map((part, index) => part + (spans[index] ? instead(spans[index]) : '')).join('');
}

const filler = neutralWords.en?.join(' ') ?? '';

/** What no line of column names holds, so that values in it make it a row. */
const unlikeName = /\d{4}|@/;

/** Neutral words as long as a value, on as many lines, and as unlike the name of a column. */
function neutralAs(value: string): string {
  const long = filler.repeat(Math.ceil(value.length / filler.length));
  const words = value.replace(/[^\n]/g, (_, at: number) => long[at] ?? ' ');
  return unlikeName.test(value) ? `${words.slice(0, -1)}.` : words;
}

const alone: Property = {
  name: 'alone',
  says: 'a value is found without the other values, with its words around it, if perhaps as another identifier',
  share: 2,
  of: ({ detect }) =>
    fc.property(texts.structured, fc.nat(15), (text, pick) => {
      const findings = detect(text);
      // A name that was said in full before rests on the other finding.
      const own = findings.filter(({ evidence }) => !evidence.includes('named-before'));
      const kept = own[pick % own.length];
      // Plain words may be names of columns and fields, and so speak for others.
      const others = findings.filter(
        ({ start, end }) => start !== kept?.start && /\d/.test(text.slice(start, end)),
      );
      fc.pre(kept !== undefined && others.length > 0);
      if (!kept) return;
      const without = withInstead(text, others, (found) => neutralAs(text.slice(found.start, found.end)));
      const left = detect(without);
      must(
        left.some(({ start, end }) => start <= kept.start && end >= kept.end),
        () =>
          `${kept.id} ${JSON.stringify(text.slice(kept.start, kept.end))} of ${JSON.stringify(text)}\n  is not in ${JSON.stringify(without)}, which has ${show(left, without)}`,
      );
    }),
};

const offsets: Property = {
  name: 'offsets',
  says: 'invisible characters anywhere in a text change nothing of what people see of the findings',
  share: 3,
  of: ({ detect }) =>
    fc.property(
      texts.structured,
      fc.array(fc.tuple(fc.nat(4095), texts.invisible), { minLength: 1, maxLength: 12 }),
      (text, signs) => {
        const characters = [...text];
        const before: string[] = characters.map(() => '').concat('');
        for (const [at, sign] of signs) before[at % before.length] += sign;
        const written = before.map((sign, index) => sign + (characters[index] ?? '')).join('');
        // Where each unit of the text stands in what is written.
        const places: number[] = [];
        let at = 0;
        characters.forEach((character, index) => {
          at += before[index]?.length ?? 0;
          for (let unit = 0; unit < character.length; unit++) places.push(at++);
        });
        const expected = detect(text).map((found) => ({
          ...found,
          start: places[found.start],
          end: (places[found.end - 1] ?? 0) + 1,
        }));
        mustEqual(detect(written), expected as Finding[], written, 'with invisible characters');
      },
    ),
};

const checked = examples.filter(
  ({ id, proof, value }) => proof === 'check' && /\d/.test(value) && !partlyChecked.has(id),
);

/** A text with one digit of the value changed. */
function withDigit({ value }: Example, at: number, by: number): string {
  const digits = [...value.matchAll(/\d/g)].map(({ index }) => index);
  const place = digits[at % digits.length] ?? 0;
  return value.slice(0, place) + ((Number(value[place]) + by) % 10) + value.slice(place + 1);
}

const proven: Property = {
  name: 'proven',
  says: 'a value with a digit changed is no longer called right by its check digits',
  share: 1.5,
  of: ({ detect }) =>
    fc.property(
      texts.words,
      fc.constantFrom(...checked),
      texts.words,
      fc.nat(63),
      fc.integer({ min: 1, max: 9 }),
      (line, example, rest, at, by) => {
        const before = `${line} ${example.before}`;
        const after = `${example.after} ${rest}`;
        const rightly = (value: string) =>
          detect(before + value + after).filter(
            ({ id, start, end, evidence }) =>
              id === example.id &&
              evidence.includes('checksum') &&
              start < before.length + value.length &&
              end > before.length,
          );
        // Published examples are found with evidence of their own.
        fc.pre(rightly(example.value).length > 0);
        const changed = withDigit(example, at, by);
        must(
          rightly(changed).length === 0,
          () =>
            `${example.id} ${changed} for ${example.value} in ${JSON.stringify(before + changed + after)}`,
        );
      },
    ),
};

/** All that has to hold. Shares sum to a hundred; what costs little has most of them. */
export const properties: readonly Property[] = [
  wellFormed,
  sure,
  discreet,
  quiet,
  padded,
  surrounded,
  permuted,
  minimal,
  complete,
  mute,
  alone,
  offsets,
  proven,
  edited,
];
