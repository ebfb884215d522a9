import { luhn } from '../../../lib/detect/checksums/luhn';
import { mod97 } from '../../../lib/detect/checksums/mod97';
import { fromNpm } from './from-npm';
import type { Peer, Reported } from './peer';

interface Link {
  readonly index: number;
  readonly lastIndex: number;
  readonly schema: string;
}

const card = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g;
const socialSecurity = /\b(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g;

const npm = fromNpm('linkify-it');

/** What a week of putting good packages together reaches: the floor. */
export const glue: Peer = {
  name: 'glue',
  install: npm.install,
  run: {
    as: 'module',
    async load() {
      const { findPhoneNumbersInText } = await import('libphonenumber-js');
      const linkify = npm.require('linkify-it');
      const links = new (linkify.LinkifyIt ?? linkify.default ?? linkify)();
      return (text) => {
        const found: readonly Link[] = links.match(text) ?? [];
        const phones = findPhoneNumbersInText(text, 'US');
        const spans: Reported[] = [
          ...found.map(({ index, lastIndex, schema }): Reported => {
            const type = schema === 'mailto:' ? 'EMAIL' : 'URL';
            return { start: index, end: lastIndex, type };
          }),
          ...phones.map(
            ({ startsAt, endsAt }): Reported => ({ start: startsAt, end: endsAt, type: 'PHONE' }),
          ),
          ...matches(text, card, 'CREDIT_CARD', (value) => luhn(value.replace(/\D/g, ''))),
          ...matches(text, iban, 'IBAN', isIban),
          ...matches(text, socialSecurity, 'NATIONAL_ID', () => true),
        ];
        return () => spans;
      };
    },
  },
};

function isIban(value: string): boolean {
  const plain = value.replaceAll(' ', '');
  return mod97(plain.slice(4) + plain.slice(0, 4)) === 1;
}

function matches(text: string, pattern: RegExp, type: Reported['type'], holds: (value: string) => boolean) {
  return [...text.matchAll(pattern)]
    .filter(([value]) => holds(value))
    .map(({ 0: value, index }): Reported => ({ start: index, end: index + value.length, type }));
}
