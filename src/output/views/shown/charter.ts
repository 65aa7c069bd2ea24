import type { Document } from '../../../document/document.ts';
import type { Catalog } from '../../../messages/catalog.ts';
import type { CharterTexts, StatementState } from '../../../messages/en/charter-sheet.ts';
import type { Breach, ComplianceSheet, StatementView } from '../../../views/compliance.ts';
import { sentenceOf } from '../../advice.ts';
import {
  type Block,
  type Column,
  type Figures,
  heading,
  type Line,
  listCell,
  paragraph,
  type Sheet,
  tableOf,
} from '../../blocks/block.ts';
import { jsonText } from '../../json-text.ts';

/** What the sheet is shown with. */
export interface CharterWords {
  readonly texts: CharterTexts;
  readonly catalog: Catalog;
  readonly lines: Document['lines'];
  /** The day as of which it is told. */
  readonly at: string;
}

/** The states in the order of the sheet: those that need somebody's attention first. */
const STATES = ['breached', 'not-due', 'kept', 'for-people'] as const satisfies readonly StatementState[];

/** Breaches that are told one by one; all are in JSON and in `rup validate`. */
const MOST = 5;

/** The columns of a table of statements in one state. */
function columns(state: StatementState, words: CharterWords): Column<StatementView>[] {
  const { texts } = words;
  const { label } = texts;
  const more: Readonly<Record<StatementState, Column<StatementView>[]>> = {
    breached: [[label.found, (row) => listCell(foundLines(row, words))]],
    'not-due': [[label.due, (row) => (row.state === 'not-due' ? texts.date(row.due) : undefined)]],
    kept: [],
    'for-people': [[label.reason, (row) => (row.state === 'for-people' ? row.reason : undefined)]],
  };
  return [
    [label.number, ({ statement: { number } }) => ({ lines: [number], place: number })],
    [label.statement, ({ statement }) => [`»${statement.phrase}«`, texts.kinds[statement.kind]]],
    ...more[state],
  ];
}

function foundLines(row: StatementView, words: CharterWords): Line[] {
  if (row.state !== 'breached') return [];
  const told: Line[] = row.breaches
    .slice(0, MOST)
    .map((breach) => ({ text: foundLine(breach, words), about: breach.finding.id }));
  const left = row.breaches.length - told.length;
  return left > 0 ? [...told, words.texts.more(left)] : told;
}

function foundLine({ finding, since }: Breach, { texts, catalog, lines }: CharterWords): string {
  const { line } = lines.position(finding.span.start);
  const about = [
    texts.line(line),
    `${texts.label.since.toLowerCase()} ${texts.date(since)}`,
    ...(finding.accepted ? [texts.accepted(finding.accepted.until)] : []),
  ];
  return `${sentenceOf(finding, catalog)} (${about.join(', ')})`;
}

const inState = ({ statements }: ComplianceSheet, state: StatementState) =>
  statements.filter((statement) => statement.state === state);

/** How many statements there are in each state. */
export function charterFigures(sheet: ComplianceSheet, { texts }: CharterWords): Figures {
  const figures = STATES.map((state) => ({
    value: String(inState(sheet, state).length),
    label: texts.states[state],
  }));
  return { kind: 'figures', figures: figures.filter(({ value }) => value !== '0') };
}

/** How each statement is kept, state by state. */
export function charterSheet(sheet: ComplianceSheet, words: CharterWords): Sheet {
  const { texts, at } = words;
  const { charter, from, to } = sheet;
  return {
    title: charter.file.title,
    kicker: texts.kicker,
    byline: texts.byline(charter.file.by, at),
    blocks: [
      paragraph(texts.governs(from, to)),
      charterFigures(sheet, words),
      ...STATES.flatMap((state): Block[] => {
        const rows = inState(sheet, state);
        if (rows.length === 0) return [];
        const table = tableOf(rows, columns(state, words));
        const numbered = { ...table, isNumbered: true };
        return [heading(2, texts.states[state], state), paragraph(texts.means[state]), numbered];
      }),
    ],
  };
}

/** The sheet for programs. */
export function charterJson(sheet: ComplianceSheet | undefined, words: CharterWords): string {
  const { at } = words;
  if (!sheet) return jsonText({ at, charter: null, statements: [] });
  const { charter, from, to, statements } = sheet;
  const { title, by, date } = charter.file;
  return jsonText({
    at,
    charter: { title, by, date, from, to },
    statements: statements.map((view) => statementData(view, words)),
  });
}

function statementData(view: StatementView, words: CharterWords) {
  const { number, kind, phrase, rules = [] } = view.statement;
  return {
    number,
    kind,
    phrase,
    state: view.state,
    rules,
    ...(view.state === 'not-due' && { due: view.due }),
    ...(view.state === 'for-people' && { reason: view.reason }),
    ...(view.state === 'breached' && { findings: view.breaches.map((breach) => breachData(breach, words)) }),
  };
}

function breachData({ finding, since }: Breach, { catalog, lines }: CharterWords) {
  const { code, severity, id, accepted, span } = finding;
  return {
    code,
    severity,
    message: sentenceOf(finding, catalog),
    id,
    ...lines.position(span.start),
    since,
    accepted,
  };
}
