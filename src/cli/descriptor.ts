import { readSync } from 'node:fs';

/**
 * Reads what a descriptor gives, until its end or until it is more than a limit, in bytes. What was read before it throws is
 * among the chunks.
 */
export function readInto(chunks: Buffer[], descriptor: number, limit: number): void {
  for (let length = 0; length <= limit; ) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const count = readSync(descriptor, chunk);
    if (count === 0) return;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
}
