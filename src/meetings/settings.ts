import { offsetDays } from '../calendar/deadlines.ts';
import type { Season, SeasonDays, SeasonName, Seasons } from '../calendar/seasons.ts';
import { seasonParts } from '../calendar/seasons.ts';
import type { DeadlineKind } from '../facts/meeting.ts';
import type { Body } from '../organisation/bodies.ts';
import type {
  Deadlines,
  Settings,
  Weekdays,
  SeasonDays as WrittenSeason,
} from '../organisation/generated/types.ts';
import { type NamedDay, namedDay, WEEKDAY_NAMES } from './named-day.ts';

// What the planner goes by where the file does not say otherwise. None of it is in the source document.

/** The seasons, where the file does not set them. */
export const SEASONS: Seasons = {
  spring: { from: '02-01', to: '06-30', preferred: { from: '03-01', to: '05-31' } },
  autumn: { from: '08-15', to: '12-10', preferred: { from: '09-01', to: '11-30' } },
};

/** The deadlines, as the file would write them. */
export const DEADLINES: Readonly<Record<DeadlineKind, string>> = {
  themeReserved: '-12w',
  speakersAsked: '-8w',
  reportsRequested: '-6w',
  notice: '-3w',
  reportsIn: '-2w',
  agenda: '-10d',
  draftMinutes: '7d',
  finalMinutes: '14d',
};

/** Every kind of deadline, in the order in which they follow each other. */
export const DEADLINE_KINDS = Object.keys(DEADLINES) as readonly DeadlineKind[];

/** Themes, speakers and reports belong to the group's meetings (R17, R18, R30); these to every body's. */
const COMMON: readonly DeadlineKind[] = ['notice', 'agenda', 'draftMinutes', 'finalMinutes'];

const WEEKDAYS: Weekdays = ['tuesday', 'wednesday', 'thursday'];
const TIME = '09:00-12:00';
const WEEKS_BETWEEN = 12;
const THEMES_PER_MEETING = 1;
const MONTHS = 12;

/** What the planner goes by for one body. */
export interface BodySettings {
  /** Meetings in a calendar year. */
  readonly perYear: number;
  /** The day of each month on which it meets instead, such as the second Thursday. */
  readonly monthly: NamedDay | undefined;
  /** The season of the first meeting, where the file sets one. */
  readonly first: Season | undefined;
  readonly weekdays: Weekdays;
  /** `HH:MM-HH:MM`, Europe/Copenhagen. */
  readonly time: string;
  readonly place: string | undefined;
  /** At least so many weeks are between two of the body's meetings. */
  readonly weeksBetween: number;
  /** How many areas are proposed as a meeting's theme: none but for the administrative group (R17). */
  readonly themesPerMeeting: number;
}

/** The two seasons. */
export function seasonsOf(settings: Settings | undefined): Seasons {
  const { spring, autumn } = settings?.seasons ?? {};
  return {
    spring: spring ? seasonDays(spring) : SEASONS.spring,
    autumn: autumn ? seasonDays(autumn) : SEASONS.autumn,
  };
}

const seasonDays = ({ from, to, preferred }: WrittenSeason): SeasonDays => ({
  from,
  to,
  preferred: preferred ?? { from, to },
});

/** The season that has the odd one of a body's meetings in a year: that of its first meeting. */
export const oddSeason = (first: Season): SeasonName => seasonParts(first).name;

/**
 * The deadlines that follow from a meeting, in days from it: those of the group where no body is given. What the body
 * sets itself goes before what the file sets for all; either may add a kind to those that the body has by default.
 */
export function deadlinesOf(settings: Settings | undefined, body?: Body): ReadonlyMap<DeadlineKind, number> {
  const own = body && ownDeadlines(body);
  const isGroup = body === undefined || body.kind === 'administrativeGroup';
  const found = new Map<DeadlineKind, number>();
  for (const kind of DEADLINE_KINDS) {
    if (!isGroup && !COMMON.includes(kind) && own?.[kind] === undefined) continue;
    const days = offsetDays(own?.[kind] ?? settings?.deadlines?.[kind] ?? DEADLINES[kind]);
    if (days !== undefined) found.set(kind, days);
  }
  return found;
}

/** The deadlines that a body sets for its own meetings. */
export function ownDeadlines({ kind, body }: Body): Deadlines | undefined {
  return kind === 'formerGroup' ? undefined : body.meetings?.deadlines;
}

/** What the planner goes by for a body; undefined where its meetings are not planned. */
export function bodySettings({ kind, body }: Body): BodySettings | undefined {
  if (kind === 'formerGroup') return undefined;
  if (kind === 'statusMeeting') return filled(body.perYear, body.meetings ?? {});
  if (kind === 'forum') {
    if (!body.meetings) return undefined;
    const { perYear, monthly } = body.meetings;
    return filled(perYear ?? (monthly === undefined ? 0 : MONTHS), body.meetings);
  }
  const { perYear, themesPerMeeting = THEMES_PER_MEETING } = body.meetings;
  return { ...filled(perYear, body.meetings), themesPerMeeting };
}

/**
 * Whether a body meets on a named day of each month. It keeps to that day: its meetings neither ask for a week of
 * their own nor take one from others.
 */
export const hasNamedDay = ({ kind, body }: Body): boolean =>
  kind === 'forum' && body.meetings?.monthly !== undefined;

interface Written {
  monthly?: string;
  first?: Season;
  weekdays?: Weekdays;
  time?: string;
  place?: string;
  weeksBetween?: number;
}

function filled(perYear: number, written: Written): BodySettings {
  const { first, time = TIME, place } = written;
  const monthly = written.monthly === undefined ? undefined : namedDay(written.monthly);
  const ofMonth = monthly && ([WEEKDAY_NAMES[monthly.weekday - 1]] as Weekdays);
  const weekdays = written.weekdays ?? ofMonth ?? WEEKDAYS;
  // Many meetings a year cannot be far apart: half of the even distance leaves room to choose.
  const weeksBetween = written.weeksBetween ?? Math.min(WEEKS_BETWEEN, Math.floor(26 / Math.max(1, perYear)));
  return { perYear, monthly, first, weekdays, time, place, weeksBetween, themesPerMeeting: 0 };
}
