import { accessSync, constants, lstatSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isReserved, removeLeftovers } from '../document/beside.ts';
import { identityOf } from '../document/identity.ts';
import { SaveError } from '../document/save-error.ts';
import { isStream, type Target, targetAt, targetIn } from '../document/target.ts';
import { type Staged, saveError, stage, write } from '../document/write.ts';
import type { Context } from './context.ts';
import { reasonOf, sayWarning, UsageError } from './errors.ts';

/**
 * Files that the user names for rup to write. They are told from what the run has read, and from each other, by what
 * they are: one file may have many names.
 */
export class Outputs {
  readonly #context: Context;
  readonly #written = new Set<string>();

  /**
   * Looks at the files, before anything is written. Throws where one is what the run has read, another of them, or a
   * name that rup keeps for itself. What is wrong with one alone is told when it is to be written.
   */
  constructor(context: Context, names: readonly string[]) {
    this.#context = context;
    const seen = new Set<string>();
    for (const name of names) {
      const identity = this.#identityOf(name);
      if (identity === undefined) continue;
      if (seen.has(identity)) throw new UsageError('output-twice', { file: name });
      seen.add(identity);
    }
  }

  async write(name: string, text: string | Buffer): Promise<void> {
    const by = await this.#context.holder();
    const target = this.#look(name);
    removeLeftovers(dirname(target.path), by);
    confirmed(this.#context, name, await write(target, Buffer.from(text), { by }));
    // Where capitals do not count, it shows only now that another name is this file's.
    if (!isStream(target)) this.#written.add(identityOf(statSync(target.path, { bigint: true })));
  }

  #identityOf(name: string): string | undefined {
    try {
      return identityAt(this.#look(name));
    } catch (error) {
      if (error instanceof SaveError) return undefined;
      throw error;
    }
  }

  #look(name: string): Target {
    if (name === '') throw new UsageError('file-name-empty', {});
    const path = resolve(this.#context.cwd, name);
    const target = attempt({ name, path }, () => targetAt(path, name));
    refuse(this.#context, target);
    if (this.#written.has(identityAt(target))) throw new UsageError('output-twice', { file: name });
    return target;
  }
}

/** Writes a file that is not to be there yet, be it only as a link. */
export async function writeNewFile(context: Context, name: string, text: string): Promise<void> {
  const target = newTarget(context, name);
  const by = await context.holder();
  removeLeftovers(dirname(target.path), by);
  confirmed(context, name, await (await stage(target, Buffer.from(text), { by, isNew: true })).commit());
}

/** Throws where it is certain that such a file cannot be written: before the user is asked what is to be in it. */
export function refuseTaken(context: Context, name: string): void {
  const { path, found } = newTarget(context, name);
  if (found) throw new SaveError('file-exists', { file: name });
  attempt({ name, path }, () => accessSync(dirname(path), constants.W_OK));
}

function newTarget(context: Context, name: string): Target {
  if (name === '') throw new UsageError('file-name-empty', {});
  const path = resolve(context.cwd, name);
  const found = attempt({ name, path }, () => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  const target = { name, path, found };
  refuse(context, target);
  return target;
}

/** Writes files of rup's naming into a folder, which is made where there is none. All are ready before any is there. */
export async function writeFolder(
  context: Context,
  folder: string,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  if (folder === '') throw new UsageError('file-name-empty', {});
  const path = resolve(context.cwd, folder);
  makeFolder(path, folder);
  const ready = files.map(([file, text]) => {
    const name = join(folder, file);
    const target = attempt({ name, path: join(path, file) }, () => targetIn(path, file, name));
    refuse(context, target);
    return { target, bytes: Buffer.from(text) };
  });
  const by = await context.holder();
  removeLeftovers(path, by);
  const staged: Staged[] = [];
  try {
    for (const { target, bytes } of ready) staged.push(await stage(target, bytes, { by }));
    for (const [at, one] of staged.entries())
      confirmed(context, ready[at]?.target.name ?? folder, await one.commit());
  } finally {
    // What has its name by now is not there to be discarded.
    for (const one of staged) one.discard();
  }
}

/** Makes a folder with those above it, where they are not there. */
export function makeFolder(path: string, name: string): void {
  try {
    make(path);
  } catch (error) {
    throw new UsageError('folder-unusable', { folder: name, reason: reasonOf(error) });
  }
}

/** Node's own way of making all (`recursive`) never ends below /proc, and gives a wrong reason on a read-only drive. */
function make(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  // What a link leads to is asked for, so that the reason is that of a link to nowhere.
  if (found && (found.isDirectory() || statSync(path).isDirectory())) return;
  if (!found && dirname(path) !== path) make(dirname(path));
  mkdirSync(path);
}

/** Warns where the system does not confirm that a file which is written will last. */
function confirmed(context: Context, file: string, reason: string | undefined): void {
  if (reason) sayWarning(context, { code: 'folder-not-synced', args: { file, reason } });
}

/** What the run has read is not written over, nor what rup keeps for itself. */
function refuse({ inputs }: Context, { name, path, found }: Target): void {
  if (isReserved(path)) throw new UsageError('output-reserved', { file: name });
  // A table takes the place of a link, which may be one by which something is read.
  const there = found ?? lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (there && inputs.has(identityOf(there))) throw new UsageError('output-over-input', { file: name });
}

/** Tells a file from every other; one that is not there yet, by its folder and name. */
function identityAt({ path, found }: Target): string {
  if (found) return identityOf(found);
  return `${identityOf(statSync(dirname(path), { bigint: true }))}/${basename(path)}`;
}

function attempt<Result>(file: { name: string; path: string }, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw saveError(error, file);
  }
}
