import { type Description, documentation, no, type Recognizer, valid } from '../recognizer';

/** Addresses that say nothing about anybody: this host, private and link-local networks, multicast. */
const ownNetwork =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|2(?:2[4-9]|[34]\d|5[0-5])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

/** Networks for documents. @see RFC 5737, RFC 3849 */
const forDocuments = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i;

const versionWords = {
  en: 'version|ver|v|release|build|firmware|fw|driver|section|oid|oids|chapter|assembly|upgrad|update|enzyme|ec',
  de: 'treiber|fassung|aktualis',
  fr: 'pilote|micrologiciel|mise à jour',
  es: 'controlador|versión|actualiz',
  it: 'versione|aggiorn',
  pt: 'versão|atualiz',
  nl: 'stuurprogramma|versie',
  pl: 'sterownik|wersj',
} as const;

const addressWords = {
  en: 'ip|ipv6|address|host|server|client|from|addr|ping|ssh|src|dst|gateway|listen',
} as const;

/** IPv4 address. @see RFC 791 */
export const ipv4: Recognizer = {
  id: 'ipv4',
  category: 'network',
  severity: 'low',
  type: 'IP',
  anchor: { at: 'digits' },
  mayStandAt: (text, offset) =>
    text[offset + 1] === '.' || text[offset + 2] === '.' || text[offset + 3] === '.',
  pattern:
    /(?<![\p{L}\p{N}_]|[\d.-]\.|[-.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\p{L}\p{N}_]|\.\d|-\d)/uy,
  confidence: 0.75,
  context: { words: addressWords },
  against: versionWords,
  proof: ({ value, text, start, end }) => {
    // The version of a package, unless somebody logs in there.
    if (
      text[start - 1] === '@' &&
      !/(?:ssh|scp|sftp|rsync|:\/\/)[^\n]{0,60}$/.test(text.slice(Math.max(0, start - 70), start))
    )
      return no;
    if (/^(?:10|0)\.0\.0\.0$/.test(value) && isNetwork(text, end)) return { ...valid, confidence: 0.5 };
    if (/^(?:10|0)\.0\.0\.0$/.test(value)) return { ...valid, confidence: 0.45 };
    if (/\.0\.0\.0$|^\d\.\d\.\d\.\d$|(?:^|\.)0\d/.test(value)) return no;
    if (forDocuments.test(value)) return documentation;
    return ownNetwork.test(value)
      ? { ...valid, evidence: ['private-network'], severity: 'low', confidence: 0.6 }
      : valid;
  },
};

/** Whether the length of a network's prefix follows, as in `10.0.0.0/8`. */
const isNetwork = (text: string, end: number): boolean =>
  /^\/\d{1,3}(?![\d.])/.test(text.slice(end, end + 5));

/** IPv6 address, with at least three groups of its own. @see RFC 4291, RFC 5952 */
export const ipv6: Recognizer = {
  id: 'ipv6',
  category: 'network',
  severity: 'low',
  type: 'IP',
  anchor: { at: 'colons' },
  pattern:
    /(?<![\p{L}\p{N}_:.])(?:[\da-f]{0,4}:){2,8}(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4})(?![\p{L}\p{N}_:]|\.\d)(?:\/\d{1,3}(?![\d.]))?/iuy,
  confidence: 0.85,
  context: { words: addressWords },
  proof: ({ value, text, start, end }) => {
    const [address = '', length] = value.split('/');
    const plain = withoutDots(address);
    if (plain === null || plain.includes(':::')) return no;
    const halves = plain.split('::');
    const groups = plain.split(':').filter((group) => group !== '');
    if (halves.length > 2) return no;
    if (halves.length === 1 && (groups.length !== 8 || /^:|:$/.test(plain))) return no;
    if (length !== undefined && /^(?:::|fe80::|::1)$/i.test(plain)) return { ...valid, confidence: 0.5 };
    if (plain === '::1') return { ...valid, evidence: ['private-network'], confidence: 0.45 };
    if (
      plain === '::' &&
      unspecified.test(text.slice(Math.max(0, start - 32), start)) &&
      !/^ [A-Z]/.test(text.slice(end, end + 2))
    )
      return { ...valid, evidence: ['private-network'], confidence: 0.45 };
    if (plain === '::') return no;
    if (/^::[\da-f]{1,4}$/i.test(plain)) return { ...valid, confidence: 0.3 };
    if (halves.length === 2 && (groups.length < 2 || groups.length > 7)) return no;
    // Times and code such as `std::abc::dead` are made of the same characters.
    if (!/\d/.test(address) || !groups.some((group) => group.length > 2)) return no;
    // Surer than the IPv4 address that it ends in.
    if (forDocuments.test(plain))
      return address === plain ? documentation : { ...documentation, confidence: 0.76 };
    return /^f[cde]/i.test(plain) ? { ...valid, evidence: ['private-network'], confidence: 0.6 } : valid;
  },
};

/** What is said of the address that stands for none, which code writes for other things (`name :: Type`). */
const unspecified =
  /\b(?:(?:unspecified|listen(?:ing)?(?: on)?|bind|any|ipv6)(?: address)?[ :]{1,2}|(?:src|dst|source|dest|addr|address|bind|listen|host|ip)=)\[?$/i;

/** An address whose last two groups may be written as in IPv4, with all of its groups; nothing if a part is over 255. */
function withoutDots(address: string): string | null {
  const at = address.lastIndexOf(':') + 1;
  if (!address.includes('.', at)) return address;
  const bytes = address.slice(at).split('.').map(Number);
  if (bytes.some((byte) => byte > 255)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return address.slice(0, at) + [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':');
}

export const ipDescriptions: Readonly<Record<string, Description>> = {
  ipv4: {
    title: 'IPv4 address',
    standard: 'RFC 791',
    proof: 'structure',
    finds: ['84.17.46.201', '203.0.113.7', '192.168.17.4'],
    ignores: [
      '1.2.3.4',
      '256.17.46.201',
      '84.17.46',
      '84.17.46.201.5',
      'version 84.17.46.201',
      'v10.15.7.3',
      '1.3.6.1.4.1.311',
    ],
  },
  ipv6: {
    title: 'IPv6 address',
    standard: 'RFC 4291, section 2.2',
    proof: 'structure',
    finds: [
      '2a02:8109:9c80:1f00:5d3a:71ff:fe0c:3b21',
      '2001:db8::8a2e:370:7334',
      'fe80::1ff:fe23:4567:890a',
      '2a02:8109::84.17.46.201',
      'listen «::1/128»',
    ],
    ignores: [
      '12:34:56',
      'Night : Day :: Right',
      'std::vector',
      '::',
      'address :: String',
      '::ffff:256.0.0.1',
      'a::b',
      '00:1A:2B:3C:4D:5E',
      '10:15::20',
    ],
  },
};
