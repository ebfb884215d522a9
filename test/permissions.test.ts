import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a document justifies: the first cell of each row below a heading that begins so. */
function justified(document: string, heading: string): string[] {
  const section = document.split(/^## /m).filter((part) => part.startsWith(heading));
  return section.flatMap((part) => [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name));
}

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const document = file('docs/store/permissions.md');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s (made by npm run build)', (browser) => {
  const manifest = JSON.parse(file(`.output/${browser}/manifest.json`));

  it('asks for the permissions that are justified, and no others', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
    expect(asked.toSorted()).toEqual(justified(document, 'Permissions').toSorted());
  });

  it('asks for the hosts that are justified, and no others', () => {
    const hosts: string[] = manifest.host_permissions;
    expect(hosts.toSorted()).toEqual(justified(document, 'Hosts, at installation').toSorted());
    const optional: string[] = manifest.optional_host_permissions;
    expect(optional.toSorted()).toEqual(justified(document, 'Hosts, only if').toSorted());
    const scripted = manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect(new Set(scripted)).toEqual(new Set(hosts));
  });

  it('is described in as many characters as stores show', () => {
    // Chrome and Firefox take 132, Edge 45 for the name.
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt_BR', 'nl', 'pl', 'ja', 'ar']) {
      const messages = JSON.parse(file(`.output/${browser}/_locales/${language}/messages.json`));
      expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
      expect(messages.extension_name.message.length).toBeLessThanOrEqual(45);
    }
  });
});

it('every permission and host has a reason in words', () => {
  const rows = [...document.matchAll(/^\| `[^`]+` \| (.*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(([, reason = '']) => reason.trim().length < 3)).toEqual([]);
});

it('the listings quote the description that the manifest has', () => {
  for (const language of ['en', 'de']) {
    const { extension_description } = JSON.parse(file(`public/_locales/${language}/messages.json`));
    expect(file(`docs/store/listing.${language}.md`)).toContain(`> ${extension_description.message}\n`);
  }
});
