import type { Site } from '../sites/site';
import { type Departure, draftDelayMs, type Line, names } from '../tripwire/line';
import { readDraft } from './draft';
import type { Editable } from './editable';
import { heldFindings, holds, type Inspector, type Verdict } from './inspector';
import { isFinished } from './is-finished';
import { guardsAround } from './meeting-point';
import { randomId } from './random-id';

/** Shorter values stand in anything by chance. */
const shortestValue = 5;

/** Longest address or body whose escapes are looked through, in UTF-16 code units. */
const longestDecoded = 200_000;

/** So much is told on each side of a value, in UTF-16 code units. */
const around = 8;

/** A value that is not to leave. */
interface Withheld {
  readonly value: string;
  /**
   * The value with what stands beside it, on its line if there is anything. A page may know a name or an address of the person's by itself,
   * and say it in any request: that is no draft.
   */
  readonly passage: string;
}

function withheldIn(verdict: Verdict): Withheld[] {
  const { text } = verdict;
  return heldFindings(verdict).map(({ start, end }) => {
    const value = text.slice(start, end);
    const before = text.slice(Math.max(0, start - around), start);
    const after = text.slice(end, end + around);
    const onLine = (/[^\n]*$/.exec(before)?.[0] ?? '') + value + (/^[^\n]*/.exec(after)?.[0] ?? '');
    return { value, passage: onLine === value ? before + value + after : onLine };
  });
}

/** What the watch over what leaves needs of the guard that it belongs to. */
export interface OutgoingPorts {
  readonly site: Site;
  readonly inspector: Inspector;
  /** The message box in use. */
  composer(): Editable | null;
  /** A script of the page copies: whether that is done for it. */
  takesCopy(texts: Readonly<Record<string, string>>): boolean;
  /** A prompt is about to leave; `texts` tells what it says. */
  onPrompt(texts: () => readonly string[]): void;
  /** A prompt was about to leave with a value that was held or redacted. */
  onTampered(): void;
}

/** Answers the tripwire: what may leave the page by script, and what holds something that the guard holds. */
export class Outgoing {
  readonly #ports: OutgoingPorts;
  readonly #event = `sotto:${randomId()}`;
  /** What was taken out of texts, or kept back. */
  #keptBack: Withheld[] = [];
  /** Values that a person let out. */
  readonly #released = new Set<string>();
  /** When somebody typed last, in milliseconds of `performance.now()`. */
  #typedAt = Number.NEGATIVE_INFINITY;
  /** What was found then: it counts on when the page takes the message box away, or its text before it sends. */
  #typed: Verdict | null = null;
  /** Whether tampering was told since somebody typed: a site may try one request again and again. */
  #isToldOf = false;
  #isRetired = false;

  constructor(ports: OutgoingPorts) {
    this.#ports = ports;
  }

  /** Events to be listened to: the tripwire's. */
  get eventType(): string {
    return this.#event;
  }

  /** Finds the tripwire, which may have come already or come next. */
  findTripwire(): void {
    const { requests, drafts } = this.#ports.site;
    const line: Line = {
      event: this.#event,
      requests: requests.map(({ url }) => url),
      drafts: drafts.filter(({ saves }) => !saves).map(({ url }) => url),
    };
    const tell = () =>
      !window.dispatchEvent(new CustomEvent(names.tell, { cancelable: true, detail: JSON.stringify(line) }));
    if (!tell()) window.addEventListener(names.ask, tell, { once: true, capture: true });
  }

  /** Keeps back drafts only: another guard holds what is sent, but the tripwire goes on asking this one. */
  retire(): void {
    this.#isRetired = true;
  }

  /** Somebody typed; `verdict` is that of the message box, where it could be read at once. */
  typed(verdict: Verdict | null): void {
    this.#typedAt = performance.now();
    this.#typed = verdict;
    this.#isToldOf = false;
  }

  /**
   * Remembers what was taken out of a text, or kept back: it is not to leave after all. What stands in `known` the site
   * has, and may send with the rest of a conversation.
   */
  keepBack(verdict: Verdict, known = ''): void {
    this.#typed = null;
    this.#keptBack.push(...withheldIn(verdict).filter(({ value }) => !known.includes(value)));
  }

