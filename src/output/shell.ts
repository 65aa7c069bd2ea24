import { LOG_COMMAND, wellFormed } from './escape.ts';

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
  // Most words are ids and options; the classes below take long to compile.
  if (/^[\w./:@%+,-][\w./:=@%+,-]*$/.test(word)) return word;
  const text = wellFormed(word);
  /** Characters that a terminal acts upon or hides; such a word is written with the shell's own escapes. */
  const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
  if (text.search(unseen) !== -1)
    return `$'${text.replace(/[\\']/g, '\\$&').replace(unseen, escape).replace(LOG_COMMAND, '#\\x23')}'`;
  if (/^[\p{L}\p{N}_./:@%+,-][\p{L}\p{N}_./:=@%+,-]*$/u.test(text)) return text;
  if (IN_DOUBLE_QUOTES.test(text) && text.search(LOG_COMMAND) === -1) return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`).replace(LOG_COMMAND, "##''")}'`;
}

/** What means itself between double quotes to POSIX shells, cmd.exe and PowerShell alike; cmd.exe knows no others. */
const IN_DOUBLE_QUOTES = /^[^"\u201c-\u201f$`\\!%]*$/;

const escape = (character: string) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
