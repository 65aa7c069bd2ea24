import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { EffortsInBrief } from '../../../views/brief/efforts.ts';
import { type Block, cell, heading, list, paragraph, table, toned } from '../../blocks/block.ts';

/** The efforts of the period with how they were assessed, and where closer cooperation may be worth it. */
export function effortBlocks({ collected, candidates }: EffortsInBrief, texts: BriefTexts): Block[] {
  const { column, effort, heading: title } = texts;
  if (collected.length + candidates.length === 0) return [];
  const rows = collected.map((one) => [
    cell(one.goal.name),
    cell(one.municipality.name),
    cell(one.effort, one.collected && texts.date(one.collected)),
    one.assessment === undefined ? cell(toned('warn', effort.notAssessed)) : cell(one.assessment),
  ]);
  return [
    heading(2, title.efforts),
    rows.length > 0
      ? table([column.goal, column.municipality, column.effort, column.assessment], rows, [25, 15, 30, 30])
      : paragraph(effort.none),
    ...(candidates.length > 0
      ? [
          heading(3, title.candidates),
          list(
            candidates.map(({ goal, municipalities }) => ({
              lead: goal.name,
              text: effort.candidate(municipalities.map(({ name }) => name)),
            })),
          ),
        ]
      : []),
  ];
}
