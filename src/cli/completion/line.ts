/** A quoted part, to its end or to the cursor; an escaped character; space between words; any other character. */
const PART =
  /'(?<single>[^']*)'?|"(?<double>(?:[^"\\]|\\[^])*)"?|\\(?<escaped>[^]?)|(?<space>\s+)|(?<other>[^])/g;

/**
 * The words of a command line up to the cursor, without their quotes, as a POSIX shell would take them apart; the last
 * one is being typed. Nothing is expanded: what a variable or a command would give is not asked.
 */
export function wordsOf(line: string): string[] {
  const words = [''];
  let isWord = false;
  for (const { groups = {} } of line.matchAll(PART)) {
    const { single, double, escaped, space, other } = groups;
    if (space !== undefined) {
      if (isWord) words.push('');
      isWord = false;
      continue;
    }
    isWord = true;
    const text = single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? other ?? '';
    words.push(`${words.pop()}${text}`);
  }
  return words;
}
