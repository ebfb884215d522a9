import type { Finding } from '../detect/finding';
import type { RecordedAction } from '../incidents/incident';
import type { Site } from '../sites/site';
import { type Editable, editableOf, isComposer } from './editable';
import { type HandOn, handToDrop, handToInput, handToPaste } from './hand-on-files';
import type { HeldIncoming } from './held';
import { filesIn, notInspected, type ReadFiles, readFiles, redactFiles, typeOf } from './incoming-files';
import { holds, type Inspector, type Verdict, valuesOf } from './inspector';
import { hold } from './listeners';
import { isOwn } from './own-events';
import { pasteInto, settled } from './paste-into';
import type { Redactor } from './redactor';
import { keepSelection, selectDropPoint } from './selection';
import type { TaggerWait } from './tagger-wait';

/** What the intake needs of the guard that it belongs to. */
export interface IntakePorts {
  readonly site: Site;
  readonly inspector: Inspector;
  readonly redact: Redactor['redact'];
  readonly taggerWait: TaggerWait;
  ask(held: HeldIncoming): void;
  record(verdict: Verdict, action: RecordedAction): void;
  /** A file with this text goes to the page. */
  onPassed(text: string): void;
}

/** Looks at what is pasted, dropped or chosen before the page gets it. */
export class Intake {
  readonly #ports: IntakePorts;
  /** Inputs whose choice was taken away and whose `change` is still to come. */
  readonly #chosen = new WeakSet<HTMLInputElement>();
  /** Files that the page has: it may pass them from one of its inputs to another. */
  readonly #handedOn = new Set<string>();
  /** Kinds of files that a person let in although they were not inspected. */
  readonly #letInKinds = new Set<string>();
  /** Whether text of the page itself is being dragged: that it has already. A source that goes away tells no end. */
  #dragsOwn = false;

  constructor(ports: IntakePorts) {
    this.#ports = ports;
  }

  /** Takes an event away from the page if it brings something that has to be looked at first. */
  look(event: Event, target: EventTarget | undefined): void {
    if (isOwn(event) || !target) return;
    if (event.type === 'dragstart' || event.type === 'dragend') this.#dragsOwn = event.type === 'dragstart';
    else if (isFileInput(target)) this.#onChoice(event, target);
    else if (event.type === 'paste' && event instanceof ClipboardEvent)
      this.#onData(event, target, 'paste', event.clipboardData);
    else if (event.type === 'drop' && event instanceof DragEvent) {
      const isOwnText = this.#dragsOwn && event.dataTransfer?.files.length === 0;
      this.#dragsOwn = false;
      if (!isOwnText) this.#onData(event, target, 'drop', event.dataTransfer);
    }
  }

