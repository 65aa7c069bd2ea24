import { type Comment, commentsOf } from '../document/comments.ts';
import type { Document } from '../document/document.ts';
import { valueAt } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Kind } from '../history/difference.ts';
import type { ListKind } from '../history/lists.ts';
import type { Collision } from './collision.ts';
import { isTellable, kindUnder, type List, paired } from './lists.ts';

/**
 * The comments that theirs has added and the merged text lacks, each at the entry that it belongs to, but for those
 * that stand at a collision, where all of theirs is shown.
 */
export function lostComments(
  base: Document,
  theirs: Document,
  merged: Document,
  collisions: readonly Collision[],
): readonly Collision[] {
  const own = commentsOf(theirs);
  if (own.length === 0) return [];
  const [before, after, left] = [base, theirs, merged].map((document) => counted(commentsOf(document)));
  return own.flatMap((comment) => {
    const { text, owner } = comment;
    const isAdded = (after?.get(text) ?? 0) > (before?.get(text) ?? 0);
    const count = left?.get(text) ?? 0;
    left?.set(text, count - 1);
    const isShown = collisions.some((one) => one.theirs.every((step, at) => owner[at] === step));
    return isAdded && count <= 0 && !isShown
      ? [{ reason: 'comment' as const, ...entryOf(comment, theirs, merged) }]
      : [];
  });
}

function counted(comments: readonly Comment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The innermost entry around a comment that both have. */
function entryOf(
  { owner, next, after }: Comment,
  theirs: Document,
  merged: Document,
): Pick<Collision, 'ours' | 'theirs'> {
  const wanted = owner.length > 0 ? owner : (next ?? after ?? []);
  const ours: (string | number)[] = [];
  const there: (string | number)[] = [];
  let kind: Kind = 'file';
  for (const step of wanted) {
    const [here, other] = [valueAt(merged.data, ours), valueAt(theirs.data, there)];
    let own: string | number | undefined = step;
    if (typeof step === 'string') kind = kindUnder(kind, step);
    else own = inList(other as List, here as List, step, kind as ListKind);
    if (own === undefined || valueAt(here, [own]) === undefined) break;
    ours.push(own);
    there.push(step);
  }
  return { ours, theirs: there as Path };
}

function inList(theirs: List, ours: List, index: number, kind: ListKind): number | undefined {
  if (!Array.isArray(ours)) return undefined;
  if (isTellable(theirs, kind) && isTellable(ours, kind)) return paired(theirs, ours, kind).get(index);
  const at = ours.indexOf(theirs[index] as never);
  return at === -1 ? undefined : at;
}
