// What a text of a file, an argument or git may hold where it is shown. Each form of output has its own way to write it
// (`html`, `csv`, `jsonText` …), built on these; and `harmless` holds all that goes to a terminal or a log to it once more.

/** Latin letters, digits, signs, typographic punctuation and arrows: each one column wide, none acts or hides. */
export const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u2038\u2190-\u2193]*$/;

/** The same, with line ends, tabs, and the signs that frames and figures are drawn with. */
export const PLAIN_LINES = /^[\n\t -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2070-\u2bff]*$/;

/**
 * What a terminal or a web page would act upon or hide: control and format characters (bidirectional ones
 * among them), lone surrogates, line separators, and all that is ignorable by default.
 */
export const ACTING = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;

/** What of it belongs to a picture: its variation selector, that of a keycap, and a joiner between two pictures. */
const PICTURED = String.raw`(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f(?=\u20e3)|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})`;

/** What build servers obey anywhere in a line of their log: GitHub `##[`, Azure `##vso[`, TeamCity `##teamcity[`. */
export const LOG_COMMAND = /##(?=[a-z]*\[|vso)/gi;

/** The same, but for the two commands of Azure that a list of commands is made of, at the beginning of a line. */
const OTHER_COMMAND = /(?!^##vso\[task\.(?:logissue|uploadsummary)\b)##(?=[a-z]*\[|vso)/gim;

/** A line that GitHub's runner would obey: `::`, after space or not (ActionCommand.TryParseV2 in actions/runner). */
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*:)(?=:)/gm;

/**
 * A text from a file or an argument as it may stand in a terminal, a log or a web page: a character that would
 * act or hide is shown as its code, and what a build server would read as a command is broken.
 */
export function visible(text: string): string {
  return defused(
    PLAIN.test(text) ? text : text.replace(acting(), (char) => (char === '\t' ? ' ' : code(char))),
  );
}

/**
 * A whole output as it may go to a terminal or a log. Colours stay where there are any; lines may be commands to
 * GitHub or Azure only where the output is a list of them.
 */
export function harmless(text: string, { hasColor = false, hasCommands = false } = {}): string {
  // A byte order mark is how a file says that it is UTF-8.
  if (text.startsWith('\ufeff')) return `\ufeff${harmless(text.slice(1), { hasColor, hasCommands })}`;
  const lined = text.replaceAll('\r\n', '\n');
  const shown = PLAIN_LINES.test(hasColor ? lined.replace(COLOR, '') : lined)
    ? text
    : text.replace(actingIn(hasColor), (found, kept?: string) => kept ?? code(found));
  if (hasCommands) return shown.includes('##') ? shown.replace(OTHER_COMMAND, '## ') : shown;
  const whole = defused(shown);
  return whole.includes('::') ? whole.replace(LINE_COMMAND, '$1 ') : whole;
}

const COLOR = /\u001b\[[\d;]*m/g;

// Made where they are first used: classes of Unicode properties take a millisecond to compile.
let actingInText: RegExp | undefined;
const acting = () => (actingInText ??= new RegExp(`(?!${PICTURED})${ACTING}`, 'gu'));
const actingIn = (hasColor: boolean) =>
  new RegExp(`(${hasColor ? `${COLOR.source}|` : ''}\\r\\n|[\\n\\t])|${acting().source}`, 'gu');

const code = (character: string) =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** Breaks what a build server obeys anywhere in a line of its log. */
export function defused(text: string): string {
  return text.includes('##') ? text.replace(LOG_COMMAND, '## ') : text;
}

/** A text with each break of lines, and the space around it, as one space. */
export function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const [first = '', ...lines] = text.split(/[\r\n]+/);
  const last = lines.pop() ?? '';
  const between = lines.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...between, last.trimStart()].join(' ');
}

/** A text as it may stand where there is one line for it. */
export const visibleLine = (text: string) => visible(oneLine(text));

/** A text that UTF-8 can hold: half a surrogate pair, as `"\ud800"` gives, becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
