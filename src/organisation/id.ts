const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
};

/** The longest id that the format takes. */
export const MAX_LENGTH = 100;

/** Whether a text is an id: a–z, digits and single hyphens between them, at most 100 characters. */
export function isId(text: string): boolean {
  return text.length <= MAX_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * The id made from a name: æ→ae, ø→oe, å→aa, other letters without their marks (NFKD), hyphens for what lies
 * between words. Empty where the name has no letter or digit to make one of.
 */
export function idFromName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');
}
