import { describe, expect, it } from 'vitest';
import { check } from './check';
import type { Deployed } from './deployed';
import { channelOf } from './formats';

/** What is said of some settings in a browser, as lines. */
function said(values: object, browser: Deployed['browser'] = 'chrome'): string[] {
  const { remarks } = check({ browser, extension: null, values: values as Deployed['values'], remarks: [] });
  return remarks.map(({ setting, text }) => `${setting} ${text}`.trim());
}

const blocked = 'Everything found is blocked, without override.';
const nothing = 'Nothing arrives, as if there were no policy: people choose for themselves.';
const left = 'It is left out; the others hold.';
const words = 'off, audit, warn, redact, block';

describe('what is said of a setting', () => {
  const rows: [string, object, string[]][] = [
    ['a good one', { mode: 'warn' }, []],
    ['a mode that is no word', { mode: 'wran' }, [`mode is "wran", not one of ${words}. ${blocked}`]],
    ['a missing mode', { retentionDays: 7 }, [`mode is missing. ${blocked}`]],
    [
      'a mode of another type alone',
      { mode: 3 },
      ['mode is a number, not text. Chrome and Edge drop all of it.', nothing],
    ],
    [
      'a mode of another type beside others',
      { mode: 3, retentionDays: 7 },
      [`mode is a number, not text. Chrome and Edge drop all of it. ${blocked}`],
    ],
    [
      'a name in other letters',
      { Mode: 'warn' },
      ['Mode is no setting. Is mode meant? Nothing comes of it.', nothing],
    ],
    [
      'a number as text',
      { mode: 'warn', retentionDays: '30' },
      [
        "retentionDays is text, not a whole number. Chrome and Edge drop all of it. The person's own choice holds, or the default: 30.",
      ],
    ],
    [
      'a number out of bounds',
      { mode: 'warn', retentionDays: 366 },
      [
        "retentionDays is 366, not a whole number from 1 to 365. The person's own choice holds, or the default: 30.",
      ],
    ],
    [
      'a flag as text',
      { mode: 'block', allowOverride: 'true' },
      ['allowOverride is text, not true or false. Chrome and Edge drop all of it. The default holds: no.'],
    ],
    [
      'a list with a number in it',
      { mode: 'warn', canaries: ['Zq7-canary', 7] },
      [
        'canaries has at 1 what is a number, not text. Chrome and Edge drop all of it. The default holds: nothing.',
      ],
    ],
    [
      'an entry that is too short',
      { mode: 'warn', canaries: ['Zq7'] },
      [`canaries[0] is shorter than 6 characters. ${left}`],
    ],
    [
      'an entry that is too long',
      { mode: 'warn', ownWords: ['x'.repeat(201)] },
      [`ownWords[0] is longer than 200 characters. ${left}`],
    ],
    [
      'no host',
      { mode: 'warn', sites: ['https://a.example/x'] },
      [`sites[0] is not written as a host is. ${left}`],
    ],
    [
      'too many',
      { mode: 'warn', ownPatterns: Array(21).fill('a') },
      ['ownPatterns has more than 20 entries. Those after are left out.'],
    ],
    [
      'a pattern that is none of RE2',
      { mode: 'warn', ownPatterns: ['a(?=b)'] },
      [
        'ownPatterns[0] is not RE2 syntax (invalid or unsupported Perl syntax: `(?=`). It finds nothing; the others hold.',
      ],
    ],
    [
      'a pattern that matches nothing',
      { mode: 'warn', ownPatterns: ['a*'] },
      ['ownPatterns[0] matches an empty text. It finds nothing; the others hold.'],
    ],
    [
      'a category that is none',
      { mode: 'warn', categoryActions: { cards: 'off' } },
      [`categoryActions.cards is no category. ${left}`],
    ],
    [
      'an action that is none',
      { mode: 'warn', categoryActions: { card: 'blok' } },
      [
        `categoryActions.card is "blok", which it cannot be. categoryActions is a map of categories to ${words}. ${left}`,
      ],
    ],
    [
      'an identifier that is none',
      { mode: 'warn', identifierActions: { 'us-sns': 'off' } },
      [`identifierActions.us-sns is no identifier. ${left}`],
    ],
    [
      'a site that is none',
      { mode: 'warn', siteActions: { chatgtp: 'off' } },
      ['siteActions.chatgtp is none of the chats in docs/sites.md. Nothing comes of it.'],
    ],
    [
      'a style that its category has not',
      { mode: 'warn', redactionStyles: { money: 'surrogate' } },
      [
        `redactionStyles.money is "surrogate", which it cannot be. redactionStyles is a map of categories to placeholder, surrogate, mask, generalisation. ${left}`,
      ],
    ],
    [
      'an address that is none',
      { mode: 'warn', teamEndpoint: 'http://counts.acme.example' },
      [
        "teamEndpoint is text, not an https address (or http on this machine) without user, query and fragment. The person's own choice holds, or the default: nothing.",
      ],
    ],
    [
      'a token alone',
      { mode: 'warn', teamToken: 'abcd1234' },
      ['teamToken has no teamEndpoint beside it. It is sent nowhere.'],
    ],
    [
      'a locked name that is none',
      { mode: 'warn', lockedSettings: ['mood'] },
      [`lockedSettings[0] is "mood", no setting. ${left}`],
    ],
    ['nothing', {}, [nothing]],
  ];
  it.each(rows)('%s', (_, values, lines) => expect(said(values)).toEqual(lines));

  it('in Firefox, which drops nothing', () => {
    expect(said({ mode: 3 }, 'firefox')).toEqual([`mode is 3, not one of ${words}. ${blocked}`]);
    expect(said({ Mode: 'warn' }, 'firefox')).toContain(`mode is missing. ${blocked}`);
    expect(said({ mode: 'block', allowOverride: 1 }, 'firefox')).toEqual([]);
  });

  it('never has the value of a token, an endpoint or an entry', () => {
    const secret = 'Tr0ub4dor and blanks';
    const lines = said({
      mode: 'warn',
      teamToken: secret,
      teamEndpoint: secret,
      canaries: [7, secret],
    }).join();
    expect(lines).toContain('teamToken');
    expect(lines).not.toContain('Tr0ub4dor');
  });
});

