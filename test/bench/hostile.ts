/** Inputs of a given length, in UTF-16 code units, that slow detectors down. */
export function hostileTexts(length: number): Readonly<Record<string, string>> {
  const seeds: Readonly<Record<string, string>> = {
    ones: '1 ',
    'dotted letters': 'a.',
    'one token': 'a',
    'one number': '1',
    ats: '@',
    'half addresses': 'a@',
    'address parts': 'a.b-c_d@',
    'capital letters': 'A',
    'capital words': 'Aa ',
    'known names': 'Maria ',
    titles: 'Mr. ',
    'open keys': '-----BEGIN RSA PRIVATE KEY-----\nMIIB',
    'key prefixes': 'sk-ant-api03-',
    'token starts': 'eyJhbGciOi',
    'half connection strings': '://a:',
    passwords: 'password: ',
    secrets: 'secret ',
    colons: 'a:',
    'dotted numbers': '1.1.',
    'iban starts': 'DE12 ',
    'card groups': '4111 1111 ',
    phones: '+49 30 ',
    brackets: '(1',
    births: 'born on 1 ',
    streets: '12 rue de la ',
    'street words': 'Aastraße ',
    passports: 'passport no ',
    blanks: ' ',
    'zero widths': '\u200b1',
    'full width': '\uff11\uff20',
    surrogates: '\u{1d7ce}',
    base64: 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo',
  };
  return Object.fromEntries(
    Object.entries(seeds).map(([name, seed]) => [
      name,
      seed.repeat(Math.ceil(length / seed.length)).slice(0, length),
    ]),
  );
}
