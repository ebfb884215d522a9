import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { formats } from '../../cli/policy/formats';
import { sample } from '../../cli/policy/kit';
import { managedSchema } from '../../lib/policy/managed-schema';
import type { Note, Resolved } from '../../lib/policy/resolve';
import { type SettingName, settingNames } from '../../lib/policy/settings';
import { type Browser, extensionFolder, launch } from '../machine/browser';
import { SottoDialog, until } from '../machine/dialog';
import { idOf, removePolicy, writePolicies, writePolicy, writePolicyFile } from '../machine/managed-policy';
import { findChromium } from '../machine/prepare.mjs';
import { removeProfile } from '../machine/remove-profile';
import { dump } from '../machine/stored';
import { type DemoServer, startDemoServer } from '../pages/demo-server';

const full = process.env.FULL === '1';
const coldStarts = full ? 30 : 1;

const text = 'write to maria.keller@acme-corp.com';

/** A value of each setting that is not its default. */
const values: Readonly<Record<SettingName, unknown>> = {
  mode: 'redact',
  sensitivity: 'high',
  categoryActions: { card: 'block', place: 'warn' },
  identifierActions: { 'us-ssn': 'block' },
  siteActions: { claude: 'block' },
  sites: ['chat.acme.example'],
  attachments: 'block',
  allowOverride: true,
  blockMessage: 'Please use our own chat: it may know customers.',
  supportUrl: 'https://help.acme.example/chats?from=sotto',
  redactionStyles: { card: 'mask' },
  overrideNeedsReason: true,
  allowPause: false,
  restoreAnswers: false,
  allowList: ['info@acme.example'],
  ownWords: ['Project Blue Door'],
  ownPatterns: ['PROJ-\\d{4}'],
  canaries: ['Zq7-price-list-2026'],
  retentionDays: 7,
  teamEndpoint: 'https://counts.acme.example/v1/metrics',
  teamToken: 'abcd1234',
  lockedSettings: ['siteActions'],
};

/** What comes of a policy: each setting named, all notes, whether there is a policy at all. */
interface Outcome {
  readonly settings: Partial<Record<SettingName, unknown>>;
  readonly notes: readonly Note[];
  readonly managed?: boolean;
}

const modeMissing: Note = { setting: 'mode', problem: 'mode-missing' };
const blocked = { mode: 'block', allowOverride: false };

