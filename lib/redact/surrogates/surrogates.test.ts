import nlp from 'compromise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../detect/detect';
import type { Finding, FindingKind } from '../../detect/finding';
import { isStandIn, redact } from '../redact';
import { redactionStyles } from '../redaction-style';
import { restore } from '../restore';
import { createVault, type Vault } from '../vault';
import { daysBetween } from './date-surrogate';
import { firms, namePools, neutralPool } from './invented-names';

const kinds = {
  person: { id: 'person-name', category: 'person' },
  email: { id: 'email', category: 'contact' },
  phone: { id: 'phone', category: 'contact' },
  card: { id: 'card', category: 'card' },
  iban: { id: 'iban', category: 'bank' },
  ipv4: { id: 'ipv4', category: 'network' },
  ipv6: { id: 'ipv6', category: 'network' },
  mac: { id: 'mac-address', category: 'network' },
  born: { id: 'birth-date', category: 'birth-date' },
  firm: { id: 'organisation-name', category: 'organisation' },
  ssn: { id: 'us-ssn', category: 'national-id' },
  age: { id: 'age', category: 'birth-date' },
  salary: { id: 'salary', category: 'money' },
  street: { id: 'street-address', category: 'address' },
} as const satisfies Record<string, Pick<FindingKind, 'id' | 'category'>>;

type Kind = keyof typeof kinds;

const put = (
  vault: Vault,
  value: string,
  kind: Kind,
  style: (typeof redactionStyles)[number] = 'surrogate',
) => vault.standInFor(value, { kind: kinds[kind], style });

/** A vault whose dates are shifted by a day that is known. */
const sureVault = () => createVault(() => 0.75);

