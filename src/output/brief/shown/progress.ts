import type { BriefTexts } from '../../../messages/en/brief.ts';
import { grouped } from '../../../organisation/grouped.ts';
import type { AreaProgress, InitiativeChange, InitiativeProgress } from '../../../views/brief/progress.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  listCell,
  paragraph,
  table,
  toned,
} from '../../blocks/block.ts';
import { PROGRESS_TONES } from '../../tones.ts';

/** How it goes, area by area. */
export function progressBlocks(areas: readonly AreaProgress[], texts: BriefTexts): Block[] {
  const { progress, column } = texts;
  const header = [column.initiative, column.priority, column.status, column.inPeriod];
  return areas.flatMap(({ area, initiatives, elsewhere }) => [
    heading(3, area?.name ?? texts.otherAreas),
    ...(initiatives.length > 0
      ? [
          table(
            header,
            initiatives.map((initiative) => initiativeRow(initiative, texts)),
            [33, 10, 19, 38],
          ),
        ]
      : []),
    ...elsewhere.map(({ name, toldIn }) => paragraph(progress.elsewhere(name, toldIn.name))),
    ...(initiatives.length + elsewhere.length === 0 ? [paragraph(progress.noInitiatives)] : []),
  ]);
}

function initiativeRow(initiative: InitiativeProgress, texts: BriefTexts): Cell[] {
  const { name, state, started, ended, priority, changes } = initiative;
  const { progress } = texts;
  const changed = changeLines(changes, texts);
  return [
    cell(name, progress.state(state, started, ended)),
    cell(priority === undefined ? texts.nothing : String(priority.rank)),
    followUpCell(initiative, texts),
    changed.length > 0 ? listCell(changed) : cell(progress.unchanged),
  ];
}

function followUpCell(
  { followUp, state }: InitiativeProgress,
  { progress, nothing, date }: BriefTexts,
): Cell {
  if (!followUp) return cell(state === 'running' ? progress.noFollowUp : nothing);
  const { status } = followUp;
  return cell(toned(PROGRESS_TONES[status], progress.status[status]), date(followUp.date));
}

/** What happened, day by day. */
function changeLines(changes: readonly InitiativeChange[], texts: BriefTexts): string[] {
  return [...grouped(changes, ({ date }) => date)].map(([date, ofDay]) =>
    texts.progress.change(
      date,
      ofDay.map((change) => changeText(change, texts)),
      ofDay.flatMap((change) => ('note' in change && change.note !== undefined ? [change.note] : [])),
    ),
  );
}

function changeText(change: InitiativeChange, { progress }: BriefTexts): string {
  switch (change.kind) {
    case 'started':
    case 'ended':
      return progress[change.kind];
    case 'prioritised':
      return progress.prioritised(change.rank, change.before);
    case 'followed-up':
      return progress.followedUp(change.status, change.before);
  }
}