/** Every kind of value that cannot be used; what the schema does not fit, Chromium drops without a word. */
const bad: readonly [string, object, Outcome][] = [
  [
    'several things at once',
    {
      mode: 'warn',
      retentionDays: 400,
      sensitivity: 'max',
      ownWords: ['Phoenix', ''],
      categoryActions: { card: 'block', bank: 'x', y: 'off' },
      allowOverride: true,
    },
    {
      settings: {
        mode: 'warn',
        retentionDays: 30,
        sensitivity: 'default',
        ownWords: ['Phoenix'],
        categoryActions: { card: 'block' },
        allowOverride: true,
      },
      notes: [
        { setting: 'categoryActions.bank', problem: 'invalid' },
        { setting: 'categoryActions.y', problem: 'unknown' },
        { setting: 'ownWords[1]', problem: 'invalid' },
        { setting: 'retentionDays', problem: 'invalid' },
        { setting: 'sensitivity', problem: 'invalid' },
      ],
    },
  ],
  [
    'a misspelt mode',
    { mode: 'Warn', allowOverride: true },
    { settings: blocked, notes: [modeMissing, { setting: 'mode', problem: 'invalid' }] },
  ],
  ['a missing mode', { allowOverride: true }, { settings: blocked, notes: [modeMissing] }],
  ['a mode of another type', { mode: 3, retentionDays: 7 }, { settings: blocked, notes: [modeMissing] }],
  [
    'a mode of another type and nothing else, which leaves no policy at all',
    { mode: 3 },
    { settings: { mode: 'warn' }, notes: [], managed: false },
  ],
  ['an empty policy', {}, { settings: { mode: 'warn' }, notes: [], managed: false }],
  ['a key that is none', { mode: 'redact', mood: 'x' }, { settings: { mode: 'redact' }, notes: [] }],
  [
    'a number as text',
    { mode: 'redact', retentionDays: '7' },
    { settings: { retentionDays: 30 }, notes: [] },
  ],
  ['a fraction', { mode: 'redact', retentionDays: 7.5 }, { settings: { retentionDays: 30 }, notes: [] }],
  [
    'a flag as text',
    { mode: 'redact', allowOverride: 'true' },
    { settings: { allowOverride: false }, notes: [] },
  ],
  [
    'a number for a flag',
    { mode: 'redact', allowOverride: 1 },
    { settings: { allowOverride: false }, notes: [] },
  ],
  ['text for a list', { mode: 'redact', ownWords: 'Phoenix' }, { settings: { ownWords: [] }, notes: [] }],
  [
    'a number in a list',
    { mode: 'redact', ownWords: ['Phoenix', 7] },
    { settings: { ownWords: [] }, notes: [] },
  ],
  [
    'a list for a map',
    { mode: 'redact', categoryActions: ['card'] },
    { settings: { categoryActions: {} }, notes: [] },
  ],
  [
    'a number in a map',
    { mode: 'redact', categoryActions: { card: 4 } },
    { settings: { categoryActions: {} }, notes: [] },
  ],
  ['null', { mode: 'redact', teamEndpoint: null }, { settings: { teamEndpoint: null }, notes: [] }],
  [
    'an address that is none',
    { mode: 'redact', teamEndpoint: 'http://counts.acme.example' },
    { settings: { teamEndpoint: null }, notes: [{ setting: 'teamEndpoint', problem: 'invalid' }] },
  ],
  [
    'a locked name that is none',
    { mode: 'redact', lockedSettings: ['mode', 'mood'] },
    { settings: { lockedSettings: ['mode'] }, notes: [{ setting: 'lockedSettings[1]', problem: 'invalid' }] },
  ],
  [
    'a pattern that is none of RE2, which the table cannot tell',
    { mode: 'redact', ownPatterns: ['a(?=b)'] },
    { settings: { ownPatterns: ['a(?=b)'] }, notes: [] },
  ],
  [
    'more than fit',
    { mode: 'redact', ownPatterns: Array(21).fill('a') },
    {
      settings: { ownPatterns: Array(20).fill('a') },
      notes: [{ setting: 'ownPatterns', problem: 'too-many' }],
    },
  ],
];

const terms = Array.from({ length: 20_000 }, (_, index) => `term ${index} of the price list`);

let server: DemoServer;
let browser: Browser;
let options: Page;
let chat: Page;
let dialog: SottoDialog;

