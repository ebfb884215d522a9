import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { forward } from '../src/forward';
import { insertReports } from '../src/intake';
import { releaseDays } from '../src/release';
import { openEndpoint } from './open-endpoint';
import { freePort } from './start-postgres';

const wanted = process.env.FULL === '1';
const folder = wanted ? mkdtempSync(join(tmpdir(), 'sotto-collector-')) : '';

/** Builds a collector from the Go modules of OpenTelemetry. Resolves to the reason, in words, where that fails. */
function build(): string | null {
  const { error, status, stderr } = spawnSync('go', ['build', '-o', join(folder, 'collector'), '.'], {
    cwd: fileURLToPath(new URL('collector', import.meta.url)),
    encoding: 'utf8',
  });
  if (error) return 'no Go';
  return status === 0 ? null : `go build failed: ${stderr.slice(-300)}`;
}

const missing = wanted ? build() : 'only with FULL=1';
if (wanted && missing) console.log(`No real collector got the forward: ${missing}`);

it.skipIf(missing)(
  'a real OpenTelemetry Collector takes what is forwarded',
  { timeout: 60_000 },
  async () => {
    const port = await freePort();
    const config = {
      receivers: { otlp: { protocols: { http: { endpoint: `127.0.0.1:${port}` } } } },
      exporters: { debug: { verbosity: 'detailed' } },
      service: {
        pipelines: { metrics: { receivers: ['otlp'], exporters: ['debug'] } },
        telemetry: { metrics: { level: 'none' } },
      },
    };
    const collector = spawn(join(folder, 'collector'), ['--config', `yaml:${JSON.stringify(config)}`]);
    let output = '';
    collector.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const now = Date.parse('2026-11-16T12:00:00Z');
    const endpoint = await openEndpoint({ FORWARD_URL: `http://127.0.0.1:${port}/v1/metrics` }, now);
    try {
      await expect.poll(() => output, { timeout: 30_000 }).toContain('Everything is ready');
      const report = () => ({ id: crypto.randomUUID(), day: '2026-11-16', cells: { 'card blocked': 2 } });
      await insertReports(
        endpoint.database,
        Array.from({ length: 12 }, () => ({ team: 'acme', report: report() })),
      );
      const later = now + 5 * 86_400_000;
      await releaseDays(endpoint.database, endpoint.settings, later);
      await forward(endpoint.database, endpoint.settings, later);
      await expect.poll(() => output, { timeout: 10_000 }).toContain('Value: 24');
      for (const line of [
        '-> team: Str(acme)',
        '-> Name: sotto.active',
        'Value: 12',
        '-> Name: sotto.incidents',
        '-> category: Str(card)',
        '-> action: Str(blocked)',
        '-> AggregationTemporality: Cumulative',
        '-> IsMonotonic: true',
        'Timestamp: 2026-11-21 12:00:00 +0000 UTC',
      ])
        expect(output).toContain(line);
    } finally {
      const ended = new Promise((resolve) => collector.once('exit', resolve));
      collector.kill();
      await ended;
      await endpoint.database.destroy();
      rmSync(folder, { recursive: true });
    }
  },
);
