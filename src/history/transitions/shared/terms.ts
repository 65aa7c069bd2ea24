import type { CalendarDate } from '../../../organisation/date.ts';
import type { Holder, Member, OrganisationFile } from '../../../organisation/generated/types.ts';
import type { Pair } from '../../pairs.ts';
import { type Dated, type Mark, placeOfList, type Says, told } from './mark.ts';
import type { Subject } from './subjects.ts';

/** The first days that terms have which do not state them, before and after. */
export interface Starts {
  readonly before: CalendarDate | undefined;
  readonly after: CalendarDate | undefined;
}

type Term = Member | Holder;

/** Each term has two marks, its first and its last day; a term that is gone or new has the first of them. */
export function termMarks(
  subject: Subject,
  field: 'members' | 'holders',
  pairs: readonly Pair<Term>[],
  starts: Starts,
  file: OrganisationFile | undefined,
): Mark[] {
  return substituted(pairs, starts).flatMap(({ before, after, beforePath, afterPath }) => {
    // Where neither states a first day, it is the body's, and has not changed by itself.
    const isUnstated = before && after && before.from === undefined && after.from === undefined;
    const first = (term: Term, start: CalendarDate | undefined): Dated => ({
      date: startOf(term, start),
      says: saysWho(term),
    });
    const then = before && told(first(before, isUnstated ? starts.after : starts.before), beforePath);
    // A first day may be filled in where it makes no difference: before the body's own.
    const isEarlier =
      before?.from === undefined && then && after?.from !== undefined && after.from < then.date;
    const now =
      after && told(isEarlier ? first(before, starts.before) : first(after, starts.after), afterPath);
    // Who it is that an organisation has in a seat may be filled in.
    const isNamed = before && after && now && isOf(after, before, file);
    const named = isNamed ? { ...now, says: { ...now.says, who: then?.says['who'] } } : now;
    const end = (term: Term): Dated => ({ date: term.to, end: 'to' });
    const isWhole = (before && after) || (!then && !now);
    const [last, lastNow] = isWhole
      ? [before && told(end(before), beforePath), after && told(end(after), afterPath)]
      : [];
    return [
      { before: then, after: named },
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
}

const isVacant = (term: Term) => 'vacant' in term && term.vacant === true;

function startOf(term: Term, start: CalendarDate | undefined): CalendarDate | undefined {
  return term.from ?? (isVacant(term) ? undefined : start);
}

function saysWho(term: Term): Says {
  const { person, organisation, role, area, selectedBy } = term as Partial<Member>;
  const who = isVacant(term) ? 'vacant' : (person ?? organisation);
  // That a seat is selected by somebody means nothing while nobody is.
  return { who, role: role?.toLowerCase(), area, selectedBy: who === 'vacant' ? undefined : selectedBy };
}

/** Whether a seat that an organisation had is held by a person of it. */
function isOf(after: Term, before: Term, file: OrganisationFile | undefined): boolean {
  const { organisation } = before as Partial<Member>;
  if (organisation === undefined || after.person === undefined) return false;
  return file?.people?.find(({ id }) => id === after.person)?.organisation === organisation;
}

/**
 * Where a term is gone and another stands in the same seat from the same day, one has taken the other's place; and
 * so it has where the same holder is there from the same day in another seat.
 */
function substituted(pairs: readonly Pair<Term>[], starts: Starts): readonly Pair<Term>[] {
  const seat = (term: Term, start: CalendarDate | undefined) => {
    const { role, area } = saysWho(term);
    return [startOf(term, start), role, area].join();
  };
  const holder = (term: Term, start: CalendarDate | undefined) =>
    [startOf(term, start), saysWho(term)['who']].join();
  return [seat, holder].reduce((left, key) => joined(left, key, starts), pairs);
}

function joined(
  pairs: readonly Pair<Term>[],
  key: (term: Term, start: CalendarDate | undefined) => string,
  starts: Starts,
): readonly Pair<Term>[] {
  const gone = new Map(
    pairs.flatMap((pair) => (pair.before && !pair.after ? [[key(pair.before, starts.before), pair]] : [])),
  );
  if (gone.size === 0) return pairs;
  const used = new Set<Pair<Term>>();
  const all = pairs.map((pair) => {
    const other = pair.after && !pair.before ? gone.get(key(pair.after, starts.after)) : undefined;
    if (!other || used.has(other)) return pair;
    used.add(other);
    return { ...pair, before: other.before, beforePath: other.beforePath };
  });
  return all.filter((pair) => !used.has(pair));
}
