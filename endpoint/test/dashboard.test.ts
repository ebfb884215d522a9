import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, daysBefore } from '../../lib/incidents/count';
import { findChromium } from '../../test/machine/prepare.mjs';
import { openDatabase } from '../src/database';
import { insertReports } from '../src/intake';
import { releaseDays } from '../src/release';
import { settingsFrom } from '../src/settings';
import { newTokens, type RunningEndpoint, startEndpoint } from './start-endpoint';

const folder = mkdtempSync(join(tmpdir(), 'sotto-dashboard-'));
const tokens = newTokens();
const environment = {
  ...tokens.environment,
  TEAM_TOKENS: `${tokens.environment.TEAM_TOKENS} empty:${'0'.repeat(64)}`,
  DATABASE_URL: `file:${folder}/sotto.db`,
};
const [shown, quiet, small, late] = [9, 8, 7, 2].map((back) => daysBefore(dayOf(Date.now()), back)) as [
  string,
  string,
  string,
  string,
];

const executablePath = findChromium();
if (!executablePath) console.log('The dashboard was not looked at: no Chromium, set CHROMIUM_PATH');

/** Reports of a day: as many had contacts as `many` says, and as many a password that was sent anyway as `few`. */
function reportsOf(day: string, people: number, many: number, few: number) {
  return Array.from({ length: people }, (_, index) => ({
    team: 'acme',
    report: {
      id: crypto.randomUUID(),
      day,
      cells: {
        ...(index < many && { 'contact redacted': 3 }),
        ...(index < few && { 'credential overridden': 4 }),
      },
    },
  }));
}

describe.skipIf(!executablePath)('the dashboard, in a real browser', () => {
  let endpoint: RunningEndpoint;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const database = await openDatabase(environment.DATABASE_URL);
    await insertReports(database, [
      ...reportsOf(shown, 12, 12, 3),
      ...reportsOf(quiet, 11, 0, 2),
      ...reportsOf(small, 9, 9, 0),
      ...reportsOf(late, 30, 30, 30),
    ]);
    await releaseDays(database, settingsFrom(environment), Date.now());
    await database.destroy();
    endpoint = await startEndpoint(environment);
    browser = await chromium.launch({
      executablePath: executablePath!,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    page = await browser.newPage({ httpCredentials: { username: 'anybody', password: tokens.viewer } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
  });
  afterAll(async () => {
    await browser.close();
    await endpoint.stop('SIGTERM');
    rmSync(folder, { recursive: true });
  });

  const complaints: string[] = [];
  const hosts = new Set<string>();
  const table = (name: string) =>
    page
      .getByRole('region', { name })
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

  it('asks for a viewer', async () => {
    for (const authorization of ['', `Basic ${Buffer.from('x:y').toString('base64')}`]) {
      const { status, headers } = await fetch(endpoint.address, { headers: { authorization } });
      expect([status, headers.get('www-authenticate')]).toEqual([
        401,
        'Basic realm="Sotto", charset="UTF-8"',
      ]);
    }
  });

  it('shows days with enough people, and of those what enough people had', async () => {
    await page.goto(endpoint.address);
    expect(await table('By category')).toEqual([
      ['category', 'redacted', 'all shown'],
      ['Contact data', '36', '36'],
    ]);
    expect(await table('By day')).toEqual([
      ['day (UTC)', 'reports', 'findings shown'],
      [quiet, '11', '·not shown'],
      [shown, '12', '36'],
    ]);
    const text = await page.locator('html').innerHTML();
    for (const hidden of [small, late, 'Passwords']) expect(text).not.toContain(hidden);
  });

  it('goes from team to team and back in time by keyboard', async () => {
    await page.goto(endpoint.address);
    await page.getByLabel('Team').selectOption('empty');
    await page.getByLabel('Time').selectOption('400');
    await page.getByRole('button', { name: 'Show' }).press('Enter');
    await page.waitForURL(/team=empty&days=400/);
    expect(await page.getByText('Nothing to show').isVisible()).toBe(true);
    expect(await page.getByLabel('Time').inputValue()).toBe('400');
  });

  it('hands over the same as CSV', async () => {
    await page.goto(endpoint.address);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('sotto-acme-30-days.csv');
    const response = await page.request.get(`${endpoint.address}/figures.csv?team=acme&days=30`);
    expect(await response.text()).toBe(
      `team,day,metric,category,action,value\r\nacme,${shown},sotto.active,,,12\r\nacme,${shown},sotto.incidents,contact,redacted,36\r\nacme,${quiet},sotto.active,,,11\r\n`,
    );
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, and fits a telephone, %s',
    async (colorScheme) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme });
      await page.goto(endpoint.address);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as never as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  it('asked no other host, and its policy was never broken', () => {
    expect([...hosts]).toEqual([new URL(endpoint.address).host]);
    expect(complaints).toEqual([]);
  });
});
