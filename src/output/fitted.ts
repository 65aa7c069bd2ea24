/** As many parts after the first as there is room for, and a word on how many are left out. */
export function fitted(
  first: string,
  parts: readonly string[],
  maxBytes: number,
  more: (left: number) => string,
): string {
  const size = (text: string) => Buffer.byteLength(text);
  const room = maxBytes - size(first);
  const sizes = parts.map(size);
  if (sizes.reduce((sum, each) => sum + each, 0) <= room) return first + parts.join('');
  let used = size(more(parts.length));
  let taken = 0;
  while (taken < parts.length && used + (sizes[taken] ?? 0) <= room) used += sizes[taken++] ?? 0;
  return first + parts.slice(0, taken).join('') + more(parts.length - taken);
}
