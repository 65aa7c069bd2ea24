import type { Document } from '../../../document/document.ts';
import type { Catalog } from '../../../messages/catalog.ts';
import type { CharterTexts, StatementState } from '../../../messages/en/charter-sheet.ts';
import type { Breach, ComplianceSheet, StatementView } from '../../../views/compliance.ts';
import { sentenceOf } from '../../advice.ts';
import { type Article, type Block, cell, type Figures, heading, paragraph, table } from '../../article.ts';
import { jsonText } from '../../json-text.ts';
import type { Column } from '../listing.ts';
import { type Sheet, section } from '../sheet.ts';

/** What the sheet is shown with. */
export interface CharterWords {
  readonly texts: CharterTexts;
  readonly catalog: Catalog;
  readonly lines: Document['lines'];
  /** The day as of which it is told. */
  readonly at: string;
}

/** What needs somebody first. */
const STATES = ['breached', 'not-due', 'kept', 'for-people'] as const satisfies readonly StatementState[];

/** The statements in one state: the columns of their table, each line of a cell a text of its own. */
interface Part {
  readonly state: StatementState;
  readonly rows: readonly StatementView[];
  readonly columns: readonly (readonly [title: string, lines: (row: StatementView) => readonly string[]])[];
}

/** Breaches that are told one by one; all are in JSON and in `rup validate`. */
const MOST = 5;

function parts({ statements }: ComplianceSheet, words: CharterWords): readonly Part[] {
  const { texts } = words;
  const { label } = texts;
  const more: Readonly<Record<StatementState, Part['columns']>> = {
    breached: [[label.found, (row) => foundLines(row, words)]],
    'not-due': [[label.due, (row) => (row.state === 'not-due' ? [texts.date(row.due)] : [])]],
    kept: [],
    'for-people': [[label.reason, (row) => (row.state === 'for-people' ? [row.reason] : [])]],
  };
  return STATES.map((state) => ({
    state,
    rows: statements.filter((statement) => statement.state === state),
    columns: [
      [label.number, ({ statement }) => [statement.number]],
      [label.statement, ({ statement }) => [`»${statement.phrase}«`, texts.kinds[statement.kind]]],
      ...more[state],
    ],
  }));
}

function foundLines(row: StatementView, words: CharterWords): string[] {
  if (row.state !== 'breached') return [];
  const told = row.breaches.slice(0, MOST).map((breach) => foundLine(breach, words));
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

/** How many statements there are in each state. */
const counts = (all: readonly Part[]) =>
  all.map(({ state, rows }) => [state, rows.length] as const).filter(([, count]) => count > 0);

/** The same as figures that a page shows. */
export function charterFigures(sheet: ComplianceSheet, words: CharterWords): Figures {
  const figures = counts(parts(sheet, words)).map(([state, value]) => ({
    value: `${value}`,
    label: words.texts.states[state],
  }));
  return { kind: 'figures', figures };
}

function head({ charter, from, to }: ComplianceSheet, { texts, at }: CharterWords) {
  const { title, by } = charter.file;
  return { title, byline: texts.byline(by, at), governs: texts.governs(from, to) };
}

/** The sheet for a terminal. */
export function charterSheet(sheet: ComplianceSheet, words: CharterWords): Sheet {
  const { texts } = words;
  const all = parts(sheet, words);
  const { title, byline, governs } = head(sheet, words);
  return {
    title,
    fields: [
      [texts.label.status, byline],
      [texts.label.charter, governs],
      ...counts(all).map(([state, count]) => [texts.states[state], String(count)] as const),
    ],
    sections: all
      .filter(({ rows }) => rows.length > 0)
      .map(({ state, rows, columns }) => {
        const shown = columns.map(([name, lines]): Column<StatementView> => ({ title: name, cell: lines }));
        return section(texts.states[state], { rows, columns: shown, facts: shown, none: '' }, [
          texts.means[state],
        ]);
      }),
  };
}

/** The sheet as a text to be read: as Markdown, as a page of its own, or within another. */
export function charterArticle(sheet: ComplianceSheet, words: CharterWords): Article {
  const { texts } = words;
  const all = parts(sheet, words);
  const { title, byline, governs } = head(sheet, words);
  return {
    title,
    kicker: texts.kicker,
    byline,
    blocks: [
      paragraph(governs),
      charterFigures(sheet, words),
      ...all.filter(({ rows }) => rows.length > 0).flatMap((part) => partBlocks(part, texts)),
    ],
  };
}

function partBlocks({ state, rows, columns }: Part, texts: CharterTexts): Block[] {
  const header = columns.map(([title]) => title);
  const cells = rows.map((row) =>
    columns.map(([, lines], column) => ({
      ...cell(...lines(row)),
      ...(column === 0 && { place: row.statement.number }),
      ...(column > 1 && row.state === 'breached' && { about: row.breaches.map(({ finding }) => finding.id) }),
    })),
  );
  return [heading(2, texts.states[state], state), paragraph(texts.means[state]), table(header, cells)];
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
