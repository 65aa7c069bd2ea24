import type { Body } from '../organisation/bodies.ts';
import { type CalendarDate, yearText } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { type Earlier, entryAsOf, type Lasting } from '../organisation/earlier.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { bodySettings } from './settings.ts';

/** Calendar years in which a body meets by one rule, and the body with that rule. */
export interface Era {
  readonly body: Body;
  readonly from: number;
  readonly to: number;
}

/** The least and the most meetings a calendar year that the rules in force on some days ask for. */
export function perYearOn(
  organisation: Organisation,
  id: string,
  days: Lasting,
): { readonly least: number; readonly most: number } {
  const body = organisation.bodies.get(id);
  const numbers = body ? rulesOn(organisation, body, days).map(perYearOf) : [0];
  return { least: Math.min(...numbers), most: Math.max(...numbers) };
}

/** The same of a whole calendar year. */
export const perYearIn = (organisation: Organisation, id: string, year: string) =>
  perYearOn(organisation, id, daysOf(year));

/**
 * A body with the rule by which its meetings of a calendar year are due. Where the rule became another within the year,
 * the one that asks for less: how many were to be held in each part of it, no rule says.
 */
export function inYear(organisation: Organisation, body: Body, year: number): Body {
  const rules = rulesOn(organisation, body, daysOf(yearText(year)));
  const least = Math.min(...rules.map(perYearOf));
  const fewest = rules.filter((rule) => perYearOf(rule) === least);
  return fewest.find((rule) => rule === body) ?? fewest.at(-1) ?? body;
}

/** The years from one to another, in eras in which the rule is one. */
export function erasOf(organisation: Organisation, body: Body, from: number, to: number): Era[] {
  // The year of a change may be mixed; the next one is not.
  const changes = changesOf(organisation, body).flatMap((until) => [yearOf(until), yearOf(until) + 1]);
  const starts = [...new Set([from, ...changes])].filter((year) => from <= year && year <= to);
  const eras: Era[] = [];
  for (const [at, start] of starts.sort((a, b) => a - b).entries()) {
    const end = (starts[at + 1] ?? to + 1) - 1;
    const own = inYear(organisation, body, start);
    const last = eras.at(-1);
    if (last && isSameRule(last.body, own)) eras[eras.length - 1] = { ...last, to: end };
    else eras.push({ body: own, from: start, to: end });
  }
  return eras;
}

/** The body with each of the rules by which it is to meet on some days; as it is, where it is one of them. */
function rulesOn(organisation: Organisation, body: Body, { from, to }: Lasting): readonly Body[] {
  const written = organisation.written.bodies.get(body.body.id);
  const changes = changesOf(organisation, body).map((until) => addDays(until, 1));
  if (!written || changes.length === 0) return [body];
  return [from, ...changes.filter((day) => from < day && day <= to)].map((day) => {
    const then = withRule(body, entryAsOf<object>(written.body, day));
    return isSameRule(then, body) ? body : then;
  });
}

/** The last days on which something was different in a body. */
function changesOf({ written }: Organisation, { body }: Body): CalendarDate[] {
  const own = written.bodies.get(body.id)?.body as { readonly earlier?: readonly Earlier[] } | undefined;
  return (own?.earlier ?? []).map(({ until }) => until);
}

/** How a body meets, whatever else was different in it. */
interface Rule {
  readonly meetings?: unknown;
  readonly perYear?: number;
}

function withRule(body: Body, then: Rule): Body {
  const { meetings, perYear } = then;
  const rule = { ...(meetings !== undefined && { meetings }), ...(perYear !== undefined && { perYear }) };
  return { ...body, body: { ...body.body, ...rule } } as Body;
}

const isSameRule = ({ body: a }: Body, { body: b }: Body) =>
  (a as Rule).meetings === (b as Rule).meetings && (a as Rule).perYear === (b as Rule).perYear;

const perYearOf = (body: Body) => bodySettings(body)?.perYear ?? 0;
const daysOf = (year: string): Lasting => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));
