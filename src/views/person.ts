import type { Named } from '../facts/reference.ts';
import { entryOn } from '../meetings/as-of.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Person } from '../organisation/generated/types.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { type DecisionView, decisionView } from './decision.ts';
import { type MemberView, memberView, type SeatState } from './members.ts';
import { named, namedIf } from './named.ts';

/** A person, and all that they hold, will hold and held. */
export interface PersonDetail extends Named {
  readonly title: string | undefined;
  readonly organisation: Named | undefined;
  readonly note: string | undefined;
  readonly seats: readonly MemberView[];
  /** Offices between which the status meeting is held (R7, R8). */
  readonly offices: readonly OfficeView[];
  /** Meetings at which they speak or spoke. */
  readonly talks: readonly TalkView[];
}

export interface OfficeView {
  readonly office: Named;
  readonly organisation: Named;
  readonly state: Exclude<SeatState, 'vacant'>;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly decision: DecisionView | undefined;
}

export type OfficeTerm = OfficeView & { readonly person: Named };

export interface TalkView {
  readonly meeting: string;
  readonly body: Named;
  readonly date: CalendarDate;
  readonly topic: string | undefined;
}

/** All that a person holds and held, as it stands on a day. Cancelled meetings are left out. */
export function personDetail(organisation: Organisation, person: Person, at: CalendarDate): PersonDetail {
  const { id, name, title, organisation: party, note } = person;
  const seats = organisation.seats.filter(({ member }) => member.person === id);
  return {
    id,
    name,
    title,
    organisation: namedIf(organisation, party),
    note,
    seats: seats.map((seat) => memberView(organisation, seat, at)),
    offices: officeTerms(organisation, at).flatMap(({ person: holder, ...office }) =>
      holder.id === id ? [office] : [],
    ),
    talks: organisation.meetings.flatMap((entry) => {
      if (!entry.speakers?.some((speaker) => speaker.person === id)) return [];
      const { id: meeting, body, date, speakers = [], cancelled } = entryOn(entry, at);
      return speakers
        .filter((speaker) => speaker.person === id && !cancelled)
        .map(({ topic }) => ({ meeting, body: named(organisation, body), date, topic }));
    }),
  };
}

/** All terms in the offices between which the status meeting is held, past and coming ones too. */
export function officeTerms(organisation: Organisation, at: CalendarDate): OfficeTerm[] {
  return (organisation.file.statusMeeting?.offices ?? []).flatMap((office) =>
    (office.holders ?? []).map((holder) => ({
      person: named(organisation, holder.person),
      office: { id: office.id, name: office.name },
      organisation: named(organisation, office.organisation),
      state: holds(holder, at) ? 'held' : (holder.to ?? at) < at ? 'former' : 'coming',
      from: holder.from,
      to: holder.to,
      decision: decisionView(organisation, holder.decision, at),
    })),
  );
}
