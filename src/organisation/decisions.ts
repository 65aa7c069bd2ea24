import type { Path } from '../document/finding.ts';
import type { Decided } from '../facts/decision.ts';
import { firstDay } from './bodies.ts';
import type { CalendarDate } from './date.ts';
import type { Decision, Dissolution } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** A fact that somebody decided, and what the file says of the decision. */
export interface DecidedFact {
  readonly fact: Decided;
  /** The name of what was decided on: a body, an initiative, who sits or holds an office, a meeting. */
  readonly name: string;
  /** From when, or until when, what was decided applies; undefined where the file does not say. */
  readonly date: CalendarDate | undefined;
  readonly decision: Decision | undefined;
  /** The body or organisation that decided, as far as the file says. */
  readonly by: string | undefined;
  /** Where the fact stands, and where its decision does or would. */
  readonly path: Path;
  readonly decisionPath: Path;
}

/** All facts of a file that a body or an organisation decides, in its order. */
export function decidedFacts(organisation: Organisation): DecidedFact[] {
  return [
    ...ofBodies(organisation),
    ...ofSeats(organisation),
    ...ofOffices(organisation),
    ...ofInitiatives(organisation),
    ...ofMoves(organisation),
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

function ofBodies({ bodies }: Organisation): DecidedFact[] {
  return [...bodies.values()].flatMap((one): DecidedFact[] => {
    if (one.kind === 'statusMeeting') return [];
    const { body, path, kind } = one;
    const { name } = body;
    const dissolved: Dissolution | undefined = body.dissolved;
    const ended = dissolved && {
      fact: 'dissolution' as const,
      name,
      date: dissolved.date,
      decision: dissolved.decision,
      by: dissolved.decidedBy,
    };
    // A former group was not established here; nor was a forum that is continued, unless somebody decided that it is.
    const decision = kind === 'formerGroup' ? undefined : body.decision;
    const isNew = kind === 'administrativeGroup' || (kind === 'forum' && body.origin === 'established');
    const begun = kind !== 'formerGroup' &&
      (decision !== undefined || (isNew && body.established !== undefined)) && {
        fact: 'establishment' as const,
        name,
        date: body.established,
        decision,
        by: kind === 'forum' ? body.establishedBy : undefined,
      };
    return [
      ...(begun ? [fact(begun, path, begun.date === undefined ? ['name'] : ['established'])] : []),
      ...(ended ? [fact(ended, [...path, 'dissolved'], ['date'])] : []),
    ];
  });
}

function ofSeats(organisation: Organisation): DecidedFact[] {
  return organisation.seats
    .filter(({ member }) => !member.vacant)
    .map(({ body, member, path }) => {
      const { decision, selectedBy: by } = member;
      const party = organisation.partyOf(member)?.name;
      const name = organisation.person(member.person)?.name ?? party ?? member.role;
      const date = member.from ?? firstDay(body);
      return fact({ fact: 'appointment', name, date, decision, by }, path, ['role']);
    });
}

function ofOffices(organisation: Organisation): DecidedFact[] {
  return (organisation.file.statusMeeting?.offices ?? []).flatMap(({ holders = [] }, office) =>
    holders.map(({ person, from, decision }, index) => {
      const path = ['statusMeeting', 'offices', office, 'holders', index];
      const name = organisation.person(person)?.name ?? person;
      return fact({ fact: 'appointment', name, date: from, decision }, path, ['person']);
    }),
  );
}

/** The group sets the priorities (R11). */
function ofInitiatives({ initiatives, group }: Organisation): DecidedFact[] {
  return initiatives.flatMap(({ name, priorities = [], ended, endDecision }, at) => {
    const path = ['plan', 'initiatives', at];
    const ranked = priorities.map(({ date, decision }, index) =>
      fact(
        { fact: 'priority', name, date, decision, by: group?.id },
        [...path, 'priorities', index],
        ['date'],
      ),
    );
    if (ended === undefined) return ranked;
    const end = { fact: 'end' as const, name, date: ended, decision: endDecision };
    return [...ranked, fact(end, path, ['ended'], 'endDecision')];
  });
}

function ofMoves({ meetings }: Organisation): DecidedFact[] {
  return meetings.flatMap(({ id, moved = [] }, at) =>
    moved.map(({ date, decision }, index) =>
      fact({ fact: 'move', name: id, date, decision }, ['meetings', at, 'moved', index], ['date']),
    ),
  );
}
