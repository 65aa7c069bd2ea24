import type { Document } from '../document/document.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import { dueDay } from '../organisation/due.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { chartersOf } from '../organisation/in-force.ts';
import { Organisation } from '../organisation/organisation.ts';
import { planTime } from '../organisation/plan-time.ts';
import { hasValidForm } from '../organisation/valid-form.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { type Input, oneFile } from './input.ts';

/** The organisation that a file describes; a file whose form is wrong would be shown with parts left out. */
export async function validOrganisation(
  context: Context,
  file: string | undefined,
  at?: CalendarDate,
): Promise<Organisation> {
  return organisationIn(await oneFile(context, file), at);
}

/** The same of the file as it is, or as git has it (`--known`). */
export async function organisationKnown(
  context: Context,
  asked: Asked,
  at?: CalendarDate,
): Promise<Organisation> {
  const { file, known } = asked;
  if (known === undefined) return validOrganisation(context, file, at);
  return organisationIn(await (await import('./known.ts')).knownInput(context, { file, known }), at);
}

/** What of a file is asked for. */
interface Asked {
  readonly file?: string | undefined;
  readonly at?: string | undefined;
  readonly known?: string | undefined;
}

/** The day as of which a command shows things: what was known on a day is shown as of that day. */
export function dayOf({ today }: Context, { at, known }: Asked): CalendarDate {
  return at ?? (known !== undefined && isCalendarDate(known) ? known : today);
}

/** The same of a file that has been read. Its charter is that of a day, as in its check, or without one the last. */
export async function organisationIn(input: Input, at?: CalendarDate): Promise<Organisation> {
  const { data } = input.document;
  if (data === undefined || !isValid(input.document)) throw invalid(input);
  const organisation = new Organisation(
    data as unknown as OrganisationFile,
    undefined,
    await chartersOf(input.document),
  );
  return at === undefined ? organisation : asOf(organisation, at);
}

/** The same as it was on a day, under the charter that governed then. */
export function asOf({ written }: Organisation, at: CalendarDate): Organisation {
  const { file, ownCharters } = written;
  return new Organisation(file, undefined, ownCharters, dueDay(planTime(file.plan, at), at)).asOf(at);
}

/** What is said of a file that cannot be shown. */
export const invalid = ({ name }: Input) => new UsageError('file-invalid', { file: name });

const isValid = ({ data, unsure, findings }: Document) =>
  data !== undefined && unsure.length === 0 && findings.length === 0 && hasValidForm(data);
