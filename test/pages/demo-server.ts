import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { WebSocketServer } from 'ws';
import { folderOf } from './bundle';

/** Folders of pages, by the beginnings of their paths. */
const folders = {
  '/editors/': folderOf('editors'),
  '/components/': folderOf('components'),
  '/': folderOf('demo'),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** One request that reached the server. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface DemoServer {
  /** Address of the demo chat; the host belongs to this machine by name. */
  readonly url: string;
  /** Every request with a body and every message of a socket, in the order of arrival. */
  readonly received: readonly Received[];
  forget(): void;
  close(): Promise<void>;
}

/**
 * Starts the server of the demo chat, whose page is bundled: it echoes what it gets, bit by bit, and keeps it. Port 0
 * takes any free one. Takes further pages, by their paths.
 */
export async function startDemoServer(
  port = 0,
  further: Readonly<Record<string, string>> = {},
): Promise<DemoServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const page = further[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else answer(request, response, received).catch(() => response.writeHead(404).end());
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, { url = '/' }) =>
    socket.on('message', (message) => received.push({ method: 'SOCKET', path: url, body: String(message) })),
  );
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://sotto-demo.localhost:${actual}/`,
    received,
    forget: () => void received.splice(0),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  received: Received[],
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET') {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ method: request.method ?? '', path: pathname, body });
    if (pathname === '/elsewhere') response.end();
    else await stream(response, `You wrote:\n${JSON.parse(body).text}`);
    return;
  }
  if (pathname === '/elsewhere') {
    received.push({ method: 'GET', path: `${pathname}${decodeURIComponent(search)}`, body: '' });
    response.writeHead(204).end();
    return;
  }
  const [start, folder] = Object.entries(folders).find(([beginning]) => pathname.startsWith(beginning))!;
  const path = normalize(join(folder, pathname.slice(start.length) || 'index.html'));
  if (!path.startsWith(folder)) throw new Error('outside');
  const content = await readFile(path);
  response
    .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    .end(content);
}

/** Sends a text a few characters at a time, as chats do. */
async function stream(response: ServerResponse, text: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  for (const part of text.match(/.{1,12}/gsu) ?? []) {
    response.write(part);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  response.end();
}
