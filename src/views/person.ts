import type { Named } from '../facts/reference.ts';
import { entryOn } from '../meetings/as-of.ts';
import type { CalendarDate, Days } from '../organisation/date.ts';
import type { Holder, Office, Person } from '../organisation/generated/types.ts';
import { earlierDay, laterDay } from '../organisation/order.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { valuesOver } from '../organisation/ties.ts';
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
    (office.holders ?? []).map((holder) => officeTerm(organisation, office, holder, at)),
  );
}

/** Those in the offices of an organisation, as far as each was its own. */
export function officeTermsOf(organisation: Organisation, party: string, at: CalendarDate): OfficeTerm[] {
  const { offices = [] } = organisation.written.file.statusMeeting ?? {};
  return offices.flatMap((office) =>
    valuesOver(office, [], 'organisation')
      .filter(({ value }) => value === party)
      .flatMap(({ from, to }) =>
        (office.holders ?? []).flatMap((holder) => {
          const first = holder.from === undefined ? from : laterDay(holder.from, from);
          const last = holder.to === undefined ? to : earlierDay(holder.to, to);
          if (first !== undefined && last !== undefined && last < first) return [];
          const term = { ...holder, from: first, to: last };
          return [officeTerm(organisation, { ...office, organisation: party }, term, at)];
        }),
      ),
  );
}

function officeTerm(
  organisation: Organisation,
  office: Office,
  { person, from, to, decision }: Omit<Holder, 'from' | 'to'> & Days,
  at: CalendarDate,
): OfficeTerm {
  return {
    person: named(organisation, person),
    office: { id: office.id, name: office.name },
    organisation: named(organisation, office.organisation),
    state: holds({ from, to }, at) ? 'held' : (to ?? at) < at ? 'former' : 'coming',
    from,
    to,
    decision: decisionView(organisation, decision, at),
  };
}
