import { expect, it } from 'vitest';
import { isFinished } from './is-finished';

it.each([
  'how do magnets work',
  'How do magnets work?',
  'It rains. Why is that so',
  'Tell Maria that it rains today',
  'order 4556 and then call back later',
  'is this wifi slow or not',
  '',
])('%s: finished', (text) => expect(isFinished(text)).toBe(true));

it.each([
  'the IBAN is NL91 ABNA',
  'write to maria.k',
  'write to maria@ac',
  'I met Wanda',
  'I met Wanda Kowal',
  'ask Wanda then',
  'my number is 0612',
  'my password is hunt',
  'mein Passwort: geheim',
  'token = abc',
  'see https://exa',
])('%s: not finished', (text) => expect(isFinished(text)).toBe(false));
