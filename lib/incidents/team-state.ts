/** How the team counts fare, as popup and options show it. */
export interface TeamState {
  /** The endpoint's host, or nothing when counts stay on the device. */
  readonly host: string | null;
  /** The report of the running day as it would be sent, literally; nothing without an endpoint. */
  readonly next: string | null;
  /** The last reports that were sent, literally, the newest first. */
  readonly sent: readonly string[];
  /** How many reports wait to be sent, were refused by the endpoint as it is set now, and were given up. */
  readonly waiting: number;
  readonly refused: number;
  readonly dropped: number;
  /** What the endpoint answered to the last one that it refused (such as 401), or nothing. */
  readonly refusal: number | null;
}
