import { describe, expect, it } from 'vitest';
import type { Finding } from '../detect/finding';
import { AllowList } from './allow-list';
import { decide } from './decide';
import { managedSchema } from './managed-schema';
import { parseSettings } from './parse';
import type { Policy } from './policy';
import { resolve } from './resolve';
import { settingNames } from './settings';
import { strictest } from './strictest';

const nobody = parseSettings({});
const standard = resolve(null, nobody).policy;

function finding(category: Finding['category'], severity: Finding['severity']): Finding {
  return { id: 'x', category, severity, confidence: 1, start: 0, end: 1, evidence: [] };
}

const mail = finding('contact', 'medium');
const place = finding('place', 'low');
const key = finding('credential', 'critical');
const ownWord: Finding = { ...finding('own-term', 'medium'), id: 'own-term' };
const canary: Finding = { ...finding('own-term', 'critical'), id: 'canary' };
const unread: Finding = { ...finding('not-inspected', 'medium'), id: 'unread-file' };
/** An address with an own word in it. */
const ownInMail: Finding = { ...mail, also: [{ id: 'own-term', category: 'own-term', severity: 'medium' }] };

describe('decide', () => {
  const rows: [string, Partial<Policy>, Finding[], string, string][] = [
    ['nothing found', {}, [], 'off', 'no'],
    ['low is off by default', {}, [place], 'off', 'no'],
    ['medium warns', {}, [mail], 'warn', 'here'],
    ['critical puts sending one step further away', {}, [mail, key], 'warn', 'further'],
    ['a mode above warn lifts what is not off', { mode: 'redact' }, [mail], 'redact', 'no'],
    ['but not what is off by itself', { mode: 'block' }, [place], 'off', 'no'],
    ['audit is a ceiling', { mode: 'audit', categoryActions: { contact: 'block' } }, [mail], 'audit', 'no'],
    ['off is a ceiling', { mode: 'off' }, [key], 'off', 'no'],
    ['a category goes before severity', { categoryActions: { place: 'warn' } }, [place], 'warn', 'here'],
    [
      'a site goes before a category',
      { siteActions: { demo: 'off' }, categoryActions: { contact: 'block' } },
      [mail],
      'off',
      'no',
    ],
    ['an own word warns', {}, [ownWord], 'warn', 'here'],
    ['a canary is critical', {}, [canary], 'warn', 'further'],
    [
      'an identifier goes before its category',
      { identifierActions: { x: 'off' }, categoryActions: { contact: 'block' } },
      [mail],
      'off',
      'no',
    ],
    [
      'a site goes before an identifier',
      { siteActions: { demo: 'warn' }, identifierActions: { x: 'block' } },
      [mail],
      'warn',
      'here',
    ],
    [
      'an identifier is no other one',
      { identifierActions: { 'own-term': 'off' } },
      [canary],
      'warn',
      'further',
    ],
    [
      'what is said of an own word holds where it is a part of something',
      { categoryActions: { contact: 'off' }, identifierActions: { 'own-term': 'redact' } },
      [ownInMail],
      'redact',
      'no',
    ],
    [
      'a site of a person’s goes below no category of an administrator’s',
      {
        siteActions: { demo: 'warn' },
        floors: { siteActions: {}, identifierActions: {}, categoryActions: { contact: 'block' } },
      },
      [mail],
      'block',
      'no',
    ],
    [
      'nor does an identifier',
      {
        identifierActions: { x: 'warn' },
        floors: { siteActions: {}, identifierActions: {}, categoryActions: { contact: 'block' } },
      },
      [mail],
      'block',
      'no',
    ],
    ['block offers no way', { mode: 'block' }, [mail], 'block', 'no'],
    [
      'block with override offers the page',
      { mode: 'block', allowOverride: true },
      [mail],
      'block',
      'override-page',
    ],
    ['a file that cannot be read warns', {}, [unread], 'warn', 'here'],
    ['it passes where policy says so', { attachments: 'allow' }, [unread], 'off', 'no'],
    ['also under a mode that is a floor', { attachments: 'allow', mode: 'block' }, [unread], 'off', 'no'],
    ['it is held back where policy says so', { attachments: 'block' }, [unread], 'block', 'no'],
    [
      'a category goes before',
      { attachments: 'block', categoryActions: { 'not-inspected': 'off' } },
      [unread],
      'off',
      'no',
    ],
    [
      'a site of a person’s goes below nothing that an administrator chose for such files',
      {
        siteActions: { demo: 'warn' },
        attachments: 'block',
        floors: { siteActions: {}, identifierActions: {}, categoryActions: {}, attachments: 'block' },
      },
      [unread],
      'block',
      'no',
    ],
    [
      'what the administrator chose nearer goes before it',
      {
        categoryActions: { 'not-inspected': 'warn' },
        attachments: 'block',
        floors: {
          siteActions: {},
          identifierActions: {},
          categoryActions: { 'not-inspected': 'warn' },
          attachments: 'block',
        },
      },
      [unread],
      'warn',
      'here',
    ],
    ['before the first policy nothing is sent anyway', strictest, [mail], 'redact', 'no'],
  ];
  it.each(rows)('%s', (_, policy, findings, action, sendAnyway) => {
    const decision = decide(findings, { ...standard, ...policy }, 'demo');
    expect(decision.action).toBe(action);
    expect(decision.offers.sendAnyway).toBe(sendAnyway);
  });

  it('cannot redact what was not inspected', () => {
    expect(decide([finding('not-inspected', 'medium')], standard, 'demo').offers.redact).toBe(false);
    expect(decide([mail], standard, 'demo').offers.redact).toBe(true);
  });

  it('only what is warned of may be left while others are redacted, and no credential', () => {
    const leave = (policy: Partial<Policy>) =>
      decide([mail, key, place], { ...standard, ...policy }, 'demo').offers.leave;
    expect(leave({})).toEqual([true, false, false]);
    expect(leave({ mode: 'redact' })).toEqual([false, false, false]);
    expect(leave({ categoryActions: { contact: 'block', place: 'warn' } })).toEqual([false, false, true]);
  });
});

