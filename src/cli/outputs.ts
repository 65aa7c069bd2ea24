import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { followed, type Writer, writeNamed } from '../document/write.ts';
import type { Context } from './context.ts';
import { UsageError, unwritable } from './errors.ts';

/**
 * The files that a command is to write under names that the user gave. None may be a file that the command reads, nor
 * another of them: by whatever name, link or spelling it is called.
 */
export class Outputs {
  readonly #cwd: string;
  readonly #by: Writer;
  /** Who has a file: the name of an output, or `input`. */
  readonly #taken = new Map<string, { readonly name: string; readonly isInput: boolean }>();

  /** Throws a `UsageError`, before anything is written, where two names mean one file. */
  constructor({ cwd }: Context, by: Writer, inputs: readonly string[], outputs: readonly string[]) {
    this.#cwd = cwd;
    this.#by = by;
    for (const name of inputs) this.#taken.set(identityOf(resolve(cwd, name)), { name, isInput: true });
    for (const name of outputs) {
      this.#refuseTaken(name, false);
      this.#taken.set(identityOf(resolve(cwd, name)), { name, isInput: false });
    }
  }

  /** Writes one of them. Throws a `UsageError`, and then the file is as it was. */
  write(name: string, text: string): void {
    // Names that differ in their case may mean one file, which shows when the first of them is there.
    this.#refuseTaken(name, true);
    const path = resolve(this.#cwd, name);
    try {
      writeNamed(path, Buffer.from(text), this.#by);
    } catch (error) {
      throw unwritable(name, error);
    }
    this.#taken.set(identityOf(path), { name, isInput: false });
  }

  #refuseTaken(name: string, isKnown: boolean): void {
    if (name === '') throw new UsageError('file-name-empty', {});
    const by = this.#taken.get(identityOf(resolve(this.#cwd, name)));
    if (!by || (isKnown && !by.isInput && by.name === name)) return;
    throw new UsageError(by.isInput ? 'output-over-input' : 'output-twice', { file: name });
  }
}

/** Tells a file from all others, also one that is not there yet. */
function identityOf(path: string): string {
  try {
    const target = followed(path);
    const file = statSync(target, { bigint: true, throwIfNoEntry: false });
    if (file) return `${file.dev}:${file.ino}`;
    const folder = statSync(dirname(target), { bigint: true });
    return `${folder.dev}:${folder.ino}/${basename(target)}`;
  } catch {
    // Not to be had: the writing says why.
    return path;
  }
}
