import { hash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isReserved, removeLeftovers } from '../document/beside.ts';
import { MAX_BYTES } from '../document/bytes.ts';
import type { Holder } from '../document/holder.ts';
import { type Target, targetIn } from '../document/target.ts';
import { type Staged, stage } from '../document/write.ts';
import type { Context } from './context.ts';
import { asUsage, reasonOf, UsageError } from './errors.ts';
import { makeFolder } from './outputs.ts';

/** A file to be written: its name, after that of a folder and a slash if it is in one, and its text when asked for. */
export interface OwnFile {
  readonly name: string;
  readonly content: () => string;
}

/** Told of each file that is made, and then of each that is given its name. */
export interface OwnProgress {
  made(done: number, all: number): void;
  written(done: number, all: number): void;
}

/** The record of what rup has written in a folder: the SHA-256 of each file by its name. */
const RECORD = '.rup-site.json';

/** Names that a record may hold: nothing that leads out of the folder, nothing hidden, and no folder but one of a day. */
const NAME = /^(?:\d{4}-\d\d-\d\d\/)?[a-z0-9][a-z0-9.-]*$/;

type Record = ReadonlyMap<string, readonly string[]>;

/**
 * A folder that rup fills with files of its own. A file is replaced or removed only where the record says that rup
 * wrote it and its bytes are still those; all others are left alone, and where one is in the way nothing is done.
 */
export class OwnFolder {
  readonly #name: string;
  readonly #path: string;
  readonly #record: Record;

  /** Looks at the folder. Throws a `UsageError` where it is none, or holds files and no record. */
  constructor({ cwd }: Context, name: string) {
    if (name === '') throw new UsageError('file-name-empty', {});
    this.#name = name;
    this.#path = resolve(cwd, name);
    this.#record = this.#look();
  }

