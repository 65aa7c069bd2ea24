import { type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import { meetingDay } from '../organisation/held.ts';
import { byDate, earlierDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Planner } from './planner.ts';
import { type ChosenTheme, type Themed, ThemeRotation } from './themes.ts';

/** Gives the group's proposed meetings their themes. Only meetings that were held or are scheduled count as treated. */
export class Agenda {
  readonly #group: string;
  readonly #planner: Planner;
  readonly #rotation: ThemeRotation;
  /** The group's meetings in the file, by date. */
  readonly #themed: readonly Themed[];
  #passed = 0;

  constructor(organisation: Organisation, planner: Planner) {
    this.#group = organisation.group.id;
    this.#planner = planner;
    this.#rotation = new ThemeRotation(organisation.areas, organisation.initiatives);
    this.#themed = organisation.meetings
      .filter(({ body, cancelled }) => body === this.#group && !cancelled)
      .map((meeting) => ({ date: meetingDay(meeting), themes: meeting.themes ?? [] }))
      .sort(byDate);
  }

  /** The themes of a proposal; they are asked for in the order of the dates. */
  themes(date: CalendarDate, count: number): ChosenTheme[] {
    for (; this.#passed < this.#themed.length; this.#passed++) {
      const meeting = this.#themed[this.#passed] as Themed;
      if (meeting.date > date) break;
      this.#rotation.treat(meeting);
    }
    const later = this.#themed.slice(this.#passed);
    const end = later.length > 0 ? this.#nextProposal(date) : LAST_DATE;
    return this.#rotation.choose(
      date,
      count,
      later.filter((meeting) => meeting.date < end),
    );
  }

  /** The day of the group's next proposal, as far ahead as there are scheduled meetings. */
  #nextProposal(date: CalendarDate): CalendarDate {
    const lastYear = Number(this.#themed.at(-1)?.date.slice(0, 4));
    for (let year = Number(date.slice(0, 4)); year <= lastYear; year++) {
      const days = this.#planner
        .year(year)
        .proposals.filter(({ entry }) => entry.body === this.#group && entry.date > date)
        .map(({ entry }) => entry.date);
      if (days.length > 0) return days.reduce(earlierDay);
    }
    return LAST_DATE;
  }
}
