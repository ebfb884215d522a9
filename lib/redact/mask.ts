import type { Category } from '../detect/finding';

const dot = '•';

/** A value that a person recognises and nobody learns: its ends at most, never more than a third of it. */
export function mask(value: string, category: Category): string {
  const flat = value.replace(/\s+/g, ' ');
  const mail = /^(.)[^@]*@(.).*(\.[^.]+)$/u.exec(flat);
  if (mail) return `${mail[1]}${dot.repeat(3)}@${mail[2]}${dot.repeat(3)}${mail[3]}`;
  const characters = [...flat];
  if (category === 'person' || category === 'address')
    return flat.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]/gu, dot);
  if (characters.length < 8) return dot.repeat(characters.length);
  const shown = Math.min(4, Math.floor(characters.length / 6));
  if (category === 'credential') return characters.slice(0, Math.max(shown, 2)).join('') + dot.repeat(8);
  return dot.repeat(6) + characters.slice(-Math.max(shown, 2)).join('');
}
