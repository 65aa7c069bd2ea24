import type { ThemeReason } from '../facts/meeting-reasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Area, Initiative } from '../organisation/generated/types.ts';
import { compare, latest } from '../organisation/order.ts';
import { holds, isRunning } from '../organisation/organisation.ts';

/** An area as a theme, and why it was chosen. */
export interface ChosenTheme {
  readonly area: Area;
  readonly reason: ThemeReason;
}

/** A meeting that has its themes: it was held, or it is scheduled. */
export interface Themed {
  readonly date: CalendarDate;
  readonly themes: readonly string[];
}

/** The rank that makes an initiative urgent: the most important there is. */
const URGENT = 1;

/**
 * Shares the areas out over the group's meetings, which are given to it in the order of their dates: all areas are
 * treated before one returns (R9); of those left in the round an area with an urgent initiative comes first, then
 * the one longest untreated, then the plan's order.
 */
export class ThemeRotation {
  readonly #areas: readonly Area[];
  readonly #initiatives: readonly Initiative[];
  readonly #last = new Map<string, CalendarDate>();
  #round = new Set<string>();

  constructor(areas: readonly Area[], initiatives: readonly Initiative[]) {
    this.#areas = areas;
    this.#initiatives = initiatives;
  }

  /** Takes note of the themes of a meeting that has its own. */
  treat({ themes, date }: Themed): void {
    for (const id of themes) {
      if (!this.#areas.some((area) => area.id === id)) continue;
      if (date > (this.#last.get(id) ?? '')) this.#last.set(id, date);
      this.#round.add(id);
      const isLeft = (area: Area) => holds(area, date) && !this.#round.has(area.id);
      if (!this.#areas.some(isLeft)) this.#round = new Set();
    }
  }

  /**
   * Chooses a meeting's themes, and takes note of them. `next`: the scheduled meetings that follow before the next
   * one without a theme; an area on their agenda need not wait for this one, where another waits.
   */
  choose(date: CalendarDate, count: number, next: readonly Themed[] = []): ChosenTheme[] {
    const chosen: ChosenTheme[] = [];
    const standing = this.#areas.filter((area) => holds(area, date));
    while (chosen.length < Math.min(count, standing.length)) {
      const open = standing.filter((area) => !chosen.some((theme) => theme.area === area));
      const left = open.filter(({ id }) => !this.#round.has(id));
      const theme = this.#first(left.length > 0 ? left : open, date, next);
      chosen.push(theme);
      this.treat({ themes: [theme.area.id], date });
    }
    return chosen;
  }

  #first(areas: readonly Area[], date: CalendarDate, next: readonly Themed[]): ChosenTheme {
    const scheduled = (id: string) => next.find(({ themes }) => themes.includes(id))?.date ?? '';
    const waiting = areas.filter(({ id }) => scheduled(id) === '');
    const last = areas.reduce((latest, { id }) => (scheduled(id) > latest ? scheduled(id) : latest), '');
    const among = waiting.length > 0 ? waiting : areas.filter(({ id }) => scheduled(id) === last);
    const themes = among.map((area) => {
      const initiative = this.#urgent(area.id, date);
      return { area, initiative, since: this.#last.get(area.id) ?? '' };
    });
    // Sorting is stable: what is equal stays in the plan's order.
    themes.sort((a, b) => {
      const urgency = Number(b.initiative !== undefined) - Number(a.initiative !== undefined);
      return urgency || compare(a.since, b.since);
    });
    const { area, initiative, since } = themes[0] as (typeof themes)[number];
    if (waiting.length === 0) return { area, reason: { why: 'all-scheduled' } };
    if (initiative) return { area, reason: { why: 'urgent', initiative: initiative.name } };
    return { area, reason: since === '' ? { why: 'never-treated' } : { why: 'longest-untreated', since } };
  }

  /** A running initiative of an area which the group has given the first rank as of a day (R11). */
  #urgent(area: string, date: CalendarDate): Initiative | undefined {
    return this.#initiatives.find(
      (initiative) =>
        initiative.areas.includes(area) &&
        isRunning(initiative, date) &&
        latest(initiative.priorities, date)?.rank === URGENT,
    );
  }
}
