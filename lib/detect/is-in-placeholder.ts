const placeholder = /\[[A-Z][A-Z_]{1,30}_\d{1,6}\]/y;

/** Whether a word at an offset is that of a placeholder such as `[EMAIL_1]`: it says nothing of what stands near. */
export function isInPlaceholder(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (before !== 91 && before !== 95) return false;
  placeholder.lastIndex = text.lastIndexOf('[', offset);
  return placeholder.lastIndex >= offset - 32 && placeholder.test(text) && placeholder.lastIndex > offset;
}
