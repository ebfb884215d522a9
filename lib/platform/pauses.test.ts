import { beforeEach, expect, it, vi } from 'vitest';

const session: Record<string, unknown> = {};
const alarms: Record<string, unknown> = {};

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: object) => void Object.assign(session, values),
        remove: async (key: string) => void delete session[key],
      },
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) =>
        void Object.assign(alarms, { [name]: when }),
    },
  },
}));

const { endPauses, pauseMs, pauseSites, pausesAt } = await import('./pauses');

const now = Date.UTC(2026, 2, 1, 12);

beforeEach(async () => {
  await endPauses();
  for (const name of Object.keys(alarms)) delete alarms[name];
});

it('a pause lasts an hour, and an alarm tells of its end', async () => {
  await pauseSites(['demo'], now);
  expect(await pausesAt(now + pauseMs - 1)).toEqual({ demo: now + pauseMs });
  expect(await pausesAt(now + pauseMs)).toEqual({});
  expect(Object.values(alarms)).toEqual([now + pauseMs]);
});

it('one more leaves the others as they are, each with its own end', async () => {
  await pauseSites(['demo'], now);
  await pauseSites(['claude', 'chatgpt'], now + 1000);
  expect(await pausesAt(now + 1000)).toEqual({
    demo: now + pauseMs,
    claude: now + pauseMs + 1000,
    chatgpt: now + pauseMs + 1000,
  });
  expect(Object.values(alarms)).toHaveLength(2);
});

it('a clock that is put back makes none longer', async () => {
  await pauseSites(['demo'], now);
  expect(await pausesAt(now - 1000)).toEqual({});
});
