import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer, Reported } from './peer';

const types: Readonly<Record<string, ExchangeType>> = {
  'credit-card-number': 'CREDIT_CARD',
  email: 'EMAIL',
  'ip-address': 'IP',
  'phone-number': 'PHONE',
};

const token = /<Redacted (?:credit card number|email|IP address|phone number) #\d+>/;

const npm = fromNpm('@arcjet/redact');

/**
 * It takes offsets in UTF-8 for offsets in the text, so after a letter that is not ASCII it redacts beside the value.
 * Reported is what it redacts.
 */
export const arcjetRedact: Peer = {
  name: '@arcjet/redact',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const { redact } = await npm.import('@arcjet/redact');
      return async (text) => {
        const found: { type: ExchangeType; length: number }[] = [];
        const replace = (name: string, value: string) => {
          found.push({ type: types[name] ?? 'OTHER', length: Buffer.byteLength(value) });
        };
        const [redacted]: [string] = await redact(text, { replace });
        return () => {
          const spans: Reported[] = [];
          let end = 0;
          redacted.split(token).forEach((kept, index) => {
            const { type, length } = found[index] ?? {};
            const start = end + kept.length;
            end = start + (length ?? 0);
            if (type) spans.push({ start, end: Math.min(end, text.length), type });
          });
          return spans;
        };
      };
    },
  },
};
