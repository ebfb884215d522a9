import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer } from './peer';
import { Rewriting } from './rewriting';

const types: Readonly<Record<string, ExchangeType>> = {
  apikey: 'SECRET',
  awsid: 'SECRET',
  awskey: 'SECRET',
  bankacc: 'BANK_ACCOUNT',
  basic_auth: 'PASSWORD',
  creditcard: 'CREDIT_CARD',
  crypto: 'CRYPTO',
  date: 'DATE',
  dl: 'NATIONAL_ID',
  domain: 'URL',
  email: 'EMAIL',
  firstname: 'PERSON',
  id: 'ID',
  ip: 'IP',
  isbn: 'ID',
  lastname: 'PERSON',
  mac_address: 'MAC',
  money: 'MONEY',
  organization: 'ORG',
  phonenumber: 'PHONE',
  routing: 'BANK_ACCOUNT',
  ssn: 'NATIONAL_ID',
  time: 'DATE',
  token: 'SECRET',
  uk_nin: 'NATIONAL_ID',
  url: 'URL',
  us_social_security: 'NATIONAL_ID',
  zip_code: 'ZIP',
};

const npm = fromNpm('anonymize-nlp');

/** It masks the first place where a found word stands, which is gone through again to know where that was. */
export const anonymizeNlp: Peer = {
  name: 'anonymize-nlp',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const anonymizer = new (npm.require('anonymize-nlp').AnonymizeNlp)();
      return (text) => {
        anonymizer.anonymize(text);
        return () => {
          const rewriting = new Rewriting(text);
          const terms: readonly { text: string; tag: string }[] = anonymizer.processDoc(text);
          for (const term of terms) {
            const start = rewriting.text.indexOf(term.text);
            const type = types[term.tag.toLowerCase()] ?? 'OTHER';
            if (start >= 0)
              rewriting.replace(start, start + term.text.length, `<${term.tag.toUpperCase()}>`, type);
          }
          return rewriting.spans;
        };
      };
    },
  },
};
