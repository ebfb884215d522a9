import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['{lib,cli,train,test,endpoint}/**/*.test.ts'],
    // One for each core; the default leaves one core idle.
    maxWorkers: '100%',
    // Ends what hangs; what is slow is the benchmark's.
    testTimeout: 30_000,
    exclude: ['test/e2e/**', '**/node_modules/**'],
  },
});
