import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WithFiles } from '../document/document.ts';
import type { Context } from './context.ts';
import { filesBeside, STDIN_NAME } from './input.ts';

/** The path of a file here; undefined where the URI names none. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Finds the files that a file in an editor names; one without a path lies in the working folder. */
export const filesBesideUri = (context: Context, uri: string): WithFiles =>
  filesBeside(context, pathOf(uri) ?? join(context.cwd, STDIN_NAME));
