import { closedDay } from '../../src/calendar/closed-days.ts';
import type { DayReason, GivenUp, Middle, PassedOver, ThemeReason } from '../../src/facts/meeting-reasons.ts';
import type { Meeting, OrganisationFile, SeasonDays } from '../../src/organisation/generated/types.ts';

// The planner once more, as plainly as can be: for each meeting every day is tried against every demand and wish, and
// whether those after it can still have theirs is found by trying. Only the calendar of closed days is the planner's.

/** Days since 1970. */
type Day = number;
const dayOf = (date: string): Day => Date.parse(date) / 86_400_000;
const dateOf = memo((day: Day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const weekday = (day: Day) => ((((day + 3) % 7) + 7) % 7) + 1;
const monday = (day: Day) => day - weekday(day) + 1;
const yearOf = (day: Day) => Number(dateOf(day).slice(0, 4));
const isClosed = memo((day: Day) => closedDay(dateOf(day)));
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

function memo<T>(of: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    if (!known.has(day)) known.set(day, of(day));
    return known.get(day) as T;
  };
}

function range(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day++) days.push(day);
  return days;
}

/** What is planned from, as the planner is told. */
export interface Start {
  at: string;
  from?: string;
  /** The days that are taken from morning to night, and by what. */
  busy: Map<string, string>;
}

export interface Chosen extends DayReason {
  body: string;
  slot: string;
  date: string;
  gaveWay: GivenUp[];
  themes: { area: string; reason: ThemeReason }[];
  alternatives: string[];
}

export interface Refused {
  body: string;
  slot: string;
  /** How many of its open days each thing is against. */
  against: Record<string, number>;
  /** Whole weeks from the farthest of them to the nearest other meeting of the body. */
  farthest: number;
  /** The day on which the meeting was cancelled, when its season had no day left. */
  cancelled?: string;
  /** There was none, and this year has no day for it any more. */
  isOver?: boolean;
}

interface Rules {
  perYear?: number;
  monthly?: string;
  first?: string;
  weekdays?: readonly string[];
  weeksBetween?: number;
  time?: string;
  deadlines?: { notice?: string };
}

interface Part {
  name: string;
  days: Day[];
  preferred: Set<Day>;
  target: Day;
  middle: Middle;
  season: Day[];
  /** There was one, and it was cancelled on this day, after which the season has none. */
  cancelled?: Day;
  isOver?: boolean;
  cut?: { from: Day; to: Day; because: 'due' | 'asked' | 'cancelled' };
}

const DEFAULTS = {
  spring: { from: '02-01', to: '06-30', preferred: { from: '03-01', to: '05-31' } },
  autumn: { from: '08-15', to: '12-10', preferred: { from: '09-01', to: '11-30' } },
};
const NAMES = ['spring', 'autumn'] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

export class Oracle {
  readonly decisions: (Chosen | Refused)[] = [];
  readonly #file: OrganisationFile;
  readonly #start: Start;
  /** Gives each meeting of a year its other days, when all bodies have theirs. */
  readonly #offers = new Map<number, (() => void)[]>();
  #booked: { body: string; day: Day; time: string | undefined }[] = [];
  readonly #done = new Map<string, Set<string>>();

  constructor(file: OrganisationFile, start: Start) {
    this.#file = file;
    this.#start = start;
    for (const { body, date, time, held, cancelled } of file.meetings ?? []) {
      if (!cancelled) this.#booked.push({ body, day: dayOf(held?.date ?? date), time });
    }
    const { from, to } = file.plan.period;
    const [group, status] = [file.administrativeGroup.id, file.statusMeeting?.id];
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      this.#plan(group, year + 2);
      if (status !== undefined) this.#plan(status, year, 1);
      for (const { id } of file.forums ?? []) this.#plan(id, year);
      for (const offer of this.#offers.get(year) ?? []) offer();
    }
    this.#giveThemes();
  }

  // Who is planned.

