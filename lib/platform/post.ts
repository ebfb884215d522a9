/** What is posted where. */
export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Posts with nothing besides that a browser can leave out: no cookies, no referrer, no languages. Rejects where no answer
 * comes, and at a redirect.
 */
export function post({ url, headers, body }: Posting, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { ...headers, 'accept-language': '*' },
    body,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal,
  });
}
