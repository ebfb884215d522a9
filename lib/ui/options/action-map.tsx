import type { MessageKey } from '../../i18n/translate';
import { type Action, actions } from '../../policy/action';
import type { ResolvedSetting } from '../../policy/resolve';
import { LevelSelect } from './level-select';

export interface ActionMapProps {
  /** What an action can be chosen for. */
  readonly keys: readonly ActionKey[];
  readonly setting: ResolvedSetting;
  /** What it says where nothing was chosen. */
  readonly unset: MessageKey;
  change(value: unknown): Promise<unknown>;
}

export interface ActionKey {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
}

/** Actions by key, one in each row. */
export function ActionMap({ keys, setting, unset, change }: ActionMapProps) {
  const chosen = setting.value as Readonly<Record<string, Action>>;
  const floors = (setting.floor ?? {}) as Readonly<Record<string, Action>>;
  return (
    <div class="rows">
      {keys.map(({ id, title, detail }) => (
        <div class="row" key={id}>
          <span>
            {title} {detail && <span class="detail">{detail}</span>}
          </span>
          <LevelSelect
            label={title}
            list="action"
            levels={actions}
            value={chosen[id]}
            floor={floors[id]}
            unset={unset}
            onSelect={(action) => {
              const { [id]: _, ...rest } = chosen;
              void change(action === undefined ? rest : { ...rest, [id]: action });
            }}
          />
        </div>
      ))}
    </div>
  );
}