  /**
   * Makes these files the folder's own. What earlier runs wrote and is not among them is removed. Each file is made by
   * itself and stays on the disk, beside its place, until all are: then all are looked at, and none is changed before.
   */
  async replace(files: readonly OwnFile[], by: Holder, progress: OwnProgress): Promise<void> {
    makeFolder(this.#path, this.#name);
    const folders = foldersOf([...this.#record.keys(), ...files.map(({ name }) => name)]);
    for (const folder of folders) this.#refuseLink(folder);
    for (const folder of ['', ...folders]) removeLeftovers(join(this.#path, folder), by);
    for (const folder of foldersOf(files.map(({ name }) => name)))
      makeFolder(join(this.#path, folder), join(this.#name, folder));
    const staged: Staged[] = [];
    const wanted = new Map<string, string>();
    try {
      for (const [done, { name, content }] of files.entries()) {
        progress.made(done, files.length);
        const bytes = Buffer.from(content());
        const own = hashOf(bytes);
        wanted.set(name, own);
        if (this.#hashOf(name, own) !== own)
          staged.push(await stage(this.#target(name), bytes, { by, isHasty: true }));
      }
      const gone = [...this.#record.keys()].filter((name) => !wanted.has(name));
      for (const name of gone) this.#hashOf(name, undefined);
      // A run that is killed on the way leaves files of before and of now: the record then knows both.
      await this.#writeRecord(merged(this.#record, wanted), by);
      for (const [done, { commit }] of staged.entries()) {
        progress.written(done, staged.length);
        await commit();
      }
      for (const name of gone) this.#attempt(() => fs.rmSync(join(this.#path, name), { force: true }));
    } catch (error) {
      for (const { discard } of staged) discard();
      throw error;
    } finally {
      for (const folder of folders) removeEmpty(join(this.#path, folder));
    }
    await this.#writeRecord(merged(new Map(), wanted), by);
  }

  #look(): Record {
    const stat = this.#attempt(() => fs.statSync(this.#path, { throwIfNoEntry: false }));
    if (!stat) return new Map();
    if (!stat.isDirectory()) throw new UsageError('site-not-folder', { folder: this.#name });
    const entries = this.#attempt(() => fs.readdirSync(this.#path)).sort();
    const record = entries.includes(RECORD) ? this.#readRecord() : undefined;
    // What a killed run left of new files is nobody's.
    const others = entries.filter((entry) => !isReserved(entry));
    if (record === undefined && others.length > 0) {
      const file = others.find((entry) => entry !== RECORD) ?? RECORD;
      throw new UsageError('site-folder-foreign', { folder: this.#name, file });
    }
    return record ?? new Map();
  }

  /** What the record says; undefined where it is not one that rup wrote. */
  #readRecord(): Record | undefined {
    const path = join(this.#path, RECORD);
    const stat = this.#attempt(() => fs.lstatSync(path));
    if (!stat.isFile() || stat.size > MAX_BYTES) return undefined;
    const text = this.#attempt(() => fs.readFileSync(path, 'utf8'));
    try {
      const { files } = JSON.parse(text) as { files: { [name: string]: string[] } };
      const entries = Object.entries(files);
      const isValid = entries.every(([name, hashes]) => NAME.test(name) && Array.isArray(hashes));
      return isValid ? new Map(entries) : undefined;
    } catch {
      return undefined;
    }
  }

  /** What a link leads to is not rup's to write in. */
  #refuseLink(folder: string): void {
    const stat = this.#attempt(() => fs.lstatSync(join(this.#path, folder), { throwIfNoEntry: false }));
    if (stat && !stat.isDirectory())
      throw new UsageError('site-file-foreign', { file: join(this.#name, folder) });
  }

  /** The hash of a file that is there. Throws where it is not rup's own, or no longer as rup wrote it. */
  #hashOf(name: string, wanted: string | undefined): string | undefined {
    const path = join(this.#path, name);
    const stat = this.#attempt(() => fs.lstatSync(path, { throwIfNoEntry: false }));
    if (!stat) return undefined;
    const written = this.#record.get(name);
    const file = join(this.#name, name);
    if (!stat.isFile() || !written) throw new UsageError('site-file-foreign', { file });
    const found = hashOf(this.#attempt(() => fs.readFileSync(path)));
    // In an empty file, which a failing drive may leave, there is nothing to lose.
    if (written.includes(found) || found === wanted || stat.size === 0) return found;
    throw new UsageError('site-file-changed', { file });
  }

  async #writeRecord(record: Record, by: Holder): Promise<void> {
    const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
    const target = this.#attempt(() => targetIn(this.#path, RECORD, join(this.#name, RECORD)));
    const staged = await stage(target, Buffer.from(`${JSON.stringify({ files }, null, 1)}\n`), { by });
    await staged.commit();
  }

  /** A file that was looked at: what is there is rup's own, and need not be looked at again. */
  #target(name: string): Target {
    return { name: join(this.#name, name), path: join(this.#path, name), found: undefined };
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (asUsage(error)?.code !== 'system-refused') throw error;
      throw new UsageError('folder-unusable', { folder: this.#name, reason: reasonOf(error) });
    }
  }
}

const hashOf = (bytes: Buffer) => hash('sha256', bytes);

/** Each file's hashes, of before and of now. */
function merged(before: Record, now: ReadonlyMap<string, string>): Record {
  const all = new Map([...before].map(([name, hashes]) => [name, new Set(hashes)]));
  for (const [name, one] of now) all.set(name, (all.get(name) ?? new Set()).add(one));
  return new Map([...all].map(([name, hashes]) => [name, [...hashes]]));
}

/** The folders that files are in, within the folder itself. */
const foldersOf = (names: readonly string[]) => [
  ...new Set(names.filter((name) => name.includes('/')).map((name) => dirname(name))),
];

/** Removes a folder in which nothing is left. */
function removeEmpty(path: string): void {
  try {
    fs.rmdirSync(path);
  } catch {
    // Something is in it, or it is not there.
  }
}
