import { resolve } from 'node:path';
import { readDocument } from '../document/document.ts';
import { fileOn, pathAt } from '../history/git.ts';
import { isCalendarDate } from '../organisation/date.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { filesBeside, fileToRead, type Input } from './input.ts';
import { typedDate } from './typed-date.ts';

/** What the file said at a revision, or on a day, for git to tell. */
export interface Known {
  readonly file?: string | undefined;
  readonly known: string;
}

/** The file as git has it: at a revision, or as it was committed last until the end of a day. */
export async function knownInput(context: Context, { file, known }: Known): Promise<Input> {
  const name = fileToRead(context, file);
  const path = resolve(context.cwd, name);
  const day = typedDate(known, context.today);
  const found = isCalendarDate(day)
    ? await fileOn(path, day, context, name)
    : await pathAt(path, known, context, name);
  if (!found) throw new UsageError('file-not-known', { file: name, known });
  return { name, document: await filesBeside(context, path)(await readDocument(found.bytes)) };
}
