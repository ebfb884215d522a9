import { describe, expect, it } from 'vitest';
import type { Finding } from '../detect/finding';
import { decide, isAllowed } from './decide';
import { managedSchema } from './managed-schema';
import { parseSettings } from './parse';
import type { Policy } from './policy';
import { resolve, strictest } from './resolve';
import { settingNames } from './settings';

const nobody = parseSettings({});
const standard = resolve(null, nobody).policy;

function finding(category: Finding['category'], severity: Finding['severity']): Finding {
  return { id: 'x', category, severity, confidence: 1, start: 0, end: 1, evidence: [] };
}

const mail = finding('contact', 'medium');
const place = finding('place', 'low');
const key = finding('credential', 'critical');

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
    ['block offers no way', { mode: 'block' }, [mail], 'block', 'no'],
    [
      'block with override offers the page',
      { mode: 'block', allowOverride: true },
      [mail],
      'block',
      'override-page',
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

  it('allows whole values only', () => {
    const policy = { ...standard, allowList: ['info@acme.io'] };
    expect(isAllowed('info@acme.io', policy)).toBe(true);
    expect(isAllowed('info@acme.io.evil', policy)).toBe(false);
  });
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

  it("never lets a person set what is the administrator's", () => {
    expect(resolve(null, parseSettings({ allowOverride: true })).policy.allowOverride).toBe(false);
  });
});

it('the managed schema names every setting an administrator may set, and leaves words to the parser', () => {
  const schema = managedSchema() as { properties: Record<string, { type: string; enum?: unknown }> };
  expect(Object.keys(schema.properties)).toEqual(settingNames);
  expect(schema.properties.mode).toMatchObject({ type: 'string' });
  expect(schema.properties.mode?.enum).toBeUndefined();
});
