import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Effort } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { stands } from '../organisation/lives.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { isPartOf, wholeOfKind } from '../organisation/part-of.ts';
import { ownMunicipality } from '../organisation/parties.ts';
import { named } from './named.ts';

/** What municipalities do towards the plan's goals, as it was collected by a day (R12). */
export interface Efforts {
  /** Those with an effort among the ones shown, in the order of the file: the matrix's columns. */
  readonly municipalities: readonly Named[];
  /** The plan's areas with their goals: the matrix's rows. An area without a goal is left out. */
  readonly areas: readonly AreaEfforts[];
  /** The municipalities with no effort in what is asked for. */
  readonly without: readonly Named[];
}

/** An area of the plan, and what is done towards its goals. */
export interface AreaEfforts extends Named {
  readonly goals: readonly GoalEfforts[];
}

/** A goal, and who works at it. */
export interface GoalEfforts extends Named {
  /** Each once, in the order of the file. */
  readonly municipalities: readonly Named[];
  /** Whether there are several, so that closer cooperation may be worth considering (R14). */
  readonly isShared: boolean;
  /** By municipality, in that order. */
  readonly efforts: readonly EffortView[];
}

/** One effort of one municipality. */
export interface EffortView {
  readonly id: string;
  readonly municipality: Named;
  readonly effort: string;
  readonly collected: CalendarDate | undefined;
  /** How the group sees its contribution to the goal; undefined where it has not been assessed. */
  readonly assessment: string | undefined;
  readonly note: string | undefined;
}

/** Which efforts are asked for. */
export interface EffortFilter {
  readonly area?: string | undefined;
  /** The id of an organisation: only the goals at which it, or a part of it, works; then with all who do. */
  readonly organisation?: string | undefined;
}

/** The efforts collected by a day; one without a day counts as always known. */
export function effortsOf(
  organisation: Organisation,
  at: CalendarDate,
  { area, organisation: party }: EffortFilter = {},
): Efforts {
  const byArea = new Map<string, GoalEfforts[]>(organisation.areas.map(({ id }) => [id, []]));
  for (const [id, efforts] of effortsByGoal(organisation, at)) {
    // The goal's area decides; an effort that states another is a finding of its own.
    const home = organisation.goal(id)?.area ?? efforts[0]?.area ?? '';
    if (area !== undefined && home !== area) continue;
    if (party !== undefined && !efforts.some((one) => isPartOf(organisation, one.municipality, party)))
      continue;
    const goals = byArea.get(home) ?? [];
    byArea.set(home, goals);
    goals.push(goalEfforts(organisation, id, efforts));
  }
  const areas = [...byArea]
    .filter(([, goals]) => goals.length > 0)
    .map(([id, goals]) => ({ ...named(organisation, id), goals }));
  return { ...columns(organisation, areas, party, at), areas };
}

/** The plan's goals, then any that efforts name beside them, each with its efforts by municipality. */
function effortsByGoal(organisation: Organisation, at: CalendarDate): Map<string, Effort[]> {
  const order = new Map(organisation.file.organisations.map(({ id }, index) => [id, index]));
  const rank = ({ municipality }: Effort) =>
    order.get(municipalityOf(organisation, municipality)) ?? order.size;
  const known = organisation.efforts.filter(({ collected }) => collected === undefined || collected <= at);
  const goals = new Map<string, Effort[]>(organisation.file.plan.goals?.map(({ id }) => [id, []]));
  const worked = grouped(
    known.sort((a, b) => rank(a) - rank(b)),
    ({ goal }) => goal,
  );
  return new Map([...goals, ...worked]);
}

/** The id of the municipality whose effort it is: the one that a department is part of. */
function municipalityOf(organisation: Organisation, id: string): string {
  return wholeOfKind(organisation, id, 'municipality')?.id ?? id;
}

function goalEfforts(organisation: Organisation, id: string, efforts: readonly Effort[]): GoalEfforts {
  const municipalities = [
    ...new Set(efforts.map(({ municipality }) => municipalityOf(organisation, municipality))),
  ]
    // What is entered for another organisation is a finding of its own, and nothing to cooperate on.
    .filter((municipality) => ownMunicipality(organisation, municipality) !== undefined)
    .map((municipality) => named(organisation, municipality));
  return {
    ...named(organisation, id),
    municipalities,
    isShared: municipalities.length > 1,
    efforts: efforts.map(({ id: effort, municipality, effort: text, collected, assessment, note }) => ({
      id: effort,
      municipality: named(organisation, municipalityOf(organisation, municipality)),
      effort: text,
      collected,
      assessment,
      note,
    })),
  };
}

function columns(
  organisation: Organisation,
  areas: readonly AreaEfforts[],
  party: string | undefined,
  at: CalendarDate,
): Pick<Efforts, 'municipalities' | 'without'> {
  const all = areas.flatMap(({ goals }) => goals.flatMap(({ efforts }) => efforts));
  const working = new Map(all.map(({ municipality }) => [municipality.id, municipality]));
  const isAsked = ({ id }: Named) => party === undefined || isPartOf(organisation, id, party);
  const without = organisation.file.organisations
    .filter((one) => one.kind === 'municipality' && stands(one, at) && !working.has(one.id) && isAsked(one))
    .map(({ id, name }) => ({ id, name }));
  const order = organisation.file.organisations.flatMap(({ id }) => working.get(id) ?? []);
  return { municipalities: [...new Set([...order, ...working.values()])], without };
}
