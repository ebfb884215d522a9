import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';
import { Rewriting } from './rewriting';
import { withoutLabel } from './without-label';

const types: Readonly<Record<string, ExchangeType>> = {
  CREDIT_CARD_NUMBER: 'CREDIT_CARD',
  STREET_ADDRESS: 'ADDRESS',
  ZIPCODE: 'ZIP',
  PHONE_NUMBER: 'PHONE',
  IP_ADDRESS: 'IP',
  US_SOCIAL_SECURITY_NUMBER: 'NATIONAL_ID',
  EMAIL_ADDRESS: 'EMAIL',
  USERNAME: 'USERNAME',
  PASSWORD: 'PASSWORD',
  CREDENTIALS: 'PASSWORD',
  DIGITS: 'ID',
  URL: 'URL',
  PERSON_NAME: 'PERSON',
};

interface Child {
  readonly replaceWith: string;
  readonly regexpMatcher?: RegExp;
  redact(text: string): string;
}

const npm = fromNpm('redact-pii');

/** It only gives the redacted text, so its steps are gone through again to know where it redacted. */
export const redactPii: Peer = {
  name: 'redact-pii',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const redactor = new (npm.require('redact-pii').SyncRedactor)();
      const children: readonly Child[] = redactor.childRedactors;
      return (text) => {
        redactor.redact(text);
        return () => {
          const rewriting = new Rewriting(text);
          for (const child of children) {
            const type = types[child.replaceWith] ?? 'OTHER';
            if (child.regexpMatcher) rewriting.replaceAll(child.regexpMatcher, child.replaceWith, type);
            else rewriting.follow(child.redact(rewriting.text), child.replaceWith, type);
          }
          return rewriting.spans.map((span) => withoutLabel(span, text));
        };
      };
    },
  },
};
