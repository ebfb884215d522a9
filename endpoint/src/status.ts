/** The codes of google.rpc.Code that are used here. */
const codes = { invalid: 3, exhausted: 8, unavailable: 14, unauthenticated: 16 } as const;

/** The body of a refusal. @see OTLP 1.x, "OTLP/HTTP Response", Failures: a Status as JSON */
export function statusOf(code: keyof typeof codes, message: string): { code: number; message: string } {
  return { code: codes[code], message };
}
