import { avoidedDay } from '../../src/calendar/avoided-days.ts';
import { closedDay } from '../../src/calendar/closed-days.ts';
import { addDays } from '../../src/organisation/days.ts';
import type { OrganisationFile, SeasonDays, Weekdays } from '../../src/organisation/generated/types.ts';

// The planner's demands and wishes once more, as plainly as can be: every day is tried, nothing is remembered.

/** A function of a date, worked out once for each. */
function memo<T>(of: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    if (!known.has(date)) known.set(date, of(date));
    return known.get(date) as T;
  };
}

const isClosed = memo((date) => closedDay(date) !== undefined);
const isAvoided = memo((date) => avoidedDay(date) !== undefined);
const dayAfter = memo((date) => addDays(date, 1));
const monday = memo((date) => addDays(date, -((new Date(date).getUTCDay() + 6) % 7)));

interface Rules {
  perYear: number;
  first?: string;
  weekdays?: Weekdays;
  weeksBetween?: number;
}

/** What stands when a slot gets its day. */
export interface State {
  file: OrganisationFile;
  /** The meetings that stand, in the file and proposed before this one: body and date. */
  standing: { body: string; date: string }[];
}

const DEFAULTS = {
  spring: { from: '02-01', to: '06-30', preferred: { from: '03-01', to: '05-31' } },
  autumn: { from: '08-15', to: '12-10', preferred: { from: '09-01', to: '11-30' } },
};

const days = (from: string, to: string): string[] => {
  const all: string[] = [];
  for (let date = from; date <= to; date = dayAfter(date)) all.push(date);
  return all;
};

const season = (file: OrganisationFile, name: 'spring' | 'autumn'): SeasonDays =>
  file.settings?.seasons?.[name] ?? DEFAULTS[name];

export function rulesOf(file: OrganisationFile, body: string): Rules {
  if (body === file.statusMeeting?.id) {
    return { perYear: file.statusMeeting.perYear, ...file.statusMeeting.meetings };
  }
  if (body === file.administrativeGroup.id) return file.administrativeGroup.meetings;
  return file.forums?.find(({ id }) => id === body)?.meetings ?? { perYear: 0 };
}

/** The days in which a slot may lie by its name (`2014-spring`, `2014-autumn-2`, `2014`), and those preferred. */
export function slotDays({ file, standing }: State, body: string, slot: string) {
  const [year = '', name, number = '1'] = slot.split('-');
  const { perYear } = rulesOf(file, body);
  const inLife = (date: string) => lifeOf(file, body, date);
  if (name !== 'spring' && name !== 'autumn') {
    const set = file.statusMeeting?.meetings?.season;
    const halves = set === 'spring' || set === 'autumn' ? [set] : (['spring', 'autumn'] as const);
    const all = halves.flatMap((half) => wholeSeason(file, year, half));
    const wished = halves.flatMap((half) => preferredPart(file, year, half));
    if (set !== undefined) {
      const preferred = wished.filter((date) => all.includes(date));
      const inOne = preferred.length > 0 ? preferred : all;
      const span = set === 'any' ? days(all[0] ?? '', all.at(-1) ?? '') : inOne;
      const target = span[Math.floor((span.length - 1) / 2)] ?? '';
      return { days: all.filter(inLife), preferred, target };
    }
    const { from, to } = betweenMeetings({ file, standing }, year, all);
    const between = (date: string) => from < date && date < to;
    const span = days(addDays(from, 1), addDays(to, -1));
    return {
      days: all.filter(between).filter(inLife),
      preferred: wished.filter(between),
      target: span[Math.floor((span.length - 1) / 2)] ?? '',
    };
  }
  const count = name === 'spring' ? Math.floor(perYear / 2) : Math.ceil(perYear / 2);
  const part = (all: string[]) =>
    all.slice(
      Math.floor((all.length * (Number(number) - 1)) / count),
      Math.floor((all.length * Number(number)) / count),
    );
  const possible = part(wholeSeason(file, year, name));
  const { preferred } = season(file, name);
  const wished = part(
    days(
      `${year}-${(preferred ?? season(file, name)).from}`,
      `${year}-${(preferred ?? season(file, name)).to}`,
    ),
  );
  const both = wished.filter((date) => possible.includes(date));
  const span = both.length > 0 ? both : possible;
  return {
    days: possible.filter(inLife),
    preferred: both,
    target: span[Math.floor((span.length - 1) / 2)] ?? '',
  };
}

