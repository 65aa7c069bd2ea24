import { Refusal } from '../changes/change.ts';
import { rename } from '../changes/rename.ts';
import { changeBytes } from '../changes/run.ts';
import { type Document, readDocument } from '../document/document.ts';
import { newIds } from '../history/renamed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { judge } from '../rules/judge.ts';

/**
 * One side with the renames that the other has made: what it has said of an entry since, it says by the entry's new id.
 * A rename that cannot be made there is left to the merge.
 */
export async function followed(
  side: Buffer,
  { base, other, today }: { base: Document; other: Document; today: CalendarDate },
): Promise<Buffer> {
  if (!other.text.includes('formerly')) return side;
  const [before, after] = await Promise.all([base, other].map((each) => fileOf(each, today)));
  if (!before || !after) return side;
  const known = (await fileOf(await readDocument(side), today)) ?? before;
  let result = side;
  for (const [id, to] of newIds(before, after)) {
    if (newIds(before, known).has(id)) continue;
    try {
      result = (await changeBytes(result, today, rename, { id, to })).after;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return result;
}

const fileOf = async (document: Document, today: CalendarDate) =>
  (await judge(document, today)).organisation?.file;
