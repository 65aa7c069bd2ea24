import type { ChangeArgument, ChangeHelp } from '../../messages/en/help-changes.ts';
import { textsIn } from '../../messages/texts.ts';
import type { Context } from '../context.ts';
import { flag, notEmpty } from '../options.ts';
import type { AnyCommand, ArgumentSpec, CommandSpec, OptionSpec } from '../spec.ts';
import { checkDate, checkOf } from '../values.ts';
import type { ChangeCommand, Common } from './fact.ts';
import { reasonOptions, withReason } from './reason.ts';
import { isLeftOpen, unlessOpen, valueOf } from './values.ts';
import { isWithdrawable, withdrawing, withdrawOption } from './withdrawing.ts';

/** Commands that change the file, as any others: what makes the change is loaded when one is called. */
export const changing = (commands: readonly ChangeCommand<Common>[]): AnyCommand[] =>
  commands.map((command) => {
    const taking = { ...command, options: reasonOptions(command) };
    const withdraw = isWithdrawable(command) ? [withdrawOption(taking)] : [];
    return {
      name: command.name,
      help: (language) => textsIn(language, 'changeHelp'),
      arguments: command.arguments.map(([name, as]) => argumentOf(command, name, as)),
      options: [...taking.options, ...withdraw, DRY_RUN, JSON_ANSWER].map(orOpen),
      run: (context: Context, options: Common) => run(context, taking, options),
    } satisfies CommandSpec<ChangeHelp>;
  });

async function run(context: Context, command: ChangeCommand<Common>, options: Common) {
  const given: Common = Object.fromEntries(Object.entries(options).filter(([, value]) => isGiven(value)));
  const meant = withReason(context, 'withdraw' in given ? withdrawing(command) : command);
  const help = await textsIn(context.catalog.language, 'changeHelp');
  if (context.takesChange) return context.takesChange(help, meant, given);
  const named = new Map(Object.entries(options));
  const isBare = command.arguments.every(([, attribute]) => named.get(attribute) === undefined);
  if (command.shows && isBare) return command.shows(context, given);
  const { makeChange } = await import('./make.ts');
  return makeChange(context, help, meant, given);
}

/** Whether something was said: a printed command leaves open what is to be filled in. */
const isGiven = (value: unknown) =>
  value !== undefined && !isLeftOpen(value) && !(Array.isArray(value) && value.length === 0);

function argumentOf(command: ChangeCommand<Common>, name: ChangeArgument, as: string) {
  const value = valueOf(name);
  return {
    name,
    as,
    value,
    is: name,
    fits: fitting(command, name),
    ...(command.isMany && { isMany: command.isMany }),
    // An empty value removes what is there.
    ...(name !== 'value' && { parse: value === 'date' ? openDate : openText }),
  };
}

const openText: ArgumentSpec['parse'] = (given, _, word) =>
  unlessOpen(() => notEmpty(word, given))(given, '');

const openDate: ArgumentSpec['parse'] = (given, today, word) =>
  unlessOpen(() => checkDate(word, given, today))(given, today);

/** An option whose value may be left open. */
function orOpen<Spec extends OptionSpec>(option: Spec): Spec {
  const check = checkOf(option);
  return check ? { ...option, parse: unlessOpen(check) } : option;
}

/** What fits an argument is what would be asked for in its place. */
function fitting(command: ChangeCommand<Common>, name: ChangeArgument): ArgumentSpec['fits'] {
  const fact = command.facts.find(({ from }) => 'argument' in from && from.argument === name);
  const { choices } = fact ?? {};
  if (!choices) return undefined;
  return (situation, before) =>
    choices(
      situation,
      Object.fromEntries(command.arguments.map(([, attribute], at) => [attribute, before[at]])),
    );
}

const DRY_RUN = flag('--dry-run', 'dryRun');
const JSON_ANSWER = flag('--json', 'json');
