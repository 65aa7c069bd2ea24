import { grouped } from '../../organisation/grouped.ts';
import { boxOf, type Drawing, type DrawnBox, INSET, levelled, MARGIN } from './drawing.ts';
import type { Figure } from './figure.ts';
import { columnsFor, isInForums } from './gathered.ts';
import type { FigureNode } from './nodes.ts';

/** Between two forums of a row, and of a column. The lines to the group run in these gutters. */
const GUTTER = 25;
const ROW_GAP = 12;
/** From the line that gathers the reports to the forums below it. */
const DROP = 14;
const WIDEST = { forum: 264, area: 400 };

/** The forums in rows, and what joins them to the group. */
export function placeForums(
  figure: Figure,
  drawing: Drawing,
  { bottom: top, boxes: [group] }: { readonly bottom: number; readonly boxes: readonly DrawnBox[] },
): void {
  const forums = figure.nodes.filter(isInForums);
  const [left, width] = [MARGIN + INSET, drawing.width - 2 * (MARGIN + INSET)];
  const head = drawing.write([['level', figure.levels.forums]], { x: left, y: top + 10, width: width / 2 });
  let bottom = top + 10 + head;
  if (forums.length === 0) {
    bottom += drawing.write([['line', figure.noForums]], { x: left, y: bottom + 4, width }) + 4;
  } else {
    const rows = placeRows(forums, columnsFor(figure), drawing, bottom + 8 + DROP);
    for (const box of rows.flat()) drawing.boxes.push(box);
    join(figure, drawing, rows, { group: group as DrawnBox, y: bottom + 8 });
    const last = rows.at(-1)?.[0];
    if (last) bottom = last.y + last.height;
  }
  drawing.level(top, bottom + INSET);
  drawing.height = bottom + INSET + MARGIN;
}

function placeRows(
  forums: readonly FigureNode[],
  columns: number,
  drawing: Drawing,
  top: number,
): DrawnBox[][] {
  const hasGutters = forums.length > columns;
  const isEven = columns % 2 === 0;
  // The first column's line needs a gutter too; of an even number the middle one stands right below the group.
  const before = hasGutters ? GUTTER / 2 : 0;
  const after = isEven ? before : 0;
  const room = drawing.width - 2 * (MARGIN + INSET) - before - after;
  const width = Math.min(
    WIDEST[forums[0]?.kind === 'area' ? 'area' : 'forum'],
    (room - (columns - 1) * GUTTER) / columns,
  );
  const whole = columns * width + (columns - 1) * GUTTER;
  const left = (drawing.width - whole + before - after) / 2;
  const rows: DrawnBox[][] = [];
  let y = top;
  for (let at = 0; at < forums.length; at += columns) {
    const row = levelled(
      forums
        .slice(at, at + columns)
        .map((node, column) => boxOf(node, left + column * (width + GUTTER), y, width)),
    );
    rows.push(row);
    y += (row[0]?.height ?? 0) + ROW_GAP;
  }
  return rows;
}

/** A forum that reports to the group, or is to. */
interface Reporting {
  readonly box: DrawnBox;
  readonly isPlanned: boolean;
}

const isAllPlanned = (forums: readonly Reporting[]) => forums.every(({ isPlanned }) => isPlanned);

/**
 * The lines by which forums report: from each into one line below the group, at `y`, and from there up. Of one row they
 * come from the top of the boxes; of several from their sides, and go up in the gutters.
 */
function join(
  figure: Figure,
  drawing: Drawing,
  rows: readonly (readonly DrawnBox[])[],
  { group, y }: { readonly group: DrawnBox; readonly y: number },
): void {
  const reports = new Map(
    figure.relations.flatMap((each) => (each.kind === 'reports' ? [[each.from, each]] : [])),
  );
  const forums = rows.flat().flatMap((box): Reporting[] => {
    const relation = reports.get(box.node.key);
    return relation ? [{ box, isPlanned: relation.isPlanned }] : [];
  });
  if (forums.length === 0) return;
  const middle = group.x + group.width / 2;
  const xs = rows.length === 1 ? dropped(drawing, forums, y) : hung(drawing, forums, y);
  const isPlanned = isAllPlanned(forums);
  const [first, last] = [Math.min(middle, ...xs), Math.max(middle, ...xs)];
  if (first < last) {
    drawing.path(
      [
        [first, y],
        [last, y],
      ],
      { isPlanned },
    );
  }
  drawing.path(
    [
      [middle, y],
      [middle, group.y + group.height],
    ],
    { isPlanned, hasArrow: true },
  );
}

/** Lines from the top of the boxes; where they meet the line at `y`. */
function dropped(drawing: Drawing, forums: readonly Reporting[], y: number): number[] {
  return forums.map(({ box, isPlanned }) => {
    const x = box.x + box.width / 2;
    drawing.path(
      [
        [x, box.y],
        [x, y],
      ],
      { isPlanned },
    );
    return x;
  });
}

/** Lines from the side of the boxes to one in the gutter beside each column; where those meet the line at `y`. */
function hung(drawing: Drawing, forums: readonly Reporting[], y: number): number[] {
  const columns = grouped(forums, ({ box }) => box.x - GUTTER / 2);
  const middle = (box: DrawnBox) => box.y + box.height / 2;
  for (const [x, column] of columns) {
    for (const { box, isPlanned } of column) {
      drawing.path(
        [
          [box.x, middle(box)],
          [x, middle(box)],
        ],
        { isPlanned },
      );
    }
    const lowest = column.at(-1) as Reporting;
    drawing.path(
      [
        [x, middle(lowest.box)],
        [x, y],
      ],
      { isPlanned: isAllPlanned(column) },
    );
  }
  return [...columns.keys()];
}
