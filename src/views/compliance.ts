import { type Charter, reasonIn } from '../charter/charter.ts';
import type { Statement } from '../charter/generated/types.ts';
import { type Document, readText } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { eachDate } from '../organisation/dates.ts';
import { addDays, dayNumber } from '../organisation/days.ts';
import { valueAt } from '../organisation/lookup.ts';
import { earlierDay, laterDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { type Checker, checker } from '../rules/check.ts';

/** Something in the file that a statement is broken by, and the first day on which it was, as the file now stands. */
export interface Breach {
  readonly finding: Finding;
  readonly since: CalendarDate;
}

/** How a statement stands: broken, with nothing due under it yet, kept, or not for a rule to tell. */
export type Compliance =
  | { readonly state: 'breached'; readonly breaches: readonly Breach[] }
  /** `due`: the first day on which it would be broken, if nothing more were recorded. */
  | { readonly state: 'not-due'; readonly due: CalendarDate }
  | { readonly state: 'kept' }
  | { readonly state: 'for-people'; readonly reason: string };

/** A statement of the charter with how it stands. */
export type StatementView = Compliance & { readonly statement: Statement };

/** The charter that governs on a day, statement by statement. */
export interface ComplianceSheet {
  readonly charter: Charter;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly statements: readonly StatementView[];
}

/**
 * The compliance sheet of a file on a day; undefined where no charter governs on it. A statement is kept where nothing
 * breaks it that the file does not say; whether anything is due under it yet is told by a copy of the file without its
 * records, in which all that has fallen due is missing.
 */
export async function complianceOf(
  document: Document,
  organisation: Organisation,
  { at, today, language }: { at: CalendarDate; today: CalendarDate; language: 'da' | 'en' },
): Promise<ComplianceSheet | undefined> {
  const { charter, charterDays } = organisation;
  const { from, to } = charterDays;
  if (from === undefined || from > at) return undefined;
  const end = lastOf(organisation, at, to);
  const asIs = new Days(document, today, [at]);
  const bare = new Days(await withoutRecords(document), today, [at, end]);
  const statements: StatementView[] = [];
  for (const statement of charter.statements) {
    const compliance = await stateOf(statement, { asIs, bare, organisation, from, at, end, language });
    statements.push({ statement, ...compliance });
  }
  return { charter, from, to, statements };
}

interface Asked {
  readonly asIs: Days;
  readonly bare: Days;
  readonly organisation: Organisation;
  readonly from: CalendarDate;
  readonly at: CalendarDate;
  readonly end: CalendarDate;
  readonly language: 'da' | 'en';
}

async function stateOf(statement: Statement, asked: Asked): Promise<Compliance> {
  const { asIs, bare, organisation, from, at, end, language } = asked;
  if (!statement.rules) return { state: 'for-people', reason: reasonIn(statement, language) ?? '' };
  const found = await asIs.breaks(statement, at);
  if (found.length > 0) {
    const breaches: Breach[] = [];
    for (const finding of new Map(found.map((one) => [keyOf(one), one])).values()) {
      const isFound = (day: CalendarDate) => asIs.has(finding, day);
      const first = await firstDay(await lastChange(organisation, finding, from, at, isFound), at, isFound);
      breaches.push({ finding, since: laterDay(first, begun(organisation, finding, at)) });
    }
    return { state: 'breached', breaches };
  }
  const isBroken = async (day: CalendarDate) => (await bare.breaks(statement, day)).length > 0;
  if ((await isBroken(at)) || !(await isBroken(end))) return { state: 'kept' };
  return { state: 'not-due', due: await firstDay(at, end, isBroken) };
}

/** What tells a finding from the others of a day, and finds it again on another. */
const keyOf = ({ code, span, args }: Finding) => JSON.stringify([code, span.start, args]);

/**
 * What is found in a document on days. The days on which every statement is asked for are checked once; on others, which
 * a search goes through, only the rules that are asked for.
 */
class Days {
  readonly #checker: Promise<Checker>;
  readonly #today: CalendarDate;
  readonly #whole: readonly CalendarDate[];
  readonly #known = new Map<string, Promise<readonly Finding[]>>();

  constructor(document: Document, today: CalendarDate, whole: readonly CalendarDate[]) {
    this.#checker = checker(document);
    this.#today = today;
    this.#whole = whole;
  }

  /** What breaks a statement on a day. A note asks or advises, and breaks nothing. */
  async breaks({ number, rules = [] }: Statement, day: CalendarDate): Promise<readonly Finding[]> {
    const found = await this.#on(day, rules);
    return found.filter(({ sources = [] }) => sources.some((source) => source.number === number));
  }

  /** Whether what is found on some day is found on another, too. */
  async has(finding: Finding, day: CalendarDate): Promise<boolean> {
    const found = await this.#on(day, [finding.code]);
    const key = keyOf(finding);
    return found.some((other) => keyOf(other) === key);
  }

  #on(day: CalendarDate, codes: readonly string[]): Promise<readonly Finding[]> {
    const asked = this.#whole.includes(day) ? undefined : codes;
    const key = [day, ...(asked ?? [])].join(' ');
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = this.#check(day, asked)));
    return found;
  }

  async #check(day: CalendarDate, codes: readonly string[] | undefined): Promise<readonly Finding[]> {
    const { findings } = (await this.#checker)(day, this.#today, codes);
    return findings.filter(({ severity, sources }) => sources && severity !== 'note');
  }
}

