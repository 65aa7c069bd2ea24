import type { ChangeArgument, ChangeHelp } from '../../messages/en/help-changes.ts';
import { textsIn } from '../../messages/texts.ts';
import { NamedArgument } from '../argument.ts';
import type { RupCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { checkDate, collect, takeGlobals } from '../options.ts';
import type { ChangeCommand, Common } from './fact.ts';
import { commanderOption, flag, isLeftOpen, notEmpty, unlessOpen, valueOf } from './options.ts';
import { withReason } from './reason.ts';
import { isWithdrawable, withdrawing, withdrawOption } from './withdrawing.ts';

/** Defines the commands of a group; what they do is loaded when one is called. */
export async function changeGroup(
  context: Context,
  commands: readonly ChangeCommand<Common>[],
): Promise<(group: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'changeHelp');
  return (group) => {
    for (const spec of commands.map((one) => withReason(context, one))) {
      const [, word = ''] = spec.name.split(' ');
      group.lazily(word, help.commands[spec.name].summary, (command) => define(command, context, help, spec));
    }
  };
}

/** Defines a command that stands alone. */
export async function changeAlone(
  context: Context,
  spec: ChangeCommand<Common>,
): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'changeHelp');
  return (command) => define(command, context, help, spec);
}

function define(command: RupCommand, context: Context, help: ChangeHelp, spec: ChangeCommand<Common>): void {
  const { summary, description, examples } = help.commands[spec.name];
  command.description(description ?? summary);
  command.examples = examples;
  for (const [name] of spec.arguments) {
    const word = help.values[valueOf(name)];
    const placeholder = spec.isMany ? `[${word}...]` : `[${word}]`;
    const argument = new NamedArgument(name, placeholder, help.arguments[name]);
    argument.fits = fitting(spec, name);
    // An empty value takes out what is there.
    if (name !== 'value') {
      const isDate = valueOf(name) === 'date';
      const check = unlessOpen((given) =>
        isDate ? checkDate(word, given, command.today) : notEmpty(word, given),
      );
      if (spec.isMany)
        argument.argParser<readonly string[]>((given, before) => collect(String(check(given)), before));
      else argument.argParser(check);
    }
    command.addArgument(argument);
  }
  const withdraw = isWithdrawable(spec) ? [withdrawOption(spec)] : [];
  for (const option of [...spec.options, ...withdraw, DRY_RUN, JSON_ANSWER]) {
    command.addOption(commanderOption(option, help, command));
  }
  takeGlobals(command, ['file', 'at', 'lang', 'color']);
  command.runs(async (options, args) => {
    const named = spec.arguments.map(([, attribute], index) => [attribute, args[index]] as const);
    const given = Object.fromEntries(
      [...Object.entries(options), ...named].filter(([, value]) => isGiven(value)),
    );
    const meant = 'withdraw' in given ? withReason(context, withdrawing(spec)) : spec;
    if (context.takesChange) return context.takesChange(help, meant, given);
    if (spec.shows && args.every((arg) => arg === undefined)) return spec.shows(context, given);
    const { makeChange } = await import('./make.ts');
    return makeChange(context, help, meant, given);
  });
}

/** Whether something was said: a printed command leaves open what is to be filled in. */
const isGiven = (value: unknown) =>
  value !== undefined && !isLeftOpen(value) && !(Array.isArray(value) && value.length === 0);

/** What fits an argument is what would be asked for in its place. */
function fitting(spec: ChangeCommand<Common>, name: ChangeArgument): NamedArgument['fits'] {
  const fact = spec.facts.find(({ from }) => 'argument' in from && from.argument === name);
  const { choices } = fact ?? {};
  if (!choices) return undefined;
  return (situation, before) =>
    choices(
      situation,
      Object.fromEntries(spec.arguments.map(([, attribute], at) => [attribute, before[at]])),
    );
}

const DRY_RUN = flag('--dry-run', 'dryRun');
const JSON_ANSWER = flag('--json', 'json');
