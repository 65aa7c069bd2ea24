import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Deed } from '../../changes/undo.ts';
import { stage } from '../../document/write.ts';
import type { Context } from '../context.ts';

/** How many commands can be undone, and how many characters are kept of them. */
const DEEDS = 20;
const SIZE = 500_000;

/**
 * What rup did to a file of late, the latest last. It is kept in the user's own folder for such things, and not beside
 * the file: it is nobody else's, and no part of what is kept in git. Where it cannot be kept, nothing can be undone.
 */
export class Journal {
  readonly #context: Context;
  readonly #path: string | undefined;

  constructor(context: Context, file: string) {
    this.#context = context;
    this.#path = journalOf(context, file);
  }

  read(): readonly Deed[] {
    try {
      const { version, deeds } = JSON.parse(readFileSync(this.#path ?? '', 'utf8'));
      return version === VERSION && deeds.every(isDeed) ? deeds : [];
    } catch {
      return [];
    }
  }

  async add(deed: Deed): Promise<void> {
    await this.#write([...this.read(), deed]);
  }

  async dropLast(): Promise<void> {
    await this.#write(this.read().slice(0, -1));
  }

  async clear(): Promise<void> {
    if (this.read().length > 0) await this.#write([]);
  }

  async #write(deeds: readonly Deed[]): Promise<void> {
    const path = this.#path;
    if (path === undefined) return;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const target = { name: path, path, found: undefined };
      const way = { by: await this.#context.holder(), isHasty: true };
      await (await stage(target, Buffer.from(kept(deeds)), way)).commit();
    } catch {
      // The change is made: that it cannot be undone later is no reason to call it failed.
    }
  }
}

const VERSION = 1;

/** Whether it is what another rup can have kept: who writes there by hand is told that there is nothing. */
function isDeed({ command, done, before, after, pieces }: Deed): boolean {
  const isText = (...values: unknown[]) => values.every((value) => typeof value === 'string');
  return (
    isText(command, done.code, before, after) &&
    pieces.every(({ at, lead, was, now, tail }) => Number.isInteger(at) && isText(lead, was, now, tail))
  );
}

/** The latest of them, as many as may be kept. */
function kept(all: readonly Deed[]): string {
  let deeds = all.slice(-DEEDS);
  const text = () => JSON.stringify({ version: VERSION, deeds });
  while (deeds.length > 0 && text().length > SIZE) deeds = deeds.slice(1);
  return text();
}

/** Where it is kept (XDG Base Directory: state), by the file's path; undefined where the user has no such folder. */
function journalOf({ env }: Context, file: string): string | undefined {
  const home = env['HOME'] || env['USERPROFILE'];
  const state = env['XDG_STATE_HOME'] || (home && join(home, '.local', 'state'));
  // A relative one is to be ignored: it would be another folder for each that one works in.
  if (!state || !isAbsolute(state)) return undefined;
  try {
    const name = createHash('sha256').update(realpathSync(file)).digest('hex').slice(0, 32);
    return join(state, 'rup', 'undo', `${name}.json`);
  } catch {
    return undefined;
  }
}
