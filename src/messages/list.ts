/** Names one after another, before the last a word like `and`; with a semicolon where a name has a comma of its own. */
export function inList(names: readonly string[], last: string): string {
  if (names.length < 2) return names.join('');
  const mark = markBetween(names);
  return `${names.slice(0, -1).join(`${mark} `)}${mark === ';' ? ';' : ''} ${last} ${names.at(-1)}`;
}

/** What keeps names apart. */
export const markBetween = (names: readonly string[]) =>
  names.some((name) => name.includes(',')) ? ';' : ',';

/** So many names can be read within a sentence. */
export const MOST_IN_SENTENCE = 5;

/** Names within a sentence; of more than can be read there, how many of what they are. */
export const namedOrCounted = (
  names: readonly string[],
  what: string,
  listed: (names: readonly string[]) => string,
): string => (names.length > MOST_IN_SENTENCE ? `${names.length} ${what}` : listed(names));

/** Texts one after another, each once; what there is several of with how many. */
export function counted(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count})`)).join('; ');
}
