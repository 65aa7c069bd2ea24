import type { Path } from '../../../document/finding.ts';
import type { HistoryField } from '../../../messages/history.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import type {
  AdministrativeGroup,
  Effort,
  FormerGroup,
  Forum,
  Holder,
  Initiative,
  Meeting,
  Member,
  Office,
  OrganisationFile,
} from '../../../organisation/generated/types.ts';
import { type Pair, within } from '../../pairs.ts';
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

type Says = Told['says'];
/** `end`: of a last day, the key under which it stands; empty where it stands under the field itself. */
type Dated = { date?: CalendarDate | undefined; end?: string; says?: Says } | undefined;

/** All that is dated in an entry. What has no date, such as a name, is no part of its history. */
export function marksOf(subject: Subject, files: Pair<OrganisationFile>): Mark[] {
  switch (subject.kind) {
    case 'initiative': {
      const pair = subject as Pair<Initiative>;
      return [
        ...single(subject, 'started', pair, ({ started }) => ({ date: started })),
        ...single(subject, 'ended', pair, ({ ended }) => ({ date: ended, end: '' })),
        ...listed(subject, 'priorities', pair, ({ date, rank }) => ({ date, says: { rank: `${rank}` } })),
        ...listed(subject, 'followUps', pair, ({ date, status }) => ({ date, says: { status } })),
      ];
    }
    case 'office': {
      const starts = startsOf(files, ({ plan }) => plan?.period.from);
      return terms(subject, 'holders', within(subject as Pair<Office>, 'holders'), starts);
    }
    case 'administrativeGroup':
      return bodyMarks(subject, subject as Pair<AdministrativeGroup>);
    case 'forum': {
      const pair = subject as Pair<Forum>;
      return [
        ...bodyMarks(subject, pair),
        ...listed(subject, 'initiatives', pair, ({ until }) => ({ date: until, end: 'until' })),
        ...listed(subject, 'reports', pair, ({ date, progress, interdisciplinarity }) => ({
          date,
          says: { progress: words(progress), interdisciplinarity: words(interdisciplinarity) },
        })),
      ];
    }
    case 'formerGroup':
      return single(subject, 'dissolved', subject as Pair<FormerGroup>, lastDay);
    case 'effort':
      return single(subject, 'collected', subject as Pair<Effort>, ({ collected }) => ({ date: collected }));
    case 'meeting':
      return meetingMarks(subject, subject as Pair<Meeting>);
    default:
      return [];
  }
}

const lastDay = ({ dissolved }: { dissolved?: { date: CalendarDate } }): Dated => ({
  date: dissolved?.date,
  end: 'date',
});

function bodyMarks(subject: Subject, pair: Pair<AdministrativeGroup> | Pair<Forum>): Mark[] {
  const body = pair as Pair<Forum>;
  return [
    ...single(subject, 'established', body, ({ established }) => ({ date: established })),
    ...single(subject, 'dissolved', body, lastDay),
    ...terms(
      subject,
      'members',
      within(body, 'members'),
      startsOf(body, ({ established }) => established),
    ),
  ];
}

function meetingMarks(subject: Subject, pair: Pair<Meeting>): Mark[] {
  const { before, after } = pair;
  const moves = (meeting: Meeting | undefined) =>
    meeting?.moved?.filter(({ from }) => from === before?.date).length ?? 0;
  // A move that is recorded rewrites nothing.
  const wasMoved = moves(after) > moves(before);
  // That it was held on its day is what everybody expected, however late it is entered.
  const isAsPlanned = before && !before.held && after?.held?.date === before.date;
  const planned: Pair<Meeting> = wasMoved ? { ...pair, before: undefined } : pair;
  const held: Pair<Meeting> = isAsPlanned ? { ...pair, after: undefined } : pair;
  return [
    ...single(subject, 'date', planned, ({ date }) => ({ date })),
    ...single(subject, 'held', held, ({ held: event, body, themes }) => ({
      date: event?.date,
      says: { body, themes: themes && [...themes].sort().join() },
    })),
    ...single(subject, 'cancelled', pair, ({ cancelled }) => ({ date: cancelled?.date })),
    ...listed(subject, 'moved', pair, ({ date, from }) => ({ date, says: { from } })),
  ];
}

