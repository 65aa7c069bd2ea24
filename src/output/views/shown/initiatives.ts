import type { ViewTexts } from '../../../messages/en/views.ts';
import type { FollowUp } from '../../../organisation/generated/types.ts';
import type { InitiativeDetail, InitiativeView, PriorityView } from '../../../views/initiatives.ts';
import {
  fieldList,
  heading,
  idLine,
  type Line,
  nameLine,
  namesLine,
  type Sheet,
  type Table,
  tableOf,
  toned,
} from '../../blocks/block.ts';
import { names } from '../../names.ts';
import { PROGRESS_TONES } from '../../tones.ts';
import { columnsOf, daysOf, decisionFields, decisionLines, linkFields } from './shared.ts';

/** Initiatives as a list. */
export function initiativeTable(rows: readonly InitiativeView[], texts: ViewTexts): Table {
  const columns = columnsOf<InitiativeView>(texts, [
    ['initiative', (initiative) => [nameLine(initiative), idLine(initiative.id)]],
    ['priority', ({ priority }) => (priority ? String(priority.rank) : '')],
    ['state', ({ state, started, ended }) => [texts.initiativeState[state], daysOf(texts, started, ended)]],
    ['areas', ({ areas }) => names(areas)],
    ['followUp', (initiative) => followUpLines(initiative, texts)],
  ]);
  return tableOf(rows, columns, texts.none.initiatives);
}

/** The same for a spreadsheet: one fact a column, dates as ISO 8601. */
export function initiativeFacts(rows: readonly InitiativeView[], texts: ViewTexts): Table {
  return tableOf(
    rows,
    columnsOf<InitiativeView>(texts, [
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
  );
}

/** An initiative with its history. */
export function initiativeSheet(initiative: InitiativeDetail, texts: ViewTexts): Sheet {
  const { label, heading: title } = texts;
  const { priority, started, ended } = initiative;
  return {
    title: initiative.name,
    id: initiative.id,
    blocks: [
      fieldList([
        [label.state, texts.initiativeState[initiative.state]],
        [label.areas, names(initiative.areas)],
        [label.started, started && texts.date(started)],
        [label.ended, ended && texts.date(ended)],
        ...decisionFields(label.endDecision, initiative.endDecision, texts),
        [label.priority, priority && String(priority.rank)],
        [label.followUp, followUpOf(initiative, texts).join('; ')],
        [label.forums, namesLine(initiative.forums)],
        [label.wantsForum, nameLine(initiative.wantsForum)],
        ...linkFields(initiative, texts),
        [label.note, initiative.note],
      ]),
      heading(2, title.priorities),
      priorityTable(initiative.priorities, texts),
      heading(2, title.followUps),
      followUpTable(initiative.followUps, texts),
    ],
  };
}

/** How it was last seen to go, and when. */
export function followUpOf({ followUp }: InitiativeView, texts: ViewTexts): string[] {
  return followUp ? [texts.progress[followUp.status], texts.date(followUp.date)] : [];
}

/** The same in lines of its own. */
function followUpLines(initiative: InitiativeView, texts: ViewTexts): Line[] {
  return followUpOf(initiative, texts).map((text, at) =>
    toned(at === 0 ? toneOf(initiative) : undefined, text),
  );
}

export const toneOf = ({ followUp }: InitiativeView) => followUp && PROGRESS_TONES[followUp.status];

export function priorityTable(rows: readonly PriorityView[], texts: ViewTexts): Table {
  const columns = columnsOf<PriorityView>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['priority', ({ rank }) => String(rank)],
    ...decisionColumn(rows, texts),
    ['note', ({ note = '' }) => note],
  ]);
  return tableOf(rows, columns, texts.none.priorities);
}

/** Who decided, where any row says so. */
function decisionColumn(rows: readonly PriorityView[], texts: ViewTexts) {
  if (!rows.some(({ decision }) => decision)) return [];
  return [['decision', ({ decision }: PriorityView) => decisionLines(decision, texts)] as const];
}

export function followUpTable(rows: readonly FollowUp[], texts: ViewTexts): Table {
  const columns = columnsOf<FollowUp>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['state', ({ status }) => texts.progress[status]],
    ['note', ({ note = '' }) => note],
  ]);
  return tableOf(rows, columns, texts.none.followUps);
}