describe('the allow list', () => {
  const kinds = {
    mail,
    key,
    ownWord,
    canary,
    ownInMail,
    name: finding('person', 'medium'),
    card: finding('card', 'high'),
    unread: finding('not-inspected', 'medium'),
    planted: { ...mail, also: [{ id: 'canary', category: 'own-term', severity: 'critical' }] } as Finding,
  };

  it.each([
    ['info@acme.io', 'info@acme.io', 'mail'],
    ['Info@Acme.io', 'info@acme.IO', 'mail'],
    [' info@acme.io ', 'info@acme.io', 'mail'],
    ['ｉｎｆｏ@acme.io', 'info@acme.io', 'mail'],
    ['info@acme.io', 'in\u200bfo@acme.io', 'mail'],
    ['Maria Keller', 'MARIA KELLER', 'name'],
    ['phoenix', 'Phoenix', 'ownWord'],
    ['info@acme.io', 'INFO@acme.io', 'ownInMail'],
    ['aB3dE5fG7h', 'aB3dE5fG7h', 'key'],
    ['4111 1111 1111 1111', '4111\u00a01111 1111 1111', 'card'],
  ] as const)('%s lets %s pass as %s', (entry, value, kind) =>
    expect(new AllowList(['x', entry]).allows(value, kinds[kind])).toBe(true),
  );

  it.each([
    ['info@acme.io', 'info@acme.io.evil', 'mail'],
    ['acme.io', 'info@acme.io', 'mail'],
    ['info@acme.io and more', 'info@acme.io', 'mail'],
    ['4111', '4111 1111 1111 1111', 'card'],
    ['1', '4111 1111 1111 1111', 'card'],
    ['4111 1111 1111 1111', '4111111111111111', 'card'],
    ['ab3de5fg7h', 'aB3dE5fG7h', 'key'],
    ['', '', 'mail'],
    ['Zq7-canary', 'Zq7-canary', 'canary'],
    ['info@acme.io', 'info@acme.io', 'planted'],
    ['the rest', 'the rest', 'unread'],
  ] as const)('%s does not let %s pass as %s', (entry, value, kind) =>
    expect(new AllowList([entry]).allows(value, kinds[kind])).toBe(false),
  );
});

