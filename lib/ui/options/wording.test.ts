import { beforeAll, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { provideMessages } from '../../i18n/translate';
import { type SettingName, settingNames } from '../../policy/settings';
import { answers, wordingOf } from './wording';

beforeAll(() =>
  provideMessages((key) => (messages as Record<string, { message: string }>)[key]?.message ?? key),
);

const found = (query: string): SettingName[] =>
  settingNames.filter((name) => answers(wordingOf(name, [{ title: 'Çhatter' }]), query));

it.each([
  ['names of projects', ['ownWords']],
  ['RETENTION days', ['retentionDays']],
  ['iban', ['identifierActions']],
  ['payment cards', ['categoryActions']],
  ['chatter ÇHÂTT', ['siteActions']],
  ['may well be nothing', ['sensitivity']],
  ['no such thing', []],
] as const)('a search for "%s" finds what has all of its words', (query, names) =>
  expect(found(query)).toEqual(names),
);
