import { closeSync, openSync, readSync } from 'node:fs';
import { MAX_BYTES } from '../document/bytes.ts';

/**
 * The bytes of what stands in /dev: standard input, or what a shell's <(…) writes. They may be there only once, and may
 * never end: one more than a file may have is enough to tell.
 */
export function readDevice(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length <= MAX_BYTES; ) {
      const chunk = Buffer.allocUnsafe(64 * 1024);
      const count = readSync(file, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
