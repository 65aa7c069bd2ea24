import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository around a folder, links followed; the folder itself where it is in none. */
export function rootOf(cwd: string): string {
  const start = realpathSync(cwd);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return start;
  }
}
