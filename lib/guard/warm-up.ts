import { detect } from '../detect/detect';

/** Has numbers, names, keys and addresses of all sorts, none of them anybody's, so that their patterns get made. */
const text = `Dear Ana, born 1 May 1990, age: 30, call 030 123456 or +1 212 555 0100, 12 Some Street, 10115 Berlin.
Mail a@example.org, see https://example.org/a?b=c from 192.0.2.1, card 4111 1111 1111 1111, DE00 0000 0000 0000 0000 00.
password: secret, api_key = "x", id AB123456C, 12:34:56:78:9a:bc, order 123-45-6789, B-AB 1234`;

/** Makes the patterns while the page has nothing else to do, so that the first scan of a draft is as quick as others. */
export function warmUp(): void {
  const act = () => void detect(text);
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 1000);
}
