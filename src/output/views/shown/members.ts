import type { ViewTexts } from '../../../messages/en/views.ts';
import { isSameText } from '../../../organisation/normal-form.ts';
import type { MemberView } from '../../../views/members.ts';
import { type Column, type Line, nameLine, type Table, tableOf, toned } from '../../blocks/block.ts';
import { columnsOf, daysOf, decisionLines } from './shared.ts';

/** What need not be said of seats in a list, since all share it; and what is said where there are none. */
export interface MemberTableOptions {
  readonly isOneBody?: boolean;
  readonly isOnePerson?: boolean;
  readonly none?: string;
}

/** Seats as a list; those of one body, or of one person, do not name it. */
export function memberTable(
  rows: readonly MemberView[],
  texts: ViewTexts,
  { isOneBody, isOnePerson, none = texts.none.members }: MemberTableOptions = {},
): Table {
  const columns: Column<MemberView>[] = [
    ...columnsOf<MemberView>(texts, [
      ['role', (member) => [member.role, capacityOf(member, texts), member.area?.name]],
    ]),
    ...(isOnePerson ? [] : columnsOf<MemberView>(texts, [['holder', (member) => holderOf(member, texts)]])),
    ...(isOneBody ? [] : columnsOf<MemberView>(texts, [['body', ({ body }) => nameLine(body)]])),
    ...columnsOf<MemberView>(texts, [
      [
        'state',
        ({ state, from, to, decision }) => [
          toned(state === 'vacant' ? 'warn' : undefined, texts.seatState[state]),
          daysOf(texts, from, to),
          ...decisionLines(decision, texts),
        ],
      ],
      ['selectedBy', ({ selectedBy }) => selectedBy?.name],
    ]),
  ];
  return tableOf(rows, columns, none);
}

/** The same for a spreadsheet: one fact a column, dates as ISO 8601. */
export function memberFacts(rows: readonly MemberView[], texts: ViewTexts): Table {
  return tableOf(
    rows,
    columnsOf<MemberView>(texts, [
      ['bodyId', ({ body }) => body.id],
      ['body', ({ body }) => body.name],
      ['role', ({ role }) => role],
      ['as', (member) => (member.as ? texts.as[member.as] : '')],
      ['deputyFor', ({ deputyFor }) => deputyFor?.name ?? ''],
      ['areaId', ({ area }) => area?.id ?? ''],
      ['area', ({ area }) => area?.name ?? ''],
      ['state', ({ state }) => texts.seatState[state]],
      ['personId', ({ person }) => person?.id ?? ''],
      ['person', ({ person }) => person?.name ?? ''],
      ['title', ({ person }) => person?.title ?? ''],
      ['organisationId', ({ organisation }) => organisation?.id ?? ''],
      ['organisation', ({ organisation }) => organisation?.name ?? ''],
      ['selectedBy', ({ selectedBy }) => selectedBy?.name ?? ''],
      ['from', ({ from = '' }) => from],
      ['to', ({ to = '' }) => to],
      ['decision', ({ decision }) => decisionLines(decision, texts).join('; ')],
      ['note', ({ note = '' }) => note],
    ]),
  );
}

/** In what capacity somebody sits in a body; empty for an ordinary member. */
export function capacityOf(
  { as, deputyFor }: Partial<Pick<MemberView, 'as' | 'deputyFor'>>,
  texts: Pick<ViewTexts, 'as' | 'deputyFor'>,
): string {
  if (as === 'deputy' && deputyFor) return texts.deputyFor(deputyFor.name);
  return as === undefined ? '' : texts.as[as];
}

/** A role, and in what capacity; a role that says as much is not said twice. */
export const roleAs = (role: string, capacity: string): string =>
  capacity === '' || isSameText(role, capacity) ? role : `${role}, ${capacity}`;

/**
 * Who holds a seat: the person and where they come from, the organisation alone, or nobody. That nobody does, the state
 * says; of a time that is past or to come it does not.
 */
function holderOf({ person, organisation, state }: MemberView, { seatState }: ViewTexts): Line[] {
  const holders = [nameLine(person), nameLine(organisation)].filter((line) => line !== undefined);
  return holders.length > 0 || state === 'vacant' ? holders : [seatState.vacant];
}
