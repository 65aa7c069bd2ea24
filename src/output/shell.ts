import { LOG_COMMAND, PLAIN } from './escape.ts';

/** Words as one would type them; quoted only where they must be, and where it can be, as every shell takes it. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** Commands that are about no file of an organisation, or name it another way. */
const WITHOUT_FILE = /^rup (?:init|explain|schema|completion|lsp|help)\b| --(?:file|help)\b| -$/;

/** A text whose commands, in backticks, name a file. */
export function namingFile(text: string, file: string): string {
  return text.replace(/`(rup [^`]+)`/g, (quoted, command: string) =>
    WITHOUT_FILE.test(command) ? quoted : `\`${command} --file ${shellWord(file)}\``,
  );
}

function shellWord(word: string): string {
  const text = word.toWellFormed();
  // Most words are plain, and the classes of Unicode below take long to compile.
  const isPlain = PLAIN.test(text);
  if (!isPlain && text.search(unseen()) !== -1)
    return `$'${text.replace(/[\\']/g, '\\$&').replace(unseen(), escape).replace(LOG_COMMAND, '#\\x23')}'`;
  if ((isPlain ? PLAIN_WORD : anyWord()).test(text)) return text;
  if (IN_DOUBLE_QUOTES.test(text) && text.search(LOG_COMMAND) === -1) return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`).replace(LOG_COMMAND, "##''")}'`;
}

const PLAIN_WORD = wordOf('\\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f');
const anyWord = () => wordOf('\\p{L}\\p{N}_', 'u');

/** What no shell acts upon: letters and a few signs, and `=` where it does not begin the word. */
function wordOf(letters: string, flags?: string) {
  return new RegExp(`^[${letters}./:@%+,-][${letters}./:=@%+,-]*$`, flags);
}

/** Characters that a terminal acts upon or hides; such a word is written with the shell's own escapes. */
const unseen = () =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** What means itself between double quotes to POSIX shells, cmd.exe and PowerShell alike; cmd.exe knows no others. */
const IN_DOUBLE_QUOTES = /^[^"\u201c-\u201f$`\\!%]*$/;

const escape = (character: string) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
