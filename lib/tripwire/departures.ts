import { type Departure, draftDelayMs, type Line, names } from './line';

/** Longest body that is handed over, in characters. */
const longestBody = 2_000_000;

// The page may change all of these later.
const { dispatchEvent } = EventTarget.prototype;
const { preventDefault } = Event.prototype;
const { apply } = Reflect;
const { parse, stringify } = JSON;
const { text: readBlob } = Blob.prototype;
const OwnEvent = CustomEvent;
const OwnURL = URL;
const OwnDecoder = TextDecoder;
const later = setTimeout.bind(window);
const here = window;

/** What decides whether something may leave the page. */
export interface Departures {
  kindOf(url: string): Departure['kind'];
  mayLeave(departure: Departure): boolean;
  /** As `mayLeave`, for drafts after a while. */
  mayLeaveLater(departure: Departure): Promise<boolean>;
  /** Does something once the guard is there; at once if it is. */
  whenGuarded(act: () => void): void;
}

/** Finds the guard of this page. Until it is found, everything leaves. */
export function findGuard(): Departures {
  let line: Line | null = null;
  let listed: { kind: 'request' | 'draft'; pattern: RegExp }[] = [];
  const waiting: (() => void)[] = [];

  here.addEventListener(
    names.tell,
    (event) => {
      if (line || !(event instanceof OwnEvent)) return;
      const told: Line = parse(event.detail);
      line = told;
      listed = [
        ...told.drafts.map((url) => ({ kind: 'draft' as const, pattern: patternOf(url) })),
        ...told.requests.map((url) => ({ kind: 'request' as const, pattern: patternOf(url) })),
      ];
      apply(preventDefault, event, []);
      for (const act of waiting.splice(0)) act();
    },
    true,
  );
  apply(dispatchEvent, here, [new OwnEvent(names.ask)]);

  const mayLeave = (departure: Departure) => {
    if (!line || departure.body.length > longestBody) return true;
    const event = new OwnEvent(line.event, { cancelable: true, detail: stringify(departure) });
    const answered = !apply(dispatchEvent, here, [event]);
    return departure.kind === 'other' || departure.kind === 'copy' ? !answered : answered;
  };
  return {
    kindOf: (url) => listed.find(({ pattern }) => pattern.test(addressOf(url)))?.kind ?? 'other',
    mayLeave,
    mayLeaveLater: async (departure) => {
      if (departure.kind === 'draft') await new Promise((resolve) => later(resolve, draftDelayMs));
      return mayLeave(departure);
    },
    whenGuarded(act) {
      if (line) act();
      else waiting.push(act);
    },
  };
}

/** Host, path and parameters of an address. */
function addressOf(url: string): string {
  try {
    const { host, pathname, search } = new OwnURL(url, location.href);
    return `${host}${pathname}${search}`;
  } catch {
    return '';
  }
}

/** An address of which `*` is anything, on this host if it begins with a slash. */
function patternOf(url: string): RegExp {
  const literal = (url.startsWith('/') ? `${location.host}${url}` : url).replace(
    /[.+?^${}()|[\]\\]/g,
    '\\$&',
  );
  return new RegExp(`^${literal.replaceAll('*', '.*')}(?:\\?.*)?$`);
}

/** Whether a body has parts that can only be read with time. */
export function hasBlobs(body: unknown): boolean {
  if (body instanceof Blob) return true;
  let has = false;
  if (body instanceof FormData)
    body.forEach((value) => {
      has ||= typeof value !== 'string';
    });
  return has;
}

/** As `textOf`, with what stands in files and other blobs. Streams and what is too long say nothing. */
export async function wholeTextOf(body: unknown): Promise<string> {
  const blobs: Blob[] = body instanceof Blob ? [body] : [];
  if (body instanceof FormData)
    body.forEach((value) => {
      if (typeof value !== 'string') blobs.push(value);
    });
  let text = textOf(body);
  for (const blob of blobs) if (blob.size <= longestBody) text += `\n${await apply(readBlob, blob, [])}`;
  return text;
}

/** What a body says, as far as it can be told at once. */
export function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (body instanceof FormData) {
    const texts: string[] = [];
    body.forEach((value) => {
      if (typeof value === 'string') texts.push(value);
    });
    return stringify(texts);
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return body.byteLength > longestBody ? '' : new OwnDecoder().decode(body);
  return '';
}
