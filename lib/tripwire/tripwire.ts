import { findGuard, hasBlobs, textOf, wholeTextOf } from './departures';

const { apply, construct, deleteProperty } = Reflect;
const { stringify } = JSON;

/** An address that no request can be made to: what is asked of it fails as if there were no network. */
const nowhere = 'about:invalid';

type Ask = (url: string, body: unknown) => boolean;
type AskLater = (url: string, body: unknown) => Promise<boolean>;

// The page may change these later. Nor is `then` of a promise to be trusted, so that promises are awaited.
const { clone, text: readRequest } = Request.prototype;
const { text: readBlob } = Blob.prototype;

/**
 * Asks the guard of this page about whatever is about to leave by script. Runs in the page's own world, before its
 * scripts, and knows no value, finding or placeholder. It can keep back what a guard objects to, and lets nothing
 * through that the guard holds; what it does not see are workers, streams, and the first task of a `srcdoc` frame.
 */
export function setTripwire(): void {
  const departures = findGuard();
  departures.whenGuarded(() => {
    const holds: Ask = (url, body) =>
      !departures.mayLeave({ kind: departures.kindOf(url), url, body: textOf(body) });
    const holdsLater: AskLater = async (url, body) =>
      !(await departures.mayLeaveLater({
        kind: departures.kindOf(url),
        url,
        body: await wholeTextOf(body),
      }));
    /** Whether a body has to be waited for: it is a draft, or has to be read. */
    const mustWait: Ask = (url, body) => departures.kindOf(url) === 'draft' || hasBlobs(body);
    watchFetch(mustWait, holds, holdsLater);
    watchRequests(mustWait, holds, holdsLater);
    watchBeacons(mustWait, holds, holdsLater);
    watchSockets(holds);
    watchEventSources(holds);
    watchForms(holds);
    watchFilePickers();
    watchCopies((texts) => !departures.mayLeave({ kind: 'copy', url: '', body: stringify(texts) }));
  });
}

function watchFetch(mustWait: Ask, holds: Ask, holdsLater: AskLater): void {
  const failure = () => new TypeError('Failed to fetch');
  const read = async (request: Request): Promise<string> => apply(readRequest, apply(clone, request, []), []);
  window.fetch = new Proxy(window.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const url = input instanceof Request ? input.url : String(input);
      const body = init?.body;
      // The body of a request can only be waited for.
      const request = input instanceof Request && !body && input.body ? input : null;
      const later = async () => {
        if (await holdsLater(url, request ? await read(request) : body)) throw failure();
        return apply(target, self, args);
      };
      if (request || mustWait(url, body)) return later();
      return holds(url, body) ? Promise.reject(failure()) : apply(target, self, args);
    },
  });
}

function watchRequests(mustWait: Ask, holds: Ask, holdsLater: AskLater): void {
  const { prototype } = XMLHttpRequest;
  const { open, send } = prototype;
  const opened = new WeakMap<XMLHttpRequest, { url: string; isAsync: boolean }>();
  const fail = (request: XMLHttpRequest) => {
    apply(open, request, ['GET', nowhere]);
    apply(send, request, []);
  };
  prototype.open = new Proxy(open, {
    apply(target, self: XMLHttpRequest, args: [string, string | URL, boolean?]) {
      opened.set(self, { url: String(args[1]), isAsync: args[2] !== false });
      return apply(target, self, args);
    },
  });
  prototype.abort = new Proxy(prototype.abort, {
    apply(target, self: XMLHttpRequest, args) {
      opened.delete(self);
      return apply(target, self, args);
    },
  });
  prototype.send = new Proxy(send, {
    apply(target, self: XMLHttpRequest, args: [(XMLHttpRequestBodyInit | null)?]) {
      const request = opened.get(self);
      if (!request) return apply(target, self, args);
      const [body] = args;
      const later = async () => {
        const held = await holdsLater(request.url, body);
        // Aborted or opened anew meanwhile: then it is not this request any more.
        if (opened.get(self) !== request) return;
        if (held) fail(self);
        else apply(target, self, args);
      };
      if (request.isAsync && mustWait(request.url, body)) {
        void later();
        return undefined;
      }
      return holds(request.url, body) ? fail(self) : apply(target, self, args);
    },
  });
}

