import { scheduleOn } from '../../meetings/as-of.ts';
import { whyEmpty } from '../../meetings/empty.ts';
import { planAhead } from '../../meetings/select.ts';
import type { MeetingsHelp } from '../../messages/en/help-meetings.ts';
import { textsIn } from '../../messages/texts.ts';
import type { Common } from '../changes/fact.ts';
import type { Context, ExitCode } from '../context.ts';
import { refuseUnless } from '../errors.ts';
import { flag, list, number } from '../options.ts';
import { checkForm, FORM, PERIOD, readForPlanning, show, type ViewOptions } from '../planning.ts';
import type { CommandSpec } from '../spec.ts';

/** As many meetings or days as can be asked for. */
const MOST = 999_999;

export default {
  name: 'meetings plan',
  help: (language) => textsIn(language, 'meetingsHelp'),
  options: [
    ...PERIOD,
    number('--count', 'count', 'count', MOST),
    number('--alternatives', 'alternatives', 'count', MOST),
    list('--busy', 'busy', 'file', String),
    ...FORM,
    {
      ...flag('--write', 'write'),
      conflicts: ['format', 'deadlines', 'explain', 'excel', 'withDeadlines', 'alternatives'],
    },
    flag('--dry-run', 'dryRun'),
    flag('--json', 'json'),
  ],
  run: plan,
} satisfies CommandSpec<MeetingsHelp>;

/** The input of `rup meetings plan`. */
interface PlanGiven extends ViewOptions {
  /** Calendars of days that others have taken. */
  readonly busy?: readonly string[];
  /** How many other days are shown for each proposal. */
  readonly alternatives?: number;
  /** Whether what is proposed is to be scheduled. */
  readonly write?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Shows the plan ahead. */
async function plan(context: Context, options: PlanGiven): Promise<ExitCode> {
  checkForm(options);
  refuseUnless(!options.dryRun || options.write === true, '--dry-run', '--write');
  refuseUnless(!options.json || options.write === true, '--json', '--write');
  if (options.write) return write(context, options);
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

/** Schedules what the planner proposes. */
async function write(context: Context, options: PlanGiven): Promise<ExitCode> {
  const [{ makeChange }, { schedule }, help] = await Promise.all([
    import('../changes/make.ts'),
    import('../changes/meetings.ts'),
    textsIn(context.catalog.language, 'changeHelp'),
  ]);
  const busyDays = options.busy && (await (await import('../busy.ts')).readBusy(context, options.busy));
  return makeChange(context, help, schedule, { ...options, busyDays } as Common);
}
