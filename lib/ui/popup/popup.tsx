import { type MessageKey, t, word } from '../../i18n/translate';
import type { GuardStatus, Unguarded } from '../../policy/page-policy';
import { MissingChats } from '../missing-chats';

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
  /** How many sites are guarded. */
  readonly sites: number;
  readonly summary: {
    readonly today: number;
    readonly week: number;
    readonly days: readonly { readonly day: string; readonly findings: number }[];
    readonly byCategory: readonly { readonly category: string; readonly findings: number }[];
    readonly bySite: readonly { readonly site: string; readonly findings: number }[];
    readonly byAction: readonly { readonly action: string; readonly findings: number }[];
  };
  readonly team: {
    readonly host: string | null;
    readonly next: string | null;
    readonly waiting: number;
    readonly dropped: number;
    readonly stopped: string | null;
  };
  /** Titles by site id. */
  siteTitle(id: string): string;
  onTurnOff(off: boolean): void;
  onShowPlaceholders(isOn: boolean): void;
  onOptions(): void;
  onAdd(): void;
  onAddMissing(): void;
  onRemove(): void;
  onLoadAgain(): void;
}

/** Whether this page is guarded, and what was caught. */
export function Popup(props: PopupProps) {
  const { guard, summary, managed } = props;
  return (
    <main>
      <header>
        <img src={guard && !isOff(guard) ? '/icon/48.png' : '/icon-off/32.png'} alt="" />
        <div>
          <div class="state">{stateLine(props)}</div>
          <div class="soft">{helpLine(props)}</div>
          {managed && <div class="soft">{t('popup_by_admin')}</div>}
        </div>
      </header>
      {guard && guard.state !== 'off' && (
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
      <div class="numbers">
        <div>
          <b data-number="today">{summary.today}</b>
          {t('popup_today')}
        </div>
        <div>
          <b data-number="week">{summary.week}</b>
          {t('popup_week')}
        </div>
      </div>
      {summary.week === 0 ? <p class="soft">{t('popup_nothing')}</p> : <Week {...props} />}
      <Team {...props.team} />
      <footer>
        <button type="button" onClick={props.onOptions}>
          {t('open_options')}
        </button>
      </footer>
    </main>
  );
}

function isOff({ state }: GuardStatus): boolean {
  return state === 'off' || state === 'off-here';
}

function stateLine({ guard }: PopupProps): string {
  if (!guard) return t('popup_not_guarded');
  if (guard.state === 'off') return t('popup_off');
  return t(guard.state === 'off-here' ? 'popup_off_here' : 'popup_guarded', guard.title);
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
    'off-here': 'popup_off_here_help',
    off: 'popup_off_help',
    'waiting-for-policy': 'popup_waiting_help',
  };
  return t(keys[guard.state]);
}

function Week({ summary, siteTitle }: PopupProps) {
  const most = Math.max(1, ...summary.days.map(({ findings }) => findings));
  return (
    <>
      <div
        class="week"
        role="img"
        aria-label={summary.days.map(({ day, findings }) => `${day}: ${findings}`).join(', ')}
      >
        {summary.days.map(({ day, findings }) => (
          <span key={day} title={`${day}: ${findings}`} style={{ height: `${(findings / most) * 100}%` }} />
        ))}
      </div>
      <Table
        title={t('popup_by_category')}
        rows={summary.byCategory.map((row) => [word('category', row.category), row.findings])}
      />
      <Table
        title={t('popup_by_site')}
        rows={summary.bySite.map((row) => [siteTitle(row.site), row.findings])}
      />
      <Table
        title={t('popup_by_action')}
        rows={summary.byAction.map((row) => [word('recorded', row.action), row.findings])}
      />
    </>
  );
}

function Table({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <tbody>
          {rows.map(([name, findings]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{findings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Team({ host, next, waiting, dropped, stopped }: PopupProps['team']) {
  if (host === null) return <p class="soft">{t('popup_team_none')}</p>;
  return (
    <section>
      <h2>{t('popup_team', host)}</h2>
      {stopped && <p class="note">{t('popup_team_stopped', stopped)}</p>}
      {waiting > 0 && <p class="soft">{t('popup_team_waiting', waiting)}</p>}
      {dropped > 0 && <p class="soft">{t('popup_team_dropped', dropped)}</p>}
      {next && (
        <details>
          <summary>{t('popup_team_next')}</summary>
          <pre class="code">{JSON.stringify(JSON.parse(next), null, 1)}</pre>
        </details>
      )}
    </section>
  );
}
