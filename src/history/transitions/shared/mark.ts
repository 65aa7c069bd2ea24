import type { Path } from '../../../document/finding.ts';
import type { HistoryField } from '../../../facts/history.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import type { Decision } from '../../../organisation/generated/types.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import type { Subject } from './subjects.ts';

/** What the file tells of a day. */
export interface Told {
  readonly date: CalendarDate;
  /** What it tells, in parts, beside the day itself. */
  readonly says: Readonly<Record<string, string | undefined>>;
  /** Whether it is a last day, which makes a difference only from the day after. */
  readonly isEnd: boolean;
  readonly path: Path;
}

/** Something dated in an entry's history, before and after: a first or last day, a term's, a report, a meeting. */
export interface Mark {
  readonly subject: Subject;
  readonly field: HistoryField;
  readonly before: Told | undefined;
  readonly after: Told | undefined;
  /** Where it stands now, or the nearest place to where it stood. */
  readonly place: { readonly path: Path; readonly onKey?: boolean };
}

export type Says = Told['says'];
/** `end`: of a last day, the key under which it stands; empty where it stands under the field itself. */
export type Dated = { date?: CalendarDate | undefined; end?: string; says?: Says } | undefined;

/** The list of an entry from which something is gone. */
export function placeOfList({ after, afterPath }: Subject, field: HistoryField): Mark['place'] {
  const isThere = after !== undefined && Object.hasOwn(after, field);
  return isThere ? { path: [...afterPath, field], onKey: true } : { path: [...afterPath, 'id'] };
}

/** What a dated thing tells; nothing where it has no date. */
export function told(dated: Dated, path: Path): Told | undefined {
  if (dated?.date === undefined) return undefined;
  const { date, says = {}, end } = dated;
  return { date, says, isEnd: end !== undefined, path: end ? [...path, end] : path };
}

/** What is told of a decision; where it can be read may change. */
export const decisionSays = (decision: Decision | undefined): Says => ({
  decided: decision?.date,
  decidedBy: decision?.by,
  case: words(decision?.case),
});

/** A text by its words: how it is folded into lines, or where its capitals are, is not what it says. */
export const words = (text: string | undefined) => (text === undefined ? undefined : normalForm(text));
