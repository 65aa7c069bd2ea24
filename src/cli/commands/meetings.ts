import type { NoPlan } from '../../facts/meeting-reasons.ts';
import { DECISIVE_SECTIONS, scheduleOn } from '../../meetings/as-of.ts';
import { whyEmpty } from '../../meetings/empty.ts';
import { type Schedule, schedule } from '../../meetings/schedule.ts';
import {
  type MeetingsView,
  nextMeeting,
  type PlanOptions,
  planAhead,
  recorded,
} from '../../meetings/select.ts';

import { textsIn } from '../../messages/texts.ts';
import { checked } from '../../organisation/checked.ts';
import { chartersOf } from '../../organisation/in-force.ts';
import { nearest } from '../../organisation/nearest.ts';
import { Organisation } from '../../organisation/organisation.ts';
import { validPart } from '../../organisation/valid-part.ts';
import { visible } from '../../output/escape.ts';
import { type MeetingsOptions, unplannedText } from '../../output/meetings/facts.ts';
import { type MeetingFormat, renderMeetings } from '../../output/meetings/formats.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { oneFile } from '../input.ts';
import { idMeant } from '../named.ts';

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

/** Shows the plan ahead. */
export async function plan(context: Context, options: PlanViewOptions): Promise<ExitCode> {
  const { from, busy: files, alternatives } = options;
  const source = await readForPlanning(context, options.file, options.body);
  const { organisation, body } = source;
  const busy = files && (await (await import('../busy.ts')).readBusy(context, files));
  const known = scheduleOn(organisation, options.at ?? context.today, { from, busy, alternatives });
  // Who has a meeting in the calendar must be told that it is cancelled.
  const withCancelled = options.format === 'ics';
  const view = planAhead(known, { ...options, body, withCancelled });
  return show(context, view, source, options, whyEmpty);
}

/** What `rup meetings plan` is told. */
export interface PlanViewOptions extends ViewOptions {
  /** Calendars of days that others have taken. */
  readonly busy?: readonly string[];
  /** How many other days are shown for each proposal. */
  readonly alternatives?: number;
}

/** Shows the meetings of the file. */
export async function list(context: Context, options: ViewOptions): Promise<ExitCode> {
  const source = await readForPlanning(context, options.file, options.body);
  const { organisation, body } = source;
  const { at = context.today, from, until } = options;
  const known = options.at === undefined ? schedule(organisation, { at }) : scheduleOn(organisation, at);
  // What is in the file can be moved, cancelled and held, by its id.
  const view = recorded(known, { ...options, body });
  return show(context, view, source, { ...options, ids: true }, () =>
    from !== undefined && until !== undefined && until < from
      ? { why: 'until-before-from', from, until }
      : undefined,
  );
}

/** Shows the next meeting. */
export async function next(context: Context, options: ViewOptions): Promise<ExitCode> {
  const source = await readForPlanning(context, options.file, options.body);
  const { organisation, body } = source;
  const known = scheduleOn(organisation, options.at ?? context.today);
  return show(context, nextMeeting(known, body), source, { ...options, ids: true }, whyEmpty);
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

async function show(
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
  const { revisionsIn } = await import('../revisions.ts');
  return revisionsIn(context, name, file);
}
