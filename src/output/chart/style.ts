/** The colours of the figure on one ground. */
interface Colors {
  readonly paper: string;
  readonly level: string;
  readonly levelEdge: string;
  readonly box: string;
  readonly edge: string;
  readonly meeting: string;
  readonly group: string;
  readonly groupEdge: string;
  readonly groupInk: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
}

const LIGHT: Colors = {
  paper: '#ffffff',
  level: '#f1f4f8',
  levelEdge: '#f1f4f8',
  box: '#ffffff',
  edge: '#8fa1b3',
  meeting: '#dceaf5',
  group: '#174a73',
  groupEdge: '#174a73',
  groupInk: '#ffffff',
  ink: '#17212b',
  faint: '#47566a',
  line: '#55677a',
};

const DARK: Colors = {
  paper: '#10161d',
  level: '#19222c',
  levelEdge: '#19222c',
  box: '#232f3b',
  edge: '#61758a',
  meeting: '#1c3a52',
  group: '#2b6293',
  groupEdge: '#5c97c9',
  groupInk: '#ffffff',
  ink: '#edf2f7',
  faint: '#b3c0cd',
  line: '#93a5b8',
};

/** On paper: no grounds, which take ink and hide what stands on them. */
const PRINT: Colors = {
  ...LIGHT,
  level: '#ffffff',
  levelEdge: '#c3ccd6',
  meeting: '#ffffff',
  group: '#ffffff',
  groupInk: '#17212b',
};

const rules = (colors: Colors) => `
.rup-chart-paper { fill: ${colors.paper} }
.rup-chart-level { fill: ${colors.level}; stroke: ${colors.levelEdge} }
.rup-chart-box { fill: ${colors.box}; stroke: ${colors.edge} }
.rup-chart-statusMeeting { fill: ${colors.meeting} }
.rup-chart-group { fill: ${colors.group}; stroke: ${colors.groupEdge} }
.rup-chart-planned, .rup-chart-dissolved { fill: ${colors.level} }
.rup-chart-line { stroke: ${colors.line} }
.rup-chart-arrow { fill: ${colors.line} }
.rup-chart-text { fill: ${colors.ink} }
.rup-chart-faint { fill: ${colors.faint} }
.rup-chart-ongroup { fill: ${colors.groupInk} }`;

/**
 * The figure's style: light, dark where the reader has it so on a screen, and plain on paper. No variables, so that a
 * reader that knows little of CSS draws it right. Each name begins with `rup-chart`: a page may hold the figure.
 */
export const STYLE = `
.rup-chart { display: block; max-width: 100%; height: auto }
.rup-chart text { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif }${rules(LIGHT)}
@media screen and (prefers-color-scheme: dark) {${rules(DARK)}
}
@media print {
.rup-chart-sheet { max-height: 97vh; break-inside: avoid }${rules(PRINT)}
}
`;
