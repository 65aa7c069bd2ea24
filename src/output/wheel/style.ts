/** The wheel's colours on one ground. */
interface Colors {
  readonly paper: string;
  readonly ring: string;
  readonly month: string;
  readonly edge: string;
  readonly season: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  /** Those of the bodies, by turns. */
  readonly bodies: readonly string[];
}

/** How many bodies have a colour of their own. */
export const COLORS = 6;

const LIGHT: Colors = {
  paper: '#ffffff',
  ring: '#f1f4f8',
  month: '#e3e9f0',
  edge: '#c3ccd6',
  season: '#8fa1b3',
  ink: '#17212b',
  faint: '#47566a',
  line: '#9aa8b6',
  bodies: ['#174a73', '#a63d17', '#1f6b3a', '#6b3fa0', '#7a5200', '#00626b'],
};

const DARK: Colors = {
  paper: '#10161d',
  ring: '#19222c',
  month: '#232f3b',
  edge: '#3a4856',
  season: '#61758a',
  ink: '#edf2f7',
  faint: '#b3c0cd',
  line: '#566675',
  bodies: ['#6fb1e4', '#f29a76', '#7fd0a3', '#c5a3ec', '#e0b659', '#67ccd6'],
};

/** On paper: no grounds, which take ink. */
const PRINT: Colors = { ...LIGHT, ring: '#ffffff', month: '#ffffff' };

const rules = (colors: Colors) => `
.rup-wheel-paper { fill: ${colors.paper} }
.rup-wheel-ring { fill: ${colors.ring}; stroke: ${colors.edge} }
.rup-wheel-month { fill: ${colors.month}; stroke: ${colors.edge} }
.rup-wheel-hub { fill: ${colors.paper}; stroke: ${colors.edge} }
.rup-wheel-spoke { stroke: ${colors.edge} }
.rup-wheel-season { stroke: ${colors.season} }
.rup-wheel-leader { stroke: ${colors.line} }
.rup-wheel-text { fill: ${colors.ink} }
.rup-wheel-faint { fill: ${colors.faint} }
.rup-wheel-open { fill: ${colors.paper} }${[...colors.bodies.entries(), ['neutral', colors.faint] as const]
  .map(
    ([index, color]) => `
.rup-wheel-body-${index} { fill: ${color}; stroke: ${color} }
.rup-wheel-open.rup-wheel-body-${index} { fill: ${colors.paper} }`,
  )
  .join('')}`;

/**
 * The wheel's style: light, dark where the reader has it so on a screen, and plain on paper. No variables, so that a
 * reader that knows little of CSS draws it right. Each name begins with `rup-wheel`: a page may hold the wheel.
 */
export const STYLE = `
.rup-wheel { display: block; max-width: 100%; height: auto }
.rup-wheel text { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif }${rules(LIGHT)}
@media screen and (prefers-color-scheme: dark) {${rules(DARK)}
}
@media print {
.rup-wheel { max-height: 97vh; break-inside: avoid }${rules(PRINT)}
}
`;
