import { SEVERITIES } from '../facts/severity.ts';
import type { CommandName, LoadedName, OptionName, ValueName } from '../messages/help.ts';
import { textsIn } from '../messages/texts.ts';
import { FORMATS } from '../output/formats.ts';
import { NamedArgument } from './argument.ts';
import { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { outputTo } from './help.ts';
import { choice, collect, dated, option, takeGlobals, takeKnown, wholeNumber } from './options.ts';
import type { ViewGroup } from './views.ts';

type Define = (command: RupCommand, context: Context) => void;

/** Each command: its arguments, its options, and the module that does the work, loaded when it is called. */
const COMMANDS: Readonly<Record<Exclude<CommandName, 'help' | LoadedName>, Define>> = {
  init(command, context) {
    const { arguments: described, values } = command.texts;
    command.argument(`[${values.file}]`, described.newFile);
    command.addOption(choice(command, '--template', 'template', 'template', ['blank', 'rup-2012']));
    command.addOption(option(command, '--charter', 'initCharter', 'charter').conflicts('template'));
    const told = (flags: string, name: OptionName, value: ValueName = 'name') =>
      option(command, flags, name, value).conflicts('template');
    command.addOption(told('--plan', 'initPlan'));
    command.addOption(told('--years', 'initYears', 'years'));
    command.addOption(told('--area', 'initArea').argParser(collect));
    command.addOption(told('--region', 'initRegion'));
    command.addOption(told('--region-office', 'initRegionOffice'));
    command.addOption(told('--region-chair', 'initRegionChair'));
    command.addOption(told('--joint', 'initJoint'));
    command.addOption(told('--joint-office', 'initJointOffice'));
    command.addOption(told('--joint-chair', 'initJointChair'));
    command.addOption(told('--group', 'initGroup'));
    command.addOption(dated(command, told('--established', 'initEstablished', 'date')));
    takeGlobals(command, ['lang', 'color']);
    // What is said of how rup speaks is no answer to a question.
    command.runs(async ({ lang: _lang, color: _color, ...told }, [file]) => {
      const { init } = await import('./commands/init.ts');
      return init(context, file as string | undefined, told);
    });
  },

  validate(command, context) {
    const { arguments: described, values } = command.texts;
    command.argument(`[${values.files}...]`, described.files);
    const format = option(command, '--format', 'reportFormat', 'format').choices(FORMATS).argParser(collect);
    command.addOption(format);
    command.addOption(choice(command, '--fail-on', 'failOn', 'severity', SEVERITIES).default('error'));
    command.addOption(option(command, '-q, --quiet', 'quiet'));
    command.addOption(option(command, '--stdin-filename', 'stdinFilename', 'name'));
    command.addOption(option(command, '--base', 'base', 'revision'));
    command.addOption(option(command, '--fix', 'fix'));
    command.addOption(option(command, '--dry-run', 'dryRun'));
    command.addOption(option(command, '--only-changes', 'onlyChanges'));
    command.addOption(option(command, '--show-accepted', 'showAccepted'));
    const bytes = option(command, '--max-bytes', 'maxBytes', 'bytes');
    command.addOption(bytes.argParser((value) => wholeNumber('--max-bytes', value)));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options, [files]) => {
      const { validate } = await import('./commands/validate.ts');
      return validate(context, files as string[], options);
    });
  },

  explain(command, context) {
    const { arguments: described, values } = command.texts;
    command.addArgument(new NamedArgument('code', `[${values.code}]`, described.code));
    command.addOption(
      choice(command, '--format', 'explainFormat', 'format', ['human', 'json']).default('human'),
    );
    takeGlobals(command, ['file', 'lang', 'color']);
    command.runs(async ({ format, file }, [code]) => {
      const { explain } = await import('./commands/explain.ts');
      const words = [code, format, file] as [string | undefined, 'human' | 'json', string | undefined];
      return explain(context, ...words);
    });
  },

  status(command, context) {
    command.addOption(option(command, '--json', 'statusJson'));
    takeKnown(command);
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options) => {
      const { status } = await import('./commands/status.ts');
      return status(context, options);
    });
  },

  schema(command, context) {
    takeGlobals(command, ['lang', 'color']);
    command.runs(async () => {
      const { schema } = await import('./commands/schema.ts');
      return schema(context);
    });
  },
};

/**
 * Commands, and groups of them, that bring their options and their help. Those are loaded where the name is among the
 * words.
 */
const LOADED: Readonly<
  Record<LoadedName, (context: Context, argv: readonly string[]) => Promise<(command: RupCommand) => void>>
