import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';

/** The text of a file that comes with rup (its schema, examples, templates), by its name within the package. */
export function packageFile({ packageRoot }: Context, name: string): string {
  return readFileSync(join(packageRoot, name), 'utf8');
}
