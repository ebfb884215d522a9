import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, newToken } from '../src/grant';
import { settings, settingsFrom } from '../src/settings';

const hash = hashOf(newToken());
const other = hashOf(newToken());
const enough = { TEAM_TOKENS: `acme:${hash}`, VIEWER_TOKENS: `*:${other}` };

describe('settings', () => {
  it('have defaults for all but tokens', () => {
    expect(settingsFrom(enough)).toEqual({
      TEAM_TOKENS: [{ team: 'acme', hash }],
      VIEWER_TOKENS: [{ team: '*', hash: other }],
      DATABASE_URL: 'file:sotto.db',
      HOST: '127.0.0.1',
      PORT: 4318,
      MIN_REPORTERS: 10,
      SETTLE_DAYS: 4,
      RETENTION_DAYS: 400,
      NOISE_EPSILON: undefined,
      REPORTS_PER_SECOND: 100,
      FORWARD_URL: undefined,
      FORWARD_AUTHORIZATION: undefined,
    });
  });

  it('may have several tokens for a team', () => {
    const list = ` acme:${hash},acme:${'a'.repeat(64)}\n sales:${'b'.repeat(64)} `;
    expect(settingsFrom({ ...enough, TEAM_TOKENS: list }).TEAM_TOKENS.map(({ team }) => team)).toEqual([
      'acme',
      'acme',
      'sales',
    ]);
  });

  it('that are wrong are all named at once, without their values', () => {
    const wrong = {
      TEAM_TOKENS: 'acme:secret-token',
      DATABASE_URL: 'mysql://root:secret-token@x',
      MIN_REPORTERS: '4',
      PORT: 'secret-token',
      NOISE_EPSILON: '0',
      FORWARD_URL: 'file:///secret-token',
    };
    let message = '';
    try {
      settingsFrom(wrong);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n')).toEqual([
      'TEAM_TOKENS has a bad entry at place 1: team:sha256 is wanted, team in a-z, 0-9 and -',
      'VIEWER_TOKENS is not set',
      'DATABASE_URL has to begin with file: or postgres://',
      'PORT has to be a whole number from 0 to 65535',
      'MIN_REPORTERS has to be a whole number from 5 to 1000000',
      'NOISE_EPSILON has to be above 0',
      'FORWARD_URL is not an http or https address',
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['a reporting token for every team', { TEAM_TOKENS: `*:${hash}` }],
    ['a viewer of a team that nobody reports for', { VIEWER_TOKENS: `sales:${other}` }],
    ['a viewer with a reporting token', { VIEWER_TOKENS: `*:${hash}` }],
    ['k below the floor', { MIN_REPORTERS: '4' }],
    ['no token at all', { TEAM_TOKENS: ' ' }],
  ])('take no %s', (_, wrong) => {
    expect(() => settingsFrom({ ...enough, ...wrong })).toThrow();
  });

  it('are the table in README.md', () => {
    const rows = Object.entries(settings).map(([name, setting]) => {
      const byDefault = 'byDefault' in setting ? `\`${setting.byDefault}\`` : '';
      return `| \`${name}\` | ${setting.description} | ${byDefault} |`;
    });
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme.slice(readme.indexOf('<!-- settings -->'), readme.indexOf('<!-- /settings -->'))).toBe(
      [
        '<!-- settings -->',
        '| variable | what it does | by default |',
        '| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n'),
    );
  });
});
