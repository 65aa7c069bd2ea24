import { createHash } from 'node:crypto';
import type { Finding } from '../document/finding.ts';

/** A finding's lasting name within its file. */
export interface Fingerprint {
  /** A hash of the code, the entry's id and the arguments: no line and no column, so it survives moved lines. */
  readonly hash: string;
  /** Which of the findings with that hash it is, from 1, in the order of their places. */
  readonly ordinal: number;
}

/** Arguments that name a line or a revision. */
const PASSING: ReadonlySet<string> = new Set(['then', 'revision']);

/** The fingerprints of a file's findings, in their order; no two are alike. */
export function fingerprints(findings: readonly Finding[]): Fingerprint[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, id, args }) => {
    const lasting = Object.entries(args).filter(([name]) => !PASSING.has(name));
    const hash = digest([code, id ?? null, lasting.sort(([a], [b]) => (a < b ? -1 : 1))]);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return { hash, ordinal };
  });
}

/** 128 bits of SHA-256 over a value's JSON. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
