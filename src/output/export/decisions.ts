import type { Decided } from '../../facts/decision.ts';
import type { Decision, Dissolution, Member, OrganisationFile } from '../../organisation/generated/types.ts';

/** A row of the table: what is not known is left out. */
type Row = readonly (string | undefined)[];

/** What a decision is behind, and of which day that is. */
interface Behind {
  readonly what: Decided;
  readonly entry: string;
  readonly of: string | undefined;
  readonly person?: string | undefined;
  readonly organisation?: string | undefined;
}

/** The decisions of a file, each with what it is behind: a body, a seat or an office, an initiative or a meeting. */
export function decisionRows(file: OrganisationFile): Row[] {
  const { plan, statusMeeting, administrativeGroup, forums = [], formerGroups = [], meetings = [] } = file;
  return [
    ...[administrativeGroup, ...forums].flatMap((body) => [
      ...row(body.decision, { what: 'establishment', entry: body.id, of: body.established }),
      ...endRow(body),
      ...(body.members ?? []).flatMap((member) => seatRow(body.id, member)),
    ]),
    ...formerGroups.flatMap(endRow),
    ...(statusMeeting?.offices ?? []).flatMap(({ id, holders = [] }) =>
      holders.flatMap(({ person, from, decision }) =>
        row(decision, { what: 'appointment', entry: id, of: from, person }),
      ),
    ),
    ...(plan.initiatives ?? []).flatMap(({ id, priorities = [], ended, endDecision }) => [
      ...priorities.flatMap(({ date, decision }) => row(decision, { what: 'priority', entry: id, of: date })),
      ...row(endDecision, { what: 'end', entry: id, of: ended }),
    ]),
    ...meetings.flatMap(({ id, moved = [] }) =>
      moved.flatMap(({ date, decision }) => row(decision, { what: 'move', entry: id, of: date })),
    ),
  ];
}

function row(decision: Decision | undefined, { what, entry, of, person, organisation }: Behind): Row[] {
  if (!decision) return [];
  const { date, by, case: number, url } = decision;
  return [[what, entry, person, organisation, of, date, by, number, url]];
}

const endRow = ({ id, dissolved }: { readonly id: string; readonly dissolved?: Dissolution }) =>
  row(dissolved?.decision, { what: 'dissolution', entry: id, of: dissolved?.date });

const seatRow = (body: string, { person, organisation, from, decision }: Member) =>
  row(decision, { what: 'appointment', entry: body, of: from, person, organisation });