type Holds = (day: CalendarDate) => Promise<boolean>;

/**
 * The last day up to a day on which something in the finding's own entry began or was over, and the finding was not
 * there; else the first day asked about. A seat may have been filled for a month between two vacancies.
 */
async function lastChange(
  { file, entities }: Organisation,
  { id }: Finding,
  first: CalendarDate,
  last: CalendarDate,
  holds: Holds,
): Promise<CalendarDate> {
  const path = id === undefined ? undefined : entities.get(id)?.path;
  const days = new Set<CalendarDate>();
  eachDate((path && (valueAt(file as unknown as Value, path) as object | undefined)) ?? {}, (date) => {
    for (const day of [date, addDays(date, 1)]) if (day > first && day < last) days.add(day);
  });
  for (const day of [...days].sort().reverse()) if (!(await holds(day))) return day;
  return first;
}

/** The first of the days up to the last, on which something holds, from which on it holds; it does on the last. */
async function firstDay(first: CalendarDate, last: CalendarDate, holds: Holds): Promise<CalendarDate> {
  let [from, to] = [dayNumber(first), dayNumber(last)];
  const day = (number: number) => addDays(first, number - dayNumber(first));
  // What has lasted for some days has mostly lasted without a break: strides double, and the last one is halved.
  for (let stride = 1; to > from; stride *= 2) {
    const before = Math.max(from, to - stride);
    if (!(await holds(day(before)))) {
      from = before;
      break;
    }
    to = before;
  }
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await holds(day(middle))) to = middle;
    else from = middle + 1;
  }
  return day(to);
}

/** When that began which a finding is about: before, it cannot have broken anything. */
function begun(
  { file, entities }: Organisation,
  { id }: Finding,
  at: CalendarDate,
): CalendarDate | undefined {
  const path = id === undefined ? undefined : entities.get(id)?.path;
  const entry =
    path && (valueAt(file as unknown as Value, path) as Readonly<Record<string, unknown>> | undefined);
  const dates = ['established', 'started', 'collected', 'date'].map((key) => entry?.[key]);
  return dates.find((date): date is string => typeof date === 'string' && date <= at);
}

/** The last day on which anything can fall due. */
function lastOf(organisation: Organisation, at: CalendarDate, to: CalendarDate | undefined): CalendarDate {
  const end = laterDay(at, planTimeOf(organisation).to);
  return laterDay(at, earlierDay(end, to));
}

/** Records: what is entered as time goes by. Without them, all that is due is missing. */
const RECORDS: ReadonlySet<string> = new Set([
  'meetings',
  'members',
  'reports',
  'followUps',
  'priorities',
  'efforts',
  'holders',
  'acceptedFindings',
]);

async function withoutRecords({ data, files }: Document): Promise<Document> {
  const bare = JSON.stringify(data, (key, value) => (RECORDS.has(key) && Array.isArray(value) ? [] : value));
  return { ...(await readText(bare)), ...(files && { files }) };
}
