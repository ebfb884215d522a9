import hooks from 'node:perf_hooks';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';

const core = '@secretlint/core';
const preset = '@secretlint/secretlint-rule-preset-recommend';

const npm = fromNpm(core, preset);

export const secretlint: Peer = {
  name: 'secretlint',
  only: 'secrets',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      // Its profiler compares each of its marks with all before, so every text would be slower than the last.
      Object.assign(hooks, { PerformanceObserver: undefined });
      const { lintSource } = await npm.import(core);
      const { creator } = await npm.import(preset);
      const options = { config: { rules: [{ id: preset, rule: creator }] } };
      return async (text) => {
        const source = { content: text, filePath: 'prompt.txt', ext: '.txt', contentType: 'text' };
        const { messages } = await lintSource({ source, options });
        return () =>
          messages.map(({ range }: { range: [number, number] }) => ({
            start: range[0],
            end: range[1],
            type: 'SECRET',
          }));
      };
    },
  },
};
