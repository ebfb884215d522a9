import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './build-pages.ts',
  globalTeardown: './write-tables.ts',
  // As many browsers at once as the smallest machine has cores: one more makes all of them wait, for seconds.
  workers: 2,
  // Managed policy is a file for the whole machine: what sets one runs when nothing else does.
  projects: [
    { name: 'chat', grepInvert: /@policy/ },
    { name: 'policy', grep: /@policy/, dependencies: ['chat'], workers: 1 },
  ],
  expect: { timeout: 15_000 },
  timeout: process.env.FULL ? 900_000 : 120_000,
  forbidOnly: true,
  // A plain run is a gate: five hundred tests in real browsers, of which a busy machine lets one miss a beat now and
  // then. It is tried once more in a browser of its own, and named as flaky at the end. Before a release there is no
  // second try.
  retries: process.env.FULL ? 0 : 1,
  reporter: 'list',
});
