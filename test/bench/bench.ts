import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { weights } from '../../lib/names/weights';
import { bundledKilobytes } from './bundle';
import { type Corpus, readCorpora } from './corpus';
import type { Figures } from './figures';
import { ownTermsFigures } from './own-terms';
import type { Peer } from './peers/peer';
import { peers } from './peers/peers';
import { printTables } from './print-tables';
import { type Quality, qualityOf } from './quality';
import { reliability } from './reliability';
import { samples } from './samples';
import { rules, sotto } from './sotto';
import { medianUs, round, type Speed, speedOf } from './speed';
import { start } from './start';

const usage = `Usage: npm run bench -- [--peers] [--corpora FOLDER] [--json]

  --peers            install other detectors beside the project and measure them in the same run
  --corpora FOLDER   score on more labelled texts: NAME.jsonl, with NAME.meta.json beside it
  --json             print JSON`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Corpora of the project that detectors are scored on; the others test the scorer. */
const own = /^(?:credentials|harmless|names)\.jsonl$/;

function progress(line: string): void {
  process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${line}\n`);
}

/** What a step gives, or null and its complaint. */
async function attempt<T>(step: () => Promise<T>): Promise<T | string> {
  try {
    return await step();
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'unknown';
  }
}

/** Speed is measured while nothing else of this runs. */
async function measureSpeed(detector: Peer): Promise<Speed> {
  const running = await start(detector);
  try {
    return await speedOf(running);
  } finally {
    running.close();
  }
}

async function measureQuality(detector: Peer, corpora: readonly Corpus[]): Promise<Record<string, Quality>> {
  const running = await start(detector);
  try {
    const quality: Record<string, Quality> = {};
    for (const corpus of corpora) quality[corpus.name] = await qualityOf(running, corpus);
    return quality;
  } finally {
    running.close();
  }
}

async function keystrokeMs(): Promise<number | null> {
  const running = await start(sotto);
  await medianUs(running, samples.prompts(1, 400));
  await medianUs(running, samples.drafts.slice(0, 1));
  const us = await medianUs(running, samples.drafts.slice(1));
  running.close();
  return us === null ? null : round(us / 1000);
}

/** Of what runs in each page; null where nothing is built. */
function kilobytesInPage(): number | null {
  const files = ['detection.js', 'guard.js'].map((file) => `${root}/.output/chrome-mv3/${file}`);
  if (!files.every((file) => existsSync(file))) return null;
  return round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000, 1);
}

/** Null where there is nothing to bundle, or it is not for pages. */
async function bundledKb({ name, page }: Peer): Promise<number | null> {
  if (!page) return null;
  const size = await attempt(() => bundledKilobytes(page.folder, page.packages));
  if (typeof size === 'number') return round(size, 1);
  progress(`${name}: not bundled, ${size}`);
  return null;
}

async function figuresOf(detector: Peer, speed: Speed, quality: Figures['quality']): Promise<Figures> {
  const isOwn = detector === sotto;
  return {
    ...speed,
    rules_us: null,
    keystroke_ms: isOwn ? await keystrokeMs() : null,
    content_script_kb: isOwn ? kilobytesInPage() : null,
    weights_gzip_kb: isOwn ? round(Buffer.byteLength(weights, 'base64') / 1000, 1) : null,
    bundled_kb: await bundledKb(detector),
    quality,
  };
}

/** Measures detectors; those that cannot be had are named in `missing`, with the reason. */
async function measure(detectors: readonly Peer[], corpora: readonly Corpus[]) {
  const missing: Record<string, string> = {};
  const speeds = new Map<Peer, Speed>();
  for (const detector of detectors) {
    progress(`${detector.name}: installing, then speed`);
    const installed = await attempt(async () => detector.install());
    const speed = typeof installed === 'string' ? installed : await attempt(() => measureSpeed(detector));
    if (typeof speed === 'string') missing[detector.name] = speed;
    else speeds.set(detector, speed);
  }
  const qualities = new Map<Peer, Record<string, Quality>>();
  // Two at a time, the slowest first: what is scored is not timed.
  const slowness = (detector: Peer) => speeds.get(detector)?.prompt_us ?? Number.POSITIVE_INFINITY;
  const waiting = [...speeds.keys()].toSorted((a, b) => slowness(b) - slowness(a));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const detector = next;
      progress(`${detector.name}: quality`);
      const quality = await attempt(() => measureQuality(detector, corpora));
      if (typeof quality === 'string') missing[detector.name] = quality;
      else qualities.set(detector, quality);
    }
  };
  await Promise.all([lane(), lane()]);
  const figures: Record<string, Figures> = {};
  for (const [detector, speed] of speeds) {
    const quality = qualities.get(detector);
    if (quality) figures[detector.name] = await figuresOf(detector, speed, quality);
  }
  return { figures, missing };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      peers: { type: 'boolean', default: false },
      corpora: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const detectors = [sotto, rules, ...(values.peers ? peers : [])];
  const corpora = [
    ...readCorpora(`${root}/test/corpora`, own),
    ...(values.corpora === undefined ? [] : readCorpora(values.corpora, /\.jsonl$/)),
  ];
  const { figures, missing } = await measure(detectors, corpora);
  if (!figures.sotto) process.exitCode = 1;
  else figures.sotto = { ...figures.sotto, rules_us: figures.rules?.prompt_us ?? null };
  const besides = { reliability: reliability(corpora), ownTerms: ownTermsFigures() };
  if (!values.json) {
    printTables(detectors, figures, missing);
    console.log('\nReliability of confidence');
    console.table(besides.reliability);
    console.log('\nOwn terms and patterns');
    console.table([besides.ownTerms]);
    return;
  }
  const others = detectors.slice(1).map(({ name }) => [name, figures[name] ?? null]);
  console.log(
    JSON.stringify({ sotto: figures.sotto, peers: Object.fromEntries(others), missing, ...besides }),
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`);
  process.exitCode = 2;
}
