import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { writeInto } from '../document/write.ts';
import type { Context } from './context.ts';
import { reasonOf, UsageError } from './errors.ts';

/** A file to be written: its name, without a folder, and its bytes. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The record of what rup has written in a folder: the SHA-256 of each file by its name. */
const RECORD = '.rup-site.json';

/** Names that a record may hold: nothing that leads out of the folder, and nothing hidden. */
const NAME = /^[a-z0-9][a-z0-9.-]*$/;

/** Files that a run which was killed left behind. */
const LEFT_BEHIND = /^\.[a-z0-9.-]+\.rup-[0-9a-f]{12}\.tmp$/;

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

  /** Makes these files the folder's own. What earlier runs wrote and is not among them is removed. */
  replace(files: readonly OwnFile[], progress: (done: number) => void): void {
    const wanted = new Map(files.map(({ name, bytes }) => [name, hash(bytes)]));
    const known = new Map([...this.#record, ...[...wanted].map(([name]) => [name, []] as const)]);
    // All is looked at before anything is done.
    const there = new Map([...known.keys()].sort().map((name) => [name, this.#hashOf(name, wanted)]));
    this.#attempt(() => {
      fs.mkdirSync(this.#path, { recursive: true });
      this.#removeLeftBehind();
      // A run that is killed on the way leaves files of before and of now: the record then knows both.
      this.#writeRecord(merged(this.#record, wanted));
      files.forEach(({ name, bytes }, done) => {
        progress(done);
        if (there.get(name) !== wanted.get(name)) writeInto(this.#path, name, bytes, true);
      });
      for (const name of this.#record.keys()) {
        if (!wanted.has(name)) fs.rmSync(join(this.#path, name), { force: true });
      }
      this.#writeRecord(merged(new Map(), wanted));
    });
  }

  #look(): Record {
    const stat = this.#attempt(() => fs.statSync(this.#path, { throwIfNoEntry: false }));
    if (!stat) return new Map();
    if (!stat.isDirectory()) throw new UsageError('site-not-folder', { folder: this.#name });
    const entries = this.#attempt(() => fs.readdirSync(this.#path)).sort();
    const record = entries.includes(RECORD) ? this.#readRecord() : undefined;
    const foreign = entries.find((entry) => entry !== RECORD && !LEFT_BEHIND.test(entry)) ?? RECORD;
    if (record === undefined && entries.length > 0) {
      throw new UsageError('site-folder-foreign', { folder: this.#name, file: foreign });
    }
    return record ?? new Map();
  }

  /** What the record says; undefined where it is not one that rup wrote. */
  #readRecord(): Record | undefined {
    const text = this.#attempt(() => fs.readFileSync(join(this.#path, RECORD), 'utf8'));
    try {
      const { files } = JSON.parse(text) as { files: { [name: string]: string[] } };
      const entries = Object.entries(files);
      const isSound = entries.every(([name, hashes]) => NAME.test(name) && Array.isArray(hashes));
      return isSound ? new Map(entries) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The hash of a file that is there. Throws where it is not rup's own, or no longer as rup wrote it. */
  #hashOf(name: string, wanted: ReadonlyMap<string, string>): string | undefined {
    const path = join(this.#path, name);
    const stat = this.#attempt(() => fs.lstatSync(path, { throwIfNoEntry: false }));
    if (!stat) return undefined;
    const written = this.#record.get(name);
    const file = join(this.#name, name);
    if (!stat.isFile() || !written) throw new UsageError('site-file-foreign', { file });
    const found = hash(this.#attempt(() => fs.readFileSync(path)));
    // In an empty file, which a failing drive may leave, there is nothing to lose.
    if (written.includes(found) || found === wanted.get(name) || stat.size === 0) return found;
    throw new UsageError('site-file-changed', { file });
  }

  #writeRecord(record: Record): void {
    const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeInto(this.#path, RECORD, Buffer.from(`${JSON.stringify({ files }, null, 1)}\n`));
  }

  #removeLeftBehind(): void {
    for (const entry of fs.readdirSync(this.#path)) {
      if (LEFT_BEHIND.test(entry)) fs.rmSync(join(this.#path, entry), { force: true });
    }
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError('site-folder-unread', { folder: this.#name, reason: reasonOf(error) });
    }
  }
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Each file's hashes, of before and of now. */
function merged(before: Record, now: ReadonlyMap<string, string>): Record {
  const all = new Map([...before].map(([name, hashes]) => [name, new Set(hashes)]));
  for (const [name, one] of now) all.set(name, (all.get(name) ?? new Set()).add(one));
  return new Map([...all].map(([name, hashes]) => [name, [...hashes]]));
}
