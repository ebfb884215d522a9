import { type Posting, post } from './post';

/** What the frame answers: what came back, or null where nothing did. */
type Posted = Pick<ResponseInit, 'status' | 'headers'> | null;

/**
 * Posts so that the request names no installation. In Chromium the background is a worker, and its requests have the
 * extension's id as their origin, the same for everybody. In Firefox it is a page, and its origin has a number made up
 * for this installation that never changes: there a sandboxed frame posts, which has no origin.
 *
 * Resolves to status and headers. Rejects as `post` does.
 */
export function postUnnamed(posting: Posting, signal: AbortSignal | null = null): Promise<Response> {
  return typeof document === 'undefined' ? post(posting, signal) : postFromFrame(posting, signal);
}

async function postFromFrame(posting: Posting, signal: AbortSignal | null): Promise<Response> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.src = '/sender.html';
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      port1.onmessage = ({ data }: MessageEvent<Posted>) =>
        data === null ? reject(new TypeError('No answer.')) : resolve(new Response(null, data));
      // A frame without an origin can be addressed by no other name.
      frame.addEventListener('load', () => frame.contentWindow?.postMessage(posting, '*', [port2]));
      document.documentElement.append(frame);
    });
  } finally {
    frame.remove();
    port1.close();
  }
}

/** The other end, in the frame: posts what the page around it says. */
export function postForParent(): void {
  addEventListener('message', async ({ source, data, ports }: MessageEvent<Posting>) => {
    if (source !== parent) return;
    const answer = await post(data).then(
      ({ status, headers }): Posted => ({ status, headers: [...headers] }),
      () => null,
    );
    ports[0]?.postMessage(answer);
  });
}
