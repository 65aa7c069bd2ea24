import { scheduleOn } from '../../meetings/as-of.ts';
import { whyEmpty } from '../../meetings/empty.ts';
import { schedule } from '../../meetings/schedule.ts';
import { nextMeeting, recorded } from '../../meetings/select.ts';
import type { MeetingsHelp } from '../../messages/en/help-meetings.ts';
import { textsIn } from '../../messages/texts.ts';
import type { Context, ExitCode } from '../context.ts';
import {
  BODY,
  checkForm,
  EXPLAIN,
  FORM,
  PERIOD,
  readForPlanning,
  show,
  type ViewOptions,
} from '../planning.ts';
import type { CommandSpec } from '../spec.ts';

export default [
  {
    name: 'meetings list',
    help: (language) => textsIn(language, 'meetingsHelp'),
    options: [...PERIOD, ...FORM.filter((option) => option !== EXPLAIN)],
    run: list,
  },
  {
    name: 'meetings next',
    help: (language) => textsIn(language, 'meetingsHelp'),
    options: [BODY, ...FORM],
    run: next,
  },
] satisfies CommandSpec<MeetingsHelp>[];

/** Shows the meetings of the file. */
async function list(context: Context, options: ViewOptions): Promise<ExitCode> {
  checkForm(options);
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
async function next(context: Context, options: ViewOptions): Promise<ExitCode> {
  checkForm(options);
  const source = await readForPlanning(context, options.file, options.body);
  const { organisation, body } = source;
  const known = scheduleOn(organisation, options.at ?? context.today);
  return show(context, nextMeeting(known, body), source, { ...options, ids: true }, whyEmpty);
}
