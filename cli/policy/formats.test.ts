import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { categories } from '../../lib/detect/finding';
import { actions } from '../../lib/policy/action';
import { extensionIds } from '../../lib/policy/extension-ids';
import { isLevelKind, levels } from '../../lib/policy/levels';
import { type Setting, type SettingName, settingNames, settings } from '../../lib/policy/settings';
import { stylesOf } from '../../lib/redact/redaction-style';
import { adml, admx } from './admx';
import { browserNames, browsers } from './browsers';
import { check } from './check';
import { channelOf, decode, encode, formatNames, formats } from './formats';
import { kitFiles, sample, samplePath } from './kit';
import { readRegistryFile } from './registry-file';

/** What a file says, as the extension would have it. */
function arriving(bytes: Uint8Array) {
  const text = decode(bytes).replace(/^\ufeff/, '');
  return channelOf(text)
    .read(text)
    .map((one) => check({ ...one, extension: null }));
}

const files = kitFiles();

describe('the samples', () => {
  it.each(formatNames)('%s sets what all the others set', (name) => {
    const written = readFileSync(new URL(`../../docs/admin/${samplePath(name)}`, import.meta.url));
    expect(written).toEqual(Buffer.from(files[samplePath(name)] ?? []));
    expect(arriving(written)).toEqual([{ values: sample, remarks: [] }]);
  });

  it.each(formatNames)('%s is found out by what is in it', (name) => {
    const text = decode(files[samplePath(name)] ?? Buffer.from('')).replace(/^\ufeff/, '');
    expect(channelOf(text)).toBe(formats[name].channel);
  });

  it('have the extension installed where their format can say so', () => {
    for (const name of formatNames) {
      const text = decode(files[samplePath(name)] ?? Buffer.from(''));
      const cannot = name === 'google-admin' || name === 'plain' || name === 'firefox-manifest';
      expect(text.includes('force_installed'), name).toBe(!cannot);
    }
  });

  it('have a value of each type that a browser tells apart', () => {
    const kinds = Object.keys(sample).map((name) => settings[name as SettingName].value.kind);
    expect(new Set(kinds)).toEqual(
      new Set(['action', 'actions', 'list', 'flag', 'days', 'text', 'link', 'settings']),
    );
  });
});

/** Texts that some format writes in its own way. */
const text = (shortest: number, longest: number) =>
  fc
    .array(fc.constantFrom(...'ab19 "\'\\/<>&;[]{}=,@-%\tüßż語🦊\n'), { minLength: shortest, maxLength: 30 })
    .map((characters) => `x${characters.join('')}x`.slice(0, longest));

function some(name: SettingName): fc.Arbitrary<unknown> {
  const { value: kind }: Setting = settings[name];
  if (isLevelKind(kind.kind)) return fc.constantFrom(...levels[kind.kind]);
  if (kind.kind === 'flag') return fc.boolean();
  if (kind.kind === 'days') return fc.integer({ min: kind.least, max: kind.most });
  if (kind.kind === 'endpoint')
    return fc.constantFrom('https://a.example/v1/metrics', 'http://localhost:4318/');
  if (kind.kind === 'token') return fc.stringMatching(/^[\x21-\x7e]{8,200}$/);
  if (kind.kind === 'text') return text(1, kind.longest).map((line) => line.replaceAll(/[\n\t]/g, ' '));
  if (kind.kind === 'link') return fc.constantFrom('https://a.example/help?from=chat#ask', 'http://help/');
  if (kind.kind === 'settings') return fc.uniqueArray(fc.constantFrom(...settingNames), { minLength: 1 });
  if (kind.kind === 'list') {
    const entry =
      kind.of === 'hosts'
        ? fc.constantFrom('chat.acme.example', '*.a.example', 'http://box')
        : kind.of === 'patterns'
          ? fc.constantFrom('PROJ-\\d{4}', '(?i)"a"\\s<b>&', '^x$|y')
          : text(kind.shortest, kind.longest);
    return fc.array(entry, { minLength: 1, maxLength: 12 });
  }
  if (kind.kind === 'styles')
    return fc
      .constantFrom(...categories)
      .chain((category) => fc.constantFrom(...stylesOf[category]).map((style) => ({ [category]: style })));
  if (kind.kind !== 'actions') throw new Error(`nothing made for ${kind.kind}`);
  const keys = kind.keys === 'site' ? ['chatgpt', 'claude', 'demo'] : kind.keys;
  return fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...actions), { minKeys: 1, maxKeys: 4 });
}

const policies = fc.record(
  Object.fromEntries(settingNames.map((name) => [name, some(name)])) as Record<
    SettingName,
    fc.Arbitrary<unknown>
  >,
  { requiredKeys: ['mode', 'teamEndpoint'] },
);