test.describe('@policy in one browser, which is never started again', () => {
  test.beforeAll(async () => {
    server = await startDemoServer();
    test.skip(!writePolicy({ mode: 'audit' }), 'policy files cannot be written here');
    browser = await launch({ headless: true });
    options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    chat = await browser.context.newPage();
    await chat.goto(`${server.url}?editor=textarea`);
    dialog = new SottoDialog(chat);
  });

  test.afterAll(async () => {
    removePolicy();
    await browser?.close();
    await server.close();
  });

  const set = (policy: object) => expect(writePolicy(policy)).toBe(true);

  /** Some settings that are in force, as the options page asks for them. */
  const inForce = (names: readonly string[]) =>
    options.evaluate(async (wanted) => {
      const { settings, notes, managed }: Resolved = await Reflect.get(
        globalThis,
        'chrome',
      ).runtime.sendMessage({
        command: 'settings',
        request: null,
      });
      const named = Object.entries(settings).filter(([name]) => wanted.includes(name));
      return {
        settings: Object.fromEntries(named.map(([name, { value }]) => [name, value])),
        sources: Object.fromEntries(named.map(([name, { source }]) => [name, source])),
        notes: notes.map(({ setting, problem }) => `${setting} ${problem}`).toSorted(),
        managed,
      };
    }, names);

  /** Waits until a policy that was written has come to be, in milliseconds; no page is loaded again. */
  async function comesToBe({ settings, notes, managed = true }: Outcome, within = 10_000): Promise<void> {
    await expect
      .poll(() => inForce(Object.keys(settings)), { timeout: within })
      .toMatchObject({
        settings,
        notes: notes.map(({ setting, problem }) => `${setting} ${problem}`).toSorted(),
        managed,
      });
  }

  for (const names of full ? settingNames.map((name) => [name]) : [settingNames])
    test(`${names.length === 1 ? names[0] : 'each key'} arrives, and is the administrator's`, async () => {
      const policy = { mode: 'warn', ...Object.fromEntries(names.map((name) => [name, values[name]])) };
      set(policy);
      await comesToBe({ settings: policy, notes: [] });
      const { sources } = await inForce(names);
      expect(new Set(Object.values(sources))).toEqual(new Set(['administrator']));
    });

  for (const [title, policy, outcome] of full ? bad : bad.slice(0, 1))
    test(`${title} falls out alone`, async () => {
      if (full) {
        // So that nothing that is seen was there before.
        set({ mode: 'audit', retentionDays: 99 });
        await comesToBe({ settings: { mode: 'audit', retentionDays: 99 }, notes: [] });
      }
      set(policy);
      await comesToBe(outcome);
      const noted = outcome.notes.filter(({ problem }) => problem !== 'mode-missing');
      for (const { setting } of noted) await expect(options.getByText(setting).first()).toBeVisible();
    });

  test('a page that is open follows', async () => {
    const buttons: Readonly<Record<string, string[] | null>> = {
      redact: ['Redact and send', 'Edit'],
      warn: ['Redact and send', 'Edit', 'Send anyway'],
      ...(full && { block: ['Redact and send', 'Edit'], audit: null, off: null }),
    };
    await chat.bringToFront();
    for (const [mode, expected] of Object.entries(buttons)) {
      server.forget();
      set({ mode });
      await comesToBe({ settings: { mode }, notes: [] });
      await chat.locator('[data-demo="composer"]').fill('');
      await chat.locator('[data-demo="composer"]').click();
      await chat.keyboard.type(text);
      await chat.keyboard.press('Enter');
      if (expected === null) {
        await expect.poll(() => server.received.filter(({ path }) => path === '/api/send').length).toBe(1);
        continue;
      }
      await dialog.appears();
      expect(await dialog.buttons()).toEqual(expected);
      expect(server.received).toEqual([]);
      await chat.keyboard.press('Escape');
      await dialog.disappears();
    }
  });

  test('options that are open follow, and what a person is typing there stays', async () => {
    set({ mode: 'redact' });
    await comesToBe({ settings: { mode: 'redact' }, notes: [] });
    const words = options.locator('[data-setting="ownWords"] textarea');
    const days = options.locator('[data-setting="retentionDays"] input');
    await words.fill('Project Alder');
    set({ mode: 'redact', retentionDays: 12 });
    await expect(days).toBeDisabled();
    await expect(days).toHaveValue('12');
    await expect(words).toHaveValue('Project Alder');
    await words.fill('');
  });

  test('lists of twenty thousand arrive, as far as they fit, and are found', async () => {
    test.skip(!full, 'with FULL=1');
    set({ mode: 'redact', ownWords: terms, canaries: terms.slice(0, 1200), allowList: terms.slice(0, 1200) });
    await comesToBe(
      {
        settings: {
          ownWords: terms.slice(0, 10_000),
          canaries: terms.slice(0, 1000),
          allowList: terms.slice(0, 1000),
        },
        notes: [
          { setting: 'allowList', problem: 'too-many' },
          { setting: 'canaries', problem: 'too-many' },
          { setting: 'ownWords', problem: 'too-many' },
        ],
      },
      30_000,
    );
    await chat.bringToFront();
    await chat.locator('[data-demo="composer"]').fill('');
    await chat.locator('[data-demo="composer"]').click();
    await chat.keyboard.type('see term 9999 of the price list');
    await chat.keyboard.press('Enter');
    await dialog.appears();
    await chat.keyboard.press('Escape');
    await dialog.disappears();
  });

  test('under audit the record says what would have happened', async () => {
    test.skip(!full, 'with FULL=1');
    set({ mode: 'audit', categoryActions: { contact: 'block' } });
    await comesToBe({ settings: { mode: 'audit', categoryActions: { contact: 'block' } }, notes: [] });
    await options.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ command: 'wipe', request: null }),
    );
    await chat.bringToFront();
    for (const value of [text, 'about NL91ABNA0417164300']) {
      await chat.locator('[data-demo="composer"]').fill('');
      await chat.locator('[data-demo="composer"]').click();
      await chat.keyboard.type(value);
      await chat.keyboard.press('Enter');
      await chat.waitForTimeout(500);
    }
    await expect
      .poll(async () =>
        (await dump(options)).incidents.flatMap(({ items }) => items.map(({ action }) => action)).toSorted(),
      )
      .toEqual(['audited-block', 'audited-warn']);
  });

  test('the sample for Linux means here what it says', async () => {
    test.skip(!full, 'with FULL=1');
    const written = formats['chrome-linux'].channel.write(sample, {
      browser: 'chrome',
      extension: browser.extensionId,
      install: false,
    });
    expect(writePolicyFile(written)).toBe(true);
    await comesToBe({ settings: sample, notes: [] });
  });

  test('a person gets back what the person chose, once the policy is gone', async () => {
    set({ mode: 'redact' });
    await comesToBe({ settings: { mode: 'redact' }, notes: [] });
    removePolicy();
    await comesToBe({ settings: { mode: 'warn' }, notes: [], managed: false });
  });
});

