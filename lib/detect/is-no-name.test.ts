import { describe, expect, it } from 'vitest';
import { isNoName } from './is-no-name';
import type { SpanType } from './tagger/labels';

function isNo(marked: string, type: SpanType): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return isNoName(text, { start, end, type, margin: 5, isFamous: false });
}

describe('no name of a person', () => {
  it.each([
    'write to «maria».keller@example.org',
    'write to «maria.keller»@example.org',
    'user_«maria» logged in',
    'see /home/«maria»/notes',
    'Diagnosis: «Acute Bronchitis»',
    'Produkt: «Clara Fit»',
    '  «elif» row["a"]:',
    '    «elif isinstance»(row, str):',
    '{ code: "ja", name: "«日本語»" }',
    'Born: «October 28, 1955» (age 66)',
    'const a = [«claude», b];',
    'at «10:30»',
    '| «Field» | Value |\n|---|---|\n| a | b |',
  ])('%s', (text) => expect(isNo(text, 'PERSON')).toBe(true));

  it.each([
    'Ask «Maria Keller».',
    'Patient: «Maria Keller»',
    'He came. «Maria» left',
    '(«Maria Keller»)',
    '"name": "«Maria Keller»"',
    'ask «maria keller» for it',
    '«Traci Warner» @ the office',
  ])('but: %s', (text) => expect(isNo(text, 'PERSON')).toBe(false));
});

describe('no address', () => {
  it.each([
    '«2566893 gige7 gige»',
    '«#F59E0B»',
    '«p1, p2»',
    '«ARG001»',
    '«bg-green-100»',
    '«Main Street»',
    '«57 F, Showers»',
    '«ESP32, RP2040, Raspberry Pi»',
    '«112502 Interconnect-1N»00',
    '«440  Telephony        42,000      40,228»',
    '«1/4 savoy cabbage, 400 g tin tomatoes»',
    '«인구 51,712,619명, 면적 100»',
    '«bg-blue-50 border-2 border-blue-100»',
    '«107 act, 108 inact, 46 anon, 0 throt, 0 spec, 58 wire, 39 wirein, 12 free»',
  ])('%s', (text) => expect(isNo(text, 'ADDRESS')).toBe(true));

  it.each([
    '«12 Any Street»',
    '«Hauptstr. 5, 10115 Berlin»',
    '«東京都千代田区1-1»',
    '«PO Box 17»',
    '«Flat 3, 12-14 Any Street, Block 2, Leeds 10115»',
  ])('but: %s', (text) => expect(isNo(text, 'ADDRESS')).toBe(false));
});
