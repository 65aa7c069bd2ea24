import type { EarlierField } from './earlier.ts';
import type { EntityKind } from './reference.ts';

/** What of an entry's history can be corrected; the schema's `corrections` has the same words. */
export type HistoryField =
  | EarlierField
  | 'earlier'
  | 'established'
  | 'dissolved'
  | 'started'
  | 'ended'
  | 'members'
  | 'holders'
  | 'initiatives'
  | 'priorities'
  | 'followUps'
  | 'reports'
  | 'date'
  | 'held'
  | 'cancelled'
  | 'moved'
  | 'collected'
  | 'period'
  | 'id';

/** Where something stood in the file that this one is compared with. */
export interface Then {
  /** The revision, as the user named it. */
  readonly revision: string;
  /** From 1. */
  readonly line: number;
}

/** Arguments of findings about what became of the file since a revision (`rup validate --base`). */
export interface HistoryArgs {
  /** `name`: the entry that is gone; `now`: the id under which it seems to stand now, or none. */
  'id-removed': { kind: EntityKind; id: string; name: string; now: string; then: Then };
  'id-reused': { kind: EntityKind; id: string; was: EntityKind; name: string; then: Then };
  /** `dissolved`: what was its last day. */
  'forum-revived': { forum: string; dissolved: string; then: Then };
  /** `date`: the day in question; `now`: the day it has been moved to, for a `moved` one. */
  'past-rewritten': {
    name: string;
    field: HistoryField;
    how: 'moved' | 'removed' | 'changed';
    date: string;
    now: string;
    then: Then;
  };
  /** `was`: the older value, where it is a text; `entry`: what is to stand under `earlier`, in YAML. */
  'earlier-missing': {
    name: string;
    field: EarlierField;
    how: 'changed' | 'reworded' | 'removed';
    was: string;
    entry: string;
    then: Then;
  };
  /** `date`: the day farthest back; `days`: how many days back are open; `others`: how many more dates lie before. */
  'date-backdated': { name: string; field: HistoryField; date: string; days: number; others: number };
  'report-withdrawn': { forum: string; date: string; then: Then };
  'minutes-withdrawn': { meeting: string; date: string; then: Then };
  /** `id`: what the correction was of, made on `date`. */
  'correction-withdrawn': { id: string; date: string; how: 'removed' | 'changed'; then: Then };
  'correction-misdated': { id: string; date: string; today: string; days: number };
  /** `what`: entries with an id, or seats, reports and other items of lists. */
  'mass-removal': { what: 'ids' | 'items'; removed: number; of: number; revision: string };
  /** `part`: whether something of it could be compared. */
  'base-unreadable': { revision: string; part: boolean };
}
