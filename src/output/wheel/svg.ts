import type { YearDays } from '../../calendar/seasons.ts';
import { yearText } from '../../organisation/date.ts';
import { setText } from '../chart/text-width.ts';
import { Html, html } from '../html.ts';
import { entryText, type WheelWords } from './labels.ts';
import {
  angleOf,
  MARGIN,
  type PlacedEntry,
  type Point,
  placed,
  pointAt,
  RING,
  STYLES,
  WIDTH,
} from './layout.ts';
import { COLORS, STYLE } from './style.ts';
import type { Wheel } from './wheel.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const LEGEND_LINE = 20;
const LEGEND_ITEM = 300;
const LEGEND_COLUMNS = Math.floor((WIDTH - 2 * MARGIN) / LEGEND_ITEM);

/** The wheel as a file: SVG 1.1 with no script, no font and no request. */
export function wheelSvg(wheel: Wheel, words: WheelWords): string {
  const { texts } = words;
  const { center, entries, height, isCrowded } = placed(
    wheel.entries.map((entry) => [entry, entryText(entry, wheel, words)] as const),
  );
  const colorOf = new Map(wheel.bodies.map(({ id }, index) => [id, index % COLORS]));
  const legend = legendOf(wheel, words, height, isCrowded);
  const all = height + legend.height + MARGIN;
  const count = (kind: string) => wheel.entries.filter((entry) => entry.kind === kind).length;
  const drawing = html`<svg xmlns="http://www.w3.org/2000/svg" class="rup-wheel" role="img" lang="${texts.language}" width="${WIDTH}" height="${round(all)}" viewBox="0 0 ${WIDTH} ${round(all)}">
<title>${texts.title(wheel.year)}</title>
<desc>${texts.description(count('meeting'), count('deadline'))}</desc>
<style>${new Html(STYLE)}</style>
<rect class="rup-wheel-paper" width="${WIDTH}" height="${round(all)}"/>
${heading(wheel, words)}${rings(wheel, words, center)}${entries.map((entry) => leaderOf(entry))}${entries.map(
  (entry) => entryOf(entry, colorOf.get(entry.entry.meeting.body.id) ?? 0),
)}${legend.items}</svg>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}`;
}

function heading({ year, plan, at, entries }: Wheel, { texts }: WheelWords): Html[] {
  const lines = setText(texts.subtitle(plan, at), WIDTH - 2 * MARGIN, { size: 13, isBold: false });
  return [
    html`<text class="rup-wheel-text" x="${MARGIN}" y="${MARGIN + 18}" font-size="20" font-weight="700">${texts.title(year)}</text>
`,
    html`<text class="rup-wheel-faint" x="${MARGIN}" y="${MARGIN + 40}" font-size="13">${lines[0]?.text}</text>
`,
    ...(entries.length === 0
      ? [
          html`<text class="rup-wheel-text" x="${MARGIN}" y="${MARGIN + 66}" font-size="13">${texts.none}</text>
`,
        ]
      : []),
  ];
}

function rings({ year, seasons }: Wheel, { texts }: WheelWords, center: Point): Html[] {
  const [x, y] = center;
  const circle = (name: string, radius: number) =>
    html`<circle class="rup-wheel-${name}" cx="${round(x)}" cy="${round(y)}" r="${radius}"/>
`;
  const first = (month: number) => angleOf(`${yearText(year)}-${two(month + 1)}-01`);
  const spokes = MONTHS.map((month) => {
    const [from, to] = [RING.year, RING.meetings].map((radius) => pointAt(center, radius, first(month)));
    return html`<path class="rup-wheel-spoke" d="${path([from, to] as Point[])}" fill="none" stroke-width="0.75"/>
`;
  });
  const names = MONTHS.map((month) => {
    const end = month === 11 ? 2 * Math.PI : first(month + 1);
    const at = pointAt(center, (RING.year + RING.months) / 2, (first(month) + end) / 2);
    return html`<text class="rup-wheel-faint" x="${round(at[0])}" y="${round(at[1] + 4)}" font-size="11" text-anchor="middle">${texts.shortMonths[month]}</text>
`;
  });
  return [
    circle('ring', RING.meetings),
    circle('ring', RING.deadlines),
    circle('month', RING.months),
    ...spokes,
    circle('hub', RING.year),
    ...names,
    ...seasons.map((season) => arc(year, season, center)),
    html`<text class="rup-wheel-text" x="${round(x)}" y="${round(y + 8)}" font-size="24" font-weight="700" text-anchor="middle">${year}</text>
`,
  ];
}

