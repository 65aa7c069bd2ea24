import type { ViewTexts } from '../../../messages/en/views.ts';
import type { FollowUp } from '../../../organisation/generated/types.ts';
import type { InitiativeDetail, InitiativeView, PriorityView } from '../../../views/initiatives.ts';
import { names } from '../../names.ts';
import { alarmIf, idLine, type Listing } from '../listing.ts';
import { type Sheet, section } from '../sheet.ts';
import { columnsOf, daysOf, decisionFields, decisionLines, linkFields } from './shared.ts';

/** Initiatives as a list. */
export function initiativeListing(
  rows: readonly InitiativeView[],
  texts: ViewTexts,
): Listing<InitiativeView> {
  return {
    rows,
    columns: columnsOf<InitiativeView>(texts, [
      ['initiative', ({ name, id }) => [name, idLine(id)]],
      ['priority', ({ priority }) => (priority ? String(priority.rank) : '')],
      ['state', ({ state, started, ended }) => [texts.initiativeState[state], daysOf(texts, started, ended)]],
      ['areas', ({ areas }) => names(areas)],
      [
        'followUp',
        (initiative) =>
          followUpOf(initiative, texts).map((text, at) => alarmIf(at === 0 && isTroubled(initiative), text)),
      ],
    ]),
    facts: columnsOf<InitiativeView>(texts, [
      ['id', ({ id }) => id],
      ['initiative', ({ name }) => name],
      ['priority', ({ priority }) => (priority ? String(priority.rank) : '')],
      ['state', ({ state }) => texts.initiativeState[state]],
      ['areas', ({ areas }) => names(areas)],
      ['started', ({ started = '' }) => started],
      ['ended', ({ ended = '' }) => ended],
      ['followUp', ({ followUp }) => (followUp ? texts.progress[followUp.status] : '')],
      ['followUpDate', ({ followUp }) => followUp?.date ?? ''],
      ['note', ({ followUp }) => followUp?.note ?? ''],
      ['forums', ({ forums }) => names(forums)],
    ]),
    none: texts.none.initiatives,
  };
}

/** An initiative with its history. */
export function initiativeSheet(initiative: InitiativeDetail, texts: ViewTexts): Sheet {
  const { label, heading } = texts;
  const { priority, started, ended } = initiative;
  return {
    title: initiative.name,
    id: initiative.id,
    fields: [
      [label.state, texts.initiativeState[initiative.state]],
      [label.areas, names(initiative.areas)],
      [label.started, started && texts.date(started)],
      [label.ended, ended && texts.date(ended)],
      ...decisionFields(label.endDecision, initiative.endDecision, texts),
      [label.priority, priority && String(priority.rank)],
      [label.followUp, followUpOf(initiative, texts).join('; ')],
      [label.forums, names(initiative.forums)],
      [label.wantsForum, initiative.wantsForum?.name],
      ...linkFields(initiative, texts),
      [label.note, initiative.note],
    ],
    sections: [
      section(heading.priorities, priorityListing(initiative.priorities, texts)),
      section(heading.followUps, followUpListing(initiative.followUps, texts)),
    ],
  };
}

/** Whether it was last seen at risk, or late. */
export const isTroubled = ({ followUp }: InitiativeView): boolean =>
  followUp?.status === 'at-risk' || followUp?.status === 'delayed';

/** How it was last seen to go, and when. */
export function followUpOf({ followUp }: InitiativeView, texts: ViewTexts): string[] {
  return followUp ? [texts.progress[followUp.status], texts.date(followUp.date)] : [];
}

export function priorityListing(rows: readonly PriorityView[], texts: ViewTexts): Listing<PriorityView> {
  const columns = columnsOf<PriorityView>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['priority', ({ rank }) => String(rank)],
    ...decisionColumn(rows, texts),
    ['note', ({ note = '' }) => note],
  ]);
  return { rows, columns, facts: columns, none: texts.none.priorities };
}

/** Who decided, where any row says so. */
function decisionColumn(rows: readonly PriorityView[], texts: ViewTexts) {
  if (!rows.some(({ decision }) => decision)) return [];
  return [['decision', ({ decision }: PriorityView) => decisionLines(decision, texts)] as const];
}

export function followUpListing(rows: readonly FollowUp[], texts: ViewTexts): Listing<FollowUp> {
  const columns = columnsOf<FollowUp>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['state', ({ status }) => texts.progress[status]],
    ['note', ({ note = '' }) => note],
  ]);
  return { rows, columns, facts: columns, none: texts.none.followUps };
}