function watchBeacons(mustWait: Ask, holds: Ask, holdsLater: AskLater): void {
  const { prototype } = Navigator;
  prototype.sendBeacon = new Proxy(prototype.sendBeacon, {
    apply(target, self, args: [string | URL, BodyInit?]) {
      const [address, body] = args;
      const url = String(address);
      const later = async () => {
        if (!(await holdsLater(url, body))) apply(target, self, args);
      };
      if (!mustWait(url, body)) return holds(url, body) || apply(target, self, args);
      void later();
      return true;
    },
  });
}

function watchSockets(holds: Ask): void {
  const { prototype } = WebSocket;
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: WebSocket, args: [unknown]) {
      if (!holds(self.url, args[0])) return apply(target, self, args);
    },
  });
}

function watchEventSources(holds: Ask): void {
  window.EventSource = new Proxy(window.EventSource, {
    construct(target, args: [string | URL, EventSourceInit?], newTarget) {
      const [address, ...others] = args;
      return construct(target, [holds(String(address), null) ? nowhere : address, ...others], newTarget);
    },
  });
}

/** A form that script submits fires no event. */
function watchForms(holds: Ask): void {
  const { prototype } = HTMLFormElement;
  const Entries = FormData;
  prototype.submit = new Proxy(prototype.submit, {
    apply(target, self: HTMLFormElement, args) {
      const action = self.getAttribute('action') ?? location.href;
      if (!holds(action, new Entries(self))) return apply(target, self, args);
    },
  });
}

/**
 * Makes the choice of files visible to the guard: an input that stands nowhere in the page fires its events for nobody
 * else, and the pickers of the File System Access API fire none. Where those are missing, as in Firefox, pages use inputs.
 */
function watchFilePickers(): void {
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker']) deleteProperty(window, name);
  const { prototype } = HTMLInputElement;
  for (const name of ['click', 'showPicker'] as const) {
    const original = Object.getOwnPropertyDescriptor(prototype, name) ? prototype : HTMLElement.prototype;
    const own = Reflect.get(original, name);
    if (typeof own !== 'function') continue;
    Reflect.set(
      prototype,
      name,
      new Proxy(own, {
        apply(target, self: HTMLInputElement, args) {
          if (self instanceof HTMLInputElement && self.type === 'file' && !self.isConnected) stand(self);
          return apply(target, self, args);
        },
      }),
    );
  }
}

/** Lets the guard write what is copied out of an answer, with the values that the page does not have. */
function watchCopies(takes: (texts: Record<string, string>) => boolean): void {
  // Missing where there is no TLS.
  if (!('Clipboard' in window)) return;
  const { prototype } = Clipboard;
  const { getType } = ClipboardItem.prototype;
  prototype.writeText = new Proxy(prototype.writeText, {
    apply(target, self, args: [string]) {
      return takes({ 'text/plain': String(args[0]) }) ? Promise.resolve() : apply(target, self, args);
    },
  });
  prototype.write = new Proxy(prototype.write, {
    async apply(target, self, args: [ClipboardItem[]]) {
      const texts: Record<string, string> = {};
      const [items] = args;
      // A picture beside the text would be lost.
      if (items?.length === 1 && items[0]?.types.every((type) => type.startsWith('text/')))
        for (const type of items[0].types) {
          const blob: Blob = await apply(getType, items[0], [type]);
          texts[type] = await apply(readBlob, blob, []);
        }
      if (!takes(texts)) await apply(target, self, args);
    },
  });
}

/** Puts an input into the page, unseen, until it has fired. */
function stand(input: HTMLInputElement): void {
  const place = document.createElement('div');
  place.hidden = true;
  place.append(input);
  document.documentElement.append(place);
  const leave = () => {
    if (input.parentNode === place) input.remove();
    place.remove();
  };
  for (const type of ['change', 'cancel']) input.addEventListener(type, leave, { once: true });
}
