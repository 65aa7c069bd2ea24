import type { Path } from '../../../document/finding.ts';
import type { HistoryField } from '../../../facts/history.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import type { Earlier } from '../../../organisation/earlier.ts';
import type {
  AdministrativeGroup,
  Dissolution,
  Effort,
  FormerGroup,
  Forum,
  ForumInitiative,
  Initiative,
  Meeting,
  Office,
  OrganisationFile,
  Organisation as Party,
  Plan,
  Speaker,
} from '../../../organisation/generated/types.ts';
import { canonical, isIdentical } from '../../canonical.ts';
import { inside, type Pair, within } from '../../pairs.ts';
import { type Dated, decisionSays, type Mark, placeOfList, told, words } from './mark.ts';
import { renamedRoles } from './roles.ts';
import { asPlan, isAnonymised, type Subject } from './subjects.ts';
import { type Starts, termMarks } from './terms.ts';

/** All that is dated in an entry. Of what has no date, such as a name, see earlier-missing.ts. */
export function marksOf(subject: Subject, files: Pair<OrganisationFile>): Mark[] {
  return [...earlierMarks(subject), ...datedMarks(subject, files)];
}

/** What an entry was before, up to a day. */
function earlierMarks(subject: Subject, given = subject as Pair<{ earlier?: Earlier[] }>): Mark[] {
  if (!given.before?.earlier && !given.after?.earlier) return [];
  const pair = isAnonymised(subject) ? { ...given, before: withoutNames(given.before) } : given;
  return listed(subject, 'earlier', pair, ({ until, ...fields }) => ({
    date: until,
    end: 'until',
    says: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, canonical(value)])),
  }));
}

/** A name that has been taken out was taken out of what was earlier, too. */
function withoutNames({ earlier = [] }: { earlier?: Earlier[] } = {}): { earlier: Earlier[] } {
  const left = earlier.map(({ name, ...others }) => others);
  return { earlier: left.filter((fields) => Object.keys(fields).length > 1) };
}

function datedMarks(subject: Subject, files: Pair<OrganisationFile>): Mark[] {
  switch (subject.kind) {
    case 'initiative': {
      const pair = subject as Pair<Initiative>;
      return [
        ...single(subject, 'started', pair, ({ started }) => ({ date: started })),
        ...single(subject, 'ended', pair, ({ ended, endDecision }) => ({
          date: ended,
          end: '',
          says: decisionSays(endDecision),
        })),
        ...listed(subject, 'priorities', pair, ({ date, rank, decision, note }) => ({
          date,
          says: { rank: `${rank}`, note: words(note), ...decisionSays(decision) },
        })),
        ...listed(subject, 'followUps', pair, ({ date, status, note }) => ({
          date,
          says: { status, note: words(note) },
        })),
      ];
    }
    case 'office': {
      const starts = startsOf(files, ({ plan }) => plan?.period.from);
      const facts = { starts, roles: new Map(), file: files.after };
      return termMarks(subject, 'holders', within(subject as Pair<Office>, 'holders'), facts);
    }
    case 'administrativeGroup': {
      const plan = inside(files, 'plan');
      const ofPlan = asPlan(subject, plan);
      return [
        ...periodMarks(ofPlan, plan),
        ...earlierMarks(ofPlan, plan as Pair<object> as Pair<{ earlier?: Earlier[] }>),
        ...bodyMarks(subject, subject as Pair<AdministrativeGroup>, files),
      ];
    }
    case 'forum': {
      const pair = subject as Pair<Forum>;
      return [
        ...bodyMarks(subject, pair, files),
        ...needMarks(subject, pair, files),
        ...listed(subject, 'reports', pair, ({ date, progress, interdisciplinarity, note }) => ({
          date,
          says: {
            progress: words(progress),
            interdisciplinarity: words(interdisciplinarity),
            note: words(note),
          },
        })),
      ];
    }
    case 'organisation':
      return partyMarks(subject, subject as Pair<Party>);
    case 'formerGroup':
      return single(subject, 'dissolved', subject as Pair<FormerGroup>, lastDay);
    case 'effort':
      return single(subject, 'collected', subject as Pair<Effort>, (entry) => ({
        date: entry.collected,
        says: {
          municipality: entry.municipality,
          area: entry.area,
          goal: entry.goal,
          effort: words(entry.effort),
        },
      }));
    case 'meeting':
      return meetingMarks(subject, subject as Pair<Meeting>);
    default:
      return [];
  }
}

