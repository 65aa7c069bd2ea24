import type { InputArgs } from '../facts/input.ts';
import type { Finding } from './finding.ts';

/** So many findings of one check are told of one file; it then stops. */
export const MOST_FINDINGS = 1_000;

/** The findings of one check as far as they are told, and that it stopped, if it did: there, or `isCut` before. */
export function limited(
  findings: readonly Finding[],
  check: InputArgs['check-stopped']['check'],
  isCut = false,
): readonly Finding[] {
  if (!isCut && findings.length <= MOST_FINDINGS) return findings;
  const told = findings.slice(0, MOST_FINDINGS);
  const last = told.at(-1);
  if (!last) return told;
  const args = { check, told: told.length };
  return [...told, { code: 'check-stopped', args, severity: last.severity, span: last.span }];
}
