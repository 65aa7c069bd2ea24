// Generated from schema/organisering.schema.json by `npm run generate`. Do not edit.

export type Name = string;
export type Date = string;
export type Link = string;
export type Id = string;
export type Formerly = Id[];
export type Text = string;
export type OrganisationKind =
  "region" | "kkr" | "municipality" | "education" | "business" | "interest" | "knowledge" | "other";
export type PerYear = number;
export type Weekdays = ("monday" | "tuesday" | "wednesday" | "thursday" | "friday")[];
export type Time = string;
export type WeeksBetween = number;
export type Deadline = string;
export type Composition = SeatRule[];
export type Chairs = number;
export type Capacity = "chair" | "vice-chair" | "secretary" | "observer" | "deputy";
export type Members = Member[];
export type Season = string;
export type MonthDay = string;

export interface OrganisationFile {
  format: 1;
  language?: "da" | "en";
  charters?: Governing[];
  plan: Plan;
  organisations: Organisation[];
  people?: Person[];
  statusMeeting?: StatusMeeting;
  administrativeGroup: AdministrativeGroup;
  forums?: Forum[];
  formerGroups?: FormerGroup[];
  efforts?: Effort[];
  meetings?: Meeting[];
  settings?: Settings;
  acceptedFindings?: AcceptedFinding[];
  corrections?: Correction[];
}
export interface Governing {
  id?: string;
  file?: Name;
  from: Date;
  to?: Date;
}
export interface Plan {
  name: Name;
  period: Period;
  url?: Link;
  case?: Name;
  areas: Area[];
  goals?: Goal[];
  initiatives?: Initiative[];
  earlier?: EarlierPlan[];
}
export interface Period {
  from: Date;
  to: Date;
}
export interface Area {
  id: Id;
  formerly?: Formerly;
  name: Name;
  from?: Date;
  to?: Date;
  earlier?: EarlierArea[];
  note?: Text;
}
export interface EarlierArea {
  until: Date;
  name?: Name;
}
export interface Goal {
  id: Id;
  formerly?: Formerly;
  area: Id;
  name: Name;
  from?: Date;
  to?: Date;
  note?: Text;
}
export interface Initiative {
  id: Id;
  formerly?: Formerly;
  name: Name;
  areas: Id[];
  started?: Date;
  ended?: Date;
  endDecision?: Decision;
  wantsForum?: Id;
  priorities?: Priority[];
  followUps?: FollowUp[];
  url?: Link;
  case?: Name;
  earlier?: EarlierInitiative[];
  note?: Text;
}
export interface Decision {
  date: Date;
  by?: Id;
  case?: Name;
  url?: Link;
}
export interface Priority {
  date: Date;
  rank: number;
  decision?: Decision;
  note?: Text;
}
export interface FollowUp {
  date: Date;
  status: "on-track" | "at-risk" | "delayed" | "completed" | "stopped";
  note?: Text;
}
export interface EarlierInitiative {
  until: Date;
  name?: Name;
  areas?: Id[];
  wantsForum?: Id;
}
export interface EarlierPlan {
  until: Date;
  name?: Name;
  period?: Period;
  url?: Link;
  case?: Name;
}
export interface Organisation {
  id: Id;
  formerly?: Formerly;
  name: Name;
  kind: OrganisationKind;
  code?: string;
  partOf?: Id;
  established?: Date;
  dissolved?: OrganisationEnd;
  url?: Link;
  contact?: Link;
  earlier?: EarlierOrganisation[];
  note?: Text;
}
export interface OrganisationEnd {
  date: Date;
  reason?: Text;
  successors?: Id[];
}
export interface EarlierOrganisation {
  until: Date;
  name?: Name;
  kind?: OrganisationKind;
  code?: string;
  partOf?: Id;
}
export interface Person {
  id: Id;
  formerly?: Formerly;
  name: Name;
  title?: Name;
  organisation?: Id;
  anonymised?: Date;
  earlier?: EarlierPerson[];
  note?: Text;
}
export interface EarlierPerson {
  until: Date;
  name?: Name;
  title?: Name;
  organisation?: Id;
}
export interface StatusMeeting {
  id: Id;
  formerly?: Formerly;
  name: Name;
  perYear: PerYear;
  offices: Office[];
  meetings?: StatusMeetings;
  url?: Link;
  case?: Name;
  contact?: Link;
  earlier?: EarlierStatusMeeting[];
  note?: Text;
}
export interface Office {
  id: Id;
  formerly?: Formerly;
  name: Name;
  organisation: Id;
  holders?: Holder[];
  earlier?: EarlierOffice[];
}
export interface Holder {
  person: Id;
  from?: Date;
  to?: Date;
  decision?: Decision;
}
export interface EarlierOffice {
  until: Date;
  name?: Name;
  organisation?: Id;
}
export interface StatusMeetings {
  weekdays?: Weekdays;
  time?: Time;
  place?: Name;
  weeksBetween?: WeeksBetween;
  deadlines?: Deadlines;
  season?: "spring" | "autumn" | "any";
}
export interface Deadlines {
  themeReserved?: Deadline;
  speakersAsked?: Deadline;
  reportsRequested?: Deadline;
  notice?: Deadline;
  reportsIn?: Deadline;
  agenda?: Deadline;
  draftMinutes?: Deadline;
  finalMinutes?: Deadline;
}
export interface EarlierStatusMeeting {
  until: Date;
  name?: Name;
  perYear?: PerYear;
  meetings?: StatusMeetings;
}
export interface AdministrativeGroup {
  id: Id;
  formerly?: Formerly;
  name: Name;
  task?: Text;
  established: Date;
  decision?: Decision;
  composition: Composition;
  chairs?: Chairs;
  members?: Members;
  meetings: MeetingRules;
  dissolved?: Dissolution;
  url?: Link;
  case?: Name;
  contact?: Link;
  earlier?: EarlierAdministrativeGroup[];
  note?: Text;
}
export interface SeatRule {
  roles?: Name[];
  organisation?: Id;
  kind?: OrganisationKind;
  per?: "area";
  min?: number;
  max?: number;
  selectedBy?: Id;
}
export interface Member {
  person?: Id;
  organisation?: Id;
  vacant?: true;
  role: Name;
  as?: Capacity;
  deputyFor?: Id;
  area?: Id;
  selectedBy?: Id;
  from?: Date;
  to?: Date;
  decision?: Decision;
  note?: Text;
}
export interface MeetingRules {
  perYear: PerYear;
  first: Season;
  weekdays?: Weekdays;
  time?: Time;
  place?: Name;
  weeksBetween?: WeeksBetween;
  deadlines?: Deadlines;
  themesPerMeeting?: number;
}
export interface Dissolution {
  date: Date;
  reason?: Text;
  decidedBy?: Id;
  successor?: Id;
  decision?: Decision;
}
export interface EarlierAdministrativeGroup {
  until: Date;
  name?: Name;
  task?: Text;
  composition?: Composition;
  chairs?: Chairs;
  meetings?: MeetingRules;
}
export interface Forum {
  id: Id;
  formerly?: Formerly;
  name: Name;
  task?: Text;
  goal?: Text;
  areas?: Id[];
  initiatives?: ForumInitiative[];
  origin: "established" | "continued";
  continues?: Id;
  established?: Date;
  establishedBy?: Id;
  decision?: Decision;
  reportsTo?: Id;
  composition?: Composition;
  chairs?: Chairs;
  members?: Members;
  meetings?: ForumMeetings;
  reports?: Report[];
  dissolved?: Dissolution;
  url?: Link;
  case?: Name;
  contact?: Link;
  earlier?: EarlierForum[];
  note?: Text;
}
export interface ForumInitiative {
  id: Id;
  relation: ("develops" | "participates" | "follows")[];
  from?: Date;
  until?: Date;
}
export interface ForumMeetings {
  perYear?: PerYear;
  monthly?:
    | "first-monday"
    | "first-tuesday"
    | "first-wednesday"
    | "first-thursday"
    | "first-friday"
    | "second-monday"
    | "second-tuesday"
    | "second-wednesday"
    | "second-thursday"
    | "second-friday"
    | "third-monday"
    | "third-tuesday"
    | "third-wednesday"
    | "third-thursday"
    | "third-friday"
    | "fourth-monday"
    | "fourth-tuesday"
    | "fourth-wednesday"
    | "fourth-thursday"
    | "fourth-friday"
    | "last-monday"
    | "last-tuesday"
    | "last-wednesday"
    | "last-thursday"
    | "last-friday";
  first?: Season;
  weekdays?: Weekdays;
  time?: Time;
  place?: Name;
  weeksBetween?: WeeksBetween;
  deadlines?: Deadlines;
}
export interface Report {
  date: Date;
  progress?: Text;
  interdisciplinarity?: Text;
  url?: Link;
  note?: Text;
}
export interface EarlierForum {
  until: Date;
  name?: Name;
  task?: Text;
  goal?: Text;
  areas?: Id[];
  reportsTo?: Id;
  composition?: Composition;
  chairs?: Chairs;
  meetings?: ForumMeetings;
}
export interface FormerGroup {
  id: Id;
  formerly?: Formerly;
  name: Name;
  kind: "administrative-group" | "climate-forum";
  decidedBy?: Id;
  composition?: Composition;
  dissolved?: Dissolution;
  note?: Text;
}
export interface Effort {
  id: Id;
  formerly?: Formerly;
  municipality: Id;
  area: Id;
  goal: Id;
  effort: Text;
  collected?: Date;
  assessment?: Text;
  note?: Text;
}
export interface Meeting {
  id: Id;
  formerly?: Formerly;
  body: Id;
  date: Date;
  time?: Time;
  place?: Name;
  themes?: Id[];
  speakers?: Speaker[];
  agenda?: Link;
  held?: {
    date: Date;
    minutes?: Text;
  };
  moved?: Move[];
  cancelled?: {
    date: Date;
    reason: Text;
  };
  note?: Text;
}
export interface Speaker {
  person?: Id;
  organisation?: Id;
  topic?: Name;
}
export interface Move {
  date: Date;
  from: Date;
  time?: Time;
  reason?: Text;
  decision?: Decision;
}
export interface Settings {
  reportEveryMonths?: number;
  followUpEveryMonths?: number;
  prioritiseEveryMonths?: number;
  windUpDays?: number;
  seasons?: {
    spring?: SeasonDays;
    autumn?: SeasonDays;
  };
  avoid?: Avoidance[];
  notAvoided?: (
    "week-7" | "week-8" | "easter-week" | "ascension-friday" | "weeks-27-32" | "week-42" | "election-week" | "christmas"
  )[];
  deadlines?: Deadlines;
  namespace?: string;
  history?: {
    graceDays?: number;
  };
}
export interface SeasonDays {
  from: MonthDay;
  to: MonthDay;
  preferred?: {
    from: MonthDay;
    to: MonthDay;
  };
}
export interface Avoidance {
  dates?: Date[];
  weeks?: number[];
  reason: Text;
  body?: Id;
}
export interface AcceptedFinding {
  code: Text;
  id?: Id;
  reason: Text;
  until: Date;
}
export interface Correction {
  date: Date;
  id: Id;
  field?:
    | "established"
    | "dissolved"
    | "started"
    | "ended"
    | "members"
    | "holders"
    | "initiatives"
    | "priorities"
    | "followUps"
    | "reports"
    | "date"
    | "held"
    | "cancelled"
    | "moved"
    | "collected"
    | "period"
    | "name"
    | "title"
    | "organisation"
    | "kind"
    | "code"
    | "partOf"
    | "areas"
    | "wantsForum"
    | "task"
    | "goal"
    | "reportsTo"
    | "composition"
    | "chairs"
    | "perYear"
    | "meetings"
    | "earlier"
    | "id";
  was?: Text;
  reason: Text;
}
