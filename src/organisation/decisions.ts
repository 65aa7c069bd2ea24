import type { Path } from '../document/finding.ts';
import type { Decided, DecidedNamed } from '../facts/decision.ts';
import { firstDay } from './bodies.ts';
import type { CalendarDate } from './date.ts';
import type { Decision, Dissolution } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** A fact that somebody decided, and what the file says of the decision. */
export interface DecidedFact extends DecidedNamed {
  /** From when, or until when, what was decided applies; undefined where the file does not say. */
  readonly date: CalendarDate | undefined;
  readonly decision: Decision | undefined;
  /** The body or organisation that decided, as far as the file says. */
  readonly by: string | undefined;
  /** Where the fact stands, and where its decision does or would. */
  readonly path: Path;
  readonly decisionPath: Path;
}

type RecordedDecision = DecidedFact & { readonly decision: Decision };

/** Which facts are asked for. It is asked before anything is looked up: a large file has seats by the ten thousand. */
type Wanted = (fact: Decided, decision: Decision | undefined) => boolean;

/** The decisions that a file records, each with what was decided, in its order. */
export function recordedDecisions(organisation: Organisation): RecordedDecision[] {
  return decidedFacts(organisation, (_, decision) => decision !== undefined) as RecordedDecision[];
}

/** The facts of these kinds, which a body or an organisation decides, whether or not the file records the decision. */
export function factsToDecide(organisation: Organisation, kinds: readonly Decided[]): DecidedFact[] {
  return kinds.length === 0 ? [] : decidedFacts(organisation, (fact) => kinds.includes(fact));
}

function decidedFacts(organisation: Organisation, isWanted: Wanted): DecidedFact[] {
  return [
    ...ofBodies(organisation, isWanted),
    ...ofSeats(organisation, isWanted),
    ...ofOffices(organisation, isWanted),
    ...ofInitiatives(organisation, isWanted),
    ...ofMoves(organisation, isWanted),
  ];
}

/** A fact whose decision stands under `decision` in its own entry, or under a key of its own. */
function fact(
  of: Omit<DecidedFact, 'by' | 'path' | 'decisionPath'> & { readonly by?: string | undefined },
  entry: Path,
  at: Path,
  key = 'decision',
): DecidedFact {
  const { by, decision } = of;
  return { ...of, by: decision?.by ?? by, path: [...entry, ...at], decisionPath: [...entry, key] };
}

function ofBodies({ bodies }: Organisation, isWanted: Wanted): DecidedFact[] {
  const found: DecidedFact[] = [];
  for (const one of bodies.values()) {
    if (one.kind === 'statusMeeting') continue;
    const { body, path, kind } = one;
    const { name } = body;
    const dissolved: Dissolution | undefined = body.dissolved;
    // A former group was not established here; nor was a forum that is continued, unless somebody decided that it is.
    const decision = kind === 'formerGroup' ? undefined : body.decision;
    const isNew = kind === 'administrativeGroup' || (kind === 'forum' && body.origin === 'established');
    const isBegun = decision !== undefined || (isNew && body.established !== undefined);
    if (kind !== 'formerGroup' && isBegun && isWanted('establishment', decision)) {
      const by = kind === 'forum' ? body.establishedBy : undefined;
      const begun = { fact: 'establishment', name, date: body.established, decision, by } as const;
      found.push(fact(begun, path, begun.date === undefined ? ['name'] : ['established']));
    }
    if (dissolved && isWanted('dissolution', dissolved.decision)) {
      const { date, decision, decidedBy: by } = dissolved;
      found.push(fact({ fact: 'dissolution', name, date, decision, by }, [...path, 'dissolved'], ['date']));
    }
  }
  return found;
}

function ofSeats(organisation: Organisation, isWanted: Wanted): DecidedFact[] {
  return organisation.seats
    .filter(({ member }) => !member.vacant && isWanted('appointment', member.decision))
    .map(({ body, member, path }) => {
      const { decision, selectedBy: by } = member;
      const party = organisation.partyOf(member)?.name;
      const name = organisation.person(member.person)?.name ?? party ?? member.role;
      const date = member.from ?? firstDay(body);
      return fact({ fact: 'appointment', name, of: body.body.name, date, decision, by }, path, ['role']);
    });
}

function ofOffices(organisation: Organisation, isWanted: Wanted): DecidedFact[] {
  return (organisation.file.statusMeeting?.offices ?? []).flatMap(({ name: of, holders = [] }, office) =>
    holders.flatMap(({ person, from, decision }, index) => {
      if (!isWanted('appointment', decision)) return [];
      const path = ['statusMeeting', 'offices', office, 'holders', index];
      const name = organisation.person(person)?.name ?? person;
      return fact({ fact: 'appointment', name, of, date: from, decision }, path, ['person']);
    }),
  );
}

/** The group sets the priorities (R11). */
function ofInitiatives({ initiatives, group }: Organisation, isWanted: Wanted): DecidedFact[] {
  const found: DecidedFact[] = [];
  for (const [at, { name, priorities = [], ended, endDecision }] of initiatives.entries()) {
    for (const [index, { date, decision }] of priorities.entries()) {
      if (!isWanted('priority', decision)) continue;
      const path = ['plan', 'initiatives', at, 'priorities', index];
      found.push(fact({ fact: 'priority', name, date, decision, by: group?.id }, path, ['date']));
    }
    if (ended === undefined || !isWanted('end', endDecision)) continue;
    const end = { fact: 'end', name, date: ended, decision: endDecision } as const;
    found.push(fact(end, ['plan', 'initiatives', at], ['ended'], 'endDecision'));
  }
  return found;
}

function ofMoves({ meetings, bodies }: Organisation, isWanted: Wanted): DecidedFact[] {
  return meetings.flatMap(({ body, moved = [] }, at) =>
    moved.flatMap(({ date, from: day, decision }, index) => {
      if (!isWanted('move', decision)) return [];
      const name = bodies.get(body)?.body.name ?? body;
      return fact({ fact: 'move', name, day, date, decision }, ['meetings', at, 'moved', index], ['date']);
    }),
  );
}

/** What of a fact names what was decided on. */
export const namedIn = ({ fact, name, of, day }: DecidedFact): DecidedNamed => ({
  fact,
  name,
  ...(of !== undefined && { of }),
  ...(day !== undefined && { day }),
});
