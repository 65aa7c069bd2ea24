import type { Meeting } from '../organisation/generated/types.ts';
import { firstId, namespaceOf } from '../organisation/namespace.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { stemOf } from './new-ids.ts';

/** The end of an id that was made from a body's: its year, or its day, and what else follows. */
const ENDS_AS_MADE = /^-\d{4}(?:-|$)/;

/**
 * The names by which calendars know the meetings of a file. They are unique beyond it and stay when a meeting or its
 * body is renamed: an id made from the body's is read as made from the first id that the body had, unless another
 * meeting goes by that.
 */
export class Uids {
  readonly #organisation: Organisation;
  readonly #namespace: string;
  readonly #recorded = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    this.#namespace = namespaceOf(organisation);
    const { meetings } = organisation;
    for (const meeting of meetings) this.#taken.add(firstId(meeting));
    for (const meeting of meetings) {
      const own = firstId(meeting);
      const made = this.#asFirstMade(own, meeting.body);
      const isFree = !this.#taken.has(made);
      if (isFree) this.#taken.add(made);
      this.#recorded.set(meeting.id, isFree ? made : own);
    }
  }

  /** Of a meeting in the file or proposed; `part` is one of what belongs to it. */
  of(meeting: Meeting, part?: string): string {
    const name = this.#recorded.get(meeting.id) ?? this.#ofProposal(meeting);
    return `${part === undefined ? name : `${name}.${part}`}@${this.#namespace}`;
  }

  #ofProposal({ id, body }: Meeting): string {
    const made = this.#asFirstMade(id, body);
    return this.#taken.has(made) ? id : made;
  }

  #asFirstMade(id: string, body: string): string {
    const known = this.#organisation.bodies.get(body)?.body;
    if (known?.formerly === undefined) return id;
    const stems = [known.id, ...known.formerly].map(stemOf).filter((stem) => {
      return id.startsWith(stem) && ENDS_AS_MADE.test(id.slice(stem.length));
    });
    const [longest] = stems.sort((a, b) => b.length - a.length);
    return longest === undefined ? id : stemOf(firstId(known)) + id.slice(longest.length);
  }
}
