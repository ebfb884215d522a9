import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import type { Reading, ReadOptions, Running } from './peers/peer';

/** How long a detector may take to load. */
const loadLimitMs = 120_000;

/** A process that reads {"id","text"} lines and prints what it found, and is ended if a text takes too long. */
export class LineProcess implements Running {
  loadMs = 0;
  readonly #command: readonly string[];
  #process: ChildProcessWithoutNullStreams | null = null;
  #lines: Interface | null = null;

  private constructor(command: readonly string[]) {
    this.#command = command;
  }

  static async start(command: readonly string[]): Promise<LineProcess> {
    const lines = new LineProcess(command);
    lines.loadMs = await lines.#start();
    return lines;
  }

  async #start(): Promise<number> {
    const [program = '', ...args] = this.#command;
    const child = spawn(program, args);
    // Whoever ended it is told by the missing line.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    child.stderr.resume();
    this.#process = child;
    this.#lines = createInterface({ input: child.stdout });
    const ready = await this.#next(loadLimitMs);
    if (ready === null) {
      this.close();
      throw new Error('does not start');
    }
    return JSON.parse(ready).load_ms;
  }

  /** Next line, or null if it does not come in time. */
  #next(limitMs: number): Promise<string | null> {
    return new Promise((resolve) => {
      const lines = this.#lines;
      const settle = (line: string | null) => {
        clearTimeout(timer);
        lines?.off('line', settle).off('close', end);
        resolve(line);
      };
      const end = () => settle(null);
      const timer = setTimeout(end, limitMs);
      lines?.on('line', settle).on('close', end);
    });
  }

  async read(
    texts: readonly string[],
    { limitMs, timeOnly = false }: ReadOptions,
  ): Promise<(Reading | null)[]> {
    const readings: (Reading | null)[] = [];
    for (const [id, text] of texts.entries()) {
      if (!this.#process) await this.#start();
      this.#process?.stdin.write(`${JSON.stringify({ id, text, timeOnly })}\n`);
      const line = await this.#next(limitMs);
      if (line === null) this.close();
      readings.push(line === null ? null : JSON.parse(line));
    }
    return readings;
  }

  close(): void {
    this.#process?.kill('SIGKILL');
    this.#lines?.close();
    this.#process = null;
  }
}
