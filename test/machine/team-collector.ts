import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';

export interface Collected {
  /** The report's own id, `service.instance.id`. */
  readonly id: string;
  readonly body: string;
  readonly token: string | undefined;
}

/** What a collector answers; `taken` as it should be. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What an answer needs so that a browser shows it to whoever asked. */
export const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-expose-headers': 'retry-after',
};

export const taken: Answer = (response) => response.writeHead(200, crossOrigin).end();

export interface TeamCollector {
  /** To be set as `teamEndpoint`. */
  readonly endpoint: string;
  /** Every report that came in, also again, and whatever was answered. */
  readonly collected: Collected[];
  /** Stops listening, as a machine that is off. */
  stop(): Promise<void>;
  /** Listens again, at the same place. */
  listen(): Promise<void>;
}

interface Collecting {
  readonly answer?: Answer;
  /** What is answered to the browser when it asks whether it may ask. */
  readonly preflight?: Answer;
  /** With which key and certificate, in PEM; without, it is plain HTTP. */
  readonly secure?: { readonly key: string; readonly cert: string };
}

/** A place for reports on this machine, which keeps all that it gets. */
export async function startTeamCollector({
  answer = taken,
  preflight = (response) => response.writeHead(204, crossOrigin).end(),
  secure,
}: Collecting = {}): Promise<TeamCollector> {
  const collected: Collected[] = [];
  const listener: RequestListener = async (request, response) => {
    if (request.method === 'OPTIONS') return preflight(response, request);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    collected.push({ id: idOf(body), body, token: request.headers.authorization });
    answer(response, request);
  };
  const server: Server = secure ? createSecureServer(secure, listener) : createServer(listener);
  let port = 0;
  const collector: TeamCollector = {
    get endpoint() {
      return `${secure ? 'https' : 'http'}://127.0.0.1:${port}/v1/metrics`;
    },
    collected,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
    async listen() {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
    },
  };
  await collector.listen();
  return collector;
}

interface Sent {
  resourceMetrics: {
    resource: { attributes: { key: string; value: { stringValue: string } }[] };
    scopeMetrics: {
      metrics: { name: string; sum: { dataPoints: { asInt: string; startTimeUnixNano: string }[] } }[];
    }[];
  }[];
}

function idOf(body: string): string {
  const { resource } = (JSON.parse(body) as Sent).resourceMetrics[0]!;
  return resource.attributes.find(({ key }) => key === 'service.instance.id')!.value.stringValue;
}

function metricsIn(body: string) {
  return (JSON.parse(body) as Sent).resourceMetrics[0]!.scopeMetrics[0]!.metrics;
}

/** The sum of what a report says was caught. */
export function findingsIn(body: string): number {
  return metricsIn(body)
    .filter(({ name }) => name === 'sotto.incidents')
    .flatMap(({ sum }) => sum.dataPoints)
    .reduce((total, { asInt }) => total + Number(asInt), 0);
}

/** The UTC day that a report is about, as `YYYY-MM-DD`. */
export function dayIn(body: string): string {
  const { startTimeUnixNano } = metricsIn(body)[0]!.sum.dataPoints[0]!;
  return new Date(Number(BigInt(startTimeUnixNano) / 1_000_000n)).toISOString().slice(0, 10);
}
