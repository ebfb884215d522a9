import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { firefoxPolicies } from '../../cli/policy/json-channels';
import { sample } from '../../cli/policy/kit';
import { extensionIds } from '../../lib/policy/extension-ids';
import { launchFirefox } from '../machine/launch-firefox';
import { removeFirefoxPolicy, writeFirefoxPolicy } from '../machine/managed-policy';
import { type DemoServer, startDemoServer } from '../pages/demo-server';

const full = process.env.FULL === '1';

const account = 'The IBAN is NL91ABNA0417164300';
const mail = 'write to maria.keller@acme-corp.com';

/** What becomes of a text: it passes, or is asked about, and then what arrives if it is redacted or sent anyway. */
type Fate =
  | { readonly text: string; readonly passes: true }
  | { readonly text: string; readonly redacted: string }
  | { readonly text: string; readonly isBlocked: boolean };

/** Policies by what they show. Firefox reads one when it starts, and compares no types. */
const rows: readonly { readonly title: string; readonly policy: object | null; readonly fates: Fate[] }[] = [
  {
    title: 'a mode that is a number, beside a flag that is one',
    policy: { mode: 3, allowOverride: 1 },
    fates: [{ text: account, isBlocked: true }],
  },
  {
    title: 'actions, lists and styles',
    policy: {
      mode: 'warn',
      categoryActions: { contact: 'off', place: 'warn' },
      identifierActions: { iban: 'redact' },
      ownWords: ['Project Blue Door'],
      ownPatterns: ['PROJ-\\d{4}'],
      canaries: ['Zq7-price-list-2026'],
      allowList: ['NL20INGB0001234567'],
      redactionStyles: { card: 'mask' },
    },
    fates: [
      { text: mail, passes: true },
      { text: 'The IBAN is NL20INGB0001234567', passes: true },
      { text: 'about project blue door', redacted: 'about [TERM_1]' },
      { text: 'see PROJ-1234 there', redacted: 'see [TERM_1] there' },
      { text: account, isBlocked: true },
      { text: 'the list Zq7-price-list-2026 is', redacted: 'the list [TERM_1] is' },
    ],
  },
  { title: 'no policy', policy: null, fates: [{ text: account, isBlocked: false }] },
  { title: 'a mode that blocks', policy: { mode: 'block' }, fates: [{ text: account, isBlocked: true }] },
  { title: 'a misspelt mode', policy: { mode: 'Off' }, fates: [{ text: account, isBlocked: true }] },
  { title: 'a mode that is off', policy: { mode: 'off' }, fates: [{ text: account, passes: true }] },
  {
    title: 'a site that is off',
    policy: { mode: 'warn', siteActions: { demo: 'off' } },
    fates: [{ text: account, passes: true }],
  },
  {
    title: 'the sample',
    policy: sample,
    fates: [
      { text: 'about Project Blue Door', redacted: 'about [TERM_1]' },
      { text: 'pay by 4111 1111 1111 1111', isBlocked: true },
    ],
  },
];

let server: DemoServer;

test.beforeAll(async () => {
  server = await startDemoServer();
});

test.afterAll(() => server.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

for (const { title, policy, fates } of full ? rows : rows.slice(0, 1))
  test.describe(`@policy @firefox ${title}`, () => {
    let browser: Browser;

    test.beforeAll(async () => {
      const target = { browser: 'firefox', extension: extensionIds.firefox, install: false } as const;
      const content = policy ? firefoxPolicies.write({ ...policy }, target) : '{"policies":{}}';
      test.skip(!writeFirefoxPolicy(content), 'policy files cannot be written here');
      browser = await launchFirefox();
    });

    test.afterAll(async () => {
      await browser?.close();
      removeFirefoxPolicy();
    });

    for (const fate of fates)
      test(`${fate.text} ${'passes' in fate ? 'passes' : 'redacted' in fate ? 'is redacted' : fate.isBlocked ? 'cannot be sent' : 'can be sent anyway'}`, async () => {
        server.forget();
        const sent = () =>
          server.received.filter(({ path }) => path === '/api/send').map(({ body }) => JSON.parse(body).text);
        const page = await browser.newPage();
        const isAsked = () => page.evaluate(() => document.querySelector('sotto-layer') !== null);
        await page.goto(`${server.url}?editor=textarea`);
        await page.click('[data-demo="composer"]');
        await page.keyboard.type(fate.text);
        // Interface, own patterns and policy come after the page.
        await pause(2000);
        await page.keyboard.press('Enter');
        if ('passes' in fate) {
          await expect.poll(sent).toEqual([fate.text]);
          expect(await isAsked()).toBe(false);
        } else {
          await expect.poll(isAsked).toBe(true);
          expect(sent()).toEqual([]);
          // What grants waits until it was seen for a while.
          await pause(1000);
          if ('redacted' in fate) {
            await page.keyboard.press('Enter');
            await expect.poll(sent).toEqual([fate.redacted]);
          } else {
            // Over "Edit" to "Send anyway", where that is offered.
            for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
            await pause(1000);
            expect(sent().includes(fate.text)).toBe(!fate.isBlocked);
          }
        }
        await page.close();
      });
  });
