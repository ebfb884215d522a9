import { describe, expect, it } from 'vitest';
import { siteAt } from './site-at';
import { sites } from './sites';

describe('the site list', () => {
  it('has unique ids in order', () => {
    const ids = sites.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(sites)('$id has https patterns of its own hosts', ({ id, matches }) => {
    const pattern =
      id === 'demo' ? /^http:\/\/sotto-demo\.localhost\/\*$/ : /^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\S*\*$/;
    for (const match of matches) expect(match).toMatch(pattern);
    expect(new Set(matches).size).toBe(matches.length);
  });

  it('counts three dozen, each host once', () => {
    expect(sites.length).toBeGreaterThan(35);
    const hosts = sites.flatMap(({ matches }) => [...new Set(matches.map((match) => new URL(match).host))]);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  it.each(sites)('$id names paths of its own host, and requests by host and path', (site) => {
    for (const path of site.paths ?? []) expect(path).toMatch(/^\/[a-z/]+$/);
    for (const { url, text } of [...site.requests, ...site.drafts]) {
      expect(url).toMatch(/^(?:[a-z0-9.-]+)?\/\S*$/);
      expect(text).not.toBe('');
    }
  });
});

describe('siteAt', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com', 'chatgpt'],
    ['https://claude.ai/chat/1?q=2#3', 'claude'],
    ['http://sotto-demo.localhost:47100/', 'demo'],
    ['https://someone-something.hf.space/', 'gradio'],
    ['https://www.kimi.com/chat/1', 'kimi'],
  ])('knows %s', (url, id) => expect(siteAt(url, sites)?.id).toBe(id));

  it.each([
    'http://chatgpt.com/', // the scheme differs
    'https://chatgpt.com.example/',
    'https://evil.example/https://chatgpt.com/',
    'https://user@chatgpt.com/', // no origin has a user
    'https://notclaude.ai/',
    'https://hf.space.example/',
    'https://nothf.space/',
    'about:blank',
    '',
  ])('does not know %s', (url) => expect(siteAt(url, sites)).toBeNull());
});
