import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';
import { Rewriting } from './rewriting';

const types: Readonly<Record<string, ExchangeType>> = {
  CREDIT_CARD: 'CREDIT_CARD',
  EMAIL: 'EMAIL',
  PERSON_NAME: 'PERSON',
  PHONE_NUMBER: 'PHONE',
  US_SOCIAL_SECURITY_NUMBER: 'NATIONAL_ID',
};

const npm = fromNpm('@redactpii/node');

/** It only gives the redacted text, so its steps are gone through again to know where it redacted. */
export const redactpiiNode: Peer = {
  name: '@redactpii/node',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const redactor = new (npm.require('@redactpii/node').Redactor)();
      const rules: readonly { pattern: RegExp; name: string }[] = redactor.activeRules;
      return (text) => {
        redactor.redact(text);
        return () => {
          const rewriting = new Rewriting(text);
          for (const { pattern, name } of rules) rewriting.replaceAll(pattern, name, types[name] ?? 'OTHER');
          return rewriting.spans;
        };
      };
    },
  },
};
