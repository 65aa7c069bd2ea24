import type { ViewTexts } from '../../../messages/en/views.ts';
import type { Report } from '../../../organisation/generated/types.ts';
import type { ForumDetail, ForumView, NeedView } from '../../../views/forums.ts';
import {
  fieldList,
  heading,
  idLine,
  type Line,
  nameLine,
  namesLine,
  type Sheet,
  type Table,
  tableOf,
  toned,
} from '../../blocks/block.ts';
import { names } from '../../names.ts';
import { FORUM_TONES } from '../../tones.ts';
import { memberTable } from './members.ts';
import { columnsOf, daysOf, decisionFields, linkFields } from './shared.ts';

/** Forums as a list. */
export function forumTable(rows: readonly ForumView[], texts: ViewTexts): Table {
  const columns = columnsOf<ForumView>(texts, [
    ['forum', (forum) => [nameLine(forum), idLine(forum.id), forum.under && namesLine([forum.under], '↳ ')]],
    ['state', (forum) => stateLines(forum, texts)],
    ['areas', ({ areas }) => names(areas)],
    ['report', (forum) => reportLines(forum, texts)],
  ]);
  return tableOf(rows, columns, texts.none.forums);
}

/** The same for a spreadsheet: one fact a column, dates as ISO 8601. */
export function forumFacts(rows: readonly ForumView[], texts: ViewTexts): Table {
  return tableOf(
    rows,
    columnsOf<ForumView>(texts, [
      ['id', ({ id }) => id],
      ['forum', ({ name }) => name],
      ['state', ({ state }) => texts.forumState[state]],
      ['areas', ({ areas }) => names(areas)],
      ['initiatives', ({ initiatives }) => names(initiatives)],
      ['established', ({ established = '' }) => established],
      ['dissolved', ({ dissolved = '' }) => dissolved],
      ['lastReport', ({ lastReport = '' }) => lastReport],
      ['reportDue', ({ reportDue = '' }) => reportDue],
      ['isReportLate', ({ isReportLate }) => (isReportLate ? texts.yes : texts.no)],
    ]),
  );
}

/** A forum with all that is told of it. */
export function forumSheet(forum: ForumDetail, texts: ViewTexts): Sheet {
  const { label, heading: title, none } = texts;
  const { dissolution } = forum;
  const reason = dissolution?.reason;
  return {
    title: forum.name,
    id: forum.id,
    blocks: [
      fieldList([
        [label.state, stateOf(forum, texts).join('; ')],
        [label.task, forum.task],
        [label.goal, forum.goal],
        [label.areas, names(forum.areas)],
        [label.chairs, forum.chairs?.toString()],
        [label.origin, texts.origin[forum.origin]],
        [label.continues, nameLine(forum.continues)],
        [label.established, forum.established && texts.date(forum.established)],
        [label.establishedBy, nameLine(forum.establishedBy)],
        ...decisionFields(label.decision, forum.decision, texts),
        [label.dissolved, dissolution && texts.date(dissolution.date)],
        [label.reason, reason],
        [label.decidedBy, nameLine(dissolution?.decidedBy)],
        ...decisionFields(label.endDecision, dissolution?.decision, texts),
        [label.successor, nameLine(dissolution?.successor)],
        [label.reportsTo, nameLine(forum.reportsTo)],
        [label.report, reportOf(forum, texts).join('; ')],
        ...linkFields(forum, texts),
        [label.note, forum.note],
      ]),
      heading(2, title.initiatives),
      needTable(forum.initiatives, texts),
      heading(2, title.members),
      memberTable(forum.members, texts, { isOneBody: true, none: none.forumMembers }),
      heading(2, title.reports),
      reportTable(forum.reports, texts),
    ],
  };
}

/** Its state, and whether it is to be dissolved. */
export function stateOf({ state, toBeDissolved, dissolved }: ForumView, texts: ViewTexts): string[] {
  const name = texts.forumState[state];
  return toBeDissolved === undefined ? [name] : [name, texts.toBeDissolved(dissolved)];
}

/** The same in lines of its own. */
function stateLines(forum: ForumView, texts: ViewTexts): Line[] {
  return stateOf(forum, texts).map((text, at) => (at === 0 ? toned(FORUM_TONES[forum.state], text) : text));
}

/** Its last report, and when the next is due. */
export function reportOf(
  { lastReport, reportDue, isReportLate, state }: ForumView,
  texts: ViewTexts,
): string[] {
  if (lastReport === undefined && state === 'planned') return [];
  const last = lastReport === undefined ? texts.noReport : texts.date(lastReport);
  return reportDue === undefined ? [last] : [last, texts.reportDue(reportDue, isReportLate)];
}

/** The same in lines of its own, the one that says that it is late marked. */
function reportLines(forum: ForumView, texts: ViewTexts): Line[] {
  const { isReportLate = false } = forum;
  return reportOf(forum, texts).map((text, at, all) =>
    toned(isReportLate && at === all.length - 1 ? 'warn' : undefined, text),
  );
}

export function needTable(rows: readonly NeedView[], texts: ViewTexts): Table {
  const relations = ({ relation }: NeedView) => relation.map((word) => texts.relation[word]).join(', ');
  const columns = columnsOf<NeedView>(texts, [
    ['initiative', (initiative) => [nameLine(initiative), idLine(initiative.id)]],
    ['relation', relations],
    [
      'state',
      ({ from, until }) =>
        from !== undefined ? daysOf(texts, from, until) : until === undefined ? '' : texts.until(until),
    ],
  ]);
  return tableOf(rows, columns, texts.none.needs);
}

export function reportTable(rows: readonly Report[], texts: ViewTexts): Table {
  const columns = columnsOf<Report>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['progress', ({ progress = '', note = '' }) => [progress, note]],
    ['interdisciplinarity', ({ interdisciplinarity = '' }) => interdisciplinarity],
    ...(rows.some(({ url }) => url !== undefined) ? [['url', ({ url = '' }: Report) => url] as const] : []),
  ]);
  return tableOf(rows, columns, texts.none.reports);
}
