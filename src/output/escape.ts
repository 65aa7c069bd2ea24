/** Latin letters, digits, signs, typographic punctuation and arrows: each one column wide, none acts or hides. */
export const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u2038\u2190-\u2193]*$/;

/**
 * A text from a file or an argument as it may stand in a terminal, a log or a web page: a character that would
 * act or hide is shown as its code, and what a build server would read as a command is broken.
 */
export function visible(text: string): string {
  return defused(
    PLAIN.test(text) ? text : text.replace(invisible(), (char) => (char === '\t' ? ' ' : code(char))),
  );
}

/**
 * What a terminal or a web page would act upon or hide: control and format characters (bidirectional ones
 * among them), lone surrogates, line separators, and all that is ignorable by default. What belongs to an emoji
 * stays: its variation selector, and a joiner between two pictures.
 */
function invisible(): RegExp {
  // Made where it is used: classes of Unicode properties take a millisecond to compile.
  return /(?!(?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
}

const code = (character: string) =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** Breaks `##[` (GitHub) and `##vso[` (Azure), which a build server obeys anywhere in a line of its log. */
export function defused(text: string): string {
  return text.includes('##') ? text.replace(/##(?=\[|vso\[)/g, '## ') : text;
}

/** A text that UTF-8 can hold: half a surrogate pair, as `"\ud800"` gives, becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
