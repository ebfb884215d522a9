import type { Help } from '../policy/page-policy';
import { HelpLink } from './help-link';

/** What the administrator says to who is not let through, and where to find help. */
export function HelpText({ message, link }: Help) {
  return (
    <>
      {message && (
        // It may run the other way than the page.
        <p>
          <bdi>{message}</bdi>
        </p>
      )}
      {link && (
        <p>
          <HelpLink link={link} />
        </p>
      )}
    </>
  );
}
