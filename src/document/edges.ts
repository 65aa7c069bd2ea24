/** So many characters are compared at once. */
const CHUNK = 4096;

/** What two texts begin and end with alike, in UTF-16 code units; where one could count the other way, at the start. */
export interface Edges {
  readonly before: number;
  readonly after: number;
}

export function edgesOf(one: string, other: string): Edges {
  const most = Math.min(one.length, other.length);
  let before = 0;
  for (let next = CHUNK; next <= most; next += CHUNK) {
    if (one.slice(before, next) !== other.slice(before, next)) break;
    before = next;
  }
  while (before < most && one.charCodeAt(before) === other.charCodeAt(before)) before++;
  const left = most - before;
  const ofEnd = (text: string, from: number, to: number) => text.slice(text.length - from, text.length - to);
  let after = 0;
  for (let next = CHUNK; next <= left; next += CHUNK) {
    if (ofEnd(one, next, after) !== ofEnd(other, next, after)) break;
    after = next;
  }
  while (
    after < left &&
    one.charCodeAt(one.length - 1 - after) === other.charCodeAt(other.length - 1 - after)
  )
    after++;
  return { before, after };
}
