import type { Path } from '../document/finding.ts';
import type { TieKind } from '../facts/reference.ts';
import { withinLife } from './bodies.ts';
import { type CalendarDate, type Days, LAST_DATE } from './date.ts';
import { addDays } from './days.ts';
import type { Composition, OrganisationFile } from './generated/types.ts';
import { meetingDay } from './held.ts';
import type { Organisation } from './organisation.ts';

/** A place of the file that names an organisation, and the days on which it is to be there; an open end goes on. */
export interface Tie extends Days {
  /** Whether it is enough that it was there on one of them. */
  readonly isOnce?: true;
  readonly kind: TieKind;
  /** The organisation's id, and where it stands. */
  readonly party: string;
  readonly path: Path;
  /** What it is tied to, by its name. */
  readonly name: string;
}

/** An entry that may say how it was before. */
type Changing<T> = T & { readonly earlier?: readonly (Partial<T> & { readonly until: CalendarDate })[] };

/** Every tie of a file as it is written to some organisations. */
export function tiesOf(organisation: Organisation, isMeant: (id: string) => boolean): Tie[] {
  const { file } = organisation;
  const all = [
    ...partTies(file),
    ...employerTies(organisation),
    ...officeTies(file),
    ...seatTies(organisation),
    ...compositionTies(organisation),
    ...decisionTies(organisation),
    ...effortTies(file),
    ...speakerTies(file),
  ];
  return all.filter(({ party }) => isMeant(party));
}

/** The values that an entry has had under a key, each with its place and its days within those of the entry. */
export function valuesOver<T extends object, K extends keyof T & string>(
  entry: Changing<T>,
  path: Path,
  key: K,
  life: Days = {},
): (Days & { readonly value: NonNullable<T[K]>; readonly path: Path })[] {
  const found: (Days & { value: NonNullable<T[K]>; path: Path })[] = [];
  let from = life.from;
  const add = (value: T[K] | undefined, at: Path, to: CalendarDate | undefined) => {
    if (value === undefined || value === null) return;
    found.push({ from, to, value: value as NonNullable<T[K]>, path: at });
  };
  for (const [index, one] of (entry.earlier ?? []).entries()) {
    if (!Object.hasOwn(one, key)) continue;
    add(one[key] as T[K] | undefined, [...path, 'earlier', index, key], one.until);
    from = addDays(one.until, 1);
  }
  add(entry[key], [...path, key], life.to);
  return found;
}

function partTies({ organisations = [] }: Partial<OrganisationFile>): Tie[] {
  return organisations.flatMap((part, index) => {
    const { name, established: from, dissolved } = part;
    const life = { from, to: dissolved?.date };
    return valuesOver(part, ['organisations', index], 'partOf', life).map(
      ({ value, ...days }): Tie => ({ kind: 'part', party: value, name, ...days }),
    );
  });
}

/** An employer counts while the person sits somewhere: what became of others the file does not follow. */
function employerTies(organisation: Organisation): Tie[] {
  const { people = [], statusMeeting } = organisation.file;
  const active = new Map<string, CalendarDate>();
  const sits = (person: string | undefined, to: CalendarDate = LAST_DATE) => {
    if (person !== undefined && (active.get(person) ?? '') < to) active.set(person, to);
  };
  for (const { body, member } of organisation.seats) sits(member.person, withinLife(body, member).to);
  for (const { holders = [] } of statusMeeting?.offices ?? [])
    for (const { person, to } of holders) sits(person, to);
  return people.flatMap((person, index) => {
    const last = active.get(person.id);
    return valuesOver(person, ['people', index], 'organisation').flatMap(({ value, ...days }) => {
      const isOpen = days.to === undefined;
      if (isOpen && (last === undefined || last < (days.from ?? ''))) return [];
      const to = isOpen && last !== LAST_DATE ? { to: last as CalendarDate } : {};
      return { kind: 'employer' as const, party: value, name: person.name, ...days, ...to };
    });
  });
}

