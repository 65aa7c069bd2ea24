import type { ViewTexts } from '../../../messages/views.ts';
import type { MemberView } from '../../../views/members.ts';
import { alarmIf, type Listing } from '../listing.ts';
import { columnsOf, daysOf, decisionLines } from './shared.ts';

/** What need not be said of seats in a list, since all share it; and what is said where there are none. */
export interface MemberListingOptions {
  readonly isOneBody?: boolean;
  readonly isOnePerson?: boolean;
  readonly none?: string;
}

/** Seats as a list; those of one body, or of one person, do not name it. */
export function memberListing(
  rows: readonly MemberView[],
  texts: ViewTexts,
  options: MemberListingOptions = {},
): Listing<MemberView> {
  const { isOneBody = false, isOnePerson = false, none = texts.none.members } = options;
  return {
    rows,
    columns: [
      ...columnsOf<MemberView>(texts, [['role', ({ role, area }) => [role, area?.name ?? '']]]),
      ...(isOnePerson ? [] : columnsOf<MemberView>(texts, [['holder', (member) => holderOf(member, texts)]])),
      ...(isOneBody ? [] : columnsOf<MemberView>(texts, [['body', ({ body }) => body.name]])),
      ...columnsOf<MemberView>(texts, [
        [
          'state',
          ({ state, from, to, decision }) => [
            alarmIf(state === 'vacant', texts.seatState[state]),
            daysOf(texts, from, to),
            ...decisionLines(decision, texts),
          ],
        ],
        ['selectedBy', ({ selectedBy }) => selectedBy?.name ?? ''],
      ]),
    ],
    facts: columnsOf<MemberView>(texts, [
      ['bodyId', ({ body }) => body.id],
      ['body', ({ body }) => body.name],
      ['role', ({ role }) => role],
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
    none,
  };
}

/**
 * Who holds a seat: the person and where they come from, the organisation alone, or nobody. That nobody does, the state
 * says; of a time that is past or to come it does not.
 */
function holderOf({ person, organisation, state }: MemberView, { seatState }: ViewTexts): string[] {
  const holders = [person?.name ?? '', organisation?.name ?? ''].filter((name) => name !== '');
  return holders.length > 0 || state === 'vacant' ? holders : [seatState.vacant];
}
