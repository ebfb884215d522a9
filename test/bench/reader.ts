import { createInterface } from 'node:readline';
import { peers } from './peers/peers';
import { rules, sotto } from './sotto';

// Reads {"id","text"} lines with the detector that its argument names; prints {"id","findings","us"} lines. The first
// line printed is {"load_ms"}. What packages print themselves goes elsewhere.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const detector = [sotto, rules, ...peers].find(({ name }) => name === process.argv[2]);
if (detector?.run.as !== 'module') throw new Error(`${process.argv[2]}: is not a module`);
const loading = performance.now();
const read = await detector.run.load();
print({ load_ms: performance.now() - loading });

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, timeOnly } = JSON.parse(line);
  const start = performance.now();
  try {
    const answer = read(text);
    const spans = answer instanceof Promise ? await answer : answer;
    const us = (performance.now() - start) * 1000;
    print({ id, findings: timeOnly ? [] : spans(), us });
  } catch {
    print({ id, findings: [], us: (performance.now() - start) * 1000, failed: true });
  }
}