test(`@policy the first send after a cold start is already under the strictest, ${coldStarts} times`, async () => {
  const demo = await startDemoServer();
  for (let start = 0; start < coldStarts; start++) {
    test.skip(
      !writePolicy({ mode: 'block', categoryActions: { contact: 'block' } }),
      'policy files cannot be written here',
    );
    const cold = await launch({ headless: true, isCold: true });
    const page = await cold.context.newPage();
    await page.goto(`${demo.url}?editor=textarea`, { waitUntil: 'commit' });
    await page.locator('[data-demo="composer"]').click();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await new SottoDialog(page).appears();
    expect(await new SottoDialog(page).buttons()).toEqual(['Redact and send', 'Edit']);
    expect(demo.received).toEqual([]);
    await cold.close();
  }
  removePolicy();
  await demo.close();
});

/** A change to the schema, and whether Chromium still takes the extension; then what is left of a policy. */
interface Mutant {
  readonly title: string;
  readonly change: (
    schema: Record<string, unknown>,
    properties: Record<string, Record<string, unknown>>,
  ) => unknown;
  readonly left: object | null;
}

const policy = { mode: 'wran', retentionDays: 7, ownWords: ['Phoenix'] };

/** What other tools may make of the schema, as Chromium's own schema.cc takes it. */
const mutants: readonly Mutant[] = [
  { title: 'as it is', change: () => undefined, left: policy },
  {
    title: 'bounds on texts and lists, and a default, are overlooked',
    change: (_, { mode, ownWords }) => {
      Object.assign(mode ?? {}, { minLength: 9, maxLength: 9, default: 'warn', format: 'uri' });
      Object.assign(ownWords ?? {}, { maxItems: 0 });
    },
    left: policy,
  },
  {
    title: 'a list of words drops what is none of them',
    change: (_, { mode }) => Object.assign(mode ?? {}, { enum: ['warn', 'block'] }),
    left: { retentionDays: 7, ownWords: ['Phoenix'] },
  },
  {
    title: 'a pattern drops what does not match',
    change: (_, { mode }) => Object.assign(mode ?? {}, { pattern: '^(warn|block)$' }),
    left: { retentionDays: 7, ownWords: ['Phoenix'] },
  },
  {
    title: 'a least number drops what is less',
    change: (_, { retentionDays }) => Object.assign(retentionDays ?? {}, { minimum: 8, maximum: 90 }),
    left: { mode: 'wran', ownWords: ['Phoenix'] },
  },
  {
    title: 'no further properties',
    change: (_, { categoryActions }) => Object.assign(categoryActions ?? {}, { additionalProperties: false }),
    left: null,
  },
  {
    title: 'further properties at the top',
    change: (schema) => Object.assign(schema, { additionalProperties: { type: 'string' } }),
    left: null,
  },
  {
    title: 'patterns of properties at the top',
    change: (schema) => Object.assign(schema, { patternProperties: { '^x': { type: 'string' } } }),
    left: null,
  },
  {
    title: 'a list without items',
    change: (_, { ownWords }) => Reflect.deleteProperty(ownWords ?? {}, 'items'),
    left: null,
  },
  {
    title: 'several types',
    change: (_, { mode }) => Object.assign(mode ?? {}, { type: ['string', 'null'] }),
    left: null,
  },
  {
    title: 'bounds on a fraction',
    change: (_, { retentionDays }) => Object.assign(retentionDays ?? {}, { type: 'number', minimum: 1 }),
    left: null,
  },
  {
    title: 'a look ahead in a pattern',
    change: (_, { mode }) => Object.assign(mode ?? {}, { pattern: '^(?!off)' }),
    left: null,
  },
  {
    title: 'a reference by path',
    change: (schema, properties) => {
      Object.assign(schema, { $defs: { x: { type: 'string' } } });
      properties.mode = { $ref: '#/$defs/x' };
    },
    left: null,
  },
  {
    title: 'something needed that is none of the properties',
    change: (schema) => Object.assign(schema, { required: ['mood'] }),
    left: null,
  },
];

