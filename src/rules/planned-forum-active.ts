import { isUndated } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { outlived } from '../organisation/need.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { establisher } from '../organisation/parties.ts';
import { rule } from './rule.ts';
import { command, dateOption } from './shared/command.ts';

/** A forum without a first day, only wished for, already has members, reports or meetings. */
export default rule({
  code: 'planned-forum-active',
  severity: 'warning',
  check(context, report) {
    const { organisation } = context;
    for (const [index, forum] of organisation.forums.entries()) {
      if (!isUndated({ kind: 'forum', body: forum, path: [] })) continue;
      const meetings = organisation.meetingsOf(forum.id).filter(({ cancelled }) => !cancelled);
      const signs = [
        ['members', forum.members?.some(({ vacant }) => !vacant)],
        ['reports', forum.reports?.length],
        ['meetings', meetings.length],
      ] as const;
      // It was there at the latest when the first of them began; earlier, only its makers know.
      const [first = context.asked] = [
        ...(forum.members ?? []).map(({ from, to }) => from ?? to),
        ...(forum.reports ?? []).map(({ date }) => date),
        ...meetings.map(meetingDay),
      ]
        .filter((day) => day !== undefined)
        .sort();
      const date = dateOption(context, first);
      const help = canBeEstablished(organisation, forum, first)
        ? { command: command('forum establish', [forum.id], { date }) }
        : {};
      for (const [has, isThere] of signs) {
        if (!isThere) continue;
        const place = has === 'meetings' ? 'name' : has;
        report(['forums', index, place], { forum: forum.name, has }, { onKey: has !== 'meetings', help });
      }
    }
  },
});

/** Whether somebody is there to establish it, and an initiative that needs it on its first day. */
function canBeEstablished(organisation: Organisation, forum: Forum, first: CalendarDate): boolean {
  if (forum.dissolved || !forum.initiatives?.length) return false;
  if (establisher(organisation, first) === undefined) return false;
  return outlived(organisation, { ...forum, established: first }, first) === undefined;
}
