import { Option } from 'commander';
import type { MeetingsHelp, MeetingsOption, MeetingsValue } from '../messages/en/help-meetings.ts';
import { textsIn } from '../messages/texts.ts';
import { AGENDA_FORMATS } from '../output/agenda/formats.ts';
import { MEETING_FORMATS } from '../output/meetings/formats.ts';
import { WHEEL_FORMATS } from '../output/wheel/formats.ts';
import { NamedArgument } from './argument.ts';
import type { Common } from './changes/fact.ts';
import type { RupCommand } from './command.ts';
import type { PlanViewOptions } from './commands/meetings.ts';
import type { Context, ExitCode } from './context.ts';
import { UsageError } from './errors.ts';
import { collect, dated, oneOf, takeGlobals, wholeNumber } from './options.ts';

/** The commands that only show. */
const VIEWS: readonly string[] = ['plan', 'list', 'next', 'wheel', 'agenda'];

/** `rup meetings …`. What its commands do is loaded when one is called. */
export async function meetings(
  context: Context,
  argv: readonly string[],
): Promise<(group: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'meetingsHelp');
  // What changes the file is much to load, and who only wants to see it need not wait.
  const isShown = VIEWS.includes(argv[argv.indexOf('meetings') + 1] ?? '');
  const changes = isShown ? undefined : await changing(context);
  return (group) => {
    const define = (
      word: 'plan' | 'list' | 'next' | 'wheel' | 'agenda',
      make: (command: RupCommand) => void,
    ) => {
      const { summary, description, examples } = help.commands[`meetings ${word}`];
      group.lazily(word, summary, (command) => {
        command.description(description ?? summary);
        command.examples = examples;
        make(command);
      });
    };

    define('plan', (command) => {
      takePeriod(command, help);
      command.addOption(option(help, '--count', 'count', 'count').argParser(checkCount('--count')));
      command.addOption(
        option(help, '--alternatives', 'alternatives', 'count').argParser(checkCount('--alternatives')),
      );
      command.addOption(option(help, '--busy', 'busy', 'file').argParser(collect));
      takeForm(command, help);
      command.addOption(
        option(help, '--write', 'write').conflicts([
          'format',
          'deadlines',
          'explain',
          'excel',
          'withDeadlines',
          'alternatives',
        ]),
      );
      command.addOption(option(help, '--dry-run', 'dryRun'));
      command.addOption(option(help, '--json', 'json'));
      takeGlobals(command, ['file', 'at', 'lang', 'color']);
      command.runs(async (options) => {
        checkForm(options);
        if (options['write']) return write(context, options);
        const { plan } = await import('./commands/meetings.ts');
        return plan(context, options);
      });
    });

    define('list', (command) => {
      takePeriod(command, help);
      takeForm(command, help, ['explain']);
      takeGlobals(command, ['file', 'at', 'lang', 'color']);
      command.runs(async (options) => {
        checkForm(options);
        const { list } = await import('./commands/meetings.ts');
        return list(context, options);
      });
    });

    define('next', (command) => {
      command.addOption(option(help, '--body', 'body', 'id'));
      takeForm(command, help);
      takeGlobals(command, ['file', 'at', 'lang', 'color']);
      command.runs(async (options) => {
        checkForm(options);
        const { next } = await import('./commands/meetings.ts');
        return next(context, options);
      });
    });

    define('wheel', (command) => {
      command.addOption(option(help, '--year', 'year', 'year').argParser(checkYear));
      command.addOption(option(help, '--body', 'body', 'id'));
      const format = oneOf('--format', help.values.format, help.options.format, WHEEL_FORMATS);
      command.addOption(format.default('svg'));
      takeGlobals(command, ['file', 'at', 'lang', 'color']);
      command.runs(async (options) => {
        const { drawWheel } = await import('./commands/wheel.ts');
        return drawWheel(context, options);
      });
    });

    define('agenda', (command) => {
      const meeting = new NamedArgument('meeting', `[${help.values.id}]`, help.arguments.agendaOf);
      meeting.fits = ({ organisation }) =>
        organisation.meetings
          .filter(({ held, cancelled }) => !held && !cancelled)
          .map(({ id }) => ({ id, name: id }));
      command.addArgument(meeting);
      const format = oneOf('--format', help.values.format, help.options.format, AGENDA_FORMATS);
      command.addOption(format.default('markdown'));
      takeGlobals(command, ['file', 'at', 'lang', 'color']);
      command.runs(async (options, [id]) => {
        const { writeAgenda } = await import('./commands/agenda.ts');
        return writeAgenda(context, { ...options, id: id as string | undefined });
      });
    });

    changes?.(group);
  };
}

