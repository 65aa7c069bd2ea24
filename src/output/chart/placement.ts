import { boxOf, Drawing, type DrawnBox, INSET, levelled, MARGIN } from './drawing.ts';
import type { Figure } from './figure.ts';
import { placeForums } from './forum-grid.ts';
import { byArea } from './gathered.ts';
import type { FigureNode, Relation, RelationKind } from './nodes.ts';

/** With a page's margins as wide as an A4 sheet: text is printed at its own size. */
const WIDTH = 720;
/** Above and below the words between two levels. */
const GAP = 10;
const ROOM_FOR_A_LINE = 16;
/** Between a line and the words beside it. */
const BESIDE = 8;

const BODY_WIDTH = 208;
const MEETING_WIDTH = 184;
const GROUP_WIDTH = 360;
/** How far from the sides the region's line to the forums goes down, and KKR's to the group, past the group's box. */
const SIDE_LINE = 160;

/**
 * The figure, placed: the levels of Fig. 1 one below the other, the group in the middle, the forums in a grid. A library
 * for layered graphs puts all forums side by side: 40 of them are 8,800 px wide with dagre, and here 720.
 */
export function placed(given: Figure): Drawing {
  const figure = byArea(given);
  const drawing = new Drawing(WIDTH);
  const heading = drawing.write(
    [
      ['title', figure.title],
      ['subtitle', figure.subtitle],
      ['note', figure.note],
    ],
    { x: MARGIN, y: MARGIN, width: drawing.width - 2 * MARGIN },
  );
  const political = placePolitical(figure, drawing, MARGIN + heading + 14);
  const group = placeGroup(figure, drawing, political);
  placeForums(figure, drawing, group);
  return drawing;
}

/** Where a level ends and the next may begin, and its boxes. */
interface Placed {
  readonly bottom: number;
  readonly boxes: readonly DrawnBox[];
}

const one = (figure: Figure, kind: FigureNode['kind']) => figure.nodes.find((node) => node.kind === kind);
const boxFor = ({ boxes }: Placed, key: string | undefined) => boxes.find(({ node }) => node.key === key);
const related = (figure: Figure, kind: RelationKind) =>
  figure.relations.filter((relation) => relation.kind === kind);

/** The regionsråd, the status meeting and KKR side by side, the two joined by the meeting. */
function placePolitical(figure: Figure, drawing: Drawing, top: number): Placed {
  const [left, right] = [MARGIN + INSET, drawing.width - MARGIN - INSET];
  const places = [
    ['council', left, BODY_WIDTH],
    ['statusMeeting', (drawing.width - MEETING_WIDTH) / 2, MEETING_WIDTH],
    ['kkr', right - BODY_WIDTH, BODY_WIDTH],
  ] as const;
  if (!places.some(([kind]) => one(figure, kind))) return { bottom: top, boxes: [] };
  const title = drawing.write([['level', figure.levels.political]], {
    x: left,
    y: top + 10,
    width: right - left,
  });
  const boxes = levelled(
    places.flatMap(([kind, x, width]) => {
      const node = one(figure, kind);
      return node ? [boxOf(node, x, top + 10 + title + 8, width)] : [];
    }),
  );
  drawing.boxes.push(...boxes);
  const bottom = bottomOf(boxes) + INSET;
  drawing.level(top, bottom);
  for (const { from, to } of related(figure, 'meets')) {
    const ends = boxes.filter(({ node }) => node.key === from || node.key === to);
    const [first, second] = ends as [DrawnBox, DrawnBox];
    const y = first.y + first.height / 2;
    drawing.path([
      [first.x + first.width, y],
      [second.x, y],
    ]);
  }
  return { bottom, boxes };
}

/** The administrative group, and the lines between it and the political level. */
function placeGroup(figure: Figure, drawing: Drawing, political: Placed): Placed {
  const middle = drawing.width / 2;
  const kkrLine = drawing.width - SIDE_LINE;
  const [informs] = related(figure, 'informs');
  const [selects] = related(figure, 'selects');
  const gap = words(drawing, political.bottom, [
    [informs, middle, 'before'],
    [selects, kkrLine, 'before'],
  ]);
  const top = political.boxes.length > 0 ? political.bottom + gap : political.bottom;
  const node = one(figure, 'group') as FigureNode;
  const box = boxOf(node, middle - GROUP_WIDTH / 2, top + INSET, GROUP_WIDTH);
  const left = MARGIN + INSET;
  const title = drawing.write([['level', figure.levels.administrative]], {
    x: left,
    y: box.y,
    width: SIDE_LINE - BESIDE - left,
  });
  drawing.boxes.push(box);
  const bottom = Math.max(box.y + box.height, box.y + title) + INSET;
  drawing.level(top, bottom);
  if (informs) {
    // Without a status meeting the political level is informed as a whole.
    const meeting = political.boxes.find((each) => each.node.kind === 'statusMeeting');
    const end = meeting ? meeting.y + meeting.height : political.bottom;
    drawing.path(
      [
        [middle, box.y],
        [middle, end],
      ],
      { ...informs, hasArrow: true },
    );
  }
  const kkr = boxFor(political, selects?.from);
  if (selects && kkr) {
    const y = box.y + box.height / 2;
    drawing.path(
      [
        [kkrLine, kkr.y + kkr.height],
        [kkrLine, y],
        [box.x + box.width, y],
      ],
      { ...selects, hasArrow: true },
    );
  }
  return placeBetween(figure, drawing, political, { bottom, boxes: [box] });
}

/** The words above the forums, and the region's line down to them. */
function placeBetween(figure: Figure, drawing: Drawing, political: Placed, group: Placed): Placed {
  const establishes = related(figure, 'establishes');
  const [first] = establishes;
  const [reports] = related(figure, 'reports');
  const gap = words(drawing, group.bottom, [
    [first, SIDE_LINE, 'after'],
    [reports, drawing.width / 2, 'after'],
  ]);
  const bottom = group.bottom + gap;
  const council = boxFor(political, first?.from);
  if (council) {
    drawing.path(
      [
        [SIDE_LINE, council.y + council.height],
        [SIDE_LINE, bottom],
      ],
      { isPlanned: establishes.every(({ isPlanned }) => isPlanned), hasArrow: true },
    );
  }
  return { bottom, boxes: group.boxes };
}

/** What relations say, before or after their lines, in the gap below `top`; the height of the gap. */
function words(
  drawing: Drawing,
  top: number,
  told: readonly (readonly [relation: Relation | undefined, x: number, side: 'before' | 'after'])[],
): number {
  const width = drawing.width / 2 - SIDE_LINE - 3 * BESIDE;
  const heights = told.map(([relation, x, side]) => {
    const place = { x: side === 'before' ? x - BESIDE : x + BESIDE, y: top + GAP, width };
    return drawing.write([['relation', relation?.label]], place, side === 'before');
  });
  return Math.max(...heights, ROOM_FOR_A_LINE) + 2 * GAP;
}

const bottomOf = (boxes: readonly DrawnBox[]) =>
  boxes.reduce((most, { y, height }) => Math.max(most, y + height), 0);
