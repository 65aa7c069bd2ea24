import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { meetingDay } from '../organisation/held.ts';
import { compare } from '../organisation/order.ts';
import { peopleIn } from '../organisation/people-in.ts';
import { rule } from './rule.ts';

/** Two bodies meet at the same time, and a person is a member of both. */
export default rule({
  code: 'meetings-overlap',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [date, timed] of severalADay(organisation.meetings)) {
      /** The meeting of each person so far that ends last. */
      const busy = new Map<string, Timed>();
      for (const own of timed) {
        const { index, meeting, from, to } = own;
        for (const person of peopleIn(organisation, meeting.body, date)) {
          const other = busy.get(person);
          if (!other || other.to <= from || other.meeting.body === meeting.body) {
            if (!other || other.to < to) busy.set(person, own);
            continue;
          }
          report(
            ['meetings', index, 'time'],
            {
              meeting: meeting.id,
              other: other.meeting.id,
              person: organisation.person(person)?.name ?? person,
              date,
            },
            { related: [{ note: 'other-here', path: ['meetings', other.index, 'time'] }] },
          );
          break;
        }
      }
    }
  },
});

interface Timed {
  readonly index: number;
  readonly meeting: Meeting;
  readonly from: string;
  readonly to: string;
}

/** The days on which several meetings with a time stand, these in the order in which they begin. */
function severalADay(meetings: readonly Meeting[]): [CalendarDate, Timed[]][] {
  const timed = [...meetings.entries()].flatMap(([index, meeting]): Timed[] => {
    const [from, to] = meeting.time?.split('-') ?? [];
    return from === undefined || to === undefined || meeting.cancelled ? [] : [{ index, meeting, from, to }];
  });
  const several = [...grouped(timed, ({ meeting }) => meetingDay(meeting))].filter(
    ([, ofDay]) => ofDay.length > 1,
  );
  for (const [, ofDay] of several) ofDay.sort((a, b) => compare(a.from, b.from));
  return several;
}
