/** Options of every command that take a value, and may stand before its name. */
const WITH_VALUE: ReadonlySet<string> = new Set(['-f', '--file', '--at', '--lang']);

/** Plurals that are not formed with an `s`. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([['people', 'person']]);

/**
 * A command line with the name that its command has: who writes `forums list` or `meeting plan` means one command
 * only. Efforts have two: `efforts` shows them, and `effort add` changes the file.
 */
export function asCalled(argv: readonly string[], names: readonly string[]): readonly string[] {
  let at = 0;
  for (let word = argv[at]; word?.startsWith('-'); word = argv[at]) at += WITH_VALUE.has(word) ? 2 : 1;
  const isHelp = argv[at] === 'help';
  if (isHelp) at++;
  const [word, ...rest] = argv.slice(at);
  if (!word) return argv;
  const [name, after] = isOf('effort', word) && !isHelp ? ofEfforts(word, rest) : [named(word, names), rest];
  return [...argv.slice(0, at), name, ...after];
}

/** The words of a command line that are neither global options nor their values. */
export const namesIn = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !word.startsWith('-') && !WITH_VALUE.has(words[at - 1] ?? ''));

/** The command of that name, or of its singular or plural. */
function named(word: string, names: readonly string[]): string {
  if (names.includes(word)) return word;
  return IRREGULAR.get(word) ?? names.find((name) => isOf(name, word) || isOf(word, name)) ?? word;
}

/** Whether a word is a name, or its plural. */
const isOf = (name: string, word: string) => word === name || word === `${name}s`;

function ofEfforts(word: string, rest: readonly string[]): readonly [string, readonly string[]] {
  const [next] = rest;
  if (next === 'list') return ['efforts', rest.slice(1)];
  // Nothing may be said yet: the word is still being typed.
  if (next === '' || next === '-h' || next === '--help') return [word, rest];
  return [next === undefined || next.startsWith('-') ? 'efforts' : 'effort', rest];
}
