import type { Site } from '../sites/site';
import type { Held } from './held';
import { heldFindings } from './inspector';
import type { Question } from './question';
import type { Redactor } from './redactor';

type Answers = Pick<Question, 'redact' | 'edit' | 'sendAnyway' | 'askOverride' | 'handOver'>;
type Circumstances = Pick<Question, 'waitingForPolicy' | 'isOrphaned' | 'resends' | 'problem'>;

/** What a person is asked about something held. */
export function questionOf(
  held: Held,
  site: Site,
  redactor: Redactor,
  circumstances: Circumstances,
  answers: Answers,
): Question {
  const { occasion, verdict } = held;
  const findings = heldFindings(verdict);
  const { offers } = verdict.decision;
  return {
    occasion,
    site: site.title,
    text: verdict.text,
    findings,
    preview: redactor.redact(verdict.text, findings).text,
    offers: occasion === 'draft' ? { ...offers, sendAnyway: 'no' } : offers,
    ...circumstances,
    ...answers,
  };
}