  /** A text was let go: what was taken out of another one and stands in this one is nothing here. */
  passed(text: string): void {
    this.#typed = null;
    this.#keptBack = this.#keptBack.filter(({ value }) => !text.includes(value));
  }

  /** Remembers what a person let out; a chat may send it again with each message. */
  released(values: Iterable<string>): void {
    this.#typed = null;
    for (const value of values) this.#released.add(value);
  }

  /** Answers the tripwire's question that an event carries. */
  answer(event: Event): void {
    const departure: Departure = JSON.parse((event as CustomEvent<string>).detail);
    const { kind, url, body } = departure;
    if (kind === 'copy') {
      if (this.#ports.takesCopy(JSON.parse(body))) event.preventDefault();
      return;
    }
    let held = this.#isHeld(departure);
    if (held && kind === 'request') this.#tellOfTampering();
    else if (kind === 'request' && !this.#isRetired) {
      this.#ports.onPrompt(() => textsIn(url, body));
      held = this.#isHeld(departure);
    }
    if (kind === 'other' ? held : !held) event.preventDefault();
  }

  /** A frame has no message box of its own, and may be made for its untouched functions. */
  #isHeld(departure: Departure): boolean {
    if (this.#isRetired && departure.kind !== 'draft') return false;
    return this.withholds(departure) || guardsAround().some((guard) => guard.withholds(departure));
  }

  #tellOfTampering(): void {
    if (this.#isToldOf) return;
    this.#isToldOf = true;
    this.#ports.onTampered();
  }

  /** Whether something that is about to leave holds what is held here. */
  withholds({ kind, url, body }: Departure): boolean {
    const { inspector } = this.#ports;
    if (!inspector.isOn) return false;
    const verdict = this.#inComposer();
    const isDraft = kind === 'draft';
    if (isDraft && (this.#isTyping() || (verdict && (holds(verdict) || !isFinished(verdict.text)))))
      return true;
    const wanted = [...this.#keptBack, ...(verdict ? withheldIn(verdict) : [])]
      .filter(({ value }) => value.length >= shortestValue && !this.#released.has(value))
      .map(({ value, passage }) => (kind === 'other' ? passage : value));
    if (wanted.length === 0) return false;
    return textsIn(url, body).some((text) => wanted.some((part) => text.includes(part)));
  }

  /** Whether somebody typed a moment ago. A draft was kept back for as long: if not, it is what stands there now. */
  #isTyping(): boolean {
    return performance.now() - this.#typedAt < draftDelayMs;
  }

  /** What is found in the message box in use; nothing if it is too long to be read now. */
  #inComposer(): Verdict | null {
    const composer = this.#ports.composer();
    if (!composer?.isConnected) return this.#typed;
    const { text } = readDraft(composer);
    if (this.#typed && text.trim() === '') return this.#typed;
    return this.#ports.inspector.mustWait(text) ? null : this.#ports.inspector.inspect(text);
  }
}

/** All that an address and a body say: as they are, and without the escapes of addresses, forms and JSON. */
function textsIn(url: string, body: string): string[] {
  const texts = [body, ...parametersOf(url.slice(url.indexOf('?') + 1))];
  if (body.length > longestDecoded) return texts;
  if (/^[^\s=&]{1,100}=/.test(body)) texts.push(...parametersOf(body));
  for (let at = 0; at < texts.length && at < mostTexts; at++) texts.push(...stringsIn(texts[at] ?? ''));
  return texts;
}

const mostTexts = 1000;

function parametersOf(query: string): string[] {
  return [...new URLSearchParams(query)].flat();
}

/** The strings in a JSON text, with what is framed around it left out. */
function stringsIn(text: string): string[] {
  const start = text.search(/[[{]/);
  if (start < 0 || start > 200) return [];
  try {
    const strings: string[] = [];
    JSON.parse(text.slice(start).replace(/[^\]}"\w]+$/, ''), (_, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    return strings;
  } catch {
    return [];
  }
}
