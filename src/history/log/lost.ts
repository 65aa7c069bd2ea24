import type { Commit, Parent } from '../git/log.ts';

/** Where a side of a merge and the others parted; not known where the history that can be read ends before. */
export type Fork =
  | { readonly isKnown: true; readonly commit: Commit | undefined }
  | { readonly isKnown: false };

/**
 * The last commit from which a side of a merge and another of its sides both come; none where they have nothing in
 * common. `history` gives the commits to come after the merge, children before parents: once one comes, all that was
 * made from it has come.
 */
export async function forkOf(
  { parents }: Commit,
  side: Parent,
  history: AsyncGenerator<Commit, void, undefined>,
  isCutOff: (commit: Commit) => boolean,
): Promise<Fork> {
  const waiting = new Map<string, number>();
  const reach = (hash: string, by: number) => waiting.set(hash, (waiting.get(hash) ?? 0) | by);
  for (const { hash } of parents) reach(hash, hash === side.hash ? SIDE : OTHERS);
  for await (const commit of history) {
    const by = waiting.get(commit.hash);
    if (by === undefined) continue;
    if (by === BOTH) return { isKnown: true, commit };
    if (isCutOff(commit)) return { isKnown: false };
    waiting.delete(commit.hash);
    for (const { hash } of commit.parents) reach(hash, by);
    // Where one of them has come to its beginning, there is no more that they could have in common.
    const reached = new Set(waiting.values());
    if (!reached.has(BOTH) && reached.size < 2) return { isKnown: true, commit: undefined };
  }
  return { isKnown: false };
}

const SIDE = 1;
const OTHERS = 2;
const BOTH = SIDE | OTHERS;
