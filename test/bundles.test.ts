import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../lib/detect/recognizers/catalogue';
import { detectionPlace } from '../lib/guard/detection';
import messages from '../public/_locales/en/messages.json';
import { ownHosts } from './machine/recording-proxy';

/** Titles that no code would spell by chance. */
const titles = Object.values(catalogue)
  .map(({ title }) => title)
  .filter((title) => title.includes(' '));

const output = fileURLToPath(new URL('../.output', import.meta.url));

/** Most bytes of each minified bundle. Raised only by a commit that needs it and says why. */
const ceilings: Readonly<Record<string, number>> = {
  'detection.js': 208_000,
  // Knows which of several message boxes is sent, and what a person was asked about meanwhile.
  'guard.js': 42_000,
  // Holds the names and numbers that surrogates are made of, the writing of what is redacted, and what each sort of
  // number is called in the language of the person; goes from one finding to the next by keyboard.
  'page-interface.js': 118_500,
  'tripwire.js': 20_000,
  // Mends records and keeps the last reports; in Firefox it posts from a frame.
  'background.js': 148_000,
  'own-patterns.js': 190_000,
  // The model, in base64; a megabyte of it at most.
  'tagger.js': 1_400_000,
};

const network =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport)\b/;

/** Words that only these libraries bring along. */
const heavy = /ZodError|_zod|libphonenumber|FirstName|#ProperNoun|preact|RE2JS/;

function read(browser: string, file: string): string {
  return readFileSync(join(output, browser, file), 'utf8');
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s (made by npm run build)', (browser) => {
  it.each(Object.entries(ceilings))('%s stays under %d bytes', (file, ceiling) => {
    expect(statSync(join(output, browser, file)).size).toBeLessThanOrEqual(ceiling);
  });

  it.each(['detection.js', 'guard.js', 'page-interface.js', 'own-patterns.js', 'tagger.js'])(
    '%s cannot reach the network',
    (file) => {
      expect(network.exec(read(browser, file))?.[0]).toBeUndefined();
    },
  );

  it('only the background can, and what posts for it', () => {
    expect(network.test(read(browser, 'background.js'))).toBe(true);
    const scripts = readdirSync(join(output, browser, 'chunks')).filter((file) => file.endsWith('.js'));
    for (const file of scripts)
      expect(/\b(?:XMLHttpRequest|WebSocket|sendBeacon)\b/.test(read(browser, join('chunks', file)))).toBe(
        false,
      );
  });

  it('no page of the extension stands in a frame, but for the one that posts in Firefox', () => {
    const { extension_pages } = JSON.parse(read(browser, 'manifest.json')).content_security_policy;
    const framed = browser === 'firefox-mv3';
    expect(extension_pages).toContain(`frame-ancestors '${framed ? 'self' : 'none'}'`);
    expect(extension_pages.includes("frame-src 'self'")).toBe(framed);
    for (const file of ['sender.js', 'sender.html'])
      expect(existsSync(join(output, browser, file))).toBe(framed);
  });

  it('the guard and what it finds things with stay under 250 kB', () => {
    const sizes = ['guard.js', 'detection.js'].map((file) => statSync(join(output, browser, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });

  it('a page in which nobody types runs nothing of the detection', () => {
    const script = new Script(read(browser, 'detection.js'));
    const place = Symbol.for(detectionPlace);
    script.runInThisContext();
    const left = Reflect.get(globalThis, place);
    Reflect.deleteProperty(globalThis, place);
    expect(left).toBeInstanceOf(Function);
  });

  it('the guard carries no heavy library, no titles and no examples', () => {
    const guard = read(browser, 'guard.js') + read(browser, 'detection.js');
    expect(heavy.exec(guard)?.[0]).toBeUndefined();
    expect(titles.filter((title) => guard.includes(title))).toEqual([]);
  });

  it('the same looks find them where they are', () => {
    expect(heavy.test(read(browser, 'background.js'))).toBe(true);
    expect(read(browser, 'own-patterns.js')).toContain('RE2JS');
    const ui = read(browser, 'page-interface.js');
    expect(titles.filter((title) => !ui.includes(title))).toEqual([]);
  });

  it('no script makes nodes of HTML text', () => {
    const scripts = readdirSync(join(output, browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const making = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|setHTMLUnsafe|document\.write/;
    expect(scripts.filter((file) => making.test(read(browser, file)))).toEqual([]);
    expect(making.test(readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8'))).toBe(true);
  });

  it('no script names a host that the test of silence on the network overlooks', () => {
    const scripts = readdirSync(join(output, browser), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) expect(ownHosts.exec(read(browser, file))?.[0], file).toBeUndefined();
    expect(ownHosts.test('CONNECT update.googleapis.com:443')).toBe(true);
  });

  it('what runs in other pages keeps every message that it shows', () => {
    const ui = read(browser, 'page-interface.js');
    const kept = new Set(/\["language",[^\]]*\]/.exec(ui)?.[0].match(/[a-z]\w+/gi));
    expect(kept.size).toBeGreaterThan(50);
    const shown = Object.keys(messages).filter((key) => new RegExp(`[\`'"]${key}[\`'"]`).test(ui));
    expect(shown.filter((key) => !kept.has(key))).toEqual([]);
  });

  it('nothing of the extension is open to the web', () => {
    const manifest = JSON.parse(read(browser, 'manifest.json'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'scripting', 'activeTab']);
    const guarded = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect(new Set(manifest.host_permissions)).toEqual(new Set(guarded));
  });
});
