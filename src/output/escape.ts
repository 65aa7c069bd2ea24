/** Control and bidirectional formatting characters, which could move or hide what a terminal shows. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text from a file or an argument, safe to send to a terminal: what would act is shown as its code. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    character === '\t'
      ? ' '
      : `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
