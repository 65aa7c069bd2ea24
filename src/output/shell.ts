import { visible } from './escape.ts';

/** Words as one would type them in a POSIX shell; quoted only where they must be. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : quote(word))).join(' ');
}

const quote = (word: string) => `'${visible(word).replaceAll("'", `'\\''`)}'`;