  #rules(body: string): Rules | undefined {
    const { statusMeeting, administrativeGroup, forums } = this.#file;
    if (body === statusMeeting?.id) return { perYear: statusMeeting.perYear, ...statusMeeting.meetings };
    if (body === administrativeGroup.id) return administrativeGroup.meetings;
    return forums?.find(({ id }) => id === body)?.meetings;
  }

  #name(body: string): string {
    const { statusMeeting, administrativeGroup, forums = [] } = this.#file;
    const all = [statusMeeting, administrativeGroup, ...forums];
    return all.find((each) => each?.id === body)?.name ?? body;
  }

  #perYear(body: string): number {
    const { perYear, monthly } = this.#rules(body) ?? {};
    return perYear ?? (monthly === undefined ? 0 : 12);
  }

  #distance(body: string): number {
    const weeks = this.#rules(body)?.weeksBetween;
    return 7 * (weeks ?? Math.min(12, Math.floor(26 / Math.max(1, this.#perYear(body)))));
  }

  #first(body: string): string {
    return this.#rules(body)?.first ?? this.#file.administrativeGroup.meetings.first;
  }

  /** The first and the last day on which meetings are due. */
  #due(body: string): [Day, Day] {
    const { plan, administrativeGroup, forums = [], statusMeeting } = this.#file;
    const entry = [administrativeGroup, ...forums].find(({ id }) => id === body);
    const first = this.#first(body);
    const year = administrativeGroup.meetings.first.slice(0, 4);
    const begin =
      body === statusMeeting?.id
        ? `${year}-01-01`
        : `${first.slice(0, 4)}-${this.#season(first.slice(5) as 'spring').from}`;
    const starts = [plan.period.from, begin, entry?.established ?? plan.period.from];
    const ends = [plan.period.to, entry?.dissolved?.date ?? plan.period.to];
    return [Math.max(...starts.map(dayOf)), Math.min(...ends.map(dayOf))];
  }

  // When a meeting can be.

  #season(name: 'spring' | 'autumn'): SeasonDays {
    return this.#file.settings?.seasons?.[name] ?? DEFAULTS[name];
  }

  #whole(year: number, name: 'spring' | 'autumn'): Day[] {
    const { from, to } = this.#season(name);
    return range(dayOf(`${year}-${from}`), dayOf(`${year}-${to}`));
  }

  #wished(year: number, name: 'spring' | 'autumn'): Day[] {
    const { from, to } = this.#season(name).preferred ?? this.#season(name);
    return range(dayOf(`${year}-${from}`), dayOf(`${year}-${to}`));
  }

  #parts(body: string, year: number): Part[] {
    const rules = this.#rules(body) ?? {};
    if (rules.monthly !== undefined) return this.#months(year, rules.monthly);
    const perYear = this.#perYear(body);
    const isStatus = body === this.#file.statusMeeting?.id;
    const season = this.#file.statusMeeting?.meetings?.season;
    if (isStatus && perYear === 1) {
      if (season === 'spring' || season === 'autumn') {
        return [{ ...(this.#seasonParts(year, season, 1)[0] as Part), name: `${year}` }];
      }
      return [this.#yearPart(year, season === 'any')];
    }
    const odd = this.#first(body).slice(5);
    return NAMES.flatMap((name) =>
      this.#seasonParts(year, name, Math.floor(perYear / 2) + (perYear % 2 === 1 && name === odd ? 1 : 0)),
    );
  }

  #seasonParts(year: number, name: 'spring' | 'autumn', parts: number): Part[] {
    const season = this.#whole(year, name);
    const cuts = range(0, parts).map((part) => Math.floor((season.length * part) / parts));
    return range(1, parts).map((part): Part => {
      const days = season.slice(cuts[part - 1], cuts[part]);
      const both = days.filter((day) => this.#wished(year, name).includes(day));
      const preferred = both.length > 0 ? both : days;
      return {
        name: parts === 1 ? `${year}-${name}` : `${year}-${name}-${part}`,
        days,
        preferred: new Set(preferred),
        target: preferred[Math.floor((preferred.length - 1) / 2)] ?? 0,
        middle: {
          of: 'season',
          season: name,
          isPreferred: preferred.length < days.length,
          part,
          parts,
          from: dateOf(preferred[0] ?? 0),
          to: dateOf(preferred.at(-1) ?? 0),
        },
        season,
      };
    });
  }

  #months(year: number, named: string): Part[] {
    const [order = '', name = ''] = named.split('-');
    const nth = ['first', 'second', 'third', 'fourth', 'last'].indexOf(order);
    const number = WEEKDAYS.indexOf(name) + 1;
    const seasons = NAMES.map((season) => this.#whole(year, season));
    return range(1, 12).flatMap((month): Part[] => {
      const prefix = `${year}-${String(month).padStart(2, '0')}`;
      const all = range(dayOf(`${prefix}-01`), dayOf(`${prefix}-01`) + 30).filter((day) =>
        dateOf(day).startsWith(prefix),
      );
      const such = all.filter((day) => weekday(day) === number);
      const target = nth === 4 ? such.at(-1) : such[nth];
      const season = seasons.find((days) => days.includes(target as Day));
      if (target === undefined || !season) return [];
      const days = all.filter((day) => seasons.some((each) => each.includes(day)));
      const middle: Middle = { of: 'month', nth: nth + 1, weekday: number };
      return [{ name: prefix, days, preferred: new Set(days), target, middle, season }];
    });
  }

  #yearPart(year: number, anywhere: boolean): Part {
    const seasons = NAMES.map((name) => this.#whole(year, name));
    const whole = range(Math.min(...seasons.flat()), Math.max(...seasons.flat()));
    const wished = new Set(NAMES.flatMap((name) => this.#wished(year, name)));
    const all = whole.filter((day) => seasons.some((season) => season.includes(day)));
    const gap = anywhere ? undefined : this.#gap(year, all);
    const days = gap ? all.filter((day) => gap.from < day && day < gap.to) : all;
    const [from, to] = gap ? [gap.from + 1, gap.to - 1] : [whole[0] ?? 0, whole.at(-1) ?? 0];
    return {
      name: `${year}`,
      days,
      preferred: new Set(days.filter((day) => wished.has(day))),
      target: Math.floor((from + to) / 2),
      middle: gap ? gap.middle : { of: 'year', from: dateOf(from), to: dateOf(to) },
      season: whole,
    };
  }

  /** Between which two meetings of the group the status meeting of a year is. */
  #gap(year: number, all: Day[]): { from: Day; to: Day; middle: Middle } | undefined {
    const own = this.#daysOf(this.#file.administrativeGroup.id);
    const last = own.filter((day) => yearOf(day) === year).at(-1);
    if (last === undefined) return undefined;
    const previous = own.filter((day) => day < last).at(-1);
    const next = own.find((day) => day > last && yearOf(day) <= year + 1);
    const halfYear = (side: 'after' | 'before'): Middle => ({ of: 'half-year', side, meeting: dateOf(last) });
    const between = (from: Day, to: Day): Middle => ({ of: 'between', from: dateOf(from), to: dateOf(to) });
    const after =
      next === undefined
        ? { from: last, to: last + 182, middle: halfYear('after') }
        : { from: last, to: next, middle: between(last, next) };
    const before =
      previous === undefined
        ? { from: last - 182, to: last, middle: halfYear('before') }
        : { from: previous, to: last, middle: between(previous, last) };
    const middleYear = ({ from, to }: { from: Day; to: Day }) => yearOf(Math.floor((from + to) / 2));
    const isYearly = this.#perYear(this.#file.administrativeGroup.id) === 1;
    const isOnly = isYearly && previous !== undefined && yearOf(previous) < year;
    const gaps =
      isOnly && middleYear(after) !== year && middleYear(before) === year ? [before, after] : [after, before];
    const status = this.#file.statusMeeting?.id ?? '';
    const [dueFrom, dueTo] = this.#due(status);
    const first = Math.max(dueFrom, dayOf(this.#start.from ?? this.#start.at));
    const isOpen = (day: Day) => first <= day && day <= dueTo && !isClosed(day);
    const isGood = (day: Day) =>
      isOpen(day) && !own.some((each) => monday(each) === monday(day)) && !this.#avoided(status, day);
    const withDay = (fits: (day: Day) => boolean) =>
      gaps.find(({ from, to }) => all.some((day) => from < day && day < to && fits(day)));
    return withDay(isGood) ?? withDay(isOpen);
  }

  #daysOf(body: string): Day[] {
    const days = this.#booked.filter((meeting) => meeting.body === body).map(({ day }) => day);
    return days.sort((a, b) => a - b);
  }

  #meetingsOf(body: string): Meeting[] {
    return (this.#file.meetings ?? []).filter((meeting) => meeting.body === body);
  }

  /** The parts of a year that are to get a meeting, cut to the days that may be proposed. */
  #open(body: string, year: number): Part[] {
    const [from, to] = this.#due(body);
    const start = dayOf(this.#start.from ?? this.#start.at);
    const cut = (part: Part, first: Day, because: 'due' | 'asked' | 'cancelled'): Part[] => {
      if (part.middle.of === 'month' && part.target < first && because !== 'cancelled') return [];
      const within = (days: Day[]) => days.filter((day) => first <= day && day <= to);
      const own = within(part.days);
      if (own.length === part.days.length && own.length > 0) return [part];
      const days = own.length === 0 && because === 'cancelled' ? within(part.season) : own;
      const preferred = new Set([...part.preferred].filter((day) => first <= day && day <= to));
      return days.length === 0 ? [] : [{ ...part, days, preferred, cut: { from: first, to, because } }];
    };
    const due = this.#parts(body, year)
      .filter(({ days }) => days.length > 0)
      .flatMap((part) => cut(part, from, 'due'));
    const nearest = (parts: Part[], day: Day) => {
      const away = ({ days }: Part) => Math.min(...days.map((other) => Math.abs(other - day)));
      return [...parts].sort((a, b) => away(a) - away(b))[0];
    };
    const free = [...due];
    const standing = this.#file.meetings ?? [];
    const own = standing
      .filter((meeting) => meeting.body === body && !meeting.cancelled)
      .map(({ date, held }) => dayOf(held?.date ?? date))
      .filter((day) => day >= from && yearOf(day) === year);
    for (const day of own.sort((a, b) => a - b)) {
      const part = nearest(free, day);
      if (part) free.splice(free.indexOf(part), 1);
    }
    const floors = new Map<Part, Day>();
    for (const { date, cancelled } of this.#meetingsOf(body)) {
      if (!cancelled || dayOf(date) < from || yearOf(dayOf(date)) !== year) continue;
      const part = nearest(due, dayOf(date));
      if (part) floors.set(part, Math.max(floors.get(part) ?? 0, dayOf(cancelled.date) + 1));
    }
    const open = free.flatMap((part) => {
      const floor = floors.get(part) ?? 0;
      if (floor > start) {
        const left = cut(part, Math.max(floor, from), 'cancelled');
        const isPast = (part.season.at(-1) ?? 0) < start;
        return left.length > 0 || isPast ? left : [{ ...part, days: [], cancelled: floor - 1 }];
      }
      const left = start <= from ? [part] : cut(part, start, 'asked');
      const today = dayOf(this.#start.at);
      const isThisYear = year === yearOf(today) && yearOf(start) <= year && start <= to;
      const isOver = isThisYear && (part.days.at(-1) ?? 0) < Math.min(start, today);
      return isOver && part.middle.of !== 'month' ? [{ ...part, days: [], isOver }] : left;
    });
    const first = ({ days }: Part) => Math.min(...days);
    return open.sort((a, b) => first(a) - first(b));
  }

  // What is against a day, and what speaks for it.

  #against(body: string, day: Day): PassedOver | undefined {
    const time = this.#rules(body)?.time ?? '09:00-12:00';
    const withdrawn = this.#meetingsOf(body).flatMap(({ date, moved = [], cancelled }) => [
      ...moved.map(({ from }) => from),
      ...(cancelled ? [date] : []),
    ]);
    if (withdrawn.includes(dateOf(day))) return { why: 'withdrawn' };
    const what = this.#start.busy.get(dateOf(day));
    if (what !== undefined) return { why: 'busy', what };
    for (const other of this.#booked) {
      if (other.day !== day || other.body === body) continue;
      const [theirs, ours] = [other.time?.split('-') ?? ['00:00', '24:00'], time.split('-')];
      if ((ours[0] ?? '') >= (theirs[1] ?? '') || (theirs[0] ?? '') >= (ours[1] ?? '')) continue;
      const there = this.#people(other.body, dateOf(day));
      const person = this.#people(body, dateOf(day)).find((one) => there.includes(one));
      if (person === undefined) continue;
      const name = this.#file.people?.find(({ id }) => id === person)?.name ?? person;
      return { why: 'same-time', person: name, body: this.#name(other.body) };
    }
    const distance = this.#distance(body);
    const near = this.#daysOf(body)
      .map((other) => ({ other, days: Math.abs(other - day) }))
      .sort((a, b) => a.days - b.days || a.other - b.other)[0];
    if (!near || near.days >= distance) return undefined;
    return { why: 'too-close', other: dateOf(near.other), weeks: distance / 7 };
  }

  #people(body: string, date: string): string[] {
    const { statusMeeting, administrativeGroup, forums = [] } = this.#file;
    const seats =
      body === statusMeeting?.id
        ? statusMeeting.offices.flatMap(({ holders = [] }) => holders)
        : ([administrativeGroup, ...forums].find(({ id }) => id === body)?.members ?? []);
    return seats.flatMap(({ person, from = '', to = '9999' }) =>
      person !== undefined && from <= date && date <= to ? [person] : [],
    );
  }

  /** The first day for which the notice can be sent from the day on as of which is planned. */
  #inTime(body: string): Day {
    const days = this.#noticeDays(body);
    if (days === undefined || days >= 0) return Number.NEGATIVE_INFINITY;
    const { at, from = at } = this.#start;
    const known = dayOf(from < at ? from : at);
    return range(known, known + 100).find((day) => this.#notice(day, days) >= known) ?? 0;
  }

  /** The first day that leaves time for the notice, of a body that goes by that: one that has a named day keeps to it. */
  #wishedFrom(body: string): Day {
    return this.#rules(body)?.monthly === undefined ? this.#inTime(body) : Number.NEGATIVE_INFINITY;
  }

  #noticeDays(body: string): number | undefined {
    const text = this.#rules(body)?.deadlines?.notice ?? this.#file.settings?.deadlines?.notice ?? '-3w';
    if (text === 'none') return undefined;
    return Number.parseInt(text, 10) * (text.endsWith('w') ? 7 : 1);
  }

  #notice(day: Day, days: number): Day {
    let notice = day + days;
    while (isClosed(notice)) notice--;
    return notice;
  }

  #avoided(body: string, day: Day): GivenUp | undefined {
    const { avoid = [], notAvoided = [] } = this.#file.settings ?? {};
    const date = dateOf(day);
    const thursday = monday(day) + 3;
    const week = Math.floor((thursday - dayOf(`${yearOf(thursday)}-01-01`)) / 7) + 1;
    const own = avoid.find(
      ({ body: only = body, dates = [], weeks = [] }) =>
        only === body && (dates.includes(date) || weeks.includes(week)),
    );
    if (own) return { wish: 'not-avoided', day: { reason: own.reason } };
    const [year, monthDay] = [Number(date.slice(0, 4)), date.slice(5)];
    const easter = easterOf(year);
    const election = range(dayOf(`${year}-11-15`), dayOf(`${year}-11-21`)).find(
      (each) => weekday(each) === 2,
    );
    const usual = (
      [
        [monthDay >= '12-20' || monthDay <= '01-04', 'christmas'],
        [easter - 7 < day && day <= easter, 'easter-week'],
        [day === easter + 40, 'ascension-friday'],
        [year % 4 === 1 && monday(day) === monday(election as Day), 'election-week'],
        [week === 7, 'week-7'],
        [week === 8, 'week-8'],
        [week >= 27 && week <= 32, 'weeks-27-32'],
        [week === 42, 'week-42'],
      ] as const
    ).find(([is, name]) => is && !notAvoided.includes(name));
    return usual && { wish: 'not-avoided', day: { usual: usual[1] } };
  }

  /** How badly a day fulfils each wish, the most important first; then how far it is from the target. */
  #score(body: string, part: Part, day: Day): number[] {
    const weekdays = this.#weekdays(body);
    const isInTime = day >= this.#wishedFrom(body);
    const isWeekTaken = this.#ofWeek(day) !== undefined;
    const onDay = this.#booked.filter((other) => other.day === day).length;
    const isNamed = part.middle.of === 'month';
    return [
      (isNamed ? onDay > 0 : isWeekTaken) ? 1 : 0,
      this.#avoided(body, day) ? 1 : 0,
      isInTime ? 0 : 1,
      weekdays.includes(WEEKDAYS[weekday(day) - 1] ?? '') ? 0 : 1,
      isInTime && part.preferred.has(day) ? 0 : 1,
      isNamed ? 0 : onDay,
      Math.abs(day - this.#target(body, part)),
      day,
    ];
  }

  /** The first meeting in a day's week, but for those of bodies that meet on a named day. */
  #ofWeek(day: Day) {
    return this.#booked.find(
      (other) => monday(other.day) === monday(day) && this.#rules(other.body)?.monthly === undefined,
    );
  }

  #weekdays(body: string): readonly string[] {
    const { weekdays, monthly } = this.#rules(body) ?? {};
    return weekdays ?? (monthly ? [monthly.split('-')[1] ?? ''] : ['tuesday', 'wednesday', 'thursday']);
  }

  #target(body: string, { target }: Part): Day {
    return Math.max(target, this.#wishedFrom(body));
  }

  // What is chosen.

  /** Gives the body's meetings up to the end of a year their days. `foresight`: years whose parts are known. */
  #plan(body: string, year: number, foresight = 99): void {
    if (this.#perYear(body) === 0) return;
    const [from, to] = this.#due(body);
    const entry = this.#file.forums?.find(({ id }) => id === body);
    if (from > to || (entry?.origin === 'established' && !entry.established)) return;
    const done = this.#done.get(body) ?? new Set();
    this.#done.set(body, done);
    for (let each = yearOf(from); each <= Math.min(year, yearOf(to)); each++) {
      if (done.has(`${each}`)) continue;
      done.add(`${each}`);
      const all = this.#open(body, each);
      const parts = all.filter(({ days }) => days.length > 0);
      for (const { name, cancelled, isOver } of all) {
        if (cancelled === undefined && !isOver) continue;
        const why = cancelled === undefined ? { isOver: true } : { cancelled: dateOf(cancelled) };
        this.decisions.push({ body, slot: name, against: {}, farthest: 0, ...why });
      }
      const later: Part[] = [];
      for (let next = each + 1; next <= Math.min(each + foresight, yearOf(to)); next++) {
        later.push(...this.#open(body, next).filter(({ days }) => days.length > 0));
      }
      parts.forEach((part, at) => {
        this.#decide(body, part, [...parts.slice(at + 1), ...later]);
      });
    }
  }

  #decide(body: string, part: Part, later: readonly Part[]): void {
    const fits = (day: Day) => !isClosed(day) && !this.#against(body, day);
    const distance = this.#distance(body);
    const allowed = part.days.filter(fits);
    if (allowed.length === 0) {
      const against: Record<string, number> = {};
      for (const day of part.days.filter((each) => !isClosed(each))) {
        const { why } = this.#against(body, day) as PassedOver;
        against[why] = (against[why] ?? 0) + 1;
      }
      const away = part.days
        .filter((day) => !isClosed(day) && this.#against(body, day)?.why === 'too-close')
        .map((day) => Math.min(...this.#daysOf(body).map((other) => Math.abs(other - day))));
      const farthest = Math.floor(Math.max(0, ...away) / 7);
      this.decisions.push({ body, slot: part.name, against, farthest });
      return;
    }
    const open = later.map(({ days }) => days.filter(fits));
    const room = roomFor(open, distance);
    const most = allowed.map(room).reduce((a, b) => (a > b ? a : b));
    const possible = allowed.filter((day) => room(day) === most);
    const scored = possible.map((day) => ({ day, score: this.#score(body, part, day) }));
    scored.sort((a, b) => compareScores(a.score, b.score));
    const [best] = scored as [(typeof scored)[number], ...typeof scored];
    const target = this.#target(body, part);
    const chosen: Chosen = {
      body,
      slot: part.name,
      date: dateOf(best.day),
      target: dateOf(target),
      middle: target === part.target ? part.middle : { of: 'notice' },
      passedOver: best.day === target ? undefined : this.#whyNot(body, part, target, best.score, possible),
      gaveWay: this.#gaveWay(body, part, best.day),
      themes: [],
      alternatives: [],
    };
    this.decisions.push(chosen);
    const time = this.#rules(body)?.time ?? '09:00-12:00';
    const own = { body, day: best.day, time };
    this.#booked.push(own);
    const year = Number(part.name.slice(0, 4));
    const offer = () => {
      const all = this.#booked;
      this.#booked = all.filter((each) => each !== own);
      const others = possible.filter((day) => day !== best.day && fits(day));
      chosen.alternatives = others
        .map((day) => ({ day, score: this.#score(body, part, day) }))
        .sort((a, b) => compareScores(a.score, b.score))
        .map(({ day }) => dateOf(day));
      this.#booked = all;
    };
    this.#offers.set(year, [...(this.#offers.get(year) ?? []), offer]);
  }

  #whyNot(body: string, part: Part, target: Day, best: number[], possible: Day[]): PassedOver {
    const { cut, days } = part;
    if (!days.includes(target)) {
      if (cut && target < cut.from) return { why: 'before', from: dateOf(cut.from), because: cut.because };
      if (cut && target > cut.to) return { why: 'after', to: dateOf(cut.to) };
      const year = yearOf(target);
      if (!NAMES.some((name) => this.#whole(year, name).includes(target))) return { why: 'outside-season' };
      if (`${year}` !== part.name.slice(0, 4)) return { why: 'other-year' };
      return { why: 'outside', from: dateOf(Math.min(...days)), to: dateOf(Math.max(...days)) };
    }
    const closed = isClosed(target);
    if (closed) return { why: 'closed', day: closed };
    const obstacle = this.#against(body, target);
    if (obstacle) return obstacle;
    if (!possible.includes(target)) return { why: 'leaves-no-room' };
    const score = this.#score(body, part, target);
    const first = score.findIndex((value, at) => value !== best[at]);
    const taken = this.#ofWeek(target);
    const reasons: (PassedOver | undefined)[] = [
      part.middle.of === 'month'
        ? { why: 'crowded', count: this.#booked.filter((other) => other.day === target).length }
        : taken && { why: 'week-taken', body: this.#name(taken.body), date: dateOf(taken.day) },
      this.#avoided(body, target) as never,
      undefined,
      { why: 'weekday' },
      { why: 'not-preferred' },
      { why: 'crowded', count: score[5] ?? 0 },
    ];
    const reason = reasons[first] as PassedOver | GivenUp;
    return 'wish' in reason
      ? ({ why: 'avoided', day: (reason as unknown as { day: never }).day } as const)
      : reason;
  }

  #gaveWay(body: string, part: Part, day: Day): GivenUp[] {
    const taken = this.#ofWeek(day);
    const notice = this.#noticeDays(body);
    const count = this.#booked.filter((other) => other.day === day).length;
    const isWished = this.#weekdays(body).includes(WEEKDAYS[weekday(day) - 1] ?? '');
    return [
      part.middle.of !== 'month' &&
        taken &&
        ({ wish: 'own-week', body: this.#name(taken.body), date: dateOf(taken.day) } as const),
      this.#avoided(body, day),
      day < this.#inTime(body) &&
        ({ wish: 'notice', notice: dateOf(this.#notice(day, notice as number)) } as const),
      !isWished && ({ wish: 'weekday' } as const),
      !part.preferred.has(day) && ({ wish: 'preferred-part' } as const),
      count > 0 && ({ wish: 'own-day', count } as const),
    ].filter((wish) => wish !== undefined && wish !== false);
  }

  // The themes.

  #giveThemes(): void {
    const { plan, administrativeGroup } = this.#file;
    const count = administrativeGroup.meetings.themesPerMeeting ?? 1;
    const areas = plan.areas.map(({ id }) => id);
    const recorded = this.#meetingsOf(administrativeGroup.id)
      .filter(({ cancelled }) => !cancelled)
      .map(({ date, held, themes = [] }) => ({ date: held?.date ?? date, themes }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const own = this.decisions
      .filter((each): each is Chosen => 'date' in each && each.body === administrativeGroup.id)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    own.forEach((proposal, at) => {
      const { date } = proposal;
      const end = own[at + 1]?.date ?? '9999';
      const before = [
        ...recorded.filter((each) => each.date <= date),
        ...own.slice(0, at).map((each) => ({ date: each.date, themes: each.themes.map(({ area }) => area) })),
      ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      const next = recorded.filter((each) => date < each.date && each.date < end);
      const chosen: Chosen['themes'] = [];
      while (chosen.length < Math.min(count, areas.length)) {
        const mine = chosen.map(({ area }) => area);
        const open = areas.filter((area) => !mine.includes(area));
        const round = openRound([...before.flatMap(({ themes }) => themes), ...mine], areas);
        const untreated = open.filter((area) => !round.has(area));
        const left = untreated.length > 0 ? untreated : open;
        const scheduled = (area: string) => next.find(({ themes }) => themes.includes(area))?.date;
        const waiting = left.filter((area) => !scheduled(area));
        const latest = left.map(scheduled).sort().at(-1);
        const among = waiting.length > 0 ? waiting : left.filter((area) => scheduled(area) === latest);
        const last = (area: string) => {
          const days = before.filter(({ themes }) => themes.includes(area)).map((each) => each.date);
          return days.at(-1) ?? '';
        };
        const ranked = among
          .map((area) => ({ area, urgent: this.#urgent(area, date), last: last(area) }))
          .sort(
            (a, b) =>
              Number(b.urgent !== undefined) - Number(a.urgent !== undefined) ||
              (a.last < b.last ? -1 : a.last > b.last ? 1 : areas.indexOf(a.area) - areas.indexOf(b.area)),
          );
        const best = ranked[0] as (typeof ranked)[number];
        const reason: ThemeReason =
          waiting.length === 0
            ? { why: 'all-scheduled' }
            : best.urgent !== undefined
              ? { why: 'urgent', initiative: best.urgent }
              : best.last === ''
                ? { why: 'never-treated' }
                : { why: 'longest-untreated', since: best.last };
        chosen.push({ area: best.area, reason });
      }
      proposal.themes = chosen;
    });
  }

  #urgent(area: string, date: string): string | undefined {
    return this.#file.plan.initiatives?.find(
      ({ areas, started = '9999', ended = '9999', priorities = [] }) => {
        const rank = priorities.filter((each) => each.date <= date).at(-1)?.rank;
        return areas.includes(area) && started <= date && date <= ended && rank === 1;
      },
    )?.name;
  }
}

/** The areas treated since all of them had last been. */
function openRound(treated: readonly string[], areas: readonly string[]): Set<string> {
  let round = new Set<string>();
  for (const area of treated) {
    if (areas.includes(area)) round.add(area);
    if (round.size === areas.length) round = new Set();
  }
  return round;
}

/**
 * Which of the later parts can still have a meeting, as a text that sorts: earlier parts go before later ones. Every
 * day of every part is tried.
 */
function roomFor(parts: readonly Day[][], distance: number): (last: Day) => string {
  const known = parts.map(() => new Map<Day, string>());
  const from = (at: number, last: Day): string => {
    if (at === parts.length) return '';
    const memory = known[at] as Map<Day, string>;
    const answer = memory.get(last);
    if (answer !== undefined) return answer;
    let best = `0${from(at + 1, last)}`;
    for (const day of parts[at] ?? []) {
      if (day < last + distance) continue;
      const with_ = `1${from(at + 1, day)}`;
      if (with_ > best) best = with_;
    }
    memory.set(last, best);
    return best;
  };
  return (last) => from(0, last);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** Easter Sunday by Gauss's rule. */
const easterOf = memo((year: number): Day => {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const century = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * century) / 25);
  const m = (15 - p + century - Math.floor(century / 4)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const isLate = d + e === 35 || (d === 28 && e === 6 && a > 10);
  return dayOf(`${year}-03-22`) + sum([d, e]) - (isLate ? 7 : 0);
});
