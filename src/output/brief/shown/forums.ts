import type { BriefTexts } from '../../../messages/en/brief.ts';
import { MOST_IN_SENTENCE } from '../../../messages/list.ts';
import { byDate } from '../../../organisation/order.ts';
import type { ForumReport, ForumsInBrief, StandingForum } from '../../../views/brief/forums.ts';
import type { DecisionView } from '../../../views/decision.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  list,
  listCell,
  paragraph,
  table,
} from '../../blocks/block.ts';

/** The forums that stand, what they reported, and which came and went. */
export function forumBlocks(forums: ForumsInBrief, texts: BriefTexts): Block[] {
  return [...standingBlocks(forums, texts), ...reportBlocks(forums, texts), ...changeBlocks(forums, texts)];
}

function standingBlocks({ standing }: ForumsInBrief, texts: BriefTexts): Block[] {
  const { column, forum } = texts;
  if (standing.length === 0) return [paragraph(forum.noForums)];
  const header = [column.forum, column.worksFor, column.members, column.lastReport];
  return [
    table(
      header,
      standing.map((row) => standingRow(row, texts)),
      [35, 28, 13, 24],
    ),
  ];
}

function standingRow(row: StandingForum, texts: BriefTexts): Cell[] {
  const { name, state, initiatives, held, vacant, case: number } = row;
  const { forum, nothing } = texts;
  const isPlanned = state === 'planned';
  return [
    cell(name, isPlanned ? forum.planned : undefined, number && forum.case(number)),
    initiatives.length > 0 ? listCell(initiatives.map((need) => need.name)) : cell(nothing),
    cell(held + vacant === 0 ? nothing : forum.members(held, vacant)),
    isPlanned ? cell(nothing) : reportCell(row, texts),
  ];
}

function reportCell(
  { lastReport, reportDue, isReportLate }: StandingForum,
  { forum, date }: BriefTexts,
): Cell {
  const last = lastReport === undefined ? forum.noReport : date(lastReport);
  return cell(last, reportDue && forum.reportDue(reportDue, isReportLate));
}

function reportBlocks({ reports, silent }: ForumsInBrief, texts: BriefTexts): Block[] {
  const { column, forum } = texts;
  const title = heading(3, texts.heading.reports);
  if (reports.length === 0) return [title, paragraph(forum.noReports)];
  const header = [column.forum, column.progress, column.interdisciplinarity];
  const names = silent.map(({ name }) => name);
  return [
    title,
    table(
      header,
      reports.map((report) => reportRow(report, texts)),
      [34, 33, 33],
    ),
    ...silentBlocks(names, texts),
  ];
}

function silentBlocks(names: readonly string[], { forum }: BriefTexts): Block[] {
  if (names.length === 0) return [];
  return names.length <= MOST_IN_SENTENCE
    ? [paragraph(forum.silent(names))]
    : [paragraph(forum.silentMany(names.length)), list(names.map((text) => ({ text })))];
}

function reportRow(report: ForumReport, { date, nothing }: BriefTexts): Cell[] {
  const { forum, progress = nothing, interdisciplinarity = nothing, url, note } = report;
  return [cell(forum.name, date(report.date), url), cell(progress, note), cell(interdisciplinarity)];
}

function changeBlocks(
  { established, dissolved, groupsDissolved }: ForumsInBrief,
  texts: BriefTexts,
): Block[] {
  const changes = [
    ...established.map((forum) => ({
      date: forum.date,
      lead: forum.forum.name,
      text: texts.forum.established(forum) + decidedOf(forum, texts),
    })),
    ...[...dissolved, ...groupsDissolved].map((end) => ({
      date: end.date,
      lead: end.forum.name,
      text: texts.forum.dissolved(end) + decidedOf(end, texts),
    })),
  ].sort(byDate);
  return [
    heading(3, texts.heading.forumChanges),
    changes.length > 0 ? list(changes) : paragraph(texts.forum.unchanged),
  ];
}

/** The decision behind a forum's beginning or end, where the file tells of one. */
function decidedOf(
  { decision }: { readonly decision: DecisionView | undefined },
  { forum }: BriefTexts,
): string {
  return decision ? ` ${forum.decided(decision)}` : '';
}
