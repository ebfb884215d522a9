import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';
import { withoutLabel } from './without-label';

const types: Readonly<Record<string, ExchangeType>> = {
  EMAIL: 'EMAIL',
  PHONE_US: 'PHONE',
  PHONE_INTL: 'PHONE',
  SSN: 'NATIONAL_ID',
  PASSPORT: 'NATIONAL_ID',
  DRIVERS_LICENSE: 'NATIONAL_ID',
  DATE_OF_BIRTH: 'DOB',
  CREDIT_CARD: 'CREDIT_CARD',
  BANK_ACCOUNT: 'BANK_ACCOUNT',
  ROUTING_NUMBER: 'BANK_ACCOUNT',
  IBAN: 'IBAN',
  API_KEY: 'SECRET',
  AWS_KEY: 'SECRET',
  AWS_SECRET: 'SECRET',
  GITHUB_TOKEN: 'SECRET',
  SLACK_TOKEN: 'SECRET',
  STRIPE_KEY: 'SECRET',
  JWT_TOKEN: 'SECRET',
  PRIVATE_KEY: 'SECRET',
  PASSWORD_INLINE: 'PASSWORD',
  IP_ADDRESS: 'IP',
  IPV6_ADDRESS: 'IP',
  MAC_ADDRESS: 'MAC',
  US_ADDRESS: 'ADDRESS',
  ZIP_CODE: 'ZIP',
  MEDICAL_RECORD: 'MEDICAL_ID',
};

const npm = fromNpm('llmverify');

/** It says where a find begins and masks its value; how long it is, the replacement is asked. */
export const llmverify: Peer = {
  name: 'llmverify',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const { redactPII } = npm.require('llmverify');
      return (text) => {
        const values = new Set<string>();
        const { redactions } = redactPII(text, (value: string) => {
          values.add(value);
          return '[REDACTED]';
        });
        return () =>
          redactions.flatMap(({ type, position }: { type: string; position: number }) => {
            const [value] = [...values]
              .filter((one) => text.startsWith(one, position))
              .toSorted((a, b) => b.length - a.length);
            return value === undefined
              ? []
              : [
                  withoutLabel(
                    { start: position, end: position + value.length, type: types[type] ?? 'OTHER' },
                    text,
                  ),
                ];
          });
      };
    },
  },
};
