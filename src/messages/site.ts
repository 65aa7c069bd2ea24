import type { HistoryKind } from '../facts/event.ts';
import type { ParticipantKind } from '../facts/forum.ts';
import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** The pages in the menu; that of the charter where one governs. */
export type SitePageName =
  | 'overview'
  | 'forums'
  | 'initiatives'
  | 'seats'
  | 'organisations'
  | 'meetings'
  | 'efforts'
  | 'history'
  | 'charter';

/** What the search finds. */
export const FOUND_KINDS = [
  'forum',
  'initiative',
  'person',
  'organisation',
  'meeting',
  'goal',
  'body',
  'statement',
] as const;

export type FoundKind = (typeof FOUND_KINDS)[number];

/** All that the site says in one language, beside what lists and meetings say. */
export interface SiteTexts {
  readonly pages: Readonly<Record<SitePageName, string>>;
  /** What each page shows, in a sentence or two. The overview says what the group is for instead. */
  readonly lead: Readonly<Record<Exclude<SitePageName, 'overview'>, string>>;
  /** A date (`YYYY-MM-DD`) with its month as a word. */
  date(iso: string): string;
  /** The day as of which the site tells. */
  asOf(date: string): string;
  /** What is told of the site as of other days. */
  readonly editions: {
    /** What the links to them are called together. */
    readonly label: string;
    /** Before the links to those of earlier days, on the newest; and on an earlier one. */
    readonly earlier: string;
    readonly otherEarlier: string;
    /** That the page is of an earlier edition than the newest, and the link to that. */
    readonly isEarlier: string;
    newest(date: string): string;
  };
  readonly skip: string;
  readonly menu: string;
  readonly madeWith: string;
  readonly onThisPage: string;
  /** The page that tells which data there is, and what the forms are for. */
  readonly data: Readonly<Record<'title' | 'lead' | 'whole' | 'tables', string>> & {
    readonly forms: Readonly<Record<DataFile, string>>;
  };
  /** The foot of each page. */
  readonly about: Readonly<
    Record<'publisher' | 'contact' | 'licence' | 'source' | 'accessibility', string>
  > & {
    /** The commit that the pages are made from: its id, its day, and whether the file was changed since. */
    revision(facts: { readonly commit: string; readonly date: string; readonly isChanged: boolean }): string;
  };
  readonly heading: Readonly<Record<SiteHeading, string>>;
  readonly key: Readonly<Record<'seats' | 'forums' | 'initiatives' | 'nextMeeting', string>>;
  /** A number as it is read: its thousands are set off. */
  number(value: number): string;
  /** Of a number of things, how many are so: seats held of those needed. */
  outOf(count: number, least: number): string;
  readonly noMeeting: string;
  readonly noHistory: string;
  readonly noMeetings: string;
  readonly noFormer: string;
  readonly allHistory: string;
  /** What the figure is called, where it is scrolled by itself; its file; and why only the file is there. */
  readonly figure: string;
  readonly figureFile: string;
  figureLarge(bodies: number): string;
  /** The link to the feed of what has happened. */
  readonly feed: string;
  /** The link to the calendar file, and how it is subscribed to. */
  readonly calendar: string;
  readonly calendarHow: string;
  /** The address of the calendar, to be copied; and the link by which a calendar program follows it. */
  readonly calendarAddress: string;
  readonly calendarSubscribe: string;
  /** Over the calendars of the bodies, one each. */
  readonly calendarsByBody: string;
  /** How far ahead meetings that are only proposed are shown. */
  readonly proposals: string;
  readonly event: Readonly<
    Record<Exclude<HistoryKind, 'prioritised' | 'followed-up' | 'meeting-moved'>, string>
  >;
  readonly prioritised: (rank: number) => string;
  readonly followedUp: (status: string) => string;
  readonly moved: (from: string, to: string) => string;
  /** One of several pages of the history. */
  page(number: number, count: number): string;
  readonly newer: string;
  readonly older: string;
  /** Several municipalities work at a goal (R14). */
  shared(count: number): string;
  /** What is told of a meeting. */
  readonly minutes: string;
  readonly movedFrom: string;
  readonly previousMeeting: string;
  /** What is told of an organisation; its kinds, each of several. */
  readonly organisationKinds: Readonly<Record<ParticipantKind, string>>;
  readonly sitsIn: string;
  readonly noSeats: string;
  readonly search: SearchTexts;
  /** The fields that leave some of a long page's rows; `{n}` of `{all}` rows are shown. */
  readonly filter: Readonly<Record<'text' | 'all' | 'none' | 'some', string>>;
  /** A year's wheel as a file, and in place of the picture; both by what it is called. */
  wheelFile(name: string): string;
  wheelText(name: string): string;
  readonly formerGroup: string;
}

export type DataFile = 'data-organisation.json' | 'data-popolo.json' | 'data-org.jsonld' | 'data-tables.json';

export type SiteHeading =
  | 'figure'
  | 'nextMeeting'
  | 'deadlines'
  | 'vacancies'
  | 'latest'
  | 'active'
  | 'planned'
  | 'dissolved'
  | 'former'
  | 'running'
  | 'plannedInitiatives'
  | 'ended'
  | 'forumSeats'
  | 'formerSeats'
  | 'coming'
  | 'past'
  | 'calendar'
  | 'matrix'
  | 'charter'
  | 'wheel'
  | 'history'
  | 'meetings'
  | 'reporting';

/** What the search says; `{n}` stands for a number. */
export interface SearchTexts {
  readonly label: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  /** Where more was found than is shown. */
  readonly more: string;
  readonly kind: Readonly<Record<FoundKind, string>>;
}

/** What `rup site` says in a terminal. */
export interface SiteCommandTexts {
  written(facts: { readonly folder: string; readonly index: string; readonly files: number }): string;
  /** While it works. */
  rendering(done: number, all: number): string;
  writing(done: number, all: number): string;
}

export type SiteHelp = OwnHelp<
  'publisher' | 'contact' | 'licence' | 'accessibility' | 'url' | 'at',
  'folder',
  'folder' | 'name' | 'contact' | 'url'
>;

/** The texts in a language; loaded by `rup site`, and by no other command. */
export async function siteTexts(language: Language): Promise<SiteTexts> {
  return (language === 'da' ? await import('./da/site.ts') : await import('./en/site.ts')).site;
}

/** The help of `rup site`, and what it says. */
export async function siteHelp(
  language: Language,
): Promise<{ readonly help: SiteHelp; readonly command: SiteCommandTexts }> {
  return language === 'da' ? await import('./da/help-site.ts') : await import('./en/help-site.ts');
}
