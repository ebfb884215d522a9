import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { detect } from '../../lib/detect/detect';
import { hostileTexts } from './hostile';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peersFolder = `${root}/.output/peers`;

type Reader = (text: string) => unknown;

/** Figures of one detector; null where there is nothing to measure. */
interface Figures {
  prompt_us: number | null;
  rules_us: number | null;
  prose_mbps: number | null;
  code_mbps: number | null;
  logs_mbps: number | null;
  hostile_worst_ms: number | null;
  keystroke_ms: number | null;
  first_scan_ms: number | null;
  content_script_kb: number | null;
  weights_gzip_kb: number | null;
}

const prose = `Hi Maria Gonzalez, thanks for the call on Tuesday. We would like to move the workshop to the second week of
March, because the team in Lisbon is away until then. Could you send the updated plan to thomas.berg@acme-corp.com and
ring me on +49 30 901820 if anything is unclear? The budget stays as it was agreed, and the invoice goes to 21 Castle
Street as usual. Best regards, and have a good weekend. We are looking forward to seeing everybody there again soon.\n`;
const code = `export async function loadUsers(page: number): Promise<User[]> {
  const response = await fetch(\`/api/v2/users?page=\${page}&limit=50\`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(\`HTTP \${response.status}\`); // 404 when there are no more
  return (await response.json()).items.map((row) => ({ ...row, id: Number(row.id), seen: row.seen ?? null }));
}\n`;
const logs = `2026-03-14T09:26:53.589Z INFO  [worker-3] request id=7f3c9a1e path=/v1/orders/48213 status=200 took=38ms bytes=5120
2026-03-14T09:26:53.702Z WARN  [worker-1] retry 2/5 for job 99120455 after 1500ms: connection reset by 10.4.17.220:5432\n`;

/** Texts that together make a prompt of 500 characters each, no two alike, so that no cache helps. */
const prompts = Array.from({ length: 400 }, (_, index) => `${index} ${prose}`.slice(0, 500));

function long(text: string): string {
  return text.repeat(Math.ceil(200_000 / text.length));
}

function msOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

function promptUs(read: Reader): number {
  for (const prompt of prompts) read(prompt);
  return round(median(prompts.map((prompt) => msOf(() => read(prompt)) * 1000)), 1);
}

function mbps(read: Reader, text: string): number {
  read(text);
  return round(text.length / 1e6 / (median(Array.from({ length: 5 }, () => msOf(() => read(text)))) / 1000));
}

function worst(read: Reader): { name: string; ms: number } {
  const results = Object.entries(hostileTexts(50_000)).map(([name, text]) => {
    const first = msOf(() => read(text));
    // A peer that needs seconds is not asked again.
    return {
      name,
      ms: first > 1000 ? first : median(Array.from({ length: 5 }, () => msOf(() => read(text)))),
    };
  });
  return results.toSorted((a, b) => b.ms - a.ms)[0] ?? { name: '', ms: 0 };
}

function keystrokeMs(read: Reader): number {
  const draft = prose.repeat(25).slice(0, 10_000);
  return round(
    median(Array.from({ length: 50 }, (_, index) => msOf(() => read(draft + 'x'.repeat(index % 7))))),
  );
}

/** First scan of a prompt in a process of its own, after the module was loaded. */
function firstScanMs(): number {
  const script = `import { detect } from '${root}/lib/detect/detect.ts';
    const start = performance.now(); detect(${JSON.stringify(prompts[0])}); console.log(performance.now() - start);`;
  const { stdout } = spawnSync('npx', ['tsx', '--eval', script], { cwd: root, encoding: 'utf8' });
  return round(Number(stdout));
}

function kilobytesOf(file: string): number | null {
  return existsSync(file) ? round(statSync(file).size / 1000, 1) : null;
}

function measure(read: Reader, own: boolean): Figures {
  const prompt = promptUs(read);
  return {
    prompt_us: prompt,
    rules_us: prompt,
    prose_mbps: mbps(read, long(prose)),
    code_mbps: mbps(read, long(code)),
    logs_mbps: mbps(read, long(logs)),
    hostile_worst_ms: own ? round(worst(read).ms) : null,
    keystroke_ms: own ? keystrokeMs(read) : null,
    first_scan_ms: own ? firstScanMs() : null,
    content_script_kb: own ? kilobytesOf(`${root}/.output/chrome-mv3/guard.js`) : null,
    weights_gzip_kb: null,
  };
}

/** Installs the peers beside the project, never into it. */
function peers(): Readonly<Record<string, Reader | null>> {
  mkdirSync(peersFolder, { recursive: true });
  if (!existsSync(`${peersFolder}/package.json`))
    writeFileSync(`${peersFolder}/package.json`, '{"private":true}');
  const names = ['compromise', 'redact-pii'];
  if (!names.every((name) => existsSync(`${peersFolder}/node_modules/${name}`))) {
    const { status } = spawnSync('npm', ['install', '--no-save', '--silent', ...names], {
      cwd: peersFolder,
      stdio: 'ignore',
    });
    if (status !== 0) process.stderr.write('The peers could not be installed; their figures are left out.\n');
  }
  const load = createRequire(`${peersFolder}/package.json`);
  const attempt = (make: () => Reader): Reader | null => {
    try {
      return make();
    } catch {
      return null;
    }
  };
  return {
    compromise: attempt(() => {
      const nlp = load('compromise');
      return (text) => nlp(text).people().json();
    }),
    'redact-pii': attempt(() => {
      const redactor = new (load('redact-pii').SyncRedactor)();
      return (text) => redactor.redact(text);
    }),
  };
}

const sotto = measure((text) => detect(text, { language: 'en' }), true);
const others = Object.fromEntries(
  Object.entries(peers()).map(([name, read]) => [name, read && measure(read, false)]),
);
if (process.argv.includes('--json')) console.log(JSON.stringify({ sotto, peers: others }));
else {
  const { name, ms } = worst((text) => detect(text, { language: 'en' }));
  console.table({ sotto, ...others });
  console.log(`Worst of the hostile texts, 50 kB each: ${name}, ${round(ms)} ms`);
}
