import { describe, expect, it } from 'vitest';
import { siteAt } from './site-at';
import { sites } from './sites';

describe('the site list', () => {
  it('has unique ids in order', () => {
    const ids = sites.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(sites)(
    '$id has a composer, a control that sends, and patterns for one host and all its paths',
    (site) => {
      expect(site.composer.length).toBeGreaterThan(0);
      expect(site.send.length).toBeGreaterThan(0);
      for (const pattern of site.matches) expect(pattern).toMatch(/^https?:\/\/[a-z.-]+\/\*$/);
    },
  );
});

describe('siteAt', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com', 'chatgpt'],
    ['https://claude.ai/chat/1?q=2#3', 'claude'],
    ['http://sotto-demo.localhost:47100/', 'demo'],
  ])('knows %s', (url, id) => expect(siteAt(url)?.id).toBe(id));

  it.each([
    'http://chatgpt.com/', // the scheme differs
    'https://chatgpt.com.example/',
    'https://evil.example/https://chatgpt.com/',
    'https://user@chatgpt.com/', // no origin has a user
    'https://notclaude.ai/',
    'about:blank',
    '',
  ])('does not know %s', (url) => expect(siteAt(url)).toBeNull());
});
