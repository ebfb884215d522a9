import { useState } from 'preact/hooks';
import { t } from '../../i18n/translate';
import { Locked } from '../locked';
import { MissingChats } from '../missing-chats';

interface AddedChat {
  readonly pattern: string;
  readonly name: string;
  /** Whether the administrator wants it guarded: then it stays. */
  readonly isWanted: boolean;
}

export interface AddedChatsProps {
  /** Hosts that the guard runs on besides the sites it knows. */
  readonly added: readonly AddedChat[];
  /** Those that the administrator wants guarded and the browser does not let the guard onto. */
  readonly missing: readonly string[];
  /** Resolves to whether it was taken; to nothing if it is no host. To be called in a click. */
  onAdd(name: string): Promise<boolean> | null;
  onAddMissing(): void;
  onRemove(pattern: string): void;
}

/** The chats that a person added, or an administrator wants added. */
export function AddedChats({ added, missing, onAdd, onAddMissing, onRemove }: AddedChatsProps) {
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState('');
  const add = async () => {
    const adding = onAdd(name.trim());
    if (!adding) return setAnswer(t('added_no_host'));
    const isAdded = await adding;
    setAnswer(t(isAdded ? 'saved' : 'added_refused'));
    if (isAdded) setName('');
  };
  return (
    <fieldset data-section="added-chats">
      <legend>{t('added_chats')}</legend>
      <p class="soft">{t('added_chats_help')}</p>
      <MissingChats hosts={missing} onAllow={onAddMissing} />
      <div class="rows">
        {added.map(({ pattern, name: host, isWanted }) => (
          <div class="row" key={pattern}>
            <span>{host}</span>
            {isWanted ? (
              <Locked />
            ) : (
              <button
                type="button"
                onClick={() => onRemove(pattern)}
                aria-label={t('popup_leave_host', host)}
              >
                {t('added_remove')}
              </button>
            )}
          </div>
        ))}
      </div>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          aria-label={t('added_chats')}
          placeholder="chat.acme.example"
          spellcheck={false}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {t('added_add')}
        </button>
        <span role="status" class="soft">
          {answer}
        </span>
      </form>
    </fieldset>
  );
}