function wholeSeason(file: OrganisationFile, year: string, name: 'spring' | 'autumn'): string[] {
  const { from, to } = season(file, name);
  return days(`${year}-${from}`, `${year}-${to}`);
}

function preferredPart(file: OrganisationFile, year: string, name: 'spring' | 'autumn'): string[] {
  const { from, to } = season(file, name).preferred ?? season(file, name);
  return days(`${year}-${from}`, `${year}-${to}`);
}

function betweenMeetings({ file, standing }: State, year: string, inSeason: string[]) {
  const own = standing.filter(({ body }) => body === file.administrativeGroup.id).map(({ date }) => date);
  own.sort();
  const last = own.filter((date) => date.startsWith(year)).at(-1);
  if (last === undefined) throw new Error('the group does not meet: tested elsewhere');
  const at = own.lastIndexOf(last);
  const after = { from: last, to: own[at + 1] ?? addDays(last, 182) };
  const before = { from: own[at - 1] ?? addDays(last, -182), to: last };
  const hasDay = ({ from, to }: typeof after) => inSeason.some((date) => from < date && date < to);
  return hasDay(after) || !hasDay(before) ? after : before;
}

function lifeOf(file: OrganisationFile, body: string, date: string): boolean {
  const entry = file.forums?.find(({ id }) => id === body) ?? file.administrativeGroup;
  const isStatus = body === file.statusMeeting?.id;
  const { from, to } = file.plan.period;
  if (date < from || date > to) return false;
  const groupFirst = file.administrativeGroup.meetings.first;
  if (isStatus) return date.slice(0, 4) >= groupFirst.slice(0, 4);
  if (entry.established !== undefined && date < entry.established) return false;
  if (entry.dissolved && date > entry.dissolved.date) return false;
  const first = rulesOf(file, body).first ?? groupFirst;
  const name = first.endsWith('spring') ? 'spring' : 'autumn';
  return date >= `${first.slice(0, 4)}-${season(file, name).from}`;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = (date: string) => WEEKDAYS[new Date(date).getUTCDay()] ?? '';
const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** The days on which a slot's meeting may be, by every demand. */
export function allowedDays(state: State, body: string, slot: string): string[] {
  const rules = rulesOf(state.file, body);
  const weeks = rules.weeksBetween ?? Math.min(12, Math.floor(26 / Math.max(1, rules.perYear)));
  const own = state.standing.filter((meeting) => meeting.body === body);
  return slotDays(state, body, slot).days.filter(
    (date) => !isClosed(date) && own.every((other) => apart(date, other.date) >= weeks * 7),
  );
}

/** The best of them by the wishes, and which of these it does not fulfil; undefined where no day is allowed. */
export function bestDay(state: State, body: string, slot: string) {
  const { preferred, target } = slotDays(state, body, slot);
  const weekdays: readonly string[] = rulesOf(state.file, body).weekdays ?? [
    'tuesday',
    'wednesday',
    'thursday',
  ];
  const taken = new Set(state.standing.map(({ date }) => monday(date)));
  const ranked = allowedDays(state, body, slot).map((date) => ({
    date,
    broken: [
      taken.has(monday(date)) && 'own-week',
      isAvoided(date) && 'not-avoided',
      !weekdays.includes(weekday(date)) && 'weekday',
      !preferred.includes(date) && 'preferred-part',
    ],
    distance: apart(date, target),
  }));
  const key = ({ broken, distance, date }: (typeof ranked)[number]) =>
    `${broken.map((wish) => (wish ? 1 : 0)).join('')} ${String(distance).padStart(4, '0')} ${date}`;
  const best = ranked.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0];
  return best && { date: best.date, gaveWay: best.broken.filter((wish) => wish !== false) };
}
