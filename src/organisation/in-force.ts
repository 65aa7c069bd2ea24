import { type Charter, NO_CHARTER, shippedCharter } from '../charter/charter.ts';
import type { Document } from '../document/document.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate, Days } from './date.ts';
import { addDays } from './days.ts';
import type { Governing, OrganisationFile } from './generated/types.ts';
import { compare, earlierDay } from './order.ts';
import type { OwnCharters } from './own-charters.ts';

/** The charter that governs, and the days on which it does. */
export interface InForce {
  readonly charter: Charter;
  readonly days: Days;
}

export const NO_OWN: OwnCharters = new Map();

/** The names of the files that hold charters of the data's own, valid or not. */
export function charterFiles(data: Value | undefined): string[] {
  const charters = (data as { readonly charters?: Value } | null | undefined)?.charters;
  if (!Array.isArray(charters)) return [];
  const names = charters.map((entry) => (entry as { readonly file?: Value } | null)?.file);
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

/** The charters among the files that a document names. What reads a charter is loaded where there is one. */
export async function chartersOf({ files }: Pick<Document, 'files'>): Promise<OwnCharters> {
  return files ? (await import('./own-charters.ts')).ownCharters(files) : NO_OWN;
}

const NONE: InForce = { charter: NO_CHARTER, days: {} };

/**
 * The charter that governs on a day; of several, that which began last. Without a day, the last one of the file. Where
 * the file names none, or the one it names cannot be used, no document demands anything.
 */
export function inForce(
  { charters = [] }: OrganisationFile,
  at?: CalendarDate,
  own: OwnCharters = NO_OWN,
): InForce {
  const begun = charters.filter(
    ({ from, to }) => at === undefined || (from <= at && (to === undefined || at <= to)),
  );
  const last = begun.sort((a, b) => compare(a.from, b.from)).at(-1);
  if (!last) return NONE;
  const { from, to } = last;
  const charter = charterNamed(last, own);
  if (!charter) return NONE;
  const next = charters.map((other) => other.from).filter((start) => start > from);
  return { charter, days: { from, to: lastDay(to, next.sort(compare)[0]) } };
}

/** The charter of an entry: one that comes with rup, or one of the file's own. */
export function charterNamed({ id, file }: Governing, own: OwnCharters): Charter | undefined {
  return id !== undefined ? shippedCharter(id) : own.get(file ?? '')?.charter;
}

/** The last day of a charter's time, which ends where the next one's begins. */
function lastDay(to: CalendarDate | undefined, next: CalendarDate | undefined): CalendarDate | undefined {
  if (next === undefined) return to;
  return earlierDay(addDays(next, -1), to);
}
