/** Text in the quotes that need the fewest changes to it. */
export function quoted(value: string): string {
  // A word processor's quotes are letters to YAML, and were meant to be quotes.
  const text = value.replace(/^[\u201c-\u201e\u00ab\u00bb](.*)[\u201c\u201d\u00ab\u00bb]$/s, '$1');
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** `'Klima's forum'` was meant to have its outer quotes around it; `"Kim" Høgh` to hold its quotes. */
export function requoted(value: string): string | undefined {
  const mark = value[0] ?? '';
  if (!/^["'][^\r\n]*$/.test(value) || value.includes(': ')) return undefined;
  // `'Klima's forum`: the second is an apostrophe within a word, and the last was forgotten.
  if (!value.endsWith(mark)) return quoted(/^'[^']*\p{L}'\p{L}/u.test(value) ? value.slice(1) : value);
  return value.split(mark).length % 2 === 0 ? quoted(value.slice(1, -1)) : undefined;
}