describe('what is said of a file', () => {
  const chrome = String.raw`HKEY_LOCAL_MACHINE\Software\Policies\Google\Chrome\3rdparty\extensions\cccccccccccccccccccccccccccccccc`;
  const registry = (...lines: string[]) =>
    ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
  const lines = (text: string) =>
    channelOf(text)
      .read(text)
      .flatMap((one) => check(one).remarks.map(({ setting, text: words_ }) => `${setting} ${words_}`.trim()));

  const rows: [string, string, string][] = [
    [
      'a key too few',
      registry(`[${chrome}]`, '"mode"="warn"'),
      'has no key named policy below cccccccccccccccccccccccccccccccc. The browser reads nothing.',
    ],
    [
      'a flag as text',
      registry(`[${chrome}\\policy]`, '"mode"="warn"', '"allowOverride"="true"'),
      'allowOverride is REG_SZ that is no number. Use REG_DWORD. The browser drops it.',
    ],
    [
      'a text as a number',
      registry(`[${chrome}\\policy]`, '"mode"=dword:00000001', '"retentionDays"=dword:7'),
      'mode is REG_DWORD, not REG_SZ. The browser drops it.',
    ],
    [
      'several texts in one',
      registry(`[${chrome}\\policy]`, '"mode"="warn"', '"ownWords"=hex(7):61,00,00,00,00,00'),
      'ownWords is REG_MULTI_SZ, which the browser does not read. Use a key with the names 1, 2, 3, …. The browser drops it.',
    ],
    [
      'a list with a name',
      registry(`[${chrome}\\policy]`, '"mode"="warn"', `[${chrome}\\policy\\ownWords]`, '"a"="b"'),
      'ownWords\\a is not named by a number, as entries of a list are. The browser leaves it out.',
    ],
    [
      'JSON that is none',
      registry(`[${chrome}\\policy]`, '"mode"="warn"', '"ownWords"="a, b"'),
      'ownWords is REG_SZ without JSON of a list. The browser drops it.',
    ],
    ['a name twice', '{"mode":"off","mode":"warn"}', 'mode is given twice. The last one holds.'],
    [
      'an id of no extension',
      '{"3rdparty":{"extensions":{"sotto":{"mode":"warn"}}}}',
      'sotto is no id of an extension: those have 32 letters from a to p. Nothing arrives.',
    ],
    [
      "another extension's id in Firefox",
      '{"policies":{"3rdparty":{"Extensions":{"a@b.c":{"mode":"warn"}}}}}',
      "a@b.c is not the extension's id, sotto@sotto.invalid. Nothing arrives.",
    ],
    [
      'a value of the console without its name',
      '{"mode":{"Value":"warn"},"retentionDays":7}',
      'retentionDays is not written as {"Value": …}. The console refuses it.',
    ],
    [
      'settings in the domain of the browser itself',
      '<plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.google.Chrome</string><key>3rdparty</key><dict/></dict></array></dict></plist>',
      'has 3rdparty in com.google.Chrome, where no browser looks. Use com.google.Chrome.extensions.ID. Nothing is set.',
    ],
  ];
  it.each(rows)('%s', (_, text, line) => expect(lines(text)).toContain(line));

  it('reads the older form of managed preferences, and a flag that is a text with a number', () => {
    const older = `<plist version="1.0"><dict><key>PayloadContent</key><array><dict>
      <key>PayloadType</key><string>com.apple.ManagedClient.preferences</string><key>PayloadContent</key><dict>
      <key>com.google.Chrome.extensions.cccccccccccccccccccccccccccccccc</key><dict><key>Forced</key><array><dict>
      <key>mcx_preference_settings</key><dict><key>mode</key><string>warn</string></dict>
      </dict></array></dict></dict></dict></array></dict></plist>`;
    expect(channelOf(older).read(older)).toMatchObject([{ browser: 'chrome', values: { mode: 'warn' } }]);
    const flag = registry(`[${chrome}\\policy]`, '"mode"="warn"', '"allowOverride"="1"');
    expect(channelOf(flag).read(flag)).toMatchObject([{ values: { allowOverride: true }, remarks: [] }]);
  });

  it.each([
    ['{"mode": tru', 'is no JSON: invalid symbol in line 1, column 10. The browser ignores the whole file.'],
    [
      '{\n  // mode\n  "mode": "warn"\n}',
      'is no JSON: invalid comment token in line 2, column 3. The browser ignores the whole file.',
    ],
    ['mode = warn', 'is none of these'],
    [
      registry('[HKEY_LOCAL_MACHINE\\Software]', 'mode=warn'),
      'cannot be read in line 4. The registry editor refuses it.',
    ],
    ['<plist version="1.0"><dict><key>a</dict></plist>', 'is no property list'],
    ['{"policies":{}}', 'has no map at policies → 3rdparty → Extensions. Nothing is set.'],
  ])('says of %j what is wrong', (text, words_) => expect(() => channelOf(text).read(text)).toThrow(words_));
});
