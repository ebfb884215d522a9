import { titles } from './tables/titles';

/** What no recognizer finds. */
const otherTitles: Readonly<Record<string, string>> = {
  canary: 'Planted text (canary)',
  'own-pattern': 'Own pattern',
  'own-term': 'Own word',
  'partly-inspected': 'Part of the text was not read',
  tampering: 'Page that worked around Sotto',
  'unread-file': 'File that was not inspected',
};

/** What people read where an identifier is meant. */
export function titleOf(id: string): string {
  return titles[id] ?? otherTitles[id] ?? id;
}
