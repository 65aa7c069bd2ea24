import type { Operation } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { OrganisationEnd, Organisation as Party } from '../organisation/generated/types.ts';
import { type Change, entry, refuse } from './change.ts';
import { changed } from './entry.ts';
import { day, findParty, named, pathOf } from './find.ts';

/** What `rup organisation dissolve` is told. */
export interface OrganisationDissolve {
  readonly organisation: string;
  /** The last day. */
  readonly date: string;
  readonly reason?: string;
  readonly successors?: readonly string[];
}

/** Gives an organisation its last day; what it has then, its successors and the rules see to. */
export const organisationDissolve: Change<OrganisationDissolve> = {
  needs: ['organisations'],
  plan({ organisation, today }, input) {
    const { entry: party, path } = findParty(organisation, input.organisation);
    const date = day(input.date);
    const { reason, successors } = input;
    for (const id of successors ?? []) pathOf(organisation, 'organisation', id);
    return {
      operations: dissolvedOperations(path, party, today, { date, reason, successors }),
      done: { code: 'body-dissolved', args: { body: named(party), date, members: 0, meetings: 0 } },
      open: [],
    };
  },
};

/** What writes the end of an organisation. An end that is still to come can become another. */
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
