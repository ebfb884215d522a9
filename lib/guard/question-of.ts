import type { Site } from '../sites/site';
import type { Held } from './held';
import { heldFindings, leavableIn } from './inspector';
import type { Question } from './question';

type Answers = Pick<Question, 'redact' | 'dismiss' | 'edit' | 'sendAnyway' | 'askOverride' | 'handOver'>;
type Circumstances = Pick<Question, 'mayAllow' | 'waitingForPolicy' | 'isOrphaned' | 'resends' | 'problem'>;

/** What a person is asked about something held. */
export function questionOf(held: Held, site: Site, circumstances: Circumstances, answers: Answers): Question {
  const { occasion, verdict } = held;
  const findings = heldFindings(verdict);
  const { offers } = verdict.decision;
  return {
    occasion,
    site: site.title,
    text: verdict.text,
    findings,
    leavable: leavableIn(verdict),
    offers: occasion === 'draft' ? { ...offers, sendAnyway: 'no' } : offers,
    ...circumstances,
    ...answers,
  };
}
