import type { Named } from '../../../facts/reference.ts';
import type { EffortTexts } from '../../../messages/en/efforts.ts';
import type { AreaEfforts, Efforts, EffortView, GoalEfforts } from '../../../views/efforts.ts';
import {
  type Block,
  type Column,
  fieldList,
  heading,
  paragraph,
  type Sheet,
  type Table,
  tableOf,
} from '../../blocks/block.ts';
import { jsonText } from '../../json-text.ts';
import { names } from '../../names.ts';
import { screenText } from '../../screen.ts';
import { displayWidth } from '../../text.ts';
import { columnsOf } from './shared.ts';

/** An effort with where it belongs. */
interface Row {
  readonly area: Named;
  readonly goal: GoalEfforts;
  readonly effort: EffortView;
}

/** A mark of the matrix: an effort that the group has assessed, and one that it has not. */
export const MARKS = { assessed: '●', notAssessed: '○' } as const;

/** The columns that a matrix leaves its goals, that they are wrapped to a few lines at most. */
const GOAL_COLUMNS = 26;

/**
 * The efforts for people, on a page of some columns: for each area its goals with who works at them, then what those
 * do who work at the same goal, the others, and where nothing is done.
 */
export function effortsSheet(efforts: Efforts, at: string, texts: EffortTexts, columns: number): Sheet {
  const rows = rowsOf(efforts);
  const shared = rows.filter(({ goal }) => goal.isShared);
  const alone = rows.filter(({ goal }) => !goal.isShared);
  const detail = (title: string, found: readonly Row[], none = texts.none): Block[] => [
    heading(2, title),
    detailTable(found, texts, none),
  ];
  const marks = ['assessed', 'notAssessed'] as const;
  return {
    title: texts.title(at),
    blocks: [
      ...(rows.length > 0 ? [fieldList(marks.map((name) => [MARKS[name], texts[name]]))] : []),
      ...efforts.areas.flatMap((area) => overview(area, texts, columns)),
      ...(rows.length > 0
        ? detail(texts.shared, shared, texts.noneShared)
        : detail(texts.label.efforts, rows)),
      ...(alone.length > 0 ? detail(texts.alone, alone) : []),
      ...gaps(efforts, texts),
    ],
  };
}

/** The efforts as rows of a table, one each: what a spreadsheet filters, sorts and pivots. */
export function effortFacts(efforts: Efforts, texts: EffortTexts): Table {
  return tableOf(
    rowsOf(efforts),
    columnsOf(texts, [
      ['id', ({ effort }: Row) => effort.id],
      ['areaId', ({ area }) => area.id],
      ['area', ({ area }) => area.name],
      ['goalId', ({ goal }) => goal.id],
      ['goal', ({ goal }) => goal.name],
      ['municipalityId', ({ effort }) => effort.municipality.id],
      ['municipality', ({ effort }) => effort.municipality.name],
      ['effort', ({ effort }) => effort.effort],
      ['collected', ({ effort: { collected = '' } }) => collected],
      ['assessment', ({ effort: { assessment = '' } }) => assessment],
      ['note', ({ effort: { note = '' } }) => note],
      // Above 1 it is a candidate for closer cooperation.
      ['count', ({ goal }) => String(goal.municipalities.length)],
    ]),
  );
}

/** The efforts for programs. */
export const effortsJson = (efforts: Efforts, at: string) => jsonText({ at, ...efforts });

function rowsOf({ areas }: Efforts): Row[] {
  return areas.flatMap((area) =>
    area.goals.flatMap((goal) => goal.efforts.map((effort) => ({ area, goal, effort }))),
  );
}

/** An area's goals and who works at them: a matrix where its columns fit, else the names beside each goal. */
function overview(area: AreaEfforts, texts: EffortTexts, columns: number): Block[] {
  const efforts = area.goals.flatMap((goal) => goal.efforts);
  const municipalities = new Map(efforts.map(({ municipality }) => [municipality.id, municipality]));
  // Where nobody works is told of at the end.
  if (municipalities.size === 0) return [];
  const taken = [...municipalities.values()].map(
    ({ name }) => Math.max(6, displayWidth(screenText(name))) + 2,
  );
  const fits = taken.reduce((sum, width) => sum + width, GOAL_COLUMNS) <= columns;
  const across: Column<GoalEfforts>[] = fits
    ? [...municipalities.values()].map(({ id, name }) => [name, (goal) => marksOf(goal).get(id)?.marks])
    : columnsOf(texts, [['municipalities', workers]]);
  const shown = [...columnsOf(texts, [['goal', ({ name }: GoalEfforts) => name]]), ...across];
  return [heading(2, area.name), tableOf(area.goals, shown, texts.none)];
}

/** Who works at a goal, each after its marks. */
function workers(goal: GoalEfforts): string {
  return [...marksOf(goal).values()].map(({ name, marks }) => `${marks}\u00a0${name}`).join(', ');
}

/** Who works at a goal, by id: the name, and a mark for each effort. */
function marksOf({ efforts }: GoalEfforts): Map<string, { readonly name: string; readonly marks: string }> {
  const found = new Map<string, { readonly name: string; readonly marks: string }>();
  for (const { municipality, assessment } of efforts) {
    const { id, name } = municipality;
    const mark = assessment === undefined ? MARKS.notAssessed : MARKS.assessed;
    found.set(id, { name, marks: (found.get(id)?.marks ?? '') + mark });
  }
  return found;
}

/** What is done, by goal, which is named where its rows begin. */
function detailTable(rows: readonly Row[], texts: EffortTexts, none: string): Table {
  const first = new Set(rows.filter(({ goal }, at) => goal !== rows[at - 1]?.goal));
  const columns = columnsOf(texts, [
    ['goal', (row: Row) => (first.has(row) ? [row.goal.name, row.area.name] : '')],
    ['municipality', ({ effort }) => effort.municipality.name],
    [
      'effort',
      ({ effort }) => [effort.effort, effort.collected === undefined ? '' : texts.date(effort.collected)],
    ],
    ['assessment', ({ effort }) => [effort.assessment ?? texts.notAssessed, effort.note ?? '']],
  ]);
  return tableOf(rows, columns, none);
}

/** Goals at which nobody works, by area, and municipalities that have nothing. */
function gaps({ areas, without }: Efforts, texts: EffortTexts): Block[] {
  const untouched = areas.flatMap(({ name, goals }) => {
    const left = goals.filter(({ efforts }) => efforts.length === 0);
    return left.length > 0 ? [`${name}: ${left.map((goal) => goal.name).join('; ')}`] : [];
  });
  const told = (title: string, lines: readonly string[]): Block[] =>
    lines.length > 0 ? [heading(2, title), ...lines.map(paragraph)] : [];
  return [
    ...told(texts.untouched, untouched),
    ...told(texts.without, without.length > 0 ? [names(without)] : []),
  ];
}
