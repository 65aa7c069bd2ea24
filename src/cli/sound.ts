import type { Document } from '../document/document.ts';
import { conforms } from '../organisation/conforms.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { chartersOf } from '../organisation/in-force.ts';
import { Organisation } from '../organisation/organisation.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { type Input, oneFile } from './input.ts';

/** The organisation that a file describes; a file whose form is wrong would be shown with parts left out. */
export async function soundOrganisation(context: Context, file: string | undefined): Promise<Organisation> {
  return organisationIn(await oneFile(context, file));
}

/** The same of the file as it is, or as git has it (`--known`). */
export async function organisationKnown(
  context: Context,
  { file, known }: { readonly file?: string | undefined; readonly known?: string | undefined },
): Promise<Organisation> {
  if (known === undefined) return soundOrganisation(context, file);
  return organisationIn(await (await import('./known.ts')).knownInput(context, { file, known }));
}

/** The day as of which a command shows things: what was known on a day is shown as of that day. */
export function dayOf(
  { today }: Context,
  { at, known }: { readonly at?: string | undefined; readonly known?: string | undefined },
): CalendarDate {
  return at ?? (known !== undefined && isCalendarDate(known) ? known : today);
}

/** The same of a file that has been read. */
export async function organisationIn(input: Input): Promise<Organisation> {
  const { data } = input.document;
  if (data === undefined || !isSound(input.document)) throw unsound(input);
  return new Organisation(data as unknown as OrganisationFile, undefined, await chartersOf(input.document));
}

/** What is said of a file that cannot be shown. */
export const unsound = ({ name }: Input) => new UsageError('file-unsound', { file: name });

const isSound = ({ data, unsure, findings }: Document) =>
  data !== undefined && unsure.length === 0 && findings.length === 0 && conforms(data);
