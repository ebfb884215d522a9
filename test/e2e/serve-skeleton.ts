import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { folderOf } from '../pages/bundle';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves a skeleton in place of its site. Returns what the page sends, as it comes: path and body of a post, and path
 * and parameters of what is asked for besides the page itself.
 */
export async function serveSkeleton(page: Page, url: string): Promise<string[]> {
  const sent: string[] = [];
  const folder = folderOf('sites');
  await page.route(`${new URL(url).origin}/**`, (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    if (request.method() === 'POST') {
      sent.push(`${pathname} ${request.postData()}`);
      return route.fulfill({ body: '' });
    }
    const asset = /\/assets\/[\w.-]+$/.exec(pathname);
    if (!asset && request.resourceType() !== 'document') {
      sent.push(`${pathname}${decodeURIComponent(search)}`);
      return route.fulfill({ body: '' });
    }
    const file = asset ? asset[0] : 'index.html';
    return route.fulfill({
      body: readFileSync(join(folder, file)),
      contentType: types[extname(file)] ?? 'text/html',
    });
  });
  return sent;
}
