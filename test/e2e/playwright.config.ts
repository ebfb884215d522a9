import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // One machine-wide policy file and two cores: one browser at a time.
  workers: 1,
  timeout: process.env.FULL ? 900_000 : 120_000,
  forbidOnly: true,
  reporter: 'list',
});
