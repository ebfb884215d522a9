import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';

const types: Readonly<Record<string, ExchangeType>> = {
  email: 'EMAIL',
  phone: 'PHONE',
  ssn: 'NATIONAL_ID',
  creditCard: 'CREDIT_CARD',
  ipAddress: 'IP',
  address: 'ADDRESS',
  passport: 'NATIONAL_ID',
  driversLicense: 'NATIONAL_ID',
  zipCode: 'ZIP',
  bankAccount: 'BANK_ACCOUNT',
  url: 'URL',
  dateOfBirth: 'DOB',
};

interface Detected {
  readonly type: string;
  readonly positions: readonly { readonly start: number; readonly end: number }[];
}

const npm = fromNpm('@coffeeandfun/remove-pii');

export const removePii: Peer = {
  name: '@coffeeandfun/remove-pii',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const { detectPII } = await npm.import('@coffeeandfun/remove-pii');
      return (text) => {
        const { detectedItems }: { detectedItems: readonly Detected[] } = detectPII(text);
        return () =>
          detectedItems.flatMap(({ type, positions }) =>
            positions.map(({ start, end }) => ({ start, end, type: types[type] ?? 'OTHER' })),
          );
      };
    },
  },
};
