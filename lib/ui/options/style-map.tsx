import { type Category, categories } from '../../detect/finding';
import { word } from '../../i18n/translate';
import type { ResolvedSetting } from '../../policy/resolve';
import { type RedactionStyle, stylesOf } from '../../redact/redaction-style';

export interface StyleMapProps {
  readonly setting: ResolvedSetting;
  change(value: unknown): Promise<unknown>;
}

/** What stands in the place of a value, by category, as far as there is a choice. */
export function StyleMap({ setting, change }: StyleMapProps) {
  const chosen = setting.value as Readonly<Partial<Record<Category, RedactionStyle>>>;
  return (
    <div class="rows">
      {categories
        .filter((category) => stylesOf[category].length > 1)
        .map((category) => {
          const title = word('category', category);
          return (
            <div class="row" key={category}>
              <span>{title}</span>
              <select
                aria-label={title}
                value={chosen[category] ?? 'placeholder'}
                onChange={(event) => void change({ ...chosen, [category]: event.currentTarget.value })}
              >
                {stylesOf[category].map((style) => (
                  <option key={style} value={style}>
                    {word('style', style)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
    </div>
  );
}
