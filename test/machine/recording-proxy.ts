import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';

/**
 * Hosts that Chromium asks on its own, with or without extensions: sign-in, autofill, updates. Seen in version 156,
 * 2026-11-24. A test of the bundles makes sure that the extension names none of them.
 */
export const ownHosts = /\b(?:accounts\.google\.com|[a-z0-9.-]+\.googleapis\.com|[a-z0-9.-]+\.gvt1\.com)\b/;

export interface RecordingProxy {
  /** To be given to Chromium as `--proxy-server`. */
  readonly address: string;
  /** Every request that came by, also those that went nowhere. */
  readonly requests: readonly string[];
  /** The requests that went neither to these hosts nor to those that Chromium asks on its own. */
  besides(...hosts: readonly string[]): string[];
  close(): void;
}

function isThisMachine(host: string): boolean {
  return host === '127.0.0.1' || host.endsWith('localhost');
}

/** Starts an HTTP proxy that writes down every request, and passes on those to this machine only. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://no-host.invalid');
    requests.push(`${incoming.method} ${url.href}`);
    if (!isThisMachine(url.hostname)) {
      outgoing.writeHead(502).end();
      return;
    }
    const passed = forward(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(`CONNECT ${url}`);
    const { hostname, port } = new URL(`http://${url}`);
    const refuse = () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    // The browser may be gone before the answer.
    socket.on('error', () => {});
    if (!isThisMachine(hostname)) {
      refuse();
      return;
    }
    const passed = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      passed.pipe(socket).pipe(passed);
    });
    passed.on('error', refuse);
    socket.on('close', () => passed.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    besides: (...hosts) =>
      requests.filter((request) => !ownHosts.test(request) && !hosts.some((host) => request.includes(host))),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
