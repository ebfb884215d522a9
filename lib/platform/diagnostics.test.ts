import { expect, it } from 'vitest';
import { parseSettings } from '../policy/parse';
import { resolve } from '../policy/resolve';
import { diagnosticsOf } from './diagnostics';

const person = parseSettings({
  mode: 'redact',
  ownWords: ['Blue Door'],
  ownPatterns: ['PROJ-\\d{4}'],
  allowList: ['maria.keller@acme-corp.com', 'phoenix'],
  siteActions: { demo: 'off' },
  teamEndpoint: 'https://counts.acme.example/v1',
  teamToken: 'abcdefgh',
  'my secret note': 1,
});
const guard = {
  site: 'any-chat',
  title: 'chat.acme.example',
  state: 'guarded',
  messageBox: 'known',
  mayTurnOff: true,
  answers: 'values',
} as const;

it('diagnostics say what is in force, and nothing that somebody typed', () => {
  const text = diagnosticsOf({
    version: '0.1.0',
    userAgent: 'Browser/1',
    resolved: resolve(parseSettings({ mode: 'warn', canaries: ['Zq7-canary'] }), person),
    guard,
    unguarded: null,
  });
  expect(JSON.parse(text)).toMatchObject({
    version: '0.1.0',
    browser: 'Browser/1',
    managed: true,
    settings: {
      mode: { value: 'redact', by: 'person', locked: false },
      allowList: { value: '2 entries', by: 'person' },
      ownWords: { value: '1 entries', by: 'person' },
      canaries: { value: '1 entries', by: 'administrator', locked: true },
      teamEndpoint: { value: 'set', by: 'person' },
      teamToken: { value: 'set', by: 'person' },
    },
    problems: ['unknown'],
    guard: { site: 'any-chat', state: 'guarded' },
  });
  for (const typed of ['Blue', 'PROJ', 'keller', 'phoenix', 'acme', 'canary-', 'Zq7', 'secret', 'abcdefgh'])
    expect(text).not.toContain(typed);
});
