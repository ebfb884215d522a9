import type { ExchangeType } from '../../../lib/detect/finding';
import { fromNpm } from './from-npm';
import type { Peer, Reported } from './peer';

const views: Readonly<Record<string, ExchangeType>> = {
  people: 'PERSON',
  places: 'LOCATION',
  organizations: 'ORG',
  emails: 'EMAIL',
  phoneNumbers: 'PHONE',
  urls: 'URL',
};

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}

const npm = fromNpm('compromise');

export const compromise: Peer = {
  name: 'compromise',
  only: 'names',
  install: npm.install,
  page: npm,
  run: {
    as: 'module',
    async load() {
      const nlp = npm.require('compromise');
      return (text) => {
        const doc = nlp(text);
        const found = Object.entries(views).map(([view, type]) => ({
          type,
          all: doc[view]().json({ offset: true, terms: false }) as readonly Found[],
        }));
        return () => found.flatMap(({ type, all }) => all.map(({ offset }) => trimmed(text, offset, type)));
      };
    },
  },
};

/** A found stretch without the punctuation that compromise counts as part of its words. */
function trimmed(text: string, { start, length }: Found['offset'], type: ExchangeType): Reported {
  const value = text.slice(start, start + length);
  const before = /^[^\p{L}\p{N}+(@#]*/u.exec(value)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N})/]*$/u.exec(value)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, start + length - after), type };
}