> = {
  forum: (context, argv) =>
    shown(context, 'forum', argv, async () => (await import('./changes/forum.ts')).forum(context)),
  initiative: (context, argv) =>
    shown(context, 'initiative', argv, async () =>
      (await import('./changes/initiative.ts')).initiative(context),
    ),
  member: (context, argv) =>
    shown(context, 'member', argv, async () => (await import('./changes/member.ts')).member(context)),
  person: (context, argv) =>
    shown(context, 'person', argv, async () => (await import('./changes/entries.ts')).person(context)),
  organisation: (context, argv) =>
    shown(context, 'organisation', argv, async () =>
      (await import('./changes/organisation.ts')).organisation(context),
    ),
  plan: async (context) => (await import('./changes/entries.ts')).plan(context),
  area: async (context) => (await import('./changes/entries.ts')).area(context),
  goal: async (context) => (await import('./changes/entries.ts')).goal(context),
  group: (context, argv) =>
    shown(context, 'group', argv, async () => (await import('./changes/entries.ts')).group(context)),
  'former-group': async (context) => (await import('./changes/former-group.ts')).formerGroup(context),
  'status-meeting': async (context) => (await import('./changes/entries.ts')).statusMeeting(context),
  office: async (context) => (await import('./changes/office.ts')).office(context),
  composition: async (context) => (await import('./changes/composition.ts')).composition(context),
  accept: async (context) => (await import('./changes/alone.ts')).accept(context),
  settings: async (context) => (await import('./changes/alone.ts')).settings(context),
  ahead: async (context) => (await import('./ahead.ts')).ahead(context),
  undo: async (context) => (await import('./changes/undo.ts')).undo(context),
  correct: async (context) => (await import('./changes/alone.ts')).correct(context),
  effort: async (context) => (await import('./changes/effort.ts')).effort(context),
  rename: async (context) => (await import('./changes/rename.ts')).rename(context),
  meetings: async (context, argv) => (await import('./meetings.ts')).meetings(context, argv),
  efforts: async (context) => (await import('./efforts.ts')).efforts(context),
  charter: async (context) => (await import('./charter.ts')).charter(context),
  chart: async (context) => (await import('./chart.ts')).chart(context),
  brief: async (context) => (await import('./brief.ts')).brief(context),
  diff: async (context) => (await import('./diff.ts')).diff(context),
  log: async (context) => (await import('./log.ts')).log(context),
  merge: async (context) => (await import('./merge.ts')).merge(context),
  site: async (context) => (await import('./site.ts')).site(context),
  export: async (context) => (await import('./export.ts')).exports(context),
  lsp: async (context) => (await import('./lsp.ts')).lsp(context),
  completion: async (context) => (await import('./completion.ts')).completion(context),
};

/**
 * A group whose commands show, and others change, what is in the file. What changes it is much to load, and who only
 * wants to see it need not wait.
 */
async function shown(
  context: Context,
  name: ViewGroup,
  argv: readonly string[],
  changing?: () => Promise<(group: RupCommand) => void>,
): Promise<(group: RupCommand) => void> {
  const { views } = await import('./views.ts');
  const shows = await views(context, name);
  const isShown = ['list', 'show'].includes(argv[argv.indexOf(name) + 1] ?? '');
  const changes = isShown ? undefined : await changing?.();
  return (group) => {
    shows(group);
    changes?.(group);
  };
}

/** The words by which commands are called. */
export const NAMES: readonly string[] = [...Object.keys(COMMANDS), ...Object.keys(LOADED)];

/** The whole command line, ready to parse these words. */
export async function program(context: Context, argv: readonly string[]): Promise<RupCommand> {
  const texts = await textsIn(context.catalog.language, 'help');
  const root = new RupCommand('rup', texts, context.today);
  root.description(texts.program);
  root.examples = context.catalog.cli.start.steps.filter(([line]) => line !== 'rup --help');
  root.version(RUP_VERSION, '-V, --version', texts.options.version);
  root.configureOutput(outputTo(context.stdout, context.stderr)).exitOverride();
  takeGlobals(root, ['file', 'at', 'lang', 'color']);
  for (const [name, define] of Object.entries(COMMANDS)) {
    const { summary, description, examples } = texts.commands[name as CommandName];
    root.lazily(name, summary, (command) => {
      command.description(description ?? summary);
      command.examples = examples;
      define(command, context);
    });
  }
  for (const [name, load] of Object.entries(LOADED)) {
    const { summary, description, examples } = texts.commands[name as LoadedName];
    const define = argv.includes(name) ? await load(context, argv) : undefined;
    root.lazily(name, summary, (command) => {
      command.description(description ?? summary);
      command.examples = examples;
      define?.(command);
    });
  }
  return root;
}