describe('parseSettings', () => {
  it('keeps the good keys and notes the others, without their values', () => {
    const { values, notes } = parseSettings({
      mode: 'blocked',
      allowOverride: true,
      wat: 1,
      categoryActions: { card: 'block', bank: 'x', y: 'off' },
    });
    expect(values).toEqual({ allowOverride: true, categoryActions: { card: 'block' } });
    expect(notes).toEqual([
      { setting: 'mode', problem: 'invalid' },
      { setting: 'wat', problem: 'unknown' },
      { setting: 'categoryActions.bank', problem: 'invalid' },
      { setting: 'categoryActions.y', problem: 'unknown' },
    ]);
  });

  it.each(['https://counts.acme.io/v1/metrics', 'http://localhost:4318/v1/metrics', 'http://127.0.0.1:4318'])(
    'takes %s',
    (teamEndpoint) => expect(parseSettings({ teamEndpoint }).values).toEqual({ teamEndpoint }),
  );

  it.each([
    'http://counts.acme.io',
    'https://user:pass@acme.io',
    'ftp://acme.io',
    'http://localhost.acme.io',
    'javascript:1',
    '',
  ])('refuses %s', (teamEndpoint) => expect(parseSettings({ teamEndpoint }).values).toEqual({}));

  it('has a token only from whoever set it', () => {
    const own = { teamEndpoint: 'https://counts.acme.example', teamToken: 'abcd1234' };
    const token = (managed: object | null, person: object) =>
      resolve(managed && parseSettings({ mode: 'warn', ...managed }), parseSettings(person)).teamToken;
    expect(token(null, own)).toBe('abcd1234');
    expect(token(own, {})).toBe('abcd1234');
    expect(token({ teamToken: 'abcd1234' }, { teamEndpoint: own.teamEndpoint })).toBeNull();
    expect(token({ teamEndpoint: own.teamEndpoint }, { teamToken: 'abcd1234' })).toBeNull();
    for (const teamToken of ['short', 'with blanks in it', 'ä'.repeat(9), 'x'.repeat(201)])
      expect(parseSettings({ teamToken }).values).toEqual({});
  });

  it.each([
    ['blockMessage', 'Bitte nehmt unseren eigenen Chat (https://chat.acme.example) 🙂'],
    ['blockMessage', 'x'.repeat(300)],
    ['supportUrl', 'https://help.acme.example/chats?from=sotto#ask'],
    ['supportUrl', 'http://helpdesk'],
  ])('takes for %s: %s', (name, value) =>
    expect(parseSettings({ [name]: value }).values).toEqual({ [name]: value }),
  );

  it.each([
    ['blockMessage', ''],
    ['blockMessage', 'x'.repeat(301)],
    ['blockMessage', 'two\nlines'],
    ['blockMessage', 'backwards \u202eliam'],
    ['blockMessage', 7],
    ['supportUrl', 'javascript:alert(1)'],
    ['supportUrl', 'help.acme.example'],
    ['supportUrl', 'https://user@acme.example/'],
    ['supportUrl', 'https://acme.example/a b'],
  ])('refuses for %s: %s', (name, value) => {
    const { values, notes } = parseSettings({ [name]: value });
    expect([values, notes]).toEqual([{}, [{ setting: name, problem: 'invalid' }]]);
  });

  it('keeps the good entries of a list, notes the others by their place, and takes no more than fit', () => {
    const { values, notes } = parseSettings({
      ownWords: ['Phoenix', '', 7, 'x'.repeat(201), 'Blue Door'],
      ownPatterns: Array(21).fill('a'),
      canaries: ['five5', 'sixsix', '      '],
      lockedSettings: ['mode', 'mood'],
      allowList: 'info@acme.io',
    });
    expect(values).toEqual({
      ownWords: ['Phoenix', 'Blue Door'],
      ownPatterns: Array(20).fill('a'),
      canaries: ['sixsix'],
      lockedSettings: ['mode'],
    });
    expect(notes).toEqual([
      { setting: 'ownWords[1]', problem: 'invalid' },
      { setting: 'ownWords[2]', problem: 'invalid' },
      { setting: 'ownWords[3]', problem: 'invalid' },
      { setting: 'ownPatterns', problem: 'too-many' },
      { setting: 'canaries[0]', problem: 'invalid' },
      { setting: 'canaries[2]', problem: 'invalid' },
      { setting: 'lockedSettings[1]', problem: 'invalid' },
      { setting: 'allowList', problem: 'invalid' },
    ]);
  });

  it('takes ten thousand terms, and notes few of many bad ones', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `term ${index}`);
    expect(parseSettings({ ownWords: terms })).toEqual({ values: { ownWords: terms }, notes: [] });
    expect(parseSettings({ ownWords: terms.map(() => '') }).notes).toHaveLength(20);
  });

  it('knows identifiers by their ids', () => {
    const identifierActions = {
      'us-ssn': 'block',
      'own-term': 'redact',
      canary: 'block',
      'own-pattern': 'warn',
    };
    expect(parseSettings({ identifierActions }).values).toEqual({ identifierActions });
    expect(parseSettings({ identifierActions: { 'us-sns': 'block', iban: 'x' } })).toEqual({
      values: { identifierActions: {} },
      notes: [
        { setting: 'identifierActions.us-sns', problem: 'unknown' },
        { setting: 'identifierActions.iban', problem: 'invalid' },
      ],
    });
  });

  it('takes 1 and 0 for yes and no, as the registry of Windows has them, and no other number or text', () => {
    expect(parseSettings({ allowOverride: 1, allowPause: 0 }).values).toEqual({
      allowOverride: true,
      allowPause: false,
    });
    for (const allowOverride of [2, '1', 'true', null])
      expect(parseSettings({ allowOverride }).values).toEqual({});
  });

  it('survives anything', () => {
    for (const raw of [null, undefined, 7, 'mode', [], { constructor: 1 }])
      expect(parseSettings(raw).values).toEqual({});
  });
});

