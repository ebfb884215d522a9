import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalised';
import { OwnTerms } from './own-terms';

/** What is found of some terms, as it stands in the text. */
function found(terms: readonly string[], text: string, canaries: readonly string[] = []): string[] {
  const { text: plain } = normalise(text);
  return new OwnTerms(terms, canaries).find(plain).map(({ start, end }) => plain.slice(start, end));
}

describe('own terms', () => {
  const finds: [string, string, string][] = [
    // term, text, what is found
    ['Phoenix', 'launch of Phoenix in May', 'Phoenix'],
    ['Phoenix', 'PHOENIX!', 'PHOENIX'],
    ['Phoenix', 'phoenix', 'phoenix'],
    ['Müller', 'MULLER', 'MULLER'],
    ['MULLER', 'Müller', 'Müller'],
    ['Müller', 'Herr Mu\u0308ller,', 'Mu\u0308ller'],
    ['Mu\u0308ller', 'müller', 'müller'],
    ['Renate', 'Renate\u0301', 'Renate\u0301'],
    ['Straße 7', 'STRASSE 7', 'STRASSE 7'],
    ['strasse 7', 'Straße 7', 'Straße 7'],
    ['Ørsted', 'Orsted', 'Orsted'],
    ['Łódź', 'LODZ', 'LODZ'],
    ['İstanbul', 'istanbul', 'istanbul'],
    ['Σίσυφος', 'ΣΙΣΥΦΟΣ', 'ΣΙΣΥΦΟΣ'],
    ['Москва', 'МОСКВА', 'МОСКВА'],
    ['Project  Blue Door', 'project blue\n\t door', 'project blue\n\t door'],
    ['Project Blue Door', 'Project\u00a0Blue   Door', 'Project Blue   Door'],
    ['Acme', 'mail@acme.com', 'acme'],
    ['Acme', 'offer_acme_2024.docx', 'acme'],
    ['Acme', 'acme-x', 'acme'],
    ['Acme', 'a\u200bcme', 'acme'],
    ['Acme', 'ａｃｍｅ', 'acme'],
    ['C++', 'in C++17', 'C++'],
    ['東京電機', '東京電機株式会社', '東京電機'],
    ['アクメ', '株式会社アクメの件', 'アクメ'],
    ['Toyota', 'Toyotaの', 'Toyota'],
    ['삼성전자', '삼성전자는', '삼성전자'],
    ['가', '\u1100\u1161', '\u1100\u1161'],
    ['โครงการ', 'โครงการใหม่', 'โครงการ'],
    ['🦊 fox', 'the 🦊  Fox', '🦊  Fox'],
    ["O'Hara", 'O’Hara', "O'Hara"],
  ];
  it.each(finds)('%s in %s', (term, text, expected) => expect(found([term], text)).toEqual([expected]));

  const ignores: [string, string][] = [
    ['Phoenix', 'phoenixes'],
    ['Phoenix', 'xphoenix'],
    ['Acme', 'acme2'],
    ['Acme', 'pacme'],
    ['Müller', 'Mullers'],
    ['Müller', 'Mueller'],
    ['Blue Door', 'BlueDoor'],
    ['Blue Door', 'Blue-Door'],
    ['が', 'か'],
    ['か', 'か\u3099'],
    ['क', 'कि'],
    ['ก', 'กิ'],
    ['가', '각'],
    ['가', '\u1100\u1161\u11a8'],
    ['strasses', 'straße'],
    ['s', 'ß'],
    ['e', 'æ'],
  ];
  it.each(ignores)('%s not in %s', (term, text) => expect(found([term], text)).toEqual([]));

  it('takes the longest term at a place, and makes one of those that overlap', () => {
    expect(found(['blue', 'blue door', 'door'], 'the blue door')).toEqual(['blue door']);
    expect(found(['blue door', 'door seven'], 'blue door seven')).toEqual(['blue door seven']);
    expect(found(['blue', 'door'], 'blue door')).toEqual(['blue', 'door']);
    expect(found(['she said', 'he', 'said'], 'she said')).toEqual(['she said']);
  });

  it('is found where a longer term is no whole word', () => {
    expect(found(['blue door', 'blue'], 'blue doors')).toEqual(['blue']);
  });

  it('says what it is', () => {
    expect(new OwnTerms(['acme'], []).find('an acme')).toEqual([
      {
        id: 'own-term',
        category: 'own-term',
        severity: 'medium',
        confidence: 1,
        start: 3,
        end: 7,
        evidence: ['own-term'],
      },
    ]);
  });

  it('finds nothing without terms, nor with terms that hold nothing', () => {
    expect(found([], 'anything')).toEqual([]);
    expect(found(['', ' ', '\u0301'], 'any thing')).toEqual([]);
  });

  it('finds each of ten thousand terms by itself and none in a text without them', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `Kunde ${index} GmbH`);
    const own = new OwnTerms(terms, []);
    for (const term of terms) expect(own.find(`x ${term.toUpperCase()}.`)).toHaveLength(1);
    expect(own.find('Kunde GmbH, Kunde 10000 GmbH, 77 GmbH')).toEqual([]);
  });

  it('agrees with a search for each term', () => {
    const letters = fc.stringMatching(/^[ab ]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[ab ]{0,30}$/),
        (terms, text) => {
          const covered = new Set<number>();
          for (const term of terms) {
            const words = term.trim().split(/ +/).join(' +');
            if (words === '') continue;
            for (let at = 0; at < text.length; at++) {
              const match = new RegExp(`(?<![ab])${words}(?![ab])`, 'y');
              match.lastIndex = at;
              const length = match.exec(text)?.[0].length ?? 0;
              for (let i = at; i < at + length; i++) covered.add(i);
            }
          }
          const own = new OwnTerms(terms, []).find(text);
          expect(
            own.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          ).toEqual([...covered].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('canaries', () => {
  it.each([
    ['Zq7-canary', 'say Zq7-canary!', 'Zq7-canary'],
    ['Zq7-canary', 'xxZq7-canaryxx', 'Zq7-canary'],
    ['two  blanks', 'two  blanks', 'two  blanks'],
    ['“quoted”', 'a "quoted" word', '"quoted"'],
    ['kanarié', 'kanarié', 'kanarié'],
  ])('%s in %s', (canary, text, expected) => expect(found([], text, [canary])).toEqual([expected]));

  it.each([
    ['Zq7-canary', 'zq7-canary'],
    ['two  blanks', 'two blanks'],
    ['kanarié', 'kanarie'],
    ['Zq7-canary', 'Zq7-canar'],
  ])('%s not in %s', (canary, text) => expect(found([], text, [canary])).toEqual([]));

  it('are critical, beside own terms', () => {
    const own = new OwnTerms(['acme'], ['Zq7-canary']).find('acme Zq7-canary acme');
    expect(own.map(({ id, severity }) => [id, severity])).toEqual([
      ['own-term', 'medium'],
      ['canary', 'critical'],
      ['own-term', 'medium'],
    ]);
  });
});