describe('a surrogate', () => {
  it.each<[Kind, string, string]>([
    ['person', 'Mary Smith', 'Patricia Marchbrook'],
    ['person', 'Dr. Hans Müller', 'Dr. Peter Waldenbrink'],
    ['person', 'VAN DEN BERG, PIETER', 'VAN DEN WATERBRINK, JAN'],
    ['person', 'Anneke van der Berg', 'Marijke van der Waterbrink'],
    ['person', 'Zoltán Kovács', 'Alex Marlowen'],
    ['person', "Mary Smith's", "Patricia Marchbrook's"],
    ['email', 'maria.keller@acme-corp.com', 'alex.marlowen@example.com'],
    ['phone', '+49 30 9018 2000', '+49 30 2312 5000'],
    ['phone', '+49 151 23456789', '+49 3023125000'],
    ['phone', '(415) 867-5309', '(202) 555-0100'],
    ['phone', '+1-415-867-5309', '+1-202-555-0100'],
    ['phone', '+44 20 7123 4567', '+44 20 7946 0000'],
    ['card', '4539 5787 6362 1486', '4242 4242 4242 4242'],
    ['card', '5425-2334-3010-9903', '5555-5555-5555-4444'],
    ['card', '374245455400126', '378282246310005'],
    ['iban', 'NL91 ABNA 0417 1643 00', 'NL23 XXXX 0000 0000 01'],
    ['iban', 'DE89370400440532013000', 'DE09000000000000000001'],
    ['ipv4', '8.8.4.4', '192.0.2.1'],
    ['ipv6', '2a00:1450:4001:81b::200e', '2001:db8::1'],
    ['mac', 'A4:83:E7:2F:9B:1C', '00:00:5E:00:53:00'],
    ['born', '1984-03-12', '1985-01-14'],
    ['born', '12.03.1984', '14.01.1985'],
    ['born', '3/25/1984', '1/27/1985'],
    ['firm', 'Siemens AG', 'Vellmarch AG'],
  ])('of %s %s is %s', (kind, value, surrogate) => expect(put(sureVault(), value, kind)).toBe(surrogate));

  it.each<[Kind, string]>([
    ['ssn', '536-90-4399'],
    ['person', '山田太郎'],
    ['person', 'محمد علي'],
    ['phone', '030/9018 2000'],
    ['born', '3/4/1984'],
    ['born', '12 March 1984'],
  ])('of %s %s is a placeholder: there is none that is surely nobody’s, or surely right', (kind, value) =>
    expect(put(sureVault(), value, kind)).toMatch(/^\[[A-Z_]+_1\]$/),
  );

  it('says the same for the same value, and a name that is written otherwise reads so', () => {
    const vault = createVault();
    expect(put(vault, 'Mary Smith', 'person')).toBe('Patricia Marchbrook');
    expect(put(vault, 'Ms Smith', 'person')).toBe('Ms Marchbrook');
    expect(put(vault, 'M. Smith', 'person')).toBe('P. Marchbrook');
    expect(put(vault, 'Smith, Mary', 'person')).toBe('Marchbrook, Patricia');
    expect(put(vault, 'James Smith', 'person')).toBe(
      'James Smith'.replace('James', 'John').replace('Smith', 'Marchbrook'),
    );
    expect(put(vault, 'ana@acme.io', 'email')).toBe(put(vault, 'ANA@acme.io', 'email'));
    expect(put(vault, 'bo@acme.io', 'email')).not.toBe(put(vault, 'ana@acme.io', 'email'));
  });

  it('of dates keeps what lies between them, also after the conversation was loaded again', () => {
    const vault = createVault();
    const [first, second] = ['1984-03-12', '1990-11-02'].map((value) => put(vault, value, 'born'));
    expect(daysBetween(first ?? '', second ?? '')).toBe(daysBetween('1984-03-12', '1990-11-02'));
    expect(Math.abs(daysBetween('1984-03-12', first ?? '') ?? 0)).toBeGreaterThanOrEqual(30);
    const again = createVault();
    again.add(vault.entries);
    expect(daysBetween('1984-03-12', put(again, '2001-01-01', 'born'))).toBe(
      (daysBetween('1984-03-12', '2001-01-01') ?? 0) + (daysBetween('1984-03-12', first ?? '') ?? 0),
    );
  });

  it('is never a value of the conversation, nor what stands in its text', () => {
    const vault = sureVault();
    // 308 days before it is the other one.
    expect(put(vault, '1985-01-14', 'born')).toBe('1985-11-18');
    expect(put(vault, '1984-03-12', 'born')).toBe('[BIRTH_DATE_1]');
    const text = 'Patricia and Mary Smith';
    const finding = {
      ...kinds.person,
      severity: 'medium',
      confidence: 1,
      start: 13,
      end: 23,
      evidence: [],
    } as const;
    expect(redact(text, [finding], createVault(), { styleOf: () => 'surrogate' }).text).toBe(
      'Patricia and Jennifer Marchbrook',
    );
  });

  it('never runs out: a placeholder follows', () => {
    const vault = createVault();
    const made = Array.from({ length: 400 }, (_, nth) =>
      put(
        vault,
        `Nam${'abcdefghij'[nth % 10]}${'klmnopqrst'[Math.floor(nth / 10) % 10]}${'uvwx'[Math.floor(nth / 100)]} Sor`,
        'person',
      ),
    );
    expect(new Set(made).size).toBe(400);
    expect(made.at(-1)).toMatch(/^\[PERSON_\d+\]$/);
  });

  it('is found as the value was, where it stands', () => {
    const found: readonly [Kind, string, string][] = [
      ['email', 'maria.keller@acme-corp.com', 'my mail is '],
      ['phone', '+49 30 9018 2000', 'call me: '],
      ['iban', 'NL91 ABNA 0417 1643 00', 'pay to IBAN '],
      ['mac', 'A4:83:E7:2F:9B:1C', 'mac address '],
      ['born', '12.03.1984', 'geboren am '],
    ];
    for (const [kind, value, before] of found) {
      const ids = (text: string) => detect(before + text).map(({ id }) => id);
      expect(ids(value)).toContain(kinds[kind].id);
      expect(ids(put(createVault(), value, kind))).toContain(kinds[kind].id);
    }
  });

  it('has a surname that nobody has', () => {
    const lexicon = Object.entries(
      (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon,
    );
    const names = lexicon
      .filter(([, tags]) => /Name|Person|Place/.test([tags].flat().join()))
      .map(([name]) => name);
    expect(names.length).toBeGreaterThan(1000);
    const words = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
    const invented = [...namePools.flatMap(({ surnames }) => surnames), ...neutralPool.surnames, ...firms];
    expect(new Set(invented).size).toBe(invented.length);
    expect(invented.filter((name) => words.has(name.toLowerCase()))).toEqual([]);
    // The same look finds names that people have.
    expect(['Smith', 'Johnson'].filter((name) => words.has(name.toLowerCase()))).not.toEqual([]);
  });
});

describe('restoring', () => {
  it.each([
    ['Dear Patricia Marchbrook,', 'Dear Mary Smith,'],
    ['Ms Marchbrook’s file', 'Ms Smith’s file'],
    ['Patricia said so.', 'Mary said so.'],
    ['Patricia Highsmith wrote it.', 'Patricia Highsmith wrote it.'],
    ['Patricias and Marchbrooks', 'Patricias and Marchbrooks'],
    ['write to alex.marlowen@example.com.', 'write to mary@acme.io.'],
    ['x.alex.marlowen@example.comx', 'x.alex.marlowen@example.comx'],
  ])('%s reads %s', (written, read) => {
    const vault = createVault();
    put(vault, 'Mary Smith', 'person');
    put(vault, 'mary@acme.io', 'email');
    expect(restore(written, vault)).toBe(read);
  });
});

describe('what cannot be undone', () => {
  it.each<[Kind, string, 'mask' | 'generalisation', string]>([
    ['card', '4539578763621486', 'mask', '••••••86'],
    ['age', '42 years old', 'generalisation', '40–49 years old'],
    ['born', '12.03.1984', 'generalisation', '1980s'],
    ['salary', '$ 51,200', 'generalisation', '~$ 50,000'],
    ['salary', '85.400,00 €', 'generalisation', '~90.000 €'],
    ['ipv4', '93.184.216.34', 'generalisation', '93.184.216.0/24'],
    ['street', 'Lindenstr. 12, 10969 Berlin', 'generalisation', 'Berlin'],
    ['street', '12 Oak Street, Springfield, IL 62701', 'generalisation', 'Springfield'],
    ['street', 'Lindenstr. 12', 'generalisation', '[ADDRESS_1]'],
  ])('%s %s as a %s is %s', (kind, value, style, standIn) => {
    const vault = createVault();
    expect(put(vault, value, kind, style)).toBe(standIn);
    if (!standIn.startsWith('[')) expect(restore(`so ${standIn}.`, vault)).toBe(`so ${standIn}.`);
  });
});

describe('every style', () => {
  const values = [
    'maria.keller@acme-corp.com',
    'DE89370400440532013000',
    'NL91ABNA0417164300',
    '+49 30 901820',
    '4539 5787 6362 1486',
    '536-90-4399',
    'born 12.03.1984',
    'my name is Mary Smith',
    'Dr. Hans Müller',
    'salary: $51,200',
    '93.184.216.34',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' ; '));

  it.each(redactionStyles)('%s leaves nothing, changes nothing else, and again changes nothing', (style) => {
    const runs = process.env.FULL ? 2000 : 300;
    fc.assert(
      fc.property(text, (original) => {
        const vault = createVault();
        const styleOf = () => style;
        const findings = detect(original);
        const redacted = redact(original, findings, vault, { styleOf });
        const unknown = (found: Finding) => !isStandIn(redacted.text, found, vault);
        const left = detect(redacted.text).filter(unknown);
        expect(left.map(({ start, end }) => redacted.text.slice(start, end))).toEqual([]);
        expect(redact(redacted.text, left, vault, { styleOf }).text).toBe(redacted.text);
        let shift = 0;
        let at = 0;
        for (const { start, end, replacement } of redacted.redactions) {
          expect(redacted.text.slice(at + shift, start + shift)).toBe(original.slice(at, start));
          shift += replacement.length - (end - start);
          at = end;
        }
        expect(redacted.text.slice(at + shift)).toBe(original.slice(at));
        if (style === 'placeholder' || style === 'surrogate')
          expect(restore(redacted.text, vault)).toBe(original);
      }),
      { numRuns: runs },
    );
  });
});
