import { offsetDays } from '../calendar/deadlines.ts';
import type { Season, SeasonDays, Seasons } from '../calendar/seasons.ts';
import type { DeadlineKind } from '../messages/meetings.ts';
import type { Settings, Weekdays, SeasonDays as WrittenSeason } from '../organisation/generated/types.ts';
import type { Body } from '../organisation/organisation.ts';

// What the planner goes by where the file does not say otherwise. None of it is in the source document.

const SEASONS: Seasons = {
  spring: { from: '02-01', to: '06-30', preferred: { from: '03-01', to: '05-31' } },
  autumn: { from: '08-15', to: '12-10', preferred: { from: '09-01', to: '11-30' } },
};

const DEADLINES: Readonly<Record<DeadlineKind, string>> = {
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

const WEEKDAYS: Weekdays = ['tuesday', 'wednesday', 'thursday'];
const TIME = '09:00-12:00';
const WEEKS_BETWEEN = 12;
const THEMES_PER_MEETING = 1;

/** What the planner goes by for one body. */
export interface BodySettings {
  /** Meetings in a calendar year. */
  readonly perYear: number;
  /** The season of the first meeting, where the file sets one. */
  readonly first: Season | undefined;
  readonly weekdays: Weekdays;
  /** `HH:MM-HH:MM`, Europe/Copenhagen. */
  readonly time: string;
  readonly place: string | undefined;
  /** At least so many weeks lie between two of the body's meetings. */
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

/** The deadlines that follow from a meeting of the group, in days from it. */
export function deadlinesOf(settings: Settings | undefined): ReadonlyMap<DeadlineKind, number> {
  const offsets = { ...DEADLINES, ...settings?.deadlines };
  return new Map(
    DEADLINE_KINDS.flatMap((kind) => {
      const days = offsetDays(offsets[kind]);
      return days === undefined ? [] : [[kind, days] as const];
    }),
  );
}

/** What the planner goes by for a body; undefined where its meetings are not planned. */
export function bodySettings({ kind, body }: Body): BodySettings | undefined {
  if (kind === 'formerGroup') return undefined;
  if (kind === 'statusMeeting') return filled(body.perYear, body.meetings ?? {});
  if (kind === 'forum') return body.meetings && filled(body.meetings.perYear, body.meetings);
  const { perYear, themesPerMeeting = THEMES_PER_MEETING } = body.meetings;
  return { ...filled(perYear, body.meetings), themesPerMeeting };
}

interface Written {
  first?: Season;
  weekdays?: Weekdays;
  time?: string;
  place?: string;
  weeksBetween?: number;
}

function filled(perYear: number, written: Written): BodySettings {
  const { first, weekdays = WEEKDAYS, time = TIME, place } = written;
  // Many meetings a year cannot lie far apart: half of the even distance leaves room to choose.
  const weeksBetween = written.weeksBetween ?? Math.min(WEEKS_BETWEEN, Math.floor(26 / Math.max(1, perYear)));
  return { perYear, first, weekdays, time, place, weeksBetween, themesPerMeeting: 0 };
}
