import { isAscii, isUtf8 } from 'node:buffer';
import type { InputArgs } from '../facts/input.ts';
import type { Finding } from './finding.ts';

/** The largest file rup reads, in bytes: far above any organisation, far below what exhausts memory. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A file's bytes as text. `bom` tells that a byte order mark stood before it. */
export interface Decoded {
  readonly text: string;
  readonly bom: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Decodes strict UTF-8 (RFC 3629). Bytes that are not UTF-8 give a finding at the first bad one, and a text in
 * which it is replaced, so that a reporter can still show the place.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length > MAX_BYTES)
    return refused({ code: 'file-too-large', bytes: bytes.length, limit: MAX_BYTES });
  const encoding = notText(bytes);
  if (encoding) return refused({ code: 'not-text', encoding });
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), bom: false, findings: [] };
  if (!isUtf8(bytes)) return notUtf8(bytes);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString('utf8', bom ? 3 : 0), bom, findings: [] };
}

/** How much of a file is looked at to tell whether it is text. */
const HEAD = 8192;

/** Text has no zero bytes; UTF-16 has one beside each ASCII letter. A single one is a slip, told with its place. */
function notText(bytes: Buffer): InputArgs['not-text']['encoding'] | undefined {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return 'utf-16';
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < 2) return undefined;
  return Math.max(even, odd) > head.length / 4 && Math.min(even, odd) === 0 ? 'utf-16' : 'binary';
}

/** What stands for a file that is not to be read at all, with the finding that says why. */
export function refused(what: Refusal): Decoded {
  const { code, ...args } = what;
  const finding = { code, args, severity: 'error', span: { start: 0, end: 0 } } as Finding;
  return { text: '', bom: false, findings: [finding] };
}

/** Why a file is not to be read. */
export type Refusal =
  | ({ code: 'file-too-large' } & InputArgs['file-too-large'])
  | ({ code: 'not-text' } & InputArgs['not-text']);

function notUtf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  const start = firstReplacement(bytes, text);
  const byte = (bytes[Buffer.byteLength(text.slice(0, start))] ?? 0).toString(16).toUpperCase();
  const span = { start, end: start + 1 };
  return { text, bom: false, findings: [{ code: 'not-utf8', args: { byte }, severity: 'error', span }] };
}

/** Where decoding put the first U+FFFD that the bytes themselves do not hold. */
function firstReplacement(bytes: Buffer, text: string): number {
  let byteOffset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    byteOffset += Buffer.byteLength(text.slice(from, at));
    if (bytes.toString('utf8', byteOffset, byteOffset + 3) !== '\ufffd' || bytes[byteOffset] !== 0xef)
      return at;
    byteOffset += 3;
    from = at + 1;
  }
  return 0;
}