describe('resolve', () => {
  it('blocks without override where a managed mode is missing or bad, and says so', () => {
    const { policy, notes, managed } = resolve(parseSettings({ mode: 'Warn', allowOverride: true }), nobody);
    expect(policy).toMatchObject({ mode: 'block', allowOverride: false });
    expect(managed).toBe(true);
    expect(notes).toContainEqual({ setting: 'mode', problem: 'mode-missing' });
  });

  it('takes a managed value as a floor', () => {
    const managed = parseSettings({ mode: 'warn' });
    expect(resolve(managed, parseSettings({ mode: 'off' })).policy.mode).toBe('warn');
    expect(resolve(managed, parseSettings({ mode: 'block' })).policy.mode).toBe('block');
  });

  it('takes a locked value as it is', () => {
    const managed = parseSettings({ mode: 'warn', lockedSettings: ['mode'] });
    const { policy, settings } = resolve(managed, parseSettings({ mode: 'block' }));
    expect(policy.mode).toBe('warn');
    expect(settings.mode).toMatchObject({ locked: true, source: 'administrator' });
  });

  it.each([
    ['high', 'low', 'high'],
    ['default', 'low', 'default'],
    ['default', 'high', 'high'],
    ['low', 'default', 'default'],
    ['low', undefined, 'low'],
    [undefined, 'low', 'low'],
    [undefined, undefined, 'default'],
  ])('of the sensitivities %s and %s, %s holds', (fixed, chosen, expected) => {
    const managed = parseSettings({ mode: 'warn', ...(fixed && { sensitivity: fixed }) });
    const person = parseSettings(chosen ? { sensitivity: chosen } : {});
    expect(resolve(managed, person).policy.sensitivity).toBe(expected);
  });

  it.each(['ownWords', 'ownPatterns'] as const)('adds up %s', (name) => {
    const managed = parseSettings({ mode: 'warn', [name]: ['alpha', 'beta'] });
    const { policy, settings } = resolve(managed, parseSettings({ [name]: ['beta', 'gamma'] }));
    expect(policy[name]).toEqual(['alpha', 'beta', 'gamma']);
    expect(settings[name]).toMatchObject({
      locked: false,
      floor: ['alpha', 'beta'],
      chosen: ['beta', 'gamma'],
    });
    expect(resolve(managed, parseSettings({ [name]: [] })).policy[name]).toEqual(['alpha', 'beta']);
    const locked = parseSettings({ mode: 'warn', [name]: ['alpha'], lockedSettings: [name] });
    expect(resolve(locked, parseSettings({ [name]: ['gamma'] })).policy[name]).toEqual(['alpha']);
  });

  it('takes canaries from the administrator alone', () => {
    const canaries = ['Zq7-canary'];
    expect(resolve(null, parseSettings({ canaries })).policy.canaries).toEqual([]);
    expect(resolve(parseSettings({ mode: 'warn', canaries }), nobody).policy.canaries).toEqual(canaries);
  });

  it('takes further chats from the administrator alone, by the names of their hosts', () => {
    const sites = ['chat.acme.example', '*.llm.acme.example', 'http://box', 'https://a.example'];
    const bad = [
      'https://a.example/chat',
      '*',
      'a.example:8080',
      'ftp://a.example',
      'Acme Chat',
      '*://a.example/*',
    ];
    const { values, notes } = parseSettings({ mode: 'warn', sites: [...sites, ...bad] });
    expect(values.sites).toEqual(sites);
    expect(notes).toEqual(
      bad.map((_, index) => ({ setting: `sites[${sites.length + index}]`, problem: 'invalid' })),
    );
    expect(resolve({ values, notes: [] }, nobody).sites).toEqual(sites);
    expect(resolve(null, parseSettings({ sites })).sites).toEqual([]);
  });

  it('locks an own allow list where an administrator has anything redacted or blocked', () => {
    const person = parseSettings({ allowList: ['info@acme.io'] });
    expect(resolve(parseSettings({ mode: 'warn' }), person).policy.allowList).toEqual(['info@acme.io']);
    const strict = [
      { mode: 'redact' },
      { mode: 'block' },
      { mode: 'warn', categoryActions: { card: 'redact' } },
      { mode: 'warn', identifierActions: { iban: 'block' } },
      { mode: 'warn', attachments: 'block' },
    ];
    for (const policy of strict) expect(resolve(parseSettings(policy), person).policy.allowList).toEqual([]);
  });

  it('keeps what an administrator chose as the least, whatever a person names it by', () => {
    const managed = parseSettings({ mode: 'warn', categoryActions: { contact: 'block' } });
    const person = parseSettings({
      identifierActions: { email: 'warn', phone: 'off' },
      siteActions: { demo: 'warn' },
    });
    const { policy } = resolve(managed, person);
    const found = { ...mail, id: 'email' };
    expect(policy.identifierActions).toEqual({ email: 'warn' });
    expect(decide([found], policy, 'demo').action).toBe('block');
    expect(decide([found], policy, 'claude').action).toBe('block');
  });

  it('keeps what an administrator chose for files that cannot be read, whatever a person names them by', () => {
    const managed = parseSettings({ mode: 'warn', attachments: 'block' });
    const person = parseSettings({
      siteActions: { demo: 'warn' },
      categoryActions: { 'not-inspected': 'warn' },
      identifierActions: { 'unread-file': 'warn' },
    });
    const { policy } = resolve(managed, person);
    expect(decide([unread], policy, 'demo').action).toBe('block');
    expect(decide([unread], policy, 'claude').action).toBe('block');
  });

  it('drops what would undo a managed mode', () => {
    const person = parseSettings({
      categoryActions: { contact: 'off', card: 'block' },
      siteActions: { demo: 'off' },
    });
    const { policy, mayTurnOffSite } = resolve(parseSettings({ mode: 'redact' }), person);
    expect(policy.categoryActions).toEqual({ card: 'block' });
    expect(policy.siteActions).toEqual({});
    expect(mayTurnOffSite).toBe(false);
  });

  it.each([
    ['a number of days', 90, 90],
    ['no day', 0, 30],
    ['more than a year', 366, 30],
    ['half a day', 1.5, 30],
    ['a text', '90', 30],
  ] as const)('records are kept for %s', (_, given, kept) => {
    expect(resolve(null, parseSettings({ retentionDays: given })).retentionDays).toBe(kept);
  });

  it('an administrator’s days are exact', () => {
    const managed = parseSettings({ mode: 'warn', retentionDays: 7 });
    const resolved = resolve(managed, parseSettings({ retentionDays: 300 }));
    expect(resolved.retentionDays).toBe(7);
    expect(resolved.settings.retentionDays).toMatchObject({ locked: true, source: 'administrator' });
  });

  it.each([
    ['nobody', null, true],
    ['an administrator who only asks', { mode: 'warn' }, true],
    ['one who blocks', { mode: 'block' }, false],
    ['one who has anything redacted', { mode: 'warn', categoryActions: { card: 'redact' } }, false],
    ['one who has a site blocked', { mode: 'audit', siteActions: { demo: 'block' } }, false],
    ['one who has files blocked that cannot be read', { mode: 'warn', attachments: 'block' }, false],
    ['one who blocks and allows it', { mode: 'block', allowPause: true }, true],
    ['one who does not allow it', { mode: 'warn', allowPause: false }, false],
    ['one whose mode is misspelt', { mode: 'wran', allowPause: true }, false],
  ] as const)('whether the guard may be paused under %s', (_, managed, may) => {
    const person = parseSettings({ allowPause: true, mode: 'block' });
    expect(resolve(managed && parseSettings(managed), person).mayPause).toBe(may);
  });

  it("never lets a person set what is the administrator's", () => {
    expect(resolve(null, parseSettings({ allowOverride: true })).policy.allowOverride).toBe(false);
  });
});

it('the managed schema names every setting an administrator may set, and leaves words to the parser', () => {
  const schema = managedSchema() as { properties: Record<string, { type: string; enum?: unknown }> };
  expect(Object.keys(schema.properties)).toEqual(settingNames);
  expect(schema.properties.mode).toMatchObject({ type: 'string' });
  expect(schema.properties.mode?.enum).toBeUndefined();
  expect(schema.properties.ownWords).toMatchObject({ type: 'array', items: { type: 'string' } });
  expect(schema.properties.ownPatterns).toMatchObject({ type: 'array' });
  expect(schema.properties.sensitivity).toMatchObject({ type: 'string' });
  expect(schema.properties.identifierActions).toMatchObject({ type: 'object' });
});
