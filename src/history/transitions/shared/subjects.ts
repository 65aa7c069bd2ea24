import type { Path } from '../../../document/finding.ts';
import type { EntityKind } from '../../../facts/reference.ts';
import type { OrganisationFile, Plan } from '../../../organisation/generated/types.ts';
import { inside, type Pair, within } from '../../pairs.ts';

/** What every entry with an id has. */
export interface Identified {
  readonly id: string;
  readonly name?: string;
  readonly formerly?: readonly string[];
  /** Of a person: the day on which the name was taken out. */
  readonly anonymised?: string;
}

/** An entry with an id, before and after. */
export interface Subject<T extends Identified = Identified> extends Pair<T> {
  readonly kind: EntityKind;
}

/** What an entry is called: as it is now, or as it was. */
export function nameOf({ before, after }: Subject): string {
  const entry = after ?? before;
  return entry?.name ?? entry?.id ?? '';
}

/** Whether a person's name has been taken out since, and the ids with it. */
export const isAnonymised = ({ before, after }: Subject) =>
  after?.anonymised !== undefined && before?.anonymised === undefined;

/** All ids that an entry goes by. */
export function idsOf({ before, after }: Subject): readonly string[] {
  return [before, after].flatMap((entry) => (entry ? [entry.id, ...(entry.formerly ?? [])] : []));
}

/** Every entry with an id of either file, paired. */
export function subjectsOf(files: Pair<OrganisationFile>): Subject[] {
  const plan = inside(files, 'plan');
  const statusMeeting = inside(files, 'statusMeeting');
  const of = (kind: EntityKind, pairs: readonly Pair<Identified>[]) =>
    pairs.map((pair) => ({ kind, ...pair }));
  return [
    ...of('area', within(plan, 'areas')),
    ...of('goal', within(plan, 'goals')),
    ...of('initiative', within(plan, 'initiatives', 'initiative')),
    ...of('organisation', within(files, 'organisations')),
    ...of('person', within(files, 'people')),
    ...of('statusMeeting', single(statusMeeting)),
    ...of('office', within(statusMeeting, 'offices')),
    ...of('administrativeGroup', single(inside(files, 'administrativeGroup'))),
    ...of('forum', within(files, 'forums')),
    ...of('formerGroup', within(files, 'formerGroups')),
    ...of('effort', within(files, 'efforts')),
    ...of('meeting', within(files, 'meetings')),
  ];
}

/** What there is only one of is the same entry by its id, as the entries of a list are. */
function single(pair: Pair<Identified>): Pair<Identified>[] {
  const { before, after, beforePath, afterPath } = pair;
  if (!before && !after) return [];
  const isSame = !before || !after || before.id === after.id || isRenamed(before, after);
  if (isSame) return [pair];
  return [
    { before: undefined, after, beforePath, afterPath },
    { before, after: undefined, beforePath, afterPath },
  ];
}

const isRenamed = (before: Identified, after: Identified) =>
  (after.formerly?.includes(before.id) || before.formerly?.includes(after.id)) ?? false;

/** The place of an entry's id, or of the list it stood in. */
export function placeOf({ after, afterPath }: Subject): { path: Path; onKey?: boolean } {
  return after ? { path: [...afterPath, 'id'] } : { path: afterPath, onKey: true };
}

/** The group carries the plan out, which has no id of its own: it goes by the group's, and is called what it is. */
export function asPlan(subject: Subject, { before, after }: Pair<Plan>): Subject {
  const named = <T extends object>(entry: T | undefined, plan: Plan | undefined) =>
    entry && { ...entry, name: plan?.name ?? '' };
  return { ...subject, before: named(subject.before, before), after: named(subject.after, after) };
}