test('@policy a schema that Chromium refuses takes the whole extension with it', async () => {
  test.skip(!full, 'with FULL=1');
  const folders = new Map<Mutant, string>();
  for (const mutant of mutants) {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-mutant-'));
    folders.set(mutant, folder);
    await cp(extensionFolder, folder, { recursive: true });
    const path = join(folder, 'managed-schema.json');
    const schema = JSON.parse(await readFile(path, 'utf8'));
    expect(schema).toEqual(JSON.parse(JSON.stringify(managedSchema())));
    mutant.change(schema, schema.properties);
    await writeFile(path, JSON.stringify(schema));
  }
  const all = [...folders.values()];
  const isWritten = writePolicies(Object.fromEntries(all.map((folder) => [folder, policy])));
  test.skip(!isWritten, 'policy files cannot be written here');
  const executablePath = findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'sotto-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${all.join()}`, `--load-extension=${all.join()}`],
  });
  const workerOf = (mutant: Mutant) =>
    context.serviceWorkers().find((worker) => new URL(worker.url()).host === idOf(folders.get(mutant) ?? ''));
  const taken = mutants.filter(({ left }) => left !== null);
  await until(async () => taken.every(workerOf), 'all that are taken run');
  expect(mutants.filter(workerOf)).toEqual(taken);
  for (const mutant of taken) {
    // The background itself may have been asleep when the browser began to answer; a page asks anew.
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(folders.get(mutant) ?? '')}/options.html`);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.managed.get(null)), {
        message: mutant.title,
        timeout: 10_000,
      })
      .toEqual(mutant.left);
    await page.close();
  }
  removePolicy();
  await context.close();
  for (const folder of [...all, profile]) await removeProfile(folder);
});
