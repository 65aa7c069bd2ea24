import type { HistoryField } from '../../../facts/history.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import { addDays } from '../../../organisation/days.ts';
import type { Correction, OrganisationFile } from '../../../organisation/generated/types.ts';
import { firstOpenDay } from '../../../organisation/grace.ts';
import { grouped } from '../../../organisation/grouped.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import { type Pair, pairFiles, within } from '../../pairs.ts';
import { exchanged, isAnother } from './another.ts';
import type { Mark, Told } from './mark.ts';
import { marksOf } from './marks.ts';
import { joinedMarks, mergedInto } from './merged.ts';
import { Recent } from './recent.ts';
import { idsOf, type Subject, subjectsOf } from './subjects.ts';

/** Two states of a file, as transitions are checked: what belongs together, and which days are settled. */
export class Comparison {
  readonly files: Pair<OrganisationFile>;
  readonly today: CalendarDate;
  /** How many days back dates may be corrected and added. */
  readonly graceDays: number;
  /** Days before this one are settled: what the file tells of them changes only by a correction. */
  readonly #open: CalendarDate;
  readonly #dayBeforeOpen: CalendarDate;
  readonly subjects: readonly Subject[];
  /** Corrections that are new. */
  readonly corrections: readonly Pair<Correction>[];
  /** Removed entries that were another one twice, with the entry that stands for both now. */
  readonly merged: ReadonlyMap<Subject, Subject>;
  /** Entries whose id is another thing's now. */
  readonly reused: ReadonlySet<Subject>;
  /** Removed entries that seem to stand under another id now, with the entry that each seems to be. */
  readonly heirs: ReadonlyMap<Subject, Subject>;
  readonly #recent: Recent;
  #marks: readonly Mark[] | undefined;
  #correctedBy: Map<string, Correction[]> | undefined;

  constructor(before: OrganisationFile, after: OrganisationFile, today: CalendarDate) {
    this.files = pairFiles(before, after);
    this.today = today;
    // The older file's setting: a change cannot lengthen the time in which it is allowed itself.
    ({ open: this.#open, days: this.graceDays } = firstOpenDay(before, today));
    this.#dayBeforeOpen = addDays(this.#open, -1);
    this.subjects = subjectsOf(this.files);
    this.merged = mergedInto(this.subjects);
    this.#recent = new Recent(before, this.#open, today);
    this.corrections = within(this.files, 'corrections').filter(({ before: old }) => !old);
    const others = [
      ...this.subjects.filter((subject) => isAnother(subject, this.files, today)),
      ...exchanged(this.subjects),
    ];
    this.reused = new Set(others.filter((subject) => !this.isRecent(subject)));
    this.heirs = heirsOf(
      this.subjects.filter((subject) => !this.merged.has(subject) && !this.isUndone(subject)),
    );
  }

  /** Whether an entry was entered within the days of grace: then it may be undone, and its id be another's. */
  isRecent({ before }: Subject): boolean {
    return before !== undefined && this.#recent.has(before.id);
  }

  /** Whether an entry is gone that was entered within the days of grace. */
  isUndone(subject: Subject): boolean {
    return !subject.after && this.isRecent(subject);
  }

  /** All that is dated in entries that are there now, but for those that have got a wrong id. */
  get marks(): readonly Mark[] {
    if (!this.#marks) {
      const misnamed = new Set([...this.reused, ...this.heirs.values()]);
      const subjects = this.subjects.filter((subject) => subject.after && !misnamed.has(subject));
      const marks = subjects.flatMap((subject) => marksOf(subject, this.files));
      this.#marks = joinedMarks(withoutConsequences(marks), this.merged, this.files);
    }
    return this.#marks;
  }

  /** What was there before, is the same thing now, and may have been read by others. */
  isLasting(subject: Subject): boolean {
    return Boolean(subject.before && subject.after) && !this.reused.has(subject) && !this.isRecent(subject);
  }

  /** Whether a last day is settled. */
  isSettledDay(last: CalendarDate): boolean {
    return last < this.#dayBeforeOpen;
  }

  /** Whether what is told makes a difference to a settled day. */
  isSettled({ date, isEnd }: Told): boolean {
    return isEnd ? this.isSettledDay(date) : date < this.#open;
  }

  /** Whether a correction made on one of the open days is as it should be: it tells of what is done now. */
  isTimely({ date }: Correction): boolean {
    return this.#open <= date && date <= this.today;
  }

  /** Whether a new correction covers what became of an entry, or of a field of it. */
  isCorrected(subject: Subject, field: HistoryField): boolean {
    this.#correctedBy ??= this.#timely();
    const covering = idsOf(subject).flatMap((id) => this.#correctedBy?.get(id) ?? []);
    return covering.some((correction) => correction.field === undefined || correction.field === field);
  }

  #timely(): Map<string, Correction[]> {
    const timely = this.corrections.flatMap(({ after }) => (after && this.isTimely(after) ? [after] : []));
    return grouped(timely, ({ id }) => id);
  }
}

/** Each removed entry of a name with a new one of the same kind and name. */
function heirsOf(subjects: readonly Subject[]): Map<Subject, Subject> {
  const heirs = new Map<Subject, Subject>();
  const key = (kind: string, name: string | undefined) => name && `${kind} ${normalForm(name)}`;
  const added = new Map<string | undefined, Subject>();
  for (const subject of subjects) {
    if (!subject.before) added.set(key(subject.kind, subject.after?.name), subject);
  }
  if (added.size === 0) return heirs;
  for (const subject of subjects) {
    const name = key(subject.kind, subject.before?.name);
    const heir = subject.after || !name ? undefined : added.get(name);
    if (heir) heirs.set(subject, heir);
  }
  return heirs;
}

/**
 * What ends as a body does is told with its dissolution: terms in it, needs of it, and its meetings that are cancelled
 * for that. So it is where the dissolution is undone or moved.
 */
function withoutConsequences(marks: readonly Mark[]): readonly Mark[] {
  const ends = new Map(
    marks.flatMap((mark) => {
      const isMoved = mark.field === 'dissolved' && mark.before?.date !== mark.after?.date;
      return isMoved && mark.subject.after ? [[mark.subject.after.id, mark]] : [];
    }),
  );
  if (ends.size === 0) return marks;
  return marks.filter(({ subject, field, before, after }) => {
    const end = ends.get(bodyOf(subject, field) ?? '');
    if (!end) return true;
    const isReopened = before !== undefined && after === undefined;
    return before?.date !== end.before?.date || !(isReopened || after?.date === end.after?.date);
  });
}

/** The body with whose end something in an entry may end. */
function bodyOf({ after }: Subject, field: HistoryField): string | undefined {
  if (field === 'cancelled') return (after as { body?: string } | undefined)?.body;
  return field === 'members' || field === 'initiatives' ? after?.id : undefined;
}
