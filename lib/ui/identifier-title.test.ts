import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { recognizers } from '../detect/recognizers/recognizers';
import { numberKinds } from '../detect/tables/number-kinds';
import { titleOf } from '../detect/title-of';
import { provideMessages } from '../i18n/translate';
import { identifierTitle } from './identifier-title';

const folder = new URL('../../public/_locales/', import.meta.url);

function messagesIn(locale: string): Readonly<Record<string, { message: string }>> {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
}

function speak(locale: string): void {
  const messages = messagesIn(locale);
  provideMessages((key) => messages[key]?.message ?? key);
}

afterEach(() => provideMessages((key) => key));

describe('titles of identifiers', () => {
  it.each([
    ['en', 'email', 'E-mail address'],
    ['de', 'email', 'E-Mail-Adresse'],
    ['en', 'br-cpf', 'Brazilian taxpayer number (CPF)'],
    ['de', 'br-cpf', 'Steuernummer (CPF) · Brasilien'],
    ['fr', 'gb-passport', 'Numéro de passeport · Royaume-Uni'],
    ['ja', 'eu-vat', '納税者番号 · 欧州連合'],
    ['pt_BR', 'openai-api-key', 'OpenAI API key'],
    ['ar', 'own-term', 'مصطلح خاص بك'],
    ['de', 'an-id-of-tomorrow', 'an-id-of-tomorrow'],
  ])('in %s %s is "%s"', (locale, id, title) => {
    speak(locale);
    expect(identifierTitle(id)).toBe(title);
  });

  it('are translated for all but the keys of providers', () => {
    const messages = messagesIn('en');
    const numbers = Object.values(numberKinds).flatMap((ids) => ids.split(' '));
    const untranslated = recognizers.filter(
      ({ id }) => !messages[`identifier_${id.replaceAll('-', '_')}`] && !numbers.includes(id),
    );
    const others = untranslated.filter(({ category }) => category !== 'credential');
    expect(others.map(({ id }) => id)).toEqual([]);
    expect(untranslated.length).toBeGreaterThan(200);
  });

  it('are the same words in English', () => {
    const titles = Object.entries(messagesIn('en')).filter(([key]) => /^identifier_(?!kind_)/.test(key));
    for (const [key, { message }] of titles)
      expect(message).toBe(titleOf(key.slice('identifier_'.length).replaceAll('_', '-')));
  });
});
