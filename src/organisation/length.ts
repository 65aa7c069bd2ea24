/** How many characters a text has, as JSON Schema counts them: by Unicode code points. */
export function length(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
    count++;
  }
  return count;
}

/** Whether a text has more characters than that; what could not have is not counted. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && length(text) > limit;
}
