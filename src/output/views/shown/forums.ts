import type { ViewTexts } from '../../../messages/en/views.ts';
import type { Report } from '../../../organisation/generated/types.ts';
import type { ForumDetail, ForumView, NeedView } from '../../../views/forums.ts';
import { names } from '../../names.ts';
import { alarmIf, idLine, type Line, type Listing } from '../listing.ts';
import { type Sheet, section } from '../sheet.ts';
import { memberListing } from './members.ts';
import { columnsOf, daysOf, decisionFields, linkFields } from './shared.ts';

/** Before the forum to which another reports. */
export const BELOW = '↳';

/** Forums as a list. */
export function forumListing(rows: readonly ForumView[], texts: ViewTexts): Listing<ForumView> {
  return {
    rows,
    columns: columnsOf<ForumView>(texts, [
      ['forum', ({ name, id, under }) => [name, idLine(id), ...(under ? [`${BELOW} ${under.name}`] : [])]],
      ['state', (forum) => stateOf(forum, texts)],
      ['areas', ({ areas }) => names(areas)],
      ['report', (forum) => reportLines(forum, texts)],
    ]),
    facts: columnsOf<ForumView>(texts, [
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
    none: texts.none.forums,
  };
}

/** A forum with all that is told of it. */
export function forumSheet(forum: ForumDetail, texts: ViewTexts): Sheet {
  const { label, heading, none } = texts;
  const { dissolution } = forum;
  const reason = dissolution?.reason;
  return {
    title: forum.name,
    id: forum.id,
    fields: [
      [label.state, stateOf(forum, texts).join('; ')],
      [label.task, forum.task],
      [label.goal, forum.goal],
      [label.areas, names(forum.areas)],
      [label.chairs, forum.chairs?.toString()],
      [label.origin, texts.origin[forum.origin]],
      [label.continues, forum.continues?.name],
      [label.established, forum.established && texts.date(forum.established)],
      [label.establishedBy, forum.establishedBy?.name],
      ...decisionFields(label.decision, forum.decision, texts),
      [label.dissolved, dissolution && texts.date(dissolution.date)],
      [label.reason, reason],
      [label.decidedBy, dissolution?.decidedBy?.name],
      ...decisionFields(label.endDecision, dissolution?.decision, texts),
      [label.successor, dissolution?.successor?.name],
      [label.reportsTo, forum.reportsTo?.name],
      [label.report, reportOf(forum, texts).join('; ')],
      ...linkFields(forum, texts),
      [label.note, forum.note],
    ],
    sections: [
      section(heading.initiatives, needListing(forum.initiatives, texts)),
      section(
        heading.members,
        memberListing(forum.members, texts, { isOneBody: true, none: none.forumMembers }),
      ),
      section(heading.reports, reportListing(forum.reports, texts)),
    ],
  };
}

/** Its state, and whether it is to be dissolved. */
export function stateOf({ state, toBeDissolved, dissolved }: ForumView, texts: ViewTexts): string[] {
  const name = texts.forumState[state];
  return toBeDissolved === undefined ? [name] : [name, texts.toBeDissolved(dissolved)];
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
  return reportOf(forum, texts).map((text, at, all) => alarmIf(isReportLate && at === all.length - 1, text));
}

export function needListing(rows: readonly NeedView[], texts: ViewTexts): Listing<NeedView> {
  const relations = ({ relation }: NeedView) => relation.map((word) => texts.relation[word]).join(', ');
  const columns = columnsOf<NeedView>(texts, [
    ['initiative', ({ name, id }) => [name, idLine(id)]],
    ['relation', relations],
    [
      'state',
      ({ from, until }) =>
        from !== undefined ? daysOf(texts, from, until) : until === undefined ? '' : texts.until(until),
    ],
  ]);
  return { rows, columns, facts: columns, none: texts.none.needs };
}

export function reportListing(rows: readonly Report[], texts: ViewTexts): Listing<Report> {
  const columns = columnsOf<Report>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['progress', ({ progress = '', note = '' }) => [progress, note]],
    ['interdisciplinarity', ({ interdisciplinarity = '' }) => interdisciplinarity],
    ...(rows.some(({ url }) => url !== undefined) ? [['url', ({ url = '' }: Report) => url] as const] : []),
  ]);
  return { rows, columns, facts: columns, none: texts.none.reports };
}
