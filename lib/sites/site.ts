/** A request that carries what a person typed. */
export interface Endpoint {
  /** Path on the site's own host, or host and path; `*` stands for anything. */
  readonly url: string;
  /** Where the text is: a path in JSON, a field of a form, a parameter of the address. */
  readonly text: string;
  /** Of a draft: that the site saves it, and may lose it if the request fails. */
  readonly saves?: true;
}

/** One chat site: where it lives and what its page looks like. Data only. */
export interface Site {
  /** Permanent public id, for example `chatgpt`: policy and incidents name it. */
  readonly id: string;
  readonly title: string;
  /** Match patterns; the manifest is built from them. */
  readonly matches: readonly string[];
  /** Beginnings of the paths where the chat is, of a host that holds other things besides. */
  readonly paths?: readonly string[];
  /** CSS selectors of the message box, best first. Each with the date it was seen. */
  readonly composer: readonly string[];
  /** CSS selectors of the control that sends, best first. Each with the date it was seen. */
  readonly send: readonly string[];
  /** CSS selectors of what takes files. */
  readonly attach: readonly string[];
  /** CSS selectors of the answers. */
  readonly answer: readonly string[];
  /** Whether it sends the whole conversation again with each message: what left once leaves again and again. */
  readonly resends?: true;
  /** Browsers that keep every extension out of it. */
  readonly closedIn?: readonly string[];
  /** Requests that carry a prompt when it is sent. */
  readonly requests: readonly Endpoint[];
  /** Requests that carry a draft while it is typed. */
  readonly drafts: readonly Endpoint[];
}
