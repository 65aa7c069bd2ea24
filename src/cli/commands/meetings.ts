import { scheduleOn } from '../../meetings/as-of.ts';
import { schedule } from '../../meetings/schedule.ts';
import {
  type MeetingsView,
  nextMeeting,
  type PlanOptions,
  planAhead,
  recorded,
} from '../../meetings/select.ts';
import { meetingTexts } from '../../messages/meetings.ts';
import { checked } from '../../organisation/checked.ts';
import { nearest } from '../../organisation/nearest.ts';
import { Organisation } from '../../organisation/organisation.ts';
import { type Section, soundPart } from '../../organisation/sound.ts';
import { visible } from '../../output/escape.ts';
import { unplannedText } from '../../output/meetings/facts.ts';
import { type MeetingFormat, renderMeetings } from '../../output/meetings/formats.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { oneFile } from '../input.ts';

/** How meetings are shown, as the command line says it. */
export interface ShowOptions {
  readonly file?: string;
  readonly format?: MeetingFormat;
  readonly deadlines?: boolean;
  readonly withDeadlines?: boolean;
  readonly explain?: boolean;
  readonly excel?: boolean;
}

/** The sections that decide the schedule: with a breach in one, meetings would be missing or proposed twice. */
const DECISIVE: readonly Section[] = [
  'format',
  'plan',
  'organisations',
  'administrativeGroup',
  'statusMeeting',
  'forums',
  'meetings',
  'settings',
];

/** Shows the plan ahead. */
export async function plan(context: Context, options: ShowOptions & PlanOptions): Promise<ExitCode> {
  const organisation = await readForPlanning(context, options.file, options.body);
  // Who has a meeting in the calendar must be told that it is cancelled.
  const withCancelled = options.format === 'ics';
  return show(context, planAhead(schedule(organisation), { ...options, withCancelled }), options);
}

/** Shows the meetings of the file. */
export async function list(context: Context, options: ShowOptions & PlanOptions): Promise<ExitCode> {
  const organisation = await readForPlanning(context, options.file, options.body);
  // What is in the file can be moved, cancelled and held, by its id.
  return show(context, recorded(schedule(organisation), options), { ...options, ids: true });
}

/** Shows the next meeting. */
export async function next(
  context: Context,
  options: ShowOptions & { readonly at?: string; readonly body?: string },
): Promise<ExitCode> {
  const organisation = await readForPlanning(context, options.file, options.body);
  const from = options.at ?? context.today;
  const known = scheduleOn(organisation, from);
  return show(context, nextMeeting(known, from, options.body), { ...options, ids: true });
}

/** Reads a file whose meetings can be planned: without errors where they would change the plan. */
export async function readForPlanning(
  context: Context,
  file: string | undefined,
  body: string | undefined,
): Promise<Organisation> {
  const { name, document } = await oneFile(context, file);
  const { data, unsure } = document;
  if (data === undefined || unsure.length > 0) throw new UsageError('file-has-errors', { file: name });
  const sound = soundPart(data, (await checked({ ...document, data })).unsound);
  const isUnsound = DECISIVE.some((section) => sound.broken.has(section) || sound.thinned.has(section));
  if (isUnsound) throw new UsageError('file-has-errors', { file: name });
  const organisation = new Organisation(sound.file, data);
  if (body !== undefined && !organisation.bodies.has(body)) {
    const suggestion = nearest(body, organisation.bodies.keys());
    throw new UsageError('unknown-body', { id: body, ...(suggestion && { suggestion }) });
  }
  return organisation;
}

async function show(
  context: Context,
  view: MeetingsView,
  options: ShowOptions & { readonly ids?: boolean },
): Promise<ExitCode> {
  const { format = 'table', explain = false, excel = false, ids = false } = options;
  const texts = await meetingTexts(context.catalog.language);
  const deadlines = options.withDeadlines ? 'events' : options.deadlines === true;
  const width = format === 'table' ? context.stdout.columns : undefined;
  context.stdout.write(await renderMeetings(format, view, { texts, deadlines, explain, excel, ids, width }));
  if (format === 'csv' || format === 'ics') {
    // These have no place for what could not be planned.
    for (const slot of view.unplanned) context.stderr.write(`${visible(unplannedText(slot, texts))}\n`);
  }
  return 0;
}
