/** Arguments of findings about cooperation forums (R22–R33). */
export interface ForumArgs {
  'forum-without-part': { forum: string };
  'forum-without-initiative': { forum: string };
  /** `vacant`: the vacant seats, where there are too many in all. */
  'composition-min-above-max': { body: string; min: number; max: number };
  'forum-composition-breached': {
    forum: string;
    seat: SeatText;
    held: number;
    vacant: number;
    seats: SeatRange;
  };
  /** `date`: the first day on which it is both. */
  'chair-held-and-vacant': { forum: string; role: string; holder: string; date: string };
  /** `date`: the first day on which there are too many. */
  'chairs-too-many': { body: string; holder: string; date: string; chairs: number };
  /** `for`: for whom, where that is said; `date`: the first day without, where they have a seat on another. */
  'deputy-for-nobody': {
    body: string;
    holder: string;
    isDeputy: boolean;
    for: string | undefined;
    date: string | undefined;
  };
  'forum-member-without-seat': { forum: string; holder: string; role: string };
  'climate-forum-composition': {
    forum: string;
    former: string;
    /** `other`: seats of others; `none`: the forum states no composition. */
    side: 'municipality' | 'region' | 'other' | 'none';
    seats: SeatRange;
    kept: SeatRange;
  };
  'continued-forum-established-by': { forum: string; by: string };
  'established-forum-continues': { forum: string; former: string };
  'body-continued-twice': { forum: string; other: string; former: string };
  'planned-forum-active': { forum: string; has: 'members' | 'reports' | 'meetings' };
  /** `relation` is set where it is a relation that stands twice. */
  'forum-initiative-repeated': { forum: string; initiative: string; relation: Relation | undefined };
  'forum-without-task': { forum: string };
  'forum-without-goal': { forum: string };
  /** `to` is undefined where the forum does not say to whom it reports. */
  /** `allowed`: the kinds of body that the charter allows; `to` is undefined where the forum reports to none. */
  'forum-reports-elsewhere': {
    forum: string;
    group: string;
    allowed: readonly ReportedTo[];
    to: string | undefined;
  };
  /** `last` is undefined where the forum has never reported; `months` is the interval. */
  'forum-report-late': { forum: string; last: string | undefined; due: string; months: number };
  'report-one-sided': { forum: string; date: string; missing: 'progress' | 'interdisciplinarity' | 'both' };
  'report-outside-life': { forum: string; date: string; limit: string; side: 'before' | 'after' };
  'report-in-future': { forum: string; date: string };
  /** `by` is undefined where the forum does not say who established it. */
  'forum-wrong-establisher': { forum: string; by: string | undefined; body: string };
  'forum-outlived': { forum: string; initiative: string; ended: string };
  /** `ends` is undefined while the need has no end. */
  'forum-dissolved-while-needed': {
    forum: string;
    initiative: string;
    dissolved: string;
    ends: string | undefined;
  };
  'forum-dissolved-without-reason': { forum: string; date: string };
  'forum-dissolution-undecided': { forum: string; date: string };
  /** `last`: the successor's own last day. */
  'successor-dissolved': { body: string; date: string; successor: string; last: string };
  'need-after-initiative': { forum: string; initiative: string; until: string; ended: string };
  /** `limit`: the first day of `of`, or its last. */
  'need-outside-life': {
    forum: string;
    initiative: string;
    from: string;
    of: 'initiative' | 'forum';
    side: 'before' | 'after';
    limit: string;
  };
}

/** What a forum does with an initiative (R28). */
export type Relation = 'develops' | 'participates' | 'follows';

/** Whose seats: the roles (none: any), the kind of organisation and the area, where the composition states them. */
export interface SeatText {
  roles: readonly string[];
  kind: ParticipantKind | undefined;
  area: string | undefined;
}

/** The kinds of organisation from which participants come (R24). */
export type ParticipantKind =
  | 'region'
  | 'kkr'
  | 'municipality'
  | 'education'
  | 'business'
  | 'interest'
  | 'knowledge'
  | 'other';

/** The least and the greatest number of seats; `max` is undefined where there is no limit. */
export interface SeatRange {
  min: number;
  max: number | undefined;
}

/** What kind of body a forum can report to. */
export type ReportedTo = 'administrativeGroup' | 'forum' | 'statusMeeting';
