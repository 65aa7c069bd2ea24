import { type Operation, remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { withinLife } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { OrganisationEnd, Organisation as Party } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, entry, refuse } from './change.ts';
import { changed } from './entry.ts';
import { day, findParty, named, pathOf } from './find.ts';
import { termEnded } from './member-leave.ts';

/** The input of `rup organisation dissolve`. */
export interface OrganisationDissolve {
  readonly organisation: string;
  /** The last day. */
  readonly date: string;
  readonly reason?: string;
  readonly successors?: readonly string[];
}

/**
 * Gives an organisation its last day; what it has then, its successors and the rules see to. A seat that was to end later
 * ends with it, where nobody carries it on.
 */
export const organisationDissolve: Change<OrganisationDissolve> = {
  needs: ['organisations'],
  plan({ organisation, today }, input) {
    const { entry: party, path } = findParty(organisation, input.organisation);
    const date = day(input.date);
    const { reason, successors } = input;
    for (const id of successors ?? []) pathOf(organisation, 'organisation', id);
    const end = dissolvedOperations(path, party, today, { date, reason, successors });
    const all = successors ?? party.dissolved?.successors ?? [];
    // To one that comes after, `rup organisation merge` carries over what there is: the refusal says so.
    const isCarried = all.length === 1;
    const seats = isCarried ? [] : seatsAfter(organisation, party.id, date);
    return {
      operations: [...end, ...seats.flatMap(({ operations }) => operations)],
      done: {
        code: 'body-dissolved',
        args: { body: named(party), date, members: seats.length, meetings: 0 },
      },
      open: seats.flatMap(({ open }) => open),
      // Of what else it has after that, people decide.
      ...(!isCarried && { asked: ['organisation-outside-life'] }),
    };
  },
};

/** What ends the seats of an organisation that were to end after its last day, and takes out those that were to begin. */
function seatsAfter(organisation: Organisation, party: string, date: CalendarDate) {
  return organisation.seats.flatMap(({ body: seated, member, path: seat }) => {
    if (member.organisation !== party && member.deputyFor !== party) return [];
    const { body, path } = seated;
    const { from = '', to } = withinLife(seated, member);
    if (from > date) return { operations: [remove(seat)], open: [] };
    if (to === undefined || to <= date) return [];
    return termEnded(organisation, { body, path }, Number(seat.at(-1)), date);
  });
}

/** What writes the end of an organisation. An end that is still in the future can be changed. */
export function dissolvedOperations(
  path: Path,
  party: Party,
  today: CalendarDate,
  end: { date: CalendarDate; reason: string | undefined; successors: readonly string[] | undefined },
): Operation[] {
  const { dissolved, established } = party;
  if (dissolved && dissolved.date !== end.date && dissolved.date <= today) {
    refuse('already-dissolved', { body: named(party), dissolved: dissolved.date });
  }
  if (established !== undefined && end.date < established) {
    refuse('outside-life', { body: named(party), date: end.date, first: established, last: undefined });
  }
  const { date, reason, successors } = end;
  const known = dissolved?.date === date ? (dissolved.successors ?? []) : [];
  const all = successors && [...new Set([...known, ...successors])];
  const said = entry<OrganisationEnd>({ date, reason, successors: all });
  return changed(
    [...path, 'dissolved'],
    dissolved as unknown as Value,
    { ...said } as { [key: string]: Value },
  );
}