/** What an entry says once, under the field's own name unless a `key` is given. */
function single<T>(subject: Subject, field: HistoryField, pair: Pair<T>, tell: (entry: T) => Dated): Mark[] {
  const { before, after, beforePath, afterPath } = pair;
  const then = before && told(tell(before), [...beforePath, field]);
  const now = after && told(tell(after), [...afterPath, field]);
  const place = { path: now?.path ?? [...subject.afterPath, 'id'] };
  return then || now ? [{ subject, field, before: then, after: now, place }] : [];
}

type ListField = Extract<HistoryField, 'priorities' | 'followUps' | 'initiatives' | 'reports' | 'moved'>;

/** What an entry says in a list. */
function listed<T extends object, K extends ListField & keyof T>(
  subject: Subject,
  field: K,
  pair: Pair<T>,
  tell: (item: NonNullable<T[K]> extends readonly (infer Item)[] ? Item : never) => Dated,
): Mark[] {
  const kind = field === 'initiatives' ? 'need' : undefined;
  return within(pair, field, kind).flatMap(({ before, after, beforePath, afterPath }) => {
    const then = before && told(tell(before), beforePath);
    const now = after && told(tell(after), afterPath);
    const place = now ? { path: now.path } : placeOfList(subject, field);
    return then || now ? [{ subject, field, before: then, after: now, place }] : [];
  });
}

/** The first days that terms have which do not state them, before and after. */
interface Starts {
  readonly before: CalendarDate | undefined;
  readonly after: CalendarDate | undefined;
}

function startsOf<T>({ before, after }: Pair<T>, start: (entry: T) => CalendarDate | undefined): Starts {
  return { before: before && start(before), after: after && start(after) };
}

/** Each term has two marks, its first and its last day; a term that is gone or new has the first of them. */
function terms(
  subject: Subject,
  field: 'members' | 'holders',
  pairs: readonly Pair<Member | Holder>[],
  starts: Starts,
): Mark[] {
  const marks = pairs.flatMap(({ before, after, beforePath, afterPath }) => {
    // Where neither states a first day, it is the body's, and has not changed by itself.
    const isUnstated = before && after && before.from === undefined && after.from === undefined;
    const first = (term: Member | Holder, start: CalendarDate | undefined): Dated => ({
      date: term.from ?? ('vacant' in term && term.vacant ? undefined : start),
      says: saysWho(term),
    });
    const then = before && told(first(before, isUnstated ? starts.after : starts.before), beforePath);
    const now = after && told(first(after, starts.after), afterPath);
    const end = (term: Member | Holder): Dated => ({ date: term.to, end: 'to' });
    const isWhole = (before && after) || (!then && !now);
    const [last, lastNow] = isWhole
      ? [before && told(end(before), beforePath), after && told(end(after), afterPath)]
      : [];
    return [
      { before: then, after: now },
      { before: last, after: lastNow },
    ]
      .filter((told) => told.before ?? told.after)
      .map((told) => ({
        subject,
        field,
        ...told,
        place: told.after
          ? { path: told.after.path }
          : after
            ? { path: afterPath }
            : placeOfList(subject, field),
      }));
  });
  return substituted(marks);
}

function saysWho(term: Member | Holder): Says {
  const { person, organisation, vacant, role, area } = term as Partial<Member>;
  return { who: vacant ? 'vacant' : (person ?? organisation), role, area };
}

/** Where a term is gone and another stands in the same seat from the same day, one has taken the other's place. */
function substituted(marks: readonly Mark[]): Mark[] {
  const seat = ({ date, says }: Told) => [date, says['role'], says['area']].join();
  const gone = new Map(
    marks.flatMap((mark) => (mark.before && !mark.after ? [[seat(mark.before), mark]] : [])),
  );
  const used = new Set<Mark>();
  const joined = marks.map((mark) => {
    const other = mark.after && !mark.before ? gone.get(seat(mark.after)) : undefined;
    if (!other || used.has(other)) return mark;
    used.add(other);
    return { ...mark, before: other.before };
  });
  return joined.filter((mark) => !used.has(mark));
}

function placeOfList({ after, afterPath }: Subject, field: HistoryField): Mark['place'] {
  const isThere = after !== undefined && Object.hasOwn(after, field);
  return isThere ? { path: [...afterPath, field], onKey: true } : { path: [...afterPath, 'id'] };
}

function told(dated: Dated, path: Path): Told | undefined {
  if (dated?.date === undefined) return undefined;
  const { date, says = {}, end } = dated;
  return { date, says, isEnd: end !== undefined, path: end ? [...path, end] : path };
}

/** A text by its words: how it is folded into lines is not what it says. */
const words = (text: string | undefined) => text?.trim().replace(/\s+/g, ' ');
