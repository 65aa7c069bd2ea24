/** A text as an address on the web that can be followed from anywhere; undefined where it is none. */
export function webAddress(text: string): string | undefined {
  const isAddress = /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
  return isAddress ? new URL(text).href : undefined;
}
