import type { FactArgs } from '../../facts/difference.ts';
import type { OrganisationFile } from '../../organisation/generated/types.ts';
import type { Fact } from '../fact.ts';
import type { LogEntry } from './entries.ts';

/**
 * What a history tells of one thing, by its id and the ids it had before. It is asked of one commit after the other,
 * the newest first.
 */
export class Life {
  readonly #id: string;
  readonly #ids: Set<string>;
  /** All ids of the newest version. */
  #newest: ReadonlySet<string> | undefined;
  #hasFacts = false;

  constructor(id: string) {
    this.#id = id;
    this.#ids = new Set([id]);
  }

  /** Whether the history, as far as it has been asked, knows of it. */
  get isKnown(): boolean {
    return this.#hasFacts || this.#newest?.has(this.#id) === true;
  }

  /** The ids that may have been meant. */
  get candidates(): Iterable<string> {
    return this.#newest ?? [];
  }

  /** A commit with those of its facts that concern it. */
  told(entry: LogEntry): LogEntry {
    const { facts, lost, after } = entry;
    if (!this.#newest && after) this.#newest = this.#idsIn(after);
    // Further back it was known by the id that it had before.
    for (const { code, args } of [...facts, ...lost]) {
      if (code !== 'id-changed' && code !== 'anonymised') continue;
      const { from, to } = args as FactArgs['id-changed'];
      if (this.#ids.has(to)) this.#ids.add(from);
    }
    const concerns = ({ about }: Fact) => about.some((id) => this.#ids.has(id));
    const told = { ...entry, facts: facts.filter(concerns), lost: lost.filter(concerns) };
    this.#hasFacts ||= told.facts.length + told.lost.length > 0;
    return told;
  }

  /** All ids in a file; what has this id there, or had it, is followed by all that it had. */
  #idsIn(file: OrganisationFile): ReadonlySet<string> {
    const ids = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { id, formerly = [] } = value as { id?: string; formerly?: readonly string[] };
      if (id !== undefined && !Array.isArray(value)) {
        const all = [id, ...formerly];
        for (const each of all) ids.add(each);
        if (all.includes(this.#id)) for (const each of all) this.#ids.add(each);
      }
      for (const child of Object.values(value)) look(child);
    };
    look(file);
    return ids;
  }
}