  #onData(
    event: ClipboardEvent | DragEvent,
    target: EventTarget,
    occasion: 'paste' | 'drop',
    data: DataTransfer | null,
  ): void {
    if (!data) return;
    const text = textIn(data);
    const composer = editableOf(target);
    // Cells of a table are copied together with a picture of them.
    const isText = text !== '' && [...data.files].every(({ type }) => type.startsWith('image/'));
    if (isText && composer && isComposer(composer, this.#ports.site)) {
      this.#onText(event, composer, text, occasion, data);
      return;
    }
    const files = filesIn(data);
    if (!files || !this.#mustLookAt(event, [...data.files])) return;
    hold(event);
    const handOn = event instanceof DragEvent ? handToDrop(target, event) : handToPaste(target);
    const giveUp = () => {
      if (occasion === 'drop') endDrag(target);
    };
    void this.#takeFiles(files, handOn, giveUp);
  }

  #onText(
    event: ClipboardEvent | DragEvent,
    composer: Editable,
    text: string,
    occasion: 'paste' | 'drop',
    data: DataTransfer,
  ): void {
    const { inspector, taggerWait, redact } = this.#ports;
    taggerWait.ask();
    const mustWait = taggerWait.isOn || inspector.mustWait(text);
    if (!mustWait && !holds(inspector.inspect(text))) return;
    const content: Record<string, string> = { 'text/plain': text };
    const html = data.getData('text/html');
    if (html) content['text/html'] = html;
    hold(event);
    if (event instanceof DragEvent) {
      endDrag(event.target ?? composer);
      selectDropPoint(composer, event);
    }
    const restoreSelection = keepSelection(composer);
    const insert = async (inserted: Readonly<Record<string, string>>) => {
      restoreSelection();
      await settled();
      pasteInto(composer, inserted);
    };
    const incoming = {
      occasion,
      judge: () => inspector.inspect(text),
      redact: (findings: readonly Finding[]) => insert({ 'text/plain': redact(text, findings).text }),
      letIn: (granted: boolean) => {
        if (granted) inspector.letPass(valuesOf(inspector.inspect(text)));
        return insert(content);
      },
      giveUp: restoreSelection,
    };
    void this.#settle(incoming, mustWait ? this.#read(text) : null);
  }

  #onChoice(event: Event, input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    if (event.type === 'change' && this.#chosen.delete(input) && files.length === 0) {
      hold(event);
      return;
    }
    if ((event.type !== 'input' && event.type !== 'change') || !this.#mustLookAt(event, files)) return;
    hold(event);
    input.value = '';
    if (event.type === 'input') {
      this.#chosen.add(input);
      // A change stays inside a shadow root.
      const root = input.getRootNode();
      if (root instanceof ShadowRoot) root.addEventListener('change', hold, { capture: true, once: true });
    }
    void this.#takeFiles(Promise.resolve(files), handToInput(input), () => {});
  }

  /** Whether any of some files may hold what must not get in, or is to be asked about. */
  #mustLookAt(event: Event, files: readonly File[]): boolean {
    if (files.length === 0) return false;
    if (!event.isTrusted && files.every((file) => this.#handedOn.has(nameOf(file)))) return false;
    const surelyUnread = files.every(({ type }) => /^(?:image\/(?!svg)|audio\/|video\/)/.test(type));
    return !surelyUnread || this.#judgeUnread(files).decision.action !== 'off';
  }

  async #takeFiles(files: Promise<File[]>, handOn: HandOn, giveUp: () => void): Promise<void> {
    const { inspector, taggerWait, redact } = this.#ports;
    taggerWait.ask();
    const read = await readFiles(await files);
    const next = (all: readonly File[]) => this.#takeUnread(read, all, handOn, giveUp);
    const incoming = {
      occasion: 'attach' as const,
      judge: () => inspector.inspect(read.text),
      redact: (findings: readonly Finding[]) => next(redactFiles(read, findings, redact)),
      letIn: () => next(read.files),
      giveUp,
    };
    await this.#settle(incoming, this.#read(read.text));
  }

  /** Goes on with files whose texts are settled, and asks about those that have none. */
  #takeUnread({ files, places }: ReadFiles, all: readonly File[], handOn: HandOn, giveUp: () => void): void {
    const unread = files.filter((file) => !places.has(file));
    const letIn = (granted: boolean) => {
      if (granted) for (const file of unread) this.#letInKinds.add(kindOf(file));
      for (const file of all) this.#handedOn.add(nameOf(file));
      handOn(all);
    };
    const judge = () => this.#judgeUnread(unread);
    const verdict = judge();
    if (verdict.decision.action === 'warn' && unread.every((file) => this.#letInKinds.has(kindOf(file)))) {
      this.#ports.record(verdict, 'overridden');
      letIn(false);
      return;
    }
    void this.#settle({ occasion: 'attach', judge, redact: () => {}, letIn, giveUp });
  }

  #judgeUnread(files: readonly File[]): Verdict {
    return this.#ports.inspector.judge('', files.map(notInspected));
  }

  async #read(text: string): Promise<Verdict> {
    await this.#ports.taggerWait.over;
    return this.#ports.inspector.inspectInSlices(text);
  }

  #onPassed(verdict: Verdict): void {
    this.#ports.onPassed(verdict.text);
    if (verdict.decision.action === 'audit')
      this.#ports.record(verdict, `audited-${verdict.decision.audited}`);
  }

  /** Lets something in, or asks; at once, or when it has been read. */
  async #settle(incoming: Omit<HeldIncoming, 'verdict'>, whenRead?: Promise<Verdict> | null): Promise<void> {
    const verdict = whenRead ? await whenRead : incoming.judge();
    if (holds(verdict)) this.#ports.ask({ ...incoming, verdict });
    else {
      // What is in the composer is seen again when it is sent; what is in a file is not.
      if (incoming.occasion === 'attach') this.#onPassed(verdict);
      await incoming.letIn(false);
    }
  }
}

/**
 * Tells the page that a drag is over whose drop it does not get: it may show that something can be dropped for as long
 * as it thinks that somebody is dragging, and Draft.js takes no paste until then.
 */
function endDrag(target: EventTarget): void {
  for (const type of ['dragleave', 'dragend'])
    target.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true }));
}

function isFileInput(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

/** The text that is pasted or dropped, also if it comes as HTML or as an address only; that of a file is none. */
function textIn(data: DataTransfer): string {
  const plain = data.getData('text/plain') || (data.files.length === 0 && data.getData('text/uri-list'));
  if (plain) return plain;
  const html = data.getData('text/html');
  return html && (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}

function nameOf({ name, size, lastModified }: File): string {
  return `${size} ${lastModified} ${name}`;
}

function kindOf(file: File): string {
  const [kind = ''] = file.type.split('/');
  return /^(?:image|audio|video)$/.test(kind) ? kind : typeOf(file);
}
