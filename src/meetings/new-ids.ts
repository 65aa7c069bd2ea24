import type { Organisation } from '../organisation/organisation.ts';

/** An id has at most 100 characters. */
const LONGEST_STEM = 80;
/** A slot's name at the end of an id, with the number that sets two ids apart. */
const ENDS_AS_SLOT = /-\d{4}(?:-(?:spring|autumn|\d{2}))?(?:-\d+)*$/;

/** What the ids of a body's meetings begin with. */
export function stemOf(body: string): string {
  return body.length > LONGEST_STEM ? body.slice(0, LONGEST_STEM).replace(/-$/, '') : body;
}

/** Gives proposed meetings their ids. */
export class NewIds {
  /** The ids that a new one could be the same as. */
  readonly #used: Set<string>;

  constructor({ idsInUse }: Organisation) {
    this.#used = new Set([...idsInUse.keys()].filter((id) => ENDS_AS_SLOT.test(id)));
  }

  /**
   * An id that nothing in the file has: a cancelled meeting may hold the one that comes first to mind. No two bodies
   * come to the same, for each id tells where its slot's name begins; but of long ids only the beginning is taken.
   */
  next(stem: string, slot: string): string {
    const wanted = `${stem}-${slot}`;
    let id = wanted;
    for (let number = 2; this.#used.has(id); number++) id = `${wanted}-${number}`;
    if (stem.length >= LONGEST_STEM - 1) this.#used.add(id);
    return id;
  }
}
