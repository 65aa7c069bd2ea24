import type { Named } from '../../facts/reference.ts';
import type { Revisions } from '../../history/revisions.ts';
import type { Schedule, ScheduledMeeting } from '../../meetings/schedule.ts';
import { lastNear } from '../../meetings/select.ts';
import type { Words } from '../../messages/catalog.ts';
import { textsIn } from '../../messages/texts.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { withWholes } from '../../organisation/part-of.ts';
import type { ComplianceSheet } from '../../views/compliance.ts';
import { type Efforts, type EffortView, effortsOf } from '../../views/efforts.ts';
import { type HistoryEvent, historyOf } from '../../views/history.ts';
import { type MemberView, memberViews } from '../../views/members.ts';
import { type Status, statusOf } from '../../views/status.ts';
import { type Figure, figureOf } from '../chart/figure.ts';
import { ForeignTexts } from '../foreign.ts';
import type { CharterWords } from '../views/shown/charter.ts';
import type { Editions } from './editions.ts';
import { Links } from './links.ts';

/** What the site says it with. */
export type SiteWords = Awaited<ReturnType<typeof siteWords>>;

/** The same in the language of a catalog. */
export async function siteWords(catalog: Words) {
  const { language } = catalog;
  return {
    catalog,
    site: await textsIn(language, 'site'),
    views: await textsIn(language, 'views'),
    wheel: await textsIn(language, 'wheel'),
    meetings: await textsIn(language, 'meetings'),
    efforts: await textsIn(language, 'efforts'),
    chart: await textsIn(language, 'chart'),
    export: await textsIn(language, 'exports'),
  };
}

/** A charter's compliance sheet, and what it is shown with. */
export interface SiteCharter {
  readonly sheet: ComplianceSheet;
  readonly words: CharterWords;
}

/** Who answers for the pages and from what they are made; what is not told of is left out. */
export interface About {
  readonly publisher?: string | undefined;
  /** An e-mail address, an https address, or words. */
  readonly contact?: string | undefined;
  readonly licence?: string | undefined;
  /** The https address of the accessibility statement, which a Danish public body must have. */
  readonly accessibility?: string | undefined;
  /** The https address of the folder, where it is known, with a slash at its end. */
  readonly url?: string | undefined;
}

/** What a site is made of. */
export interface SiteSource {
  readonly organisation: Organisation;
  /** As it stood on the day. */
  readonly schedule: Schedule;
  /** The day as of which it tells. */
  readonly at: CalendarDate;
  readonly words: SiteWords;
  readonly about: About;
  /** How the charter that governs on the day is kept. */
  readonly charter?: SiteCharter | undefined;
  /** What the file's history tells of it. */
  readonly revisions?: Revisions | undefined;
}

/** The same, with what several pages show worked out once. */
export interface Site extends SiteSource {
  /** The other days as of which there are pages. */
  readonly editions: Editions;
  readonly links: Links;
  /** Texts in another language than the pages. */
  readonly foreign: ForeignTexts | undefined;
  /** Fig. 1 as of the day (R34). */
  readonly figure: Figure;
  readonly status: Status;
  /** All that has happened, the latest first; and by what it happened to. */
  readonly history: readonly HistoryEvent[];
  readonly historyById: ReadonlyMap<string, readonly HistoryEvent[]>;
  /** The meetings as they stood on the day, by date; and by body. */
  readonly meetings: readonly ScheduledMeeting[];
  readonly meetingsByBody: ReadonlyMap<string, readonly ScheduledMeeting[]>;
  /** The forums by the body to which they report. */
  readonly reportingTo: ReadonlyMap<string | undefined, readonly Forum[]>;
  /** What the municipalities do; and the seats and the efforts of each organisation, those of its parts among them. */
  readonly efforts: Efforts;
  readonly seatsByParty: ReadonlyMap<string, readonly MemberView[]>;
  readonly effortsByParty: ReadonlyMap<string, readonly OwnEffort[]>;
}

/** An effort, and the goal that it is for. */
export type OwnEffort = EffortView & { readonly goal: Named };

export function siteOf(source: SiteSource, editions: Editions): Site {
  const { organisation, schedule, at, words, charter } = source;
  const foreign = ForeignTexts.of(organisation.file, words.catalog.language, charter?.sheet.charter.file);
  const history = historyOf(organisation, at);
  const meetings = meetingsNear(schedule, at);
  const efforts = effortsOf(organisation, at);
  const seats = memberViews(organisation, at, { state: 'all' });
  return {
    ...source,
    editions,
    links: new Links(organisation),
    foreign,
    figure: figureOf(organisation, at, source.words.chart, { foreign }),
    status: statusOf(organisation, schedule, at),
    history,
    historyById: grouped(history, ({ subject }) => subject.id),
    meetings,
    meetingsByBody: grouped(meetings, ({ body }) => body.id),
    reportingTo: grouped(organisation.forums, ({ reportsTo }) => reportsTo),
    efforts,
    seatsByParty: byParty(organisation, seats, (seat) => seat.organisation?.id),
    effortsByParty: byParty(organisation, ownEfforts(efforts), ({ municipality }) => municipality.id),
  };
}

function ownEfforts({ areas }: Efforts): OwnEffort[] {
  return areas.flatMap(({ goals }) =>
    goals.flatMap((goal) =>
      goal.efforts.map((effort) => ({ ...effort, goal: { id: goal.id, name: goal.name } })),
    ),
  );
}

/** Things by the organisation whose they are, and by all that it is part of. */
function byParty<T>(
  organisation: Organisation,
  things: readonly T[],
  partyOf: (thing: T) => string | undefined,
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of withWholes(organisation, partyOf(thing))) {
      const known = found.get(id);
      if (known) known.push(thing);
      else found.set(id, [thing]);
    }
  }
  return found;
}

/** What is only proposed counts where it is near. */
function meetingsNear(schedule: Schedule, at: CalendarDate): ScheduledMeeting[] {
  const last = lastNear(at);
  return [...schedule.upTo(last), ...schedule.recorded.filter(({ date }) => date > last)];
}
