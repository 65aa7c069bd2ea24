import type { SeatRange } from './forum.ts';

/** Of each side, the seats that a former body had. */
interface FormerSeats {
  readonly municipality: SeatRange;
  readonly region: SeatRange;
}

/** The municipal seats that a charter demands for each role. */
interface MunicipalSeats {
  readonly roles: readonly string[];
  readonly per?: 'area';
  readonly min: number;
  readonly max: number;
}

/** Arguments of findings about the administrative group, its seats, the status meeting and the former groups. */
export interface GroupArgs {
  'former-group-decided-by': { group: string; decidedBy: string; body: string };
  'former-groups-count': {
    groups: number;
    climateForums: number;
    had: { readonly groups: number; readonly climateForums: number };
  };
  'former-group-composition': {
    group: string;
    fault: 'municipal' | 'regional' | 'roles' | 'other';
    had: FormerSeats & { readonly roles: readonly string[] };
  };
  /** `other`: seats of others than municipalities and the region. */
  'former-climate-forum-composition': {
    group: string;
    side: 'municipality' | 'region' | 'other';
    seats: SeatRange;
  };
  'group-not-alone': { group: string; former: string; established: string };
  'group-dissolved-in-plan': { group: string; date: string; planEnd: string };
  'status-meeting-missing': Record<string, never>;
  'status-meeting-per-year': { perYear: number; demanded: number };
  'status-meeting-repeated': { year: string; count: number; allowed: number };
  /** `parties`: those between which the meeting is to be held; the one that is missing. */
  'status-meeting-offices': { fault: 'surplus' | 'missing'; office: string; parties: readonly string[] };
  'office-vacant': { office: string; date: string };
  'offices-one-holder': { person: string; offices: readonly [string, string] };
  'group-meetings-per-year': { perYear: number; demanded: number };
  'group-meetings-too-many': { year: string; count: number; allowed: number };
  'group-first-meeting-misplaced': { season: string; demanded: string; side: 'before' | 'after' };
  'meeting-before-first': { date: string; season: string; begins: string };
  'meeting-without-theme': { date: string };
  'speaker-is-member': { speaker: string; body: string; date: string };
  'composition-regional-seat': {
    fault: 'missing' | 'surplus' | 'elsewhere' | 'role' | 'count';
    party: string;
    role: string;
    least: number;
    most: number;
  };
  'composition-municipal-seats': {
    role: string;
    fault: 'missing' | 'repeated' | 'role' | 'organisation' | 'kind' | 'per' | 'min' | 'max';
    demanded: MunicipalSeats;
  };
  'composition-selected-by': {
    kind: 'municipality' | 'region';
    roles: readonly string[];
    selector: string;
  };
  'member-without-seat': {
    holder: string;
    role: string;
    misfit: 'role' | 'area' | 'organisation';
    /** The organisation that has the seat, where the composition names one. */
    seatOf: string;
  };
  /** `unknown`: the file does not say where the holder comes from; `elsewhere`: from another region. */
  'member-not-municipal': {
    holder: string;
    role: string;
    fault: 'kind' | 'unknown' | 'elsewhere';
    region: string;
  };
  'member-other-title': { holder: string; role: string; title: string };
  'member-selected-by': {
    holder: string;
    role: string;
    kind: 'municipality' | 'region';
    selector: string;
  };
  /** `date`: the first day of the term that is too many. */
  'seats-exceeded': { role: string; area: string; max: number; date: string };
  'seat-unfilled': { roles: readonly string[]; area: string; missing: number };
  'seat-vacant': { role: string; area: string; selectedBy: string };
  'person-two-seats': { person: string; areas: readonly [string, string] };
  'person-two-roles': { person: string; roles: readonly [string, string] };
  'member-outside-body': {
    holder: string;
    role: string;
    body: string;
    kind: 'begins-before' | 'begins-after' | 'ends-before';
    date: string;
    limit: string;
  };
  'member-of-dissolved-body': { holder: string; role: string; body: string; date: string };
}

/** Seats that nobody holds: stated to be vacant, or of which the file states nothing. */
export type OpenState = 'vacant' | 'unfilled';
