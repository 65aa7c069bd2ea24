import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Report } from '../organisation/generated/types.ts';
import { type Change, entry, refuse } from './change.ts';
import { day, findForum, named } from './find.ts';

/** The input of `rup forum report`. */
export interface ForumReport {
  readonly forum: string;
  readonly date: string;
  readonly progress?: string;
  readonly interdisciplinarity?: string;
  readonly url?: string;
  readonly note?: string;
}

/** Adds a forum's report to the administrative group (R30, R31). */
export const forumReport: Change<ForumReport> = {
  needs: ['forums'],
  plan({ organisation }, input) {
    const { entry: forum, path } = findForum(organisation, input.forum);
    const date = day(input.date);
    if (forum.established === undefined && forum.origin === 'established') {
      refuse('forum-planned', { forum: named(forum) });
    }
    const [first, last] = [forum.established, forum.dissolved?.date];
    if ((first !== undefined && date < first) || (last !== undefined && date > last)) {
      refuse('outside-life', { body: named(forum), date, first, last });
    }
    if (forum.reports?.some((report) => report.date === date)) {
      refuse('date-repeated', { name: forum.name, history: 'reports', date });
    }
    const { progress, interdisciplinarity, url, note } = input;
    const report = entry<Report>({ date, progress, interdisciplinarity, url, note });
    return {
      operations: [insert([...path, 'reports'], report as unknown as Value)],
      done: { code: 'forum-reported', args: { forum: named(forum), date } },
      open: [],
    };
  },
};