/** The days of a season, along the rim. */
function arc(year: number, { from, to }: YearDays, center: Point): Html {
  const radius = RING.meetings + 3;
  const [start, end] = [angleOf(`${yearText(year)}-${from}`), angleOf(`${yearText(year)}-${to}`)];
  const [a, b] = [pointAt(center, radius, start), pointAt(center, radius, end)];
  const isLong = end - start > Math.PI ? 1 : 0;
  return html`<path class="rup-wheel-season" d="M${round(a[0])} ${round(a[1])}A${radius} ${radius} 0 ${isLong} 1 ${round(b[0])} ${round(b[1])}" fill="none" stroke-width="4"/>
`;
}

function leaderOf({ leader }: PlacedEntry): Html {
  if (leader.length === 0) return html``;
  return html`<path class="rup-wheel-leader" d="${path(leader)}" fill="none" stroke-width="0.75"/>
`;
}

function entryOf({ entry, text, mark, x, endsHere, lines }: PlacedEntry, color: number): Html {
  const anchor = endsHere ? html` text-anchor="end"` : undefined;
  // What has no label is told where it is pointed at, and to those who hear the drawing.
  const title =
    lines.length === 0 ? html`<title>${`${text.day} · ${text.what}, ${text.more}`}</title>` : undefined;
  return html`<g>${title}${markOf(entry.kind, entry.meeting.state === 'proposed', mark, color)}
${lines.map(({ role, text: line, length, y }) => {
  const { size, isBold } = STYLES[role];
  const weight = isBold ? html` font-weight="700"` : undefined;
  const pressed =
    length === undefined ? undefined : html` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
  return html`<text class="rup-wheel-${role === 'more' ? 'faint' : 'text'}" x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}${anchor}${pressed}>${line}</text>
`;
})}</g>
`;
}

/** A meeting is a disc, open while it is only proposed; a deadline a dot. */
function markOf(
  kind: 'meeting' | 'deadline',
  isProposed: boolean,
  [x, y]: Point,
  color: number | 'neutral',
): Html {
  const open = kind === 'meeting' && isProposed ? 'rup-wheel-open ' : '';
  const radius = kind === 'meeting' ? 6 : 3;
  return html`<circle class="${open}rup-wheel-body-${color}" cx="${round(x)}" cy="${round(y)}" r="${radius}" stroke-width="2"/>`;
}

/** What the colours and marks mean, below the wheel. */
function legendOf({ bodies }: Wheel, { texts }: WheelWords, top: number, isCrowded: boolean) {
  const { proposed, deadline, bareDeadline, season } = texts.legend;
  const items = [
    ...bodies.map(({ name }, index) => ({ kind: 'meeting', name, color: index % COLORS }) as const),
    { kind: 'proposed', name: proposed, color: 'neutral' } as const,
    { kind: 'deadline', name: isCrowded ? bareDeadline : deadline, color: 'neutral' } as const,
    { kind: 'season', name: season, color: 'neutral' } as const,
  ];
  const drawn = items.map(({ kind, name, color }, index) => {
    const x = MARGIN + (index % LEGEND_COLUMNS) * LEGEND_ITEM;
    const y = top + Math.floor(index / LEGEND_COLUMNS) * LEGEND_LINE + LEGEND_LINE / 2;
    const lines = setText(name, LEGEND_ITEM - 36, { size: 12, isBold: false });
    const mark =
      kind === 'season'
        ? html`<path class="rup-wheel-season" d="M${x} ${round(y)}h14" fill="none" stroke-width="4"/>`
        : markOf(kind === 'deadline' ? 'deadline' : 'meeting', kind === 'proposed', [x + 7, y], color);
    const isCut = lines.length > 1 ? '…' : '';
    return html`<g>${mark}
<text class="rup-wheel-text" x="${x + 22}" y="${round(y + 4)}" font-size="12">${(lines[0]?.text ?? '') + isCut}</text></g>
`;
  });
  return { items: drawn, height: Math.ceil(items.length / LEGEND_COLUMNS) * LEGEND_LINE };
}

const path = (points: readonly Point[]) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
const round = (px: number) => Math.round(px * 10) / 10;
const two = (number: number) => String(number).padStart(2, '0');
