import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/translate';
import type { RecordedIncident } from '../../incidents/incident';
import type { RecordsProblem } from '../../incidents/records-problem';
import type { Summary } from '../../incidents/summary';
import type { TeamState } from '../../incidents/team-state';
import type { GuardStatus, Unguarded } from '../../policy/page-policy';
import type { ConversationState } from '../../redact/conversation-state';
import { HelpLink } from '../help-link';
import { MissingChats } from '../missing-chats';
import { TeamCounts } from '../team-counts';
import { Caught } from './caught';
import { LastIncidents } from './last-incidents';
import { Pause } from './pause';
import { ReceivedTexts } from './received-texts';
import { ToReplace } from './to-replace';

export interface PopupProps {
  /** What the guard of the page in front says, or nothing where there is none. */
  readonly guard: GuardStatus | null;
  /** Why there is no guard, where there is none. */
  readonly unguarded: Unguarded | null;
  /** The host of the page in front, if it could be guarded. */
  readonly host: string | null;
  /** Chats that the administrator wants guarded and the browser does not let the guard onto. */
  readonly missing: readonly string[];
  /** Whether the guard is there because a person added this host, or was until it was taken away again. */
  readonly added: 'added' | 'left' | null;
  readonly managed: boolean;
  /** Where the administrator says that help is. */
  readonly helpLink: string | null;
  readonly mayPause: boolean;
  /** Until when the site in front is paused, in milliseconds since 1970, if it is. */
  readonly pausedUntil: number | null;
  /** How many sites are guarded. */
  readonly sites: number;
  readonly summary: Summary;
  /** The newest incidents, newest first. */
  readonly last: readonly RecordedIncident[];
  /** What is known of the conversation in front. */
  readonly conversation: ConversationState | null;
  /** Incidents in which credentials left as they were. */
  readonly toReplace: readonly RecordedIncident[];
  /** What went wrong with the records last, until something else is to be written down. */
  readonly recordsProblem: RecordsProblem | null;
  /** Nothing where the records do not open. */
  readonly team: TeamState | null;
  /** Titles by site id. */
  siteTitle(id: string): string;
  onReplaced(incident: string): void;
  onTurnOff(off: boolean): void;
  onPause(where: 'here' | 'everywhere'): void;
  onEndPauses(): void;
  onShowPlaceholders(isOn: boolean): void;
  onOptions(): void;
  /** Copies what somebody who helps has to know. Resolves to whether the browser allowed it. */
  onCopyDiagnostics(): Promise<boolean>;
  onAdd(): void;
  onAddMissing(): void;
  onRemove(): void;
  onLoadAgain(): void;
}

/** Whether this page is guarded, and what was caught. */
export function Popup(props: PopupProps) {
  const { guard, managed, helpLink } = props;
  return (
    <main>
      <header>
        <img src={`/${iconOf(guard)}/48.png`} alt="" />
        <div>
          <div class="state">{stateLine(props)}</div>
          <div class="soft">{helpLine(props)}</div>
          {managed && <div class="soft">{t('popup_by_admin')}</div>}
          {helpLink && <HelpLink link={helpLink} />}
        </div>
      </header>
      {props.recordsProblem && (
        <p class="note" role="alert">
          {t(`popup_records_${props.recordsProblem}`)}
        </p>
      )}
      {guard && guard.state !== 'off' && guard.state !== 'waiting-for-policy' && (
        <label>
          <input
            type="checkbox"
            checked={guard.state === 'off-here'}
            disabled={!guard.mayTurnOff}
            onChange={(event) => props.onTurnOff(event.currentTarget.checked)}
          />
          {t(guard.mayTurnOff ? 'popup_turn_off' : 'popup_turn_off_no')}
        </label>
      )}
      {guard?.state === 'guarded' && guard.answers !== 'placeholders' && (
        <label>
          <input
            type="checkbox"
            checked={guard.answers === 'placeholders-for-now'}
            onChange={(event) => props.onShowPlaceholders(event.currentTarget.checked)}
          />
          {t('popup_show_placeholders')}
        </label>
      )}
      {guard && (guard.state === 'paused' || (guard.state === 'guarded' && props.mayPause)) && (
        <Pause
          site={props.siteTitle(guard.site)}
          isPaused={guard.state === 'paused'}
          onPause={props.onPause}
          onEnd={props.onEndPauses}
        />
      )}
      <MissingChats hosts={props.missing} onAllow={props.onAddMissing} />
      {!guard && props.host && (props.unguarded === 'unknown' || props.unguarded === 'not-allowed') && (
        <button type="button" class="primary" onClick={props.onAdd}>
          {t(props.unguarded === 'unknown' ? 'popup_guard_host' : 'popup_allow_host', props.host)}
        </button>
      )}
      {props.unguarded === 'load-again' && (
        <button type="button" class="primary" onClick={props.onLoadAgain}>
          {t('popup_load_again')}
        </button>
      )}
      {guard?.mayTurnOff && props.added === 'added' && props.host && (
        <button type="button" onClick={props.onRemove}>
          {t('popup_leave_host', props.host)}
        </button>
      )}
      {props.added === 'left' && (
        <button type="button" onClick={props.onLoadAgain}>
          {t('popup_load_again')}
        </button>
      )}
      {props.conversation && <ReceivedTexts {...props.conversation} />}
      <ToReplace incidents={props.toReplace} siteTitle={props.siteTitle} onReplaced={props.onReplaced} />
      <Caught summary={props.summary} siteTitle={props.siteTitle} />
      <LastIncidents incidents={props.last} siteTitle={props.siteTitle} />
      {props.team && <TeamCounts {...props.team} />}
      <Footer {...props} />
    </main>
  );
}

