import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isManagedChange } from './is-managed-change';

type Store = Record<string, unknown>;

/** The browser's storage, and how it answers for the managed area. */
const local: Store = {};
let writes = 0;
let managed: () => Promise<Store>;

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (Object.hasOwn(local, key) ? { [key]: structuredClone(local[key]) } : {}),
        set: async (values: Store) => {
          writes += 1;
          Object.assign(local, values);
        },
      },
      managed: { get: () => managed() },
    },
  },
}));

const { exportSettings, importSettings, pagePolicyOf, resolveSettings } = await import('./settings-store');

/** An answer of the browser that comes when it is told to. */
function later(): { answer(values: Store): void } {
  let answer: (values: Store) => void = () => {};
  const promise = new Promise<Store>((resolve) => {
    answer = resolve;
  });
  managed = () => promise;
  return { answer };
}

describe('settings while the browser does not say what the administrator set', () => {
  beforeEach(() => {
    for (const key of Object.keys(local)) delete local[key];
    writes = 0;
  });

  test('what it said last holds', async () => {
    local.lastManagedPolicy = { mode: 'block' };
    later();
    const { policy, managed: isManaged } = await resolveSettings();
    expect(policy.mode).toBe('block');
    expect(isManaged).toBe(true);
  });

  test('nothing holds before it ever said anything: the answer is waited for', async () => {
    const browser = later();
    const resolved = resolveSettings();
    expect(await Promise.race([resolved, new Promise((resolve) => setTimeout(resolve, 500, 'waits'))])).toBe(
      'waits',
    );
    browser.answer({ mode: 'redact' });
    expect((await resolved).policy.mode).toBe('redact');
  });

  test('a late answer that differs is kept, and that is a change of what is in force', async () => {
    local.lastManagedPolicy = { mode: 'block' };
    const browser = later();
    await resolveSettings();
    browser.answer({ mode: 'redact' });
    await vi.waitFor(() => expect(local.lastManagedPolicy).toEqual({ mode: 'redact' }));
    expect(isManagedChange({ lastManagedPolicy: {} }, 'local')).toBe(true);
    expect(isManagedChange({ settings: {} }, 'local')).toBe(false);
    expect((await resolveSettings()).policy.mode).toBe('redact');
  });

  test('an answer that is known already is not written again', async () => {
    local.lastManagedPolicy = { mode: 'block' };
    managed = async () => ({ mode: 'block' });
    await resolveSettings();
    await resolveSettings();
    expect(writes).toBe(0);
  });
});

describe('settings once the browser has been on for a while', () => {
  beforeEach(() => {
    for (const key of Object.keys(local)) delete local[key];
    local.lastManagedPolicy = { mode: 'block' };
    vi.spyOn(performance, 'now').mockReturnValue(60_000);
    return () => vi.restoreAllMocks();
  });

  test('Firefox, which has no other words for it, says that the policy was taken away', async () => {
    managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await resolveSettings()).toMatchObject({ managed: false });
    expect(local.lastManagedPolicy).toBeNull();
  });

  test('any other error leaves what it said last', async () => {
    managed = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await resolveSettings()).toMatchObject({ managed: true, policy: { mode: 'block' } });
  });
});

test.each([
  [{ mode: 'warn' }, ['a pattern']],
  [{ mode: 'warn', overrideNeedsReason: true }, []],
  [{ mode: 'redact' }, []],
])('what a person said to be nothing is quiet under %j: %j', async (policy, quiet) => {
  for (const key of Object.keys(local)) delete local[key];
  managed = async () => policy;
  expect(pagePolicyOf(await resolveSettings(), {}, ['a pattern'], false).quiet).toEqual(quiet);
});

describe('settings as a file', () => {
  const own = { mode: 'redact', ownWords: ['Blue Door'], allowList: ['x@acme.io'], ownPatterns: ['P-\\d'] };
  const file = (settings: object) => JSON.stringify({ of: 'sotto-settings', version: 1, settings });

  beforeEach(() => {
    for (const key of Object.keys(local)) delete local[key];
    managed = async () => ({});
  });

  test('what was exported is what is imported', async () => {
    local.settings = own;
    const text = await exportSettings(true);
    delete local.settings;
    expect(await importSettings(text)).toEqual({ taken: Object.keys(own), refused: [], notes: [] });
    expect(local.settings).toEqual(own);
  });

  test('what a person typed is left out where they want', async () => {
    local.settings = own;
    expect(JSON.parse(await exportSettings(false)).settings).toEqual({ mode: 'redact' });
  });

  test('bad keys are named, and cost no others', async () => {
    local.settings = own;
    const imported = await importSettings(
      file({ mode: 'audit', retentionDays: 0, moods: 1, ownWords: ['a', 7] }),
    );
    expect(imported).toEqual({
      taken: ['mode', 'ownWords'],
      refused: [],
      notes: [
        { setting: 'retentionDays', problem: 'invalid' },
        { setting: 'moods', problem: 'unknown' },
        { setting: 'ownWords[1]', problem: 'invalid' },
      ],
    });
    expect(local.settings).toEqual({ ...own, mode: 'audit', ownWords: ['a'] });
  });

  test('what an administrator fixed stays as it is', async () => {
    managed = async () => ({ mode: 'redact', retentionDays: 7 });
    const imported = await importSettings(
      file({ mode: 'warn', retentionDays: 300, allowPause: true, sensitivity: 'high' }),
    );
    expect(imported?.taken).toEqual(['sensitivity']);
    expect(imported?.refused).toEqual([
      { name: 'mode', why: 'floor' },
      { name: 'retentionDays', why: 'locked' },
      { name: 'allowPause', why: 'locked' },
    ]);
    expect((await resolveSettings()).retentionDays).toBe(7);
  });

  test.each([
    '',
    'x',
    'null',
    '[]',
    '{"mode":"off"}',
    '{"of":"sotto-settings","version":2,"settings":{}}',
    file({}).replace('{}', 'null'),
  ])('another text is none: %s', async (text) => {
    expect(await importSettings(text)).toBeNull();
    expect(local.settings).toBeUndefined();
  });
});
