import type { Closed, SeatsNamed, TieNamed } from '../../facts/change.ts';
import type { Named, TieKind } from '../../facts/reference.ts';
import { counted } from '../list.ts';
import { date as inWords, listed, plural } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';

export const seatsOf = ({ roles, organisation, kind }: SeatsNamed) =>
  roles.length > 0
    ? listed(roles)
    : organisation || (ORGANISATION_KINDS[kind as keyof typeof ORGANISATION_KINDS] ?? 'any role');

export const avoidedIn = ({
  dates,
  weeks,
  body,
}: {
  dates: readonly string[];
  weeks: readonly number[];
  body: string;
}) => {
  const days = dates.length > 0 && `on ${listed(dates.map(inWords))}`;
  const inWeeks =
    weeks.length > 0 && `in ${weeks.length === 1 ? 'week' : 'weeks'} ${listed(weeks.map(String))}`;
  return `${[days, inWeeks].filter(Boolean).join(' and ')}${body ? ` (${body})` : ''}`;
};

/** That a body has its last day, and what ends with it. */
export function closing({ name }: Named, { date, members, meetings }: Closed): string {
  const closed = [
    members > 0 && `${plural(members, 'membership')} ended`,
    meetings > 0 && `${plural(meetings, 'meeting')} cancelled`,
  ].filter((part) => part !== false);
  return `${name} is dissolved. Last day: ${inWords(date)}${closed.length > 0 ? `; ${listed(closed)}` : ''}.`;
}

/** The area that a seat is for, as a sentence goes on. */
export const forArea = (area: string) => (area ? ` for ${area}` : '');

const TIES: Readonly<Record<TieKind, (name: string) => string>> = {
  part: (name) => `${name} as its part`,
  employer: (name) => `the employment of ${name}`,
  office: (name) => `the office ${name}`,
  seat: (name) => `a seat in ${name}`,
  deputy: (name) => `a deputy in ${name}`,
  selector: (name) => `the selection for ${name}`,
  composition: (name) => `the composition of ${name}`,
  establisher: (name) => `the establishment of ${name}`,
  decider: (name) => `the decision on ${name}`,
  effort: (name) => `the effort “${name}”`,
  speaker: (name) => `the talk at the meeting of ${name}`,
};

/** What an organisation had, and somebody else has from now on. */
export const tiesIn = (ties: readonly TieNamed[]) => counted(ties.map(({ kind, name }) => TIES[kind](name)));
