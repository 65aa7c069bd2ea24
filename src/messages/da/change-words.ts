import type { Closed, SeatsNamed, TieNamed } from '../../facts/change.ts';
import type { Named, TieKind } from '../../facts/reference.ts';
import { counted } from '../list.ts';
import { dato, listed, plural } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';

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

const TIES: Readonly<Record<TieKind, (name: string) => string>> = {
  part: (name) => `${name} som del`,
  employer: (name) => `ansættelsen af ${name}`,
  office: (name) => `hvervet ${name}`,
  seat: (name) => `en plads i ${name}`,
  deputy: (name) => `en stedfortræder i ${name}`,
  selector: (name) => `udvælgelsen til ${name}`,
  composition: (name) => `sammensætningen af ${name}`,
  establisher: (name) => `nedsættelsen af ${name}`,
  decider: (name) => `beslutningen om ${name}`,
  effort: (name) => `indsatsen »${name}«`,
  speaker: (name) => `oplægget på mødet i ${name}`,
};

/** Det, en organisation havde, og en anden har fra nu af. */
export const tiesIn = (ties: readonly TieNamed[]) => counted(ties.map(({ kind, name }) => TIES[kind](name)));