describe('any policy', () => {
  it.each(formatNames)('comes back whole from %s', (name) => {
    const { browser, channel } = formats[name];
    fc.assert(
      fc.property(policies, fc.boolean(), (policy, install) => {
        const written = channel.write(policy, { browser, extension: extensionIds[browser], install });
        expect(arriving(encode(written, formats[name]))).toEqual([{ values: policy, remarks: [] }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file of anything', () => {
  const broken = formatNames.flatMap((name) => {
    const whole = decode(files[samplePath(name)] ?? Buffer.from(''));
    return [0.1, 0.3, 0.5, 0.7, 0.9, 0.98].map((part) => whole.slice(0, whole.length * part));
  });
  it.each(broken)('is read, or said to be unreadable: %#', (cut) => {
    try {
      for (const { remarks } of arriving(Buffer.from(cut)))
        for (const { text: said } of remarks) expect(said).toMatch(/\.$/);
    } catch (error) {
      expect((error as Error).constructor.name, String(error)).toBe('UnreadableFile');
    }
  });

  it('is read, or said to be unreadable, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((json) => `{"policies":{"3rdparty":{"Extensions":${json}}}}`),
          fc.json().map((json) => `{"3rdparty":{"extensions":{"${extensionIds.chrome}":${json}}}}`),
          fc.json().map((json) => `{"mode":{"Value":${json}},"ownWords":${json}}`),
          fc.constantFrom(...settingNames).chain((name) => fc.json().map((json) => `{"${name}":${json}}`)),
        ),
        (json) => {
          try {
            arriving(Buffer.from(json));
          } catch (error) {
            expect((error as Error).constructor.name, String(error)).toBe('UnreadableFile');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the template of group policy', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['policy', 'item', 'category', 'string', 'presentation'].includes(name),
  });
  const { policyDefinitions } = parser.parse(admx());
  const { policyDefinitionResources } = parser.parse(adml());
  const rows = policyDefinitions.policies.policy as Record<string, never>[];

  it('is well-formed', () => {
    expect(XMLValidator.validate(admx())).toBe(true);
    expect(XMLValidator.validate(adml())).toBe(true);
  });

  it('has each setting once for each browser', () =>
    expect(rows.map((row) => row['@_name'])).toEqual(
      browserNames.flatMap((browser) => settingNames.map((name) => `${browser}_${name}`)),
    ));

  it('has a word for all that it names', () => {
    const { stringTable, presentationTable } = policyDefinitionResources.resources;
    const strings = new Set(stringTable.string.map((one: Record<string, string>) => one['@_id']));
    const presentations = new Set(
      presentationTable.presentation.map((one: Record<string, string>) => one['@_id']),
    );
    const named = [...admx().matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(named.length).toBeGreaterThan(100);
    for (const [, table, id] of named)
      expect((table === 'string' ? strings : presentations).has(id), id).toBe(true);
  });

  it.each(browserNames)('writes each value where the registry file for %s has it', (browser) => {
    const target = { browser, extension: extensionIds[browser], install: false };
    const { channel } = formats[`${browser}-windows`];
    for (const name of settingNames) {
      const row = rows.find((one) => one['@_name'] === `${browser}_${name}`) as
        | Record<string, never>
        | undefined;
      const value: unknown = fc.sample(some(name), { seed: 7, numRuns: 1 })[0];
      let key = readRegistryFile(channel.write({ [name]: value }, target));
      const elements = row?.elements as Record<string, Record<string, string>> | undefined;
      const [type = 'flag', element] = Object.entries(elements ?? {})[0] ?? [];
      const path = element?.['@_key'] ?? row?.['@_key'] ?? '';
      for (const part of ['HKEY_LOCAL_MACHINE', ...String(path).split('\\')])
        key = key.keys.get(part) ?? expect.fail(`${path} is not in the registry file`);
      const own = [...key.values.entries()];
      if (type === 'list') {
        const isMap = element?.['@_explicitValue'] === 'true';
        expect(own.map(([inner]) => inner)).toEqual(
          isMap ? Object.keys(value as object) : (value as unknown[]).map((_, index) => String(index + 1)),
        );
        continue;
      }
      expect(element?.['@_valueName'] ?? row?.['@_valueName']).toBe(name);
      expect(own).toHaveLength(1);
      expect(own[0]?.[1].type).toBe(type === 'decimal' || type === 'flag' ? 'REG_DWORD' : 'REG_SZ');
    }
  });

  it('says the bounds of the table', () => {
    const row = rows.find((one) => one['@_name'] === 'chrome_retentionDays') as
      | Record<string, never>
      | undefined;
    expect(row?.elements).toMatchObject({ decimal: { '@_minValue': '1', '@_maxValue': '365' } });
  });
});

it('browsers have different keys and domains', () => {
  for (const field of ['registryKey', 'domain'] as const)
    expect(new Set(browserNames.map((name) => browsers[name][field])).size).toBe(browserNames.length);
});