/** The commands that change the file. */
async function changing(context: Context): Promise<(group: RupCommand) => void> {
  const [{ changeGroup }, { move, cancel, held }, { add, edit, reopen }, { set }, { avoid }] =
    await Promise.all([
      import('./changes/command.ts'),
      import('./changes/meetings.ts'),
      import('./changes/meeting.ts'),
      import('./changes/meetings-set.ts'),
      import('./changes/meetings-avoid.ts'),
    ]);
  return changeGroup(context, [add, edit, move, cancel, held, reopen, set, avoid]);
}

/** Schedules what the planner proposes. */
async function write(context: Context, options: PlanViewOptions): Promise<ExitCode> {
  const [{ makeChange }, changes, help] = await Promise.all([
    import('./changes/make.ts'),
    import('./changes/meetings.ts'),
    textsIn(context.catalog.language, 'changeHelp'),
  ]);
  const busyDays = options.busy && (await (await import('./busy.ts')).readBusy(context, options.busy));
  const given = { ...options, busyDays } as Common;
  return makeChange(context, help, changes.schedule, given);
}

function option(help: MeetingsHelp, flags: string, name: MeetingsOption, value?: MeetingsValue): Option {
  return new Option(value === undefined ? flags : `${flags} <${help.values[value]}>`, help.options[name]);
}

/** Which meetings: from a day, to a day, of one body. */
function takePeriod(command: RupCommand, help: MeetingsHelp): void {
  for (const name of ['from', 'until'] as const) {
    command.addOption(dated(command, option(help, `--${name}`, name, 'date')));
  }
  command.addOption(option(help, '--body', 'body', 'id'));
}

/** How they are shown. */
function takeForm(command: RupCommand, help: MeetingsHelp, without: readonly MeetingsOption[] = []): void {
  const format = oneOf('--format', help.values.format, help.options.format, MEETING_FORMATS);
  const options = [
    format.default('table'),
    option(help, '--deadlines', 'deadlines'),
    ...(without.includes('explain') ? [] : [option(help, '--explain', 'explain')]),
    option(help, '--excel', 'excel'),
    option(help, '--with-deadlines', 'withDeadlines'),
  ];
  for (const each of options) command.addOption(each);
}

/** Options that mean something in one format only. */
function checkForm({ format, write, excel, withDeadlines, dryRun, json }: Record<string, unknown>): void {
  const needs = (isGiven: unknown, flag: string, needed: string, isMet: boolean) => {
    if (isGiven && !isMet) throw new UsageError('option-needs', { option: flag, needed });
  };
  needs(excel, '--excel', '--format csv', format === 'csv');
  needs(withDeadlines, '--with-deadlines', '--format ics', format === 'ics');
  needs(dryRun, '--dry-run', '--write', write === true);
  needs(json, '--json', '--write', write === true);
}

/** A number of meetings or days: a whole number from 1 up. */
const checkCount =
  (name: string) =>
  (value: string): number =>
    wholeNumber(name, value, 999_999);

/** A year of the calendar. */
function checkYear(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError('bad-year', { option: '--year', value });
}
