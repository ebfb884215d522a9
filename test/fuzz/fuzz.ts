import fc from 'fast-check';
import { detect } from '../../lib/detect/detect';
import { redact } from '../../lib/redact/redact';
import { freshDetect } from './fresh-detect';
import { type Property, properties, type Subject } from './properties';
import { runsOf } from './runs-of';

/**
 * `npm run fuzz -- --runs 1000000 [--seed 7] [--only padded]`: tries the properties on as many texts in total, and
 * prints what it found. Exits with 1 if something does not hold. All texts are invented.
 */
const usage = `usage: npm run fuzz -- [--runs N] [--seed S] [--only ${properties.map(({ name }) => name).join('|')}]`;

/** Cases that are tried before a line says so; each such part has a seed of its own. */
const casesOfPart = 20_000;

function argumentOf(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function numberOf(name: string, otherwise: number): number {
  const text = argumentOf(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`--${name} is no whole number\n${usage}`);
  return value;
}

/** Tries a property until it fails or all cases are done; says whether it holds. */
function holds({ name, of }: Property, runs: number, seed: number, subject: Subject): boolean {
  const property = of(subject);
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  let done = 0;
  let skipped = 0;
  for (let part = 0; done < runs; part++) {
    const numRuns = Math.min(casesOfPart, runs - done);
    const result = fc.check(property, { numRuns, seed: (seed + part) | 0, maxSkipsPerRun: 100 });
    done += result.numRuns;
    skipped += result.numSkips;
    if (result.failed) {
      console.log(`${name}: FAILED after ${done} cases, ${seconds()}`);
      console.log(`  again with: npm run fuzz -- --only ${name} --seed ${seed + part} --runs ${numRuns}`);
      console.log(`  shrunk to: ${fc.stringify(result.counterexample)}`);
      console.log(`  ${messageOf(result.errorInstance)}`);
      return false;
    }
    if (done < runs) console.error(`${name}: ${done} of ${runs}, ${seconds()}`);
  }
  console.log(`${name}: ${done} cases hold${skipped > 0 ? `, ${skipped} said nothing` : ''}, ${seconds()}`);
  return true;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const only = argumentOf('only');
  const chosen = properties.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0 || process.argv.includes('--help')) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const total = numberOf('runs', 100_000);
  const seed = numberOf('seed', Date.now() | 0);
  console.log(`seed ${seed}`);
  const subject: Subject = { detect, fresh: await freshDetect(), redact };
  const failed = runsOf(chosen, total).filter(([property, runs]) => !holds(property, runs, seed, subject));
  console.log(failed.length === 0 ? 'all hold' : `${failed.map(([{ name }]) => name).join(', ')}: not so`);
  if (failed.length > 0) process.exitCode = 1;
}

await main();
