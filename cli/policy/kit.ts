import { extensionIds } from '../../lib/policy/extension-ids';
import { adml, admx } from './admx';
import { encode, type FormatName, formatNames, formats } from './formats';

/** What the samples set: a value of each type. */
export const sample = {
  mode: 'warn',
  categoryActions: { credential: 'block', card: 'redact' },
  identifierActions: { canary: 'block' },
  canaries: ['Zq7-price-list-2026'],
  ownWords: ['Project Blue Door', 'Müller Maschinenbau'],
  allowOverride: true,
  overrideNeedsReason: true,
  blockMessage: 'Please use our own chat at https://chat.acme.example: it may know customers.',
  supportUrl: 'https://help.acme.example/chats',
  retentionDays: 14,
  lockedSettings: ['siteActions'],
} as const;

/** Where the sample of a format is, from the folder of the kit. */
export function samplePath(name: FormatName): string {
  return `samples/${name}.${formats[name].extension}`;
}

/** The files of the kit that are made, by their paths in its folder. */
export function kitFiles(): Readonly<Record<string, Uint8Array>> {
  const samples = formatNames.map((name) => {
    const { browser, channel } = formats[name];
    const text = channel.write(sample, { browser, extension: extensionIds[browser], install: true });
    return [samplePath(name), encode(text, formats[name])] as const;
  });
  return {
    ...Object.fromEntries(samples),
    'sotto.admx': Buffer.from(admx()),
    'en-US/sotto.adml': Buffer.from(adml()),
  };
}