function Footer({ onOptions, onCopyDiagnostics }: PopupProps) {
  const [answer, setAnswer] = useState('');
  const copy = async () =>
    setAnswer(t((await onCopyDiagnostics()) ? 'popup_diagnostics_copied' : 'added_refused'));
  return (
    <footer>
      <button type="button" onClick={onOptions}>
        {t('open_options')}
      </button>
      <button type="button" onClick={() => void copy()}>
        {t('popup_diagnostics')}
      </button>
      <p role="status" class="soft">
        {answer}
      </p>
    </footer>
  );
}

/** The folder of the icon, as on the button in the browser's bar. */
function iconOf(guard: GuardStatus | null): 'icon' | 'icon-paused' | 'icon-off' {
  if (guard?.state === 'paused') return 'icon-paused';
  return !guard || guard.state === 'off' || guard.state === 'off-here' ? 'icon-off' : 'icon';
}

function stateLine({ guard, pausedUntil }: PopupProps): string {
  if (!guard) return t('popup_not_guarded');
  if (guard.state === 'paused') return t('popup_paused', clock(pausedUntil ?? Date.now()));
  if (guard.state === 'off') return t('popup_off');
  return t(guard.state === 'off-here' ? 'popup_off_here' : 'popup_guarded', guard.title);
}

/** The time of day, where the person is. */
function clock(moment: number): string {
  return new Intl.DateTimeFormat(t('language'), { hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** Of each reason why a page is not guarded, what a person should know of it. */
const unguardedHelp: Record<Unguarded, MessageKey> = {
  'browser-page': 'popup_browser_page_help',
  'kept-out': 'popup_kept_out_help',
  'not-allowed': 'popup_not_allowed_help',
  'load-again': 'popup_load_again_help',
  elsewhere: 'popup_elsewhere_help',
  unknown: 'popup_unknown_help',
};

function helpLine({ guard, unguarded, added, host, sites }: PopupProps): string {
  if (!guard)
    return t(unguardedHelp[unguarded ?? 'unknown'], unguarded === 'not-allowed' ? (host ?? '') : sites);
  if (added === 'left') return t('popup_left_help');
  const guardedHelp: Record<typeof guard.messageBox, MessageKey> = {
    known: 'popup_guarded_help',
    'by-structure': 'popup_by_structure_help',
    none: 'popup_no_box_help',
  };
  const keys: Record<typeof guard.state, MessageKey> = {
    guarded: guardedHelp[guard.messageBox],
    paused: 'popup_paused_help',
    'off-here': 'popup_off_here_help',
    off: 'popup_off_help',
    'waiting-for-policy': 'popup_waiting_help',
  };
  return t(keys[guard.state]);
}
