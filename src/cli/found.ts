import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { namingFile } from '../output/shell.ts';

/** The file that rup reads where none is named. */
export const DEFAULT_NAME = 'organisering.yaml';

/** The same by the other ending of such files: it is not read unnamed, for two could then stand side by side. */
export const OTHER_NAME = 'organisering.yml';

/** Whether commands find this file without being told its name. */
export function isFoundUnnamed(cwd: string, name: string): boolean {
  return resolve(cwd, name) === nearestPath(cwd);
}

/** Whether commands find a file without being told its name. */
export const hasFile = (cwd: string) => nearestPath(cwd) !== undefined;

/** The default file here, or in the nearest folder above. */
export function nearestPath(cwd: string, name = DEFAULT_NAME): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

/** A text whose commands, in backticks, name the file that it is about, where they would not find it unnamed. */
export const onFile = (text: string, cwd: string, file: string) =>
  isFoundUnnamed(cwd, file) ? text : namingFile(text, file);