const lastDay = ({ dissolved }: { dissolved?: Dissolution }): Dated => ({
  date: dissolved?.date,
  end: 'date',
  says: {
    reason: words(dissolved?.reason),
    by: dissolved?.decidedBy,
    successor: dissolved?.successor,
    ...decisionSays(dissolved?.decision),
  },
});

/** What nobody had told may be filled in: since when an organisation has been, and all of one that is new to the file. */
function partyMarks(subject: Subject, pair: Pair<Party>): Mark[] {
  const { before } = pair;
  const { after, ...then } = pair;
  const end = ({ dissolved }: Party): Dated => ({
    date: dissolved?.date,
    end: 'date',
    says: {
      reason: words(dissolved?.reason),
      successors: dissolved?.successors && all(dissolved.successors),
    },
  });
  const first = before?.established === undefined ? { ...then, after: undefined } : pair;
  return [
    ...single(subject, 'established', first, ({ established }) => ({ date: established })),
    ...single(subject, 'dissolved', before ? pair : { ...then, after: undefined }, end),
  ];
}

function bodyMarks(
  subject: Subject,
  pair: Pair<AdministrativeGroup> | Pair<Forum>,
  files: Pair<OrganisationFile>,
): Mark[] {
  const body = pair as Pair<Forum>;
  const first = ({ established, establishedBy, decision }: Forum): Dated => ({
    date: established,
    says: { by: establishedBy, ...decisionSays(decision) },
  });
  const terms = { starts: firstDays(body, files), roles: renamedRoles(body), file: files.after };
  return [
    ...single(subject, 'established', establishedLate(body, files), first),
    ...single(subject, 'dissolved', body, lastDay),
    ...termMarks(subject, 'members', within(body, 'members'), terms),
  ];
}

/** Since when a body has been, as far as the file tells: one that is continued, since the plan began at the latest. */
function firstDays(body: Pair<Forum>, files: Pair<OrganisationFile>): Starts {
  const first = (forum: Forum, file: OrganisationFile | undefined) =>
    // What is entered now as continued told of no day before.
    forum.established ?? (body.before && forum.origin === 'continued' ? file?.plan?.period.from : undefined);
  return {
    before: body.before && first(body.before, files.before),
    after: body.after && first(body.after, files.after),
  };
}

/** That a continued body was there before the plan is what everybody knew, though its first day be filled in now. */
function establishedLate(body: Pair<Forum>, { after: file }: Pair<OrganisationFile>): Pair<Forum> {
  const { before, after } = body;
  // Where the plan is not valid, nothing says when it began.
  const from = file?.plan?.period.from;
  const isKnown =
    before?.origin === 'continued' &&
    before.established === undefined &&
    (from === undefined || (after?.established ?? '') <= from);
  return isKnown ? { ...body, after: undefined } : body;
}

/** The beginnings and ends of needs (R33), and needs that are gone: these had been since the forum was. */
function needMarks(subject: Subject, pair: Pair<Forum>, files: Pair<OrganisationFile>): Mark[] {
  const starts = firstDays(pair, files);
  return within(pair, 'initiatives', 'need').flatMap(({ before, after, beforePath, afterPath }) => {
    const since = before?.from ?? starts.before;
    const begun = beginning({ before, after, beforePath, afterPath }, starts);
    const begin: Mark[] = begun ? [{ subject, field: 'initiatives', ...begun }] : [];
    const isGone = before?.until === undefined && !after;
    const ending = (need: ForumInitiative): Dated =>
      isGone ? { date: since } : { date: need.until, end: 'until' };
    const then = before && told(ending(before), beforePath);
    const now = after && told(ending(after), afterPath);
    const place = now ? { path: now.path } : placeOfList(subject, 'initiatives');
    const end: Mark[] =
      then || now ? [{ subject, field: 'initiatives', before: then, after: now, place }] : [];
    return [...begin, ...end];
  });
}

