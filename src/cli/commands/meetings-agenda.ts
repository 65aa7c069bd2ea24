import { scheduleOn } from '../../meetings/as-of.ts';
import type { Schedule, ScheduledMeeting } from '../../meetings/schedule.ts';
import { lastNear, nextMeeting } from '../../meetings/select.ts';
import type { MeetingsHelp } from '../../messages/en/help-meetings.ts';
import { textsIn } from '../../messages/texts.ts';
import { nearest } from '../../organisation/nearest.ts';
import { AGENDA_FORMATS, type AgendaFormat } from '../../output/agenda/formats.ts';
import { renderAgenda } from '../../output/agenda/shown.ts';
import { agendaOf } from '../../views/agenda.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { format } from '../options.ts';
import { readForPlanning } from '../planning.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'meetings agenda',
  help: (language) => textsIn(language, 'meetingsHelp'),
  arguments: [
    {
      name: 'agendaOf',
      as: 'id',
      value: 'id',
      is: 'meeting',
      fits: ({ organisation }) =>
        organisation.meetings
          .filter(({ held, cancelled }) => !held && !cancelled)
          .map(({ id }) => ({ id, name: id })),
    },
  ],
  options: [format(AGENDA_FORMATS, 'markdown')],
  run: writeAgenda,
} satisfies CommandSpec<MeetingsHelp>;

/** The input of `rup meetings agenda`. */
interface AgendaOptions {
  readonly id?: string | undefined;
  readonly file?: string;
  readonly at?: string;
  readonly format?: AgendaFormat;
}

/** Writes the skeleton of the notice and agenda of a meeting; of the group's next where none is named. */
async function writeAgenda(context: Context, options: AgendaOptions): Promise<ExitCode> {
  const { id, at = context.today, format = 'markdown' } = options;
  const { organisation } = await readForPlanning(context, options.file, undefined);
  const schedule = scheduleOn(organisation, at);
  const meeting = id === undefined ? nextOfGroup(schedule) : named(schedule, id);
  const { language } = context.catalog;
  const words = {
    texts: await textsIn(language, 'agenda'),
    meetings: await textsIn(language, 'meetings'),
    views: await textsIn(language, 'views'),
  };
  context.stdout.write(renderAgenda(format, agendaOf(schedule, meeting), words));
  return 0;
}

function nextOfGroup(schedule: Schedule): ScheduledMeeting {
  const [meeting] = nextMeeting(schedule, schedule.organisation.group.id).meetings;
  if (!meeting) throw new UsageError('no-next-meeting', {});
  return meeting;
}

function named(schedule: Schedule, id: string): ScheduledMeeting {
  const recorded = schedule.recorded.find((meeting) => meeting.id === id);
  if (recorded) return recorded;
  const meetings = schedule.upTo(lastNear(schedule.start.at));
  const proposed = meetings.find((meeting) => meeting.id === id);
  if (proposed) return proposed;
  const suggestion = nearest(
    id,
    meetings.map((meeting) => meeting.id),
  );
  throw new UsageError('unknown-meeting', { id, ...(suggestion && { suggestion }) });
}
