import { closeSync, openSync } from 'node:fs';
import { MAX_BYTES } from '../document/bytes.ts';
import { readInto } from './descriptor.ts';

/**
 * The bytes of what stands in /dev: standard input, or what a shell's <(…) writes. They may be there only once, and may
 * never end: one more than a file may have is enough to tell.
 */
export function readDevice(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    readInto(chunks, file, MAX_BYTES);
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}
