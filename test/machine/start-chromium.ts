import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { extensionFolder } from './browser';
import { until } from './dialog';
import { findChromium } from './prepare.mjs';

export interface StartedChromium {
  /** Where the DevTools protocol is spoken. */
  readonly address: string;
  /** Ends the process, as the system would with `SIGKILL`, and resolves once it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a real Chromium with the built extension on a profile, which nobody drives and nobody tidies up. */
export async function startChromium(profile: string): Promise<StartedChromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const process_: ChildProcess = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => process_.once('exit', () => resolve()));
  let address = '';
  await until(async () => {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    address = `http://127.0.0.1:${port}`;
    return Boolean(port);
  }, 'the browser tells where it is to be reached');
  return {
    address,
    end(signal = 'SIGTERM') {
      process_.kill(signal);
      return ended;
    },
  };
}
