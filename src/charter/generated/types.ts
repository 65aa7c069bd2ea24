// Generated from schema/charter.schema.json by `npm run generate`. Do not edit.

export type Text = string;
export type Code = string;
export type Party = string;
export type Role = string;
export type Count = number;
export type Roles = Role[];

export interface CharterFile {
  format: 1;
  title: Text;
  by?: Text;
  date?: string;
  language: "da" | "en";
  parties?: {
    [k: string]: NamedParty;
  };
  municipalities?: Code[];
  statements: Statement[];
}
export interface NamedParty {
  kind: "region" | "kkr" | "municipality" | "education" | "business" | "interest" | "knowledge" | "other";
  name: Text;
  code?: Code;
}
export interface Statement {
  number: string;
  kind: "demand" | "proposal" | "permission" | "wish" | "former" | "fact";
  phrase: string;
  demands?: Demands;
  rules?: Role[];
  forPeople?: ForPeople;
}
export interface Demands {
  administrativeGroups?: number;
  meetingSeasons?: ("spring" | "autumn")[];
  meetingsPerYear?: number;
  firstMeeting?: string;
  statusMeetingsPerYear?: number;
  statusMeetingBetween?: Party[];
  regionalSeat?: {
    party: Party;
    role: Role;
    min: Count;
    max: Count;
  };
  municipalSeats?: {
    roles: Roles;
    per?: "area";
    min: Count;
    max: Count;
  };
  municipalSeatsSelectedBy?: Party;
  forumsEstablishedBy?: Party;
  decisions?: ("establishment" | "dissolution" | "appointment" | "priority" | "end" | "move")[];
  forumsReportTo?: ("administrativeGroup" | "forum" | "statusMeeting")[];
  forumComposition?: "own";
  climateForum?: "continues";
  formerGroups?: {
    groups: Count;
    climateForums: Count;
  };
  formerGroupsDecidedBy?: Party;
  formerGroupSeats?: {
    roles: Roles;
    municipality: Range;
    region: Range;
  };
  climateForumSeats?: {
    municipality: Range;
    region: Range;
  };
}
export interface Range {
  min: Count;
  max: Count;
}
export interface ForPeople {
  da?: Text;
  en?: Text;
}
