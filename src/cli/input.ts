import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';

/** A file to judge. */
export interface Input {
  readonly name: string;
  readonly bytes: Buffer;
}

const DEFAULT_NAME = 'organisering.yaml';

/** Reads the named files, or the default one here or in the nearest folder above. */
export async function inputs(context: Context, names: readonly string[]): Promise<Input[]> {
  const files = names.length > 0 ? names : [nearestFile(context.cwd)];
  return files.map((name) => ({ name, bytes: read(context, name) }));
}

function read(context: Context, name: string): Buffer {
  try {
    return readFileSync(resolve(context.cwd, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError('file-missing', { file: name });
    if (code === 'EISDIR') throw new UsageError('file-is-folder', { file: name });
    throw new UsageError('file-unreadable', { file: name, reason: code ?? '' });
  }
}

function nearestFile(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, DEFAULT_NAME);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new UsageError('no-file-found', { name: DEFAULT_NAME });
  }
}
