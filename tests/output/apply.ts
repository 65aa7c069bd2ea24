interface Suggestion {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with suggestions of the Reviewdog Diagnostic Format made, whose columns count bytes. */
export function changes(text: string, suggestions: readonly Suggestion[]): string {
  let bytes = Buffer.from(text);
  for (const { range, text: fresh } of [...suggestions].reverse()) {
    const [start, end] = [range.start, range.end].map((place) => offsetOf(bytes, place));
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(fresh), bytes.subarray(end)]);
  }
  return bytes.toString();
}

function offsetOf(bytes: Buffer, { line, column }: Position): number {
  let at = 0;
  for (let before = line; before > 1; before--) at = bytes.indexOf(10, at) + 1;
  return at + column - 1;
}
