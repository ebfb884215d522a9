import { beforeEach, describe, expect, test, vi } from 'vitest';

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

const { isManagedChange, resolveSettings } = await import('./settings-store');

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
