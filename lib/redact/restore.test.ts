import { describe, expect, it } from 'vitest';
import { restorationsIn, restore, unfinishedIn } from './restore';
import { createVault } from './vault';

function vaultOf(entries: Readonly<Record<string, string>>) {
  const vault = createVault();
  vault.add(Object.entries(entries).map(([name, value]) => ({ name, value })));
  return vault;
}

const vault = vaultOf({
  PERSON_1: 'Maria Keller',
  PERSON_2: 'José Ortiz',
  PERSON_12: 'Ann Lee',
  BIRTH_DATE_1: '3 May 1990',
  EMAIL_1: 'maria.keller@acme-corp.com',
});

describe('restore', () => {
  it.each([
    ['Dear [PERSON_1],', 'Dear Maria Keller,'],
    ['**[PERSON_1]** and *[PERSON_2]*', '**Maria Keller** and *José Ortiz*'],
    ["[PERSON_1]'s letter", "Maria Keller's letter"],
    ["[PERSON_1's] letter", "Maria Keller's letter"],
    ['[PERSON_1s] Brief', 'Maria Kellers Brief'],
    ['[PERSON_12] is not [PERSON_1]', 'Ann Lee is not Maria Keller'],
    [
      '[Person_1], [person_1], [PERSON 1] and [PERSON-1]',
      'Maria Keller, Maria Keller, Maria Keller and Maria Keller',
    ],
    ['\\[PERSON\\_1\\] in Markdown', 'Maria Keller in Markdown'],
    ['【PERSON_1】さん、［PERSON_2］さん', 'Maria Kellerさん、José Ortizさん'],
    ['born [BIRTH_DATE_1], [Birth Date 1] or BIRTH_DATE_1', 'born 3 May 1990, 3 May 1990 or 3 May 1990'],
    ['const to = "EMAIL_1"; send(PERSON_1)', 'const to = "maria.keller@acme-corp.com"; send(Maria Keller)'],
    ['| [PERSON_1] | [EMAIL_1] |', '| Maria Keller | maria.keller@acme-corp.com |'],
  ])('%s', (text, whole) => expect(restore(text, vault)).toBe(whole));

  it.each([
    'PERSON_3 and [PERSON_3] are nobody here',
    'MY_PERSON_1 and PERSON_1_ID are names in code',
    'person_1 is a name in code',
    '[PERSON] [1] and [PERSON_]',
    '[PERSONS_1] [PERSON_1 and more]',
    'a[PERSON] = 1',
  ])('leaves alone: %s', (text) => expect(restorationsIn(text, vault)).toEqual([]));
});

describe('unfinishedIn', () => {
  it.each([
    ['Dear [', 5],
    ['Dear [P', 5],
    ['Dear [PERSON', 5],
    ['Dear [PERSON_', 5],
    ['Dear [PERSON_1', 5],
    ['Dear \\[PERSON\\_1', 5],
    ['Dear 【PERSON_1', 5],
    ['born [BIRTH_DA', 5],
  ])('%s', (text, start) => expect(unfinishedIn(text)).toBe(start));

  it.each(['Dear [PERSON_1]', 'Dear PERSON_1', 'see [note', 'a[0', 'a list: [1, 2', '[PERSON_1] and', ''])(
    'leaves alone: %s',
    (text) => expect(unfinishedIn(text)).toBeNull(),
  );
});
