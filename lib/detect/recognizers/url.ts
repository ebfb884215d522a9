import { type Description, no, type Recognizer, valid } from '../recognizer';

/** Address of a page, as it is written with its scheme or with `www`. @see RFC 3986 */
export const url: Recognizer = {
  id: 'url',
  category: 'network',
  severity: 'low',
  type: 'URL',
  anchor: { at: 'words', words: ['http://', 'https://', 'ftp://', 'www.'] },
  reachesFar: true,
  // A comma or a semicolon ends it: in a row of a table the next cell begins there.
  pattern:
    /(?<![\p{L}\p{N}_/.@-])(?:(?:https?|ftp):\/\/(?:[^\s/:@"'<>]{1,64}(?::[^\s/@"'<>]{0,128})?@)?|www\.)(?:\[[\da-f:.]{2,45}\]|[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}])){1,252})(?::\d{1,5})?(?:[/?#][^\s"'<>`{}|\\^,;]{0,2000})?/iuy,
  confidence: 0.75,
  proof: ({ value }) => {
    const host = value.replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, '');
    // An address is the graver finding.
    if (host.startsWith('[')) return no;
    if (!/^(?:localhost\b|[^/?#:]*\.[\p{L}\d-]{2,})/iu.test(host) || /^www\.[^.]+$/.test(host)) return no;
    return { ...valid, length: value.replace(/[.,;:!?)\]*]+$/, '').length };
  },
};

export const urlDescription: Description = {
  title: 'Web address',
  standard: 'RFC 3986',
  proof: 'structure',
  finds: ['https://intranet.acme-corp.com/clients/4711', 'see «www.acme-corp.com» for more'],
  ignores: ['http://', 'www.acme', 'https://acme'],
};
