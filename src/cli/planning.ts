import type { NoPlan } from '../facts/meeting-reasons.ts';
import { DECISIVE_SECTIONS } from '../meetings/as-of.ts';
import type { Schedule } from '../meetings/schedule.ts';
import type { MeetingsView, PlanOptions } from '../meetings/select.ts';
import { textsIn } from '../messages/texts.ts';
import { checked } from '../organisation/checked.ts';
import { chartersOf } from '../organisation/in-force.ts';
import { nearest } from '../organisation/nearest.ts';
import { Organisation } from '../organisation/organisation.ts';
import { validPart } from '../organisation/valid-part.ts';
import { visible } from '../output/escape.ts';
import { type MeetingsOptions, unplannedText } from '../output/meetings/facts.ts';
import { MEETING_FORMATS, type MeetingFormat, renderMeetings } from '../output/meetings/formats.ts';
import type { Context, ExitCode } from './context.ts';
import { refuseUnless, UsageError } from './errors.ts';
import { oneFile } from './input.ts';
import { idMeant } from './named.ts';
import { anyText, date, flag, format } from './options.ts';

/** How meetings are shown, as the command line says it. */
export interface ShowOptions {
  readonly file?: string;
  readonly format?: MeetingFormat;
  readonly deadlines?: boolean;
  readonly withDeadlines?: boolean;
  readonly explain?: boolean;
  readonly excel?: boolean;
}

/** What the commands that show meetings are told. */
export type ViewOptions = ShowOptions & PlanOptions & { readonly at?: string };

/** Which meetings: from a day, to a day, of one body. */
export const BODY = anyText('--body', 'body', 'id');
export const PERIOD = [date('--from', 'from'), date('--until', 'until'), BODY];

/** Why they are on these days, which only proposals tell. */
export const EXPLAIN = flag('--explain', 'explain');

/** How they are shown. */
export const FORM = [
  format(MEETING_FORMATS),
  flag('--deadlines', 'deadlines'),
  EXPLAIN,
  flag('--excel', 'excel'),
  flag('--with-deadlines', 'withDeadlines'),
];

/** Refuses options that mean something in one format only. */
export function checkForm({ format, excel, withDeadlines }: ShowOptions): void {
  refuseUnless(!excel || format === 'csv', '--excel', '--format csv');
  refuseUnless(!withDeadlines || format === 'ics', '--with-deadlines', '--format ics');
}

/** A file whose meetings can be planned, and the id of a body. */
interface ForPlanning {
  readonly name: string;
  readonly organisation: Organisation;
  readonly body: string | undefined;
}

/** Reads a file whose meetings can be planned: without errors where they would change the plan. With the id of a body. */
export async function readForPlanning(
  context: Context,
  file: string | undefined,
  asked: string | undefined,
): Promise<ForPlanning> {
  const { name, document } = await oneFile(context, file);
  const { data, unsure } = document;
  if (data === undefined || unsure.length > 0) throw new UsageError('file-has-errors', { file: name });
  const part = validPart(data, (await checked({ ...document, data })).invalid);
  const isInvalid = DECISIVE_SECTIONS.some(
    (section) => part.invalid.has(section) || part.thinned.has(section),
  );
  if (isInvalid) throw new UsageError('file-has-errors', { file: name });
  const organisation = new Organisation(part.file, data, await chartersOf(document));
  const body = asked && idMeant(organisation, BODIES, asked);
  if (body !== undefined && !organisation.bodies.has(body)) {
    const suggestion = nearest(body, organisation.bodies.keys());
    throw new UsageError('unknown-body', { id: body, ...(suggestion && { suggestion }) });
  }
  return { name, organisation, body };
}

const BODIES: readonly string[] = ['administrativeGroup', 'statusMeeting', 'forum', 'formerGroup'];

/** Writes meetings in the form that is asked for. */
export async function show(
  context: Context,
  view: MeetingsView,
  { name, organisation, body }: ForPlanning,
  options: ViewOptions & { readonly ids?: boolean; readonly alternatives?: number },
  whyNone: (schedule: Schedule, options: PlanOptions) => NoPlan | undefined,
): Promise<ExitCode> {
  const { format = 'table', explain = false, excel = false, ids = false } = options;
  const texts = await textsIn(context.catalog.language, 'meetings');
  const deadlines: MeetingsOptions['deadlines'] = options.withDeadlines
    ? 'events'
    : options.deadlines === true;
  const width = format === 'table' ? context.stdout.columns : undefined;
  const isEmpty = view.meetings.length + view.unplanned.length === 0;
  const empty = isEmpty ? whyNone(view.schedule, { ...options, body }) : undefined;
  const alternatives = options.alternatives !== undefined;
  const revisions = format === 'ics' ? await revisionsOf(context, name, organisation) : undefined;
  const shown = { texts, deadlines, explain, excel, ids, width, empty, alternatives, body, revisions };
  const text = await renderMeetings(format, view, shown);
  context.stdout.show(text, format === 'table');
  if (format === 'csv' || format === 'ics') {
    // These have no place for what could not be planned, nor for why there is nothing.
    const notes = view.unplanned.map((slot) => unplannedText(slot, texts));
    if (empty) notes.push(texts.noPlan(empty));
    for (const note of notes) context.stderr.say(visible(note));
  }
  return 0;
}

/** What a calendar needs, and no other form: of the file as it is, whatever day is shown. */
async function revisionsOf(context: Context, name: string, { file }: Organisation) {
  const { revisionsIn } = await import('./revisions.ts');
  return revisionsIn(context, name, file);
}