/** The first day of a need that is there still, or is new and says since when; without one it is the forum's. */
function beginning(
  { before, after, afterPath, beforePath }: Pair<ForumInitiative>,
  starts: Starts,
): Omit<Mark, 'subject' | 'field'> | undefined {
  if (!after || (after.from === undefined && before?.from === undefined)) return undefined;
  const path = after.from === undefined ? afterPath : [...afterPath, 'from'];
  return {
    before: before && told({ date: before.from ?? starts.before }, beforePath),
    after: told({ date: after.from ?? starts.after }, path),
    place: { path },
  };
}

/** The days of a plan; where another one has replaced it, they are told under `earlier`. */
function periodMarks(subject: Subject, { before, after, beforePath, afterPath }: Pair<Plan>): Mark[] {
  const isKept = ({ period }: { period?: Plan['period'] }) => isIdentical(period, before?.period);
  if (before && after?.earlier?.slice(before.earlier?.length).some(isKept)) return [];
  return (['from', 'to'] as const).map((key) => {
    const end = key === 'to' ? { end: '' } : {};
    const of = (plan: Plan | undefined, path: Path) =>
      plan && told({ date: plan.period[key], ...end }, [...path, 'period', key]);
    const place = { path: [...afterPath, 'period', key] };
    return { subject, field: 'period', before: of(before, beforePath), after: of(after, afterPath), place };
  });
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
  const who = ({ person, organisation }: Speaker) => person ?? organisation ?? '';
  return [
    ...single(subject, 'date', planned, ({ date }) => ({ date })),
    ...single(subject, 'held', held, ({ held: event, body, themes, speakers }) => ({
      date: event?.date,
      says: { body, themes: all(themes), speakers: all(speakers?.map(who)) },
    })),
    ...single(subject, 'cancelled', pair, ({ cancelled }) => ({
      date: cancelled?.date,
      says: { reason: words(cancelled?.reason) },
    })),
    ...listed(subject, 'moved', pair, ({ date, from, decision }) => ({
      date,
      says: { from, ...decisionSays(decision) },
    })),
  ];
}

/** A list as one text; an empty one says nothing. */
const all = (ids: readonly string[] | undefined) => (ids?.length ? [...ids].sort().join() : undefined);

/** What an entry says once, under the field's own name unless a `key` is given. */
function single<T>(subject: Subject, field: HistoryField, pair: Pair<T>, tell: (entry: T) => Dated): Mark[] {
  const { before, after, beforePath, afterPath } = pair;
  const then = before && told(tell(before), [...beforePath, field]);
  const now = after && told(tell(after), [...afterPath, field]);
  const place = { path: now?.path ?? [...subject.afterPath, 'id'] };
  return then || now ? [{ subject, field, before: then, after: now, place }] : [];
}

type ListField = Extract<HistoryField, 'priorities' | 'followUps' | 'reports' | 'moved' | 'earlier'>;

/** What an entry says in a list. */
function listed<T extends object, K extends ListField & keyof T>(
  subject: Subject,
  field: K,
  pair: Pair<T>,
  tell: (item: NonNullable<T[K]> extends readonly (infer Item)[] ? Item : never) => Dated,
): Mark[] {
  return within(pair, field).flatMap(({ before, after, beforePath, afterPath }) => {
    const then = before && told(tell(before), beforePath);
    const now = after && told(tell(after), afterPath);
    const place = now ? { path: now.path } : placeOfList(subject, field);
    return then || now ? [{ subject, field, before: then, after: now, place }] : [];
  });
}

function startsOf<T>({ before, after }: Pair<T>, start: (entry: T) => CalendarDate | undefined): Starts {
  return { before: before && start(before), after: after && start(after) };
}
