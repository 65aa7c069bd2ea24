import type { Seat } from '../organisation/bodies.ts';
import { term } from '../organisation/composition.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { meetingDay } from '../organisation/held.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A speaker, who should come from outside, holds a seat of the body that meets. */
export default rule({
  code: 'speaker-is-member',
  severity: 'warning',
  check({ organisation }, report) {
    let seats: Map<string, Seat[]> | undefined;
    for (const [index, meeting] of organisation.meetings.entries()) {
      if (meeting.cancelled) continue;
      for (const [at, { person }] of (meeting.speakers ?? []).entries()) {
        if (person === undefined) continue;
        seats ??= namedSeats(organisation);
        const seat = seatAt(seats, meeting, person);
        if (!seat) continue;
        const speaker = organisation.person(person)?.name ?? person;
        report(
          ['meetings', index, 'speakers', at, 'person'],
          { speaker, body: seat.body.body.name, date: meetingDay(meeting) },
          {
            // A charter speaks of the group's meetings only.
            ...(seat.body.kind !== 'administrativeGroup' && { demands: [] }),
            related: [{ note: 'other-here', path: [...seat.path, 'person'] }],
          },
        );
      }
    }
  },
});

/** The seats that named people hold, by body and person. Ids hold no blanks. */
function namedSeats({ seats }: Organisation): Map<string, Seat[]> {
  const held = seats.filter(({ member }) => member.person !== undefined);
  return grouped(held, ({ body, member }) => `${body.body.id} ${member.person}`);
}

function seatAt(seats: ReadonlyMap<string, Seat[]>, meeting: Meeting, person: string) {
  const date = meetingDay(meeting);
  const own = seats.get(`${meeting.body} ${person}`);
  return own?.find((seat) => holds(term(seat.body.body, seat.member), date));
}
