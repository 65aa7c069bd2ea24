import type { Body } from './bodies.ts';
import type { CalendarDate } from './date.ts';
import { holds, type Organisation } from './organisation.ts';

/** A person's term in a seat of a body, or in an office of the status meeting. */
export interface PersonTerm {
  readonly person: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** The terms of the people of a body, past and future ones too. */
export function personTerms({ kind, body }: Body): PersonTerm[] {
  if (kind === 'formerGroup') return [];
  const terms =
    kind === 'statusMeeting' ? body.offices.flatMap(({ holders = [] }) => holders) : (body.members ?? []);
  return terms.filter((term): term is PersonTerm => term.person !== undefined);
}

/** The people who have a seat in a body, or an office of the status meeting, on a day. */
export function peopleIn(organisation: Organisation, body: string, date: CalendarDate): string[] {
  const known = organisation.bodies.get(body);
  return known ? peopleOn(personTerms(known), date) : [];
}

/** Whose term holds a day. */
export const peopleOn = (terms: readonly PersonTerm[], date: CalendarDate): string[] =>
  terms.filter((term) => holds(term, date)).map(({ person }) => person);
