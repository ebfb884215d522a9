import { detection } from './detection';

/** Have numbers, names, keys and addresses of all sorts, none of them anybody's, so that their patterns get made. */
const texts = [
  'Dear Ana, born 1 May 1990, age: 30',
  'call 030 123456 or +1 212 555 0100',
  '12 Some Street, 10115 Berlin.',
  'Mail a@example.org, see https://example.org/a?b=c from 192.0.2.1',
  'card 4111 1111 1111 1111, DE00 0000 0000 0000 0000 00.',
  'password: secret, api_key = "x", id AB123456C, 12:34:56:78:9a:bc',
  'order 123-45-6789, B-AB 1234',
];

/**
 * Makes the patterns while the page has nothing else to do, so that the first scan of a draft is as quick as others; a
 * few at a time, so that what a person does meanwhile waits for none.
 */
export function warmUp(): void {
  let next = 0;
  const act = (deadline?: IdleDeadline) => {
    do detection().detect(texts[next++] as string);
    while (next < texts.length && (deadline?.timeRemaining() ?? 0) > 0);
    if (next < texts.length) soon();
  };
  const soon = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act);
    else setTimeout(act, 1000);
  };
  soon();
}