function officeTies({ statusMeeting }: Partial<OrganisationFile>): Tie[] {
  return (statusMeeting?.offices ?? []).flatMap((office, index) =>
    valuesOver(office, ['statusMeeting', 'offices', index], 'organisation').map(
      ({ value, ...days }): Tie => ({ kind: 'office', party: value, name: office.name, ...days }),
    ),
  );
}

function seatTies({ seats }: Organisation): Tie[] {
  return seats.flatMap(({ body, member, path }): Tie[] => {
    const { organisation, deputyFor, selectedBy } = member;
    const days = withinLife(body, member);
    const { name } = body.body;
    const found: Tie[] = [];
    if (organisation !== undefined) {
      found.push({ kind: 'seat', party: organisation, path: [...path, 'organisation'], name, ...days });
    }
    // A person's id names no organisation.
    if (deputyFor !== undefined) {
      found.push({ kind: 'deputy', party: deputyFor, path: [...path, 'deputyFor'], name, ...days });
    }
    // Who is to sit from a day on is selected before it: at the latest on the day before.
    if (selectedBy !== undefined && member.from !== undefined) {
      const at = [...path, 'selectedBy'];
      found.push({ kind: 'selector', party: selectedBy, path: at, name, ...eve(member.from), isOnce: true });
    }
    return found;
  });
}

const eve = (day: CalendarDate): Days => ({ from: addDays(day, -1), to: day });

/** Whose seats a body has, and who is to select for them. */
function compositionTies({ bodies }: Organisation): Tie[] {
  return [...bodies.values()].flatMap((each): Tie[] => {
    if (each.kind === 'statusMeeting' || each.kind === 'formerGroup') return [];
    const body = each.body as { composition?: Composition };
    const of = valuesOver(body, each.path, 'composition', withinLife(each, {}));
    return of.flatMap(({ value, path, ...days }) =>
      value.flatMap((rule, index) =>
        (['organisation', 'selectedBy'] as const).flatMap((key) => {
          const party = rule[key];
          const at = [...path, index, key];
          return party === undefined
            ? []
            : { kind: 'composition' as const, party, path: at, name: each.body.name, ...days };
        }),
      ),
    );
  });
}

const on = (day: CalendarDate): Days => ({ from: day, to: day });

/** Who established a forum, and who decided that a body is dissolved. */
function decisionTies({ bodies }: Organisation): Tie[] {
  return [...bodies.values()].flatMap((each): Tie[] => {
    if (each.kind === 'statusMeeting') return [];
    const { name, dissolved } = each.body;
    const found: Tie[] = [];
    if (each.kind === 'forum') {
      const { establishedBy: party, established } = each.body;
      const path = [...each.path, 'establishedBy'];
      if (party !== undefined && established !== undefined)
        found.push({ kind: 'establisher', party, path, name, ...on(established) });
    }
    if (dissolved?.decidedBy !== undefined) {
      const path = [...each.path, 'dissolved', 'decidedBy'];
      // It may have been decided long before: only who began later cannot have done it.
      const party = dissolved.decidedBy;
      found.push({ kind: 'decider', party, path, name, to: dissolved.date, isOnce: true });
    }
    return found;
  });
}

function effortTies({ efforts = [] }: Partial<OrganisationFile>): Tie[] {
  return efforts.flatMap(({ municipality, effort, collected }, index) => {
    const path = ['efforts', index, 'municipality'];
    if (collected === undefined) return [];
    return { kind: 'effort' as const, party: municipality, path, name: effort, ...on(collected) };
  });
}

function speakerTies(file: Partial<OrganisationFile>): Tie[] {
  const bodies = new Map(
    [file.administrativeGroup, file.statusMeeting, ...(file.forums ?? [])].map((body) => [
      body?.id,
      body?.name,
    ]),
  );
  return (file.meetings ?? []).flatMap((meeting, index) =>
    (meeting.speakers ?? []).flatMap(({ organisation }, at) => {
      const path = ['meetings', index, 'speakers', at, 'organisation'];
      if (organisation === undefined || meeting.cancelled) return [];
      const name = bodies.get(meeting.body) ?? meeting.body;
      return { kind: 'speaker' as const, party: organisation, path, name, ...on(meetingDay(meeting)) };
    }),
  );
}
