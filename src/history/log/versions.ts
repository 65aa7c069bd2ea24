import type { OrganisationFile } from '../../organisation/generated/types.ts';
import type { Blobs } from '../git/blobs.ts';
import { GitError } from '../git/error.ts';
import { Pieces } from './pieces.ts';

/** How many versions are kept: a commit's own, those of a merge's parents, and those beside them in the log. */
const KEPT = 8;

/**
 * The versions of a file by their object ids. Each is read once, as long as it is asked for again soon: a commit's
 * version is the one before the next.
 */
export class Versions {
  readonly #blobs: Blobs;
  readonly #pieces = new Pieces();
  readonly #kept = new Map<string, Promise<OrganisationFile | undefined>>();

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
  }

  /** The organisation that a version describes; undefined where its text or its form is wrong. */
  read(object: string): Promise<OrganisationFile | undefined> {
    const kept = this.#kept.get(object) ?? this.#parsed(object);
    // Asked for last, forgotten last.
    this.#kept.delete(object);
    this.#kept.set(object, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }

  async #parsed(object: string): Promise<OrganisationFile | undefined> {
    try {
      return await this.#pieces.read(await this.#blobs.read(object));
    } catch (error) {
      if (error instanceof GitError && error.code === 'git-too-large') return undefined;
      throw error;
    }
  }
}
