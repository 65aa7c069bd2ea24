import type { Closed, SeatsNamed } from '../../facts/change.ts';
import type { Named } from '../../facts/reference.ts';
import { dato, listed } from './format.ts';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const seatsOf = ({ roles, organisation, kind }: SeatsNamed) =>
  roles.length > 0
    ? listed(roles)
    : organisation || (ORGANISATION_KINDS[kind as keyof typeof ORGANISATION_KINDS] ?? 'enhver rolle');

export const avoidedIn = ({
  dates,
  weeks,
  body,
}: {
  dates: readonly string[];
  weeks: readonly number[];
  body: string;
}) => `${listed([...dates.map(dato), ...weeks.map((week) => `uge ${week}`)])}${body ? ` (${body})` : ''}`;

/** At et organ har en sidste dag, og hvad der slutter med det. */
export function closing({ name }: Named, { date, members, meetings }: Closed): string {
  const closed = [
    members > 0 && `${plural(members, 'medlemskab', 'medlemskaber')} afsluttes`,
    meetings > 0 && `${plural(meetings, 'møde', 'møder')} aflyses`,
  ].filter((part) => part !== false);
  return `${name} nedlægges (sidste dag: ${dato(date)})${closed.length > 0 ? `; ${listed(closed)}` : ''}.`;
}

/** The area that a seat is for, as a sentence goes on. */
export const inArea = (area: string) => (area ? ` på området ${area}` : '');
