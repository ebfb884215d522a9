/** What stands around a value, told by its form alone. */
export const contextClasses = ['code', 'table', 'label', 'prose'] as const;

export type ContextClass = (typeof contextClasses)[number];

/** What sort of text a place is in; nothing of the text itself is in the answer. */
export function contextClassOf(text: string, start: number): ContextClass {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to < 0 ? text.length : to).slice(0, 1000);
  const isFenced = (text.slice(0, start).match(/^```/gm)?.length ?? 0) % 2 === 1;
  if (isFenced || /[{};]\s*$|=>|^\s*(?:const|let|var|def|import|#include)\b|\w\(.*\)/.test(line))
    return 'code';
  if (/\t.*\t|\|.*\||;.*;|(?:,\S.*){3}/.test(line)) return 'table';
  return /^[^.!?]{1,40}[:=]\s*["']?$/.test(line.slice(0, start - from)) ? 'label' : 'prose';
}
