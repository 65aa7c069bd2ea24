import type { Situation } from '../../changes/change.ts';
import {
  type ChangeArgument,
  type ChangeCommandName,
  changeHelp,
  type Question,
} from '../../messages/help-changes.ts';
import { NamedArgument } from '../argument.ts';
import type { RupCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { takeGlobals } from '../options.ts';
import { type ChangeOptionSpec, commanderOption, flag, valueOf } from './options.ts';
import type { Asker } from './terminal.ts';

/** Options that every change has. */
export interface Common {
  readonly file?: string;
  readonly at?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** A fact that a change needs, or that is worth asking for. */
export interface Fact<Given> {
  /** What stands for it on the command line: an argument, or one of some options, by their flags. */
  readonly from: { readonly argument: ChangeArgument } | { readonly options: readonly string[] };
  /** Without it the change cannot be made. Others are asked for only in company, and may be left out. */
  readonly isRequired?: true;
  /** Offered in a terminal, whatever else is given. */
  readonly isOffered?: true;
  isMissing(given: Given): boolean;
  ask(asker: Asker, situation: Situation, given: Given): Promise<object>;
}

/** A command that changes the file: what it is told, what it asks, and what that comes to. */
export interface ChangeCommand<Given extends object> {
  readonly name: ChangeCommandName;
  /** The arguments, and the attribute that each one becomes. */
  readonly arguments: readonly (readonly [ChangeArgument, string])[];
  readonly options: readonly ChangeOptionSpec[];
  readonly facts: readonly Fact<Given>[];
  /** The change's input. What the file says is needed where an id may name several kinds of thing. */
  input(given: Given, situation: Situation): object;
}

/** Defines the commands of a group; what they do is loaded when one is called. */
export async function changeGroup(
  context: Context,
  commands: readonly ChangeCommand<Common>[],
): Promise<(group: RupCommand) => void> {
  const help = await changeHelp(context.catalog.language);
  return (group) => {
    for (const spec of commands) {
      const [, word = ''] = spec.name.split(' ');
      const { summary, description, examples } = help.commands[spec.name];
      group.lazily(word, summary, (command) => {
        command.description(description ?? summary);
        command.examples = examples;
        for (const [name] of spec.arguments) {
          const placeholder = `[${help.values[valueOf(name)]}]`;
          command.addArgument(new NamedArgument(name, placeholder, help.arguments[name]));
        }
        for (const option of [...spec.options, DRY_RUN, JSON_ANSWER]) {
          command.addOption(commanderOption(option, help));
        }
        takeGlobals(command, ['file', 'at', 'lang', 'color']);
        command.runs(async (options, args) => {
          const { makeChange } = await import('./make.ts');
          const named = spec.arguments.map(([, attribute], index) => [attribute, args[index]] as const);
          const given = {
            ...options,
            ...Object.fromEntries(named.filter(([, value]) => value !== undefined)),
          };
          return makeChange(context, help, spec, given);
        });
      });
    }
  };
}

const DRY_RUN = flag('--dry-run', 'dryRun');
const JSON_ANSWER = flag('--json', 'json');

/** A fact that is one text. */
export function asked<Given extends object>(
  key: keyof Given & string,
  from: Fact<Given>['from'],
  question: Question,
  required: { readonly isRequired?: true } = { isRequired: true },
): Fact<Given> {
  return {
    from,
    ...required,
    isMissing: (given) => given[key] === undefined,
    ask: async (asker) => {
      const answer = await asker.text(question, { isOptional: !required.isRequired });
      return answer === '' ? {} : { [key]: answer };
    },
  };
}

/** Something of the file that can be chosen. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A fact that is the id of something in the file. */
export function chosen<Given extends object>(
  key: keyof Given & string,
  from: Fact<Given>['from'],
  question: Question,
  of: (situation: Situation, given: Given) => readonly Named[],
): Fact<Given> {
  return {
    from,
    isRequired: true,
    isMissing: (given) => given[key] === undefined,
    ask: async (asker, situation, given) => {
      const choices = of(situation, given).map(({ id, name }) => ({ value: id, label: name, hint: id }));
      return { [key]: await asker.choose(question, choices) };
    },
  };
}
