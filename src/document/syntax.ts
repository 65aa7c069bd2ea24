import type { Finding } from './finding.ts';

/** One finding for a mistake in the YAML, worded for a person rather than in the parser's terms. */
export function syntaxFinding(_text: string, reason: string, position: number): Finding {
  return {
    code: 'syntax-error',
    args: { text: reason },
    severity: 'error',
    span: { start: position, end: position + 1 },
  };
}
