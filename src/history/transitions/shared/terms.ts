import type { CalendarDate } from '../../../organisation/date.ts';
import type { Holder, Member, OrganisationFile } from '../../../organisation/generated/types.ts';
import { grouped } from '../../../organisation/grouped.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import type { Pair } from '../../pairs.ts';
import { type Dated, decisionSays, type Mark, placeOfList, type Says, type Told, told } from './mark.ts';
import { isRespelt } from './roles.ts';
import type { Subject } from './subjects.ts';

/** The first days that terms have which do not state them, before and after. */
export interface Starts {
  readonly before: CalendarDate | undefined;
  readonly after: CalendarDate | undefined;
}

type Term = Member | Holder;

/** What else is known of the terms of one body or office. */
export interface TermFacts {
  readonly starts: Starts;
  /** What the roles that it had are called now. */
  readonly roles: ReadonlyMap<string, string>;
  /** The file as it is. */
  readonly file: OrganisationFile | undefined;
}

/** Each term has two marks, its first and its last day; a term that is gone or new has the first of them. */
export function termMarks(
  subject: Subject,
  field: 'members' | 'holders',
  pairs: readonly Pair<Term>[],
  { starts, roles, file }: TermFacts,
): Mark[] {
  const saysThen = (term: Term) => saysWho(term, roles);
  return substituted(pairs, starts, saysThen).flatMap(({ before, after, beforePath, afterPath }) => {
    // Where neither states a first day, it is the body's, and has not changed by itself.
    const isUnstated = before && after && before.from === undefined && after.from === undefined;
    const first = (term: Term, start: CalendarDate | undefined, says: Says): Dated => ({
      date: startOf(term, start),
      says,
    });
    const start = isUnstated ? starts.after : starts.before;
    const then = before && told(first(before, start, saysThen(before)), beforePath);
    // A first day may be filled in where it makes no difference: before the body's own.
    const isEarlier =
      before?.from === undefined && then && after?.from !== undefined && after.from < then.date;
    const now =
      after &&
      told(
        isEarlier
          ? first(before, starts.before, saysThen(before))
          : first(after, starts.after, saysWho(after)),
        afterPath,
      );
    const named = before && now && { ...now, says: likened(now.says, { before, after, then, file }) };
    const end = (term: Term): Dated => ({ date: term.to, end: 'to' });
    const isWhole = (before && after) || (!then && !now);
    const [last, lastNow] = isWhole
      ? [before && told(end(before), beforePath), after && told(end(after), afterPath)]
      : [];
    return [
      { before: then, after: named ?? now },
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

function saysWho(term: Term, roles?: ReadonlyMap<string, string>): Says {
  const {
    person,
    organisation,
    role: word,
    area,
    selectedBy,
    decision,
    as,
    deputyFor,
  } = term as Partial<Member>;
  const who = isVacant(term) ? 'vacant' : (person ?? organisation);
  const role = word === undefined ? undefined : normalForm(word);
  // That a seat is selected by somebody means nothing while nobody is.
  return {
    who,
    role: (role && roles?.get(role)) ?? role,
    area,
    as,
    deputyFor,
    selectedBy: who === 'vacant' ? undefined : selectedBy,
    ...decisionSays(who === 'vacant' ? undefined : decision),
  };
}

/** What a term says now, in the words it had where it means the same. */
function likened(
  says: Says,
  {
    before,
    after,
    then,
    file,
  }: { before: Term; after: Term; then: Told | undefined; file: TermFacts['file'] },
): Says {
  const { who, role } = then?.says ?? {};
  return {
    ...says,
    // Who it is that an organisation has in a seat may be filled in.
    ...(isOf(after, before, file) && { who }),
    ...(role && isRespelt(role, says['role'] ?? '') && { role }),
  };
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
function substituted(
  pairs: readonly Pair<Term>[],
  starts: Starts,
  saysThen: (term: Term) => Says,
): readonly Pair<Term>[] {
  const keyed = (...parts: readonly string[]) => {
    const key = (says: Says, start: CalendarDate | undefined) =>
      JSON.stringify([start, ...parts.map((part) => says[part])]);
    return {
      then: (term: Term) => key(saysThen(term), startOf(term, starts.before)),
      now: (term: Term) => key(saysWho(term), startOf(term, starts.after)),
    };
  };
  return [keyed('who', 'role', 'area'), keyed('role', 'area'), keyed('who', 'area'), keyed('who')].reduce(
    joined,
    pairs,
  );
}

function joined(
  pairs: readonly Pair<Term>[],
  key: { then(term: Term): string; now(term: Term): string },
): readonly Pair<Term>[] {
  const isGone = ({ before, after }: Pair<Term>) => before !== undefined && !after;
  const gone = grouped(pairs.filter(isGone), ({ before }) => key.then(before as Term));
  if (gone.size === 0) return pairs;
  const used = new Set<Pair<Term>>();
  const all = pairs.map((pair) => {
    const other = pair.after && !pair.before ? gone.get(key.now(pair.after))?.shift() : undefined;
    if (!other) return pair;
    used.add(other);
    return { ...pair, before: other.before, beforePath: other.beforePath };
  });
  return all.filter((pair) => !used.has(pair));
}
