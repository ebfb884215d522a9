import { titles } from './tables/titles';

/** What people read where an identifier is meant. */
export function titleOf(id: string): string {
  return titles[id] ?? (id === 'partly-inspected' ? 'Part of the text was not read' : id);
}
