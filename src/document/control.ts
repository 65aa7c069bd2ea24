import type { Finding } from './finding.ts';

/**
 * Characters that YAML or its escapes let through and that act instead of being seen: C0 and C1 controls but tab
 * and line ends, and those that turn the direction of writing (Unicode Standard Annex 9), with which a text can be
 * made to read otherwise than it is.
 */
const ACTING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** At most so many are told of one by one: a file full of them is a file of another kind. */
const LIMIT = 100;

/** A finding without its place for the first such character of a value. */
export function hidden(value: string): Omit<Finding<'control-character'>, 'span'> | undefined {
  const character = ACTING.exec(value)?.[0];
  if (character === undefined) return undefined;
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'control-character', args: { character: `U+${code}` }, severity: 'error' };
}

/** The runs of characters in a text that act instead of being seen, comments included. */
export function controlCharacters(text: string): Finding[] {
  if (!ACTING.test(text)) return [];
  const findings: Finding[] = [];
  for (const { index, 0: run } of text.matchAll(new RegExp(`${ACTING.source}+`, 'g'))) {
    const finding = hidden(run);
    if (finding) findings.push({ ...finding, span: { start: index, end: index + run.length } });
    if (findings.length === LIMIT) break;
  }
  return findings;
}
