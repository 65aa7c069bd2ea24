import * as fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from './save-error.ts';
import type { Target } from './target.ts';

/** Writes to what is no file: a pipe, a terminal, a device. Throws the system's errors. */
export async function writeThrough(target: Target, bytes: Buffer): Promise<void> {
  const { descriptor } = target;
  const file = descriptor ?? opened(target.path);
  try {
    await writeAll(file, bytes);
  } finally {
    if (descriptor === undefined) fs.closeSync(file);
  }
}

/** Opens a device, or a pipe that somebody reads from: to open one that nobody reads from would wait for ever. */
function opened(path: string): number {
  const { O_WRONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = fs.constants;
  const first = fs.openSync(path, O_WRONLY | O_NOCTTY | O_NONBLOCK);
  try {
    return fs.openSync(path, O_WRONLY | O_NOCTTY);
  } finally {
    fs.closeSync(first);
  }
}

/** Writes all the bytes, also to a stream that does not wait until there is room. */
async function writeAll(file: number, bytes: Buffer): Promise<void> {
  for (let rest = bytes; rest.length > 0; ) {
    try {
      rest = rest.subarray(fs.writeSync(file, rest));
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      await sleep(5);
    }
  }
}
