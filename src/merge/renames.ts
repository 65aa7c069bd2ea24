import { Refusal } from '../changes/change.ts';
import { personAnonymise } from '../changes/person-anonymise.ts';
import { rename } from '../changes/rename.ts';
import { type Changed, changeBytes } from '../changes/run.ts';
import { type Document, readDocument } from '../document/document.ts';
import { newIds } from '../history/renamed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { checkDocument } from '../rules/check.ts';

/**
 * One side with the renames that the other has made: what it has said of an entry since, it says by the entry's new id.
 * A rename that cannot be made there is left to the merge.
 */
export async function followed(
  side: Buffer,
  { base, other, today }: { base: Document; other: Document; today: CalendarDate },
): Promise<Buffer> {
  if (!/formerly|anonymised/.test(other.text)) return side;
  const [before, after] = await Promise.all([base, other].map((each) => fileOf(each, today)));
  if (!before || !after) return side;
  const known = (await fileOf(await readDocument(side), today)) ?? before;
  let result = side;
  for (const [id, to] of newIds(before, after)) {
    if (newIds(before, known).has(id)) continue;
    // Of a person whose name was taken out, the name goes here, too; it is `to` that they are called then.
    const isNameless = after.people?.some((one) => one.id === to && one.anonymised !== undefined);
    try {
      const change: Promise<Changed> = isNameless
        ? changeBytes(result, today, personAnonymise, { id })
        : changeBytes(result, today, rename, { id, to });
      const { after: bytes, done } = await change;
      if (!isNameless || ('to' in done.args && done.args.to === to)) result = bytes;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return result;
}

const fileOf = async (document: Document, today: CalendarDate) =>
  (await checkDocument(document, today)).organisation?.file;
