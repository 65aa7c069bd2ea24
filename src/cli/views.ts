import { Option } from 'commander';
import type { EntityKind } from '../facts/reference.ts';
import type { ViewArgument, ViewCommandName, ViewsHelp } from '../messages/en/help-views.ts';
import { textsIn } from '../messages/texts.ts';
import { LIST_FORMATS, SHOW_FORMATS } from '../output/views/listing.ts';
import { FORUM_STATES } from '../views/forums.ts';
import { INITIATIVE_STATES } from '../views/initiatives.ts';
import { SEAT_STATES } from '../views/members.ts';
import { NamedArgument } from './argument.ts';
import type { RupCommand } from './command.ts';
import type { Views } from './commands/views.ts';
import type { Context } from './context.ts';
import { oneOf, takeGlobals, takeKnown } from './options.ts';

/** The groups that have such commands. */
export type ViewGroup = 'forum' | 'initiative' | 'member' | 'person' | 'group' | 'organisation';

/** What a list can be narrowed to: the option's flag, by the name of its help. */
const FILTERS = { area: '--area', organisation: '--organisation', forumsOf: '--organisation' } as const;

/** A command that shows: what it takes, and which part of `commands/views.ts` does the work. */
interface ViewCommand {
  readonly name: ViewCommandName;
  readonly argument: ViewArgument | undefined;
  readonly isRequired: boolean;
  readonly filters: readonly (keyof typeof FILTERS)[];
  readonly states: readonly string[];
  readonly work: keyof Views;
}

const list = (
  name: ViewCommandName,
  work: keyof Views,
  states: readonly string[],
  filters: ViewCommand['filters'],
): ViewCommand => ({ name, work, states, filters, argument: undefined, isRequired: false });

const show = (name: ViewCommandName, work: keyof Views, argument: ViewArgument): ViewCommand => ({
  ...list(name, work, [], []),
  argument,
  isRequired: true,
});

const COMMANDS: Readonly<Record<ViewGroup, readonly ViewCommand[]>> = {
  forum: [
    list('forum list', 'listForums', FORUM_STATES, ['area', 'organisation']),
    show('forum show', 'showForum', 'forum'),
  ],
  initiative: [
    list('initiative list', 'listInitiatives', INITIATIVE_STATES, ['area', 'forumsOf']),
    show('initiative show', 'showInitiative', 'initiative'),
  ],
  member: [
    {
      ...list('member list', 'listMembers', [...SEAT_STATES, 'all'], ['area', 'organisation']),
      argument: 'body',
    },
  ],
  person: [show('person show', 'showPerson', 'person')],
  // There is but one.
  group: [list('group show', 'showGroup', [], [])],
  organisation: [show('organisation show', 'showOrganisation', 'organisation')],
};

/** The commands of a group that show what is in the file; what they do is loaded when one is called. */
export async function views(context: Context, group: ViewGroup): Promise<(group: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'viewsHelp');
  return (parent) => {
    for (const spec of COMMANDS[group]) {
      const { summary, description, examples } = help.commands[spec.name];
      parent.lazily(spec.name.split(' ')[1] ?? '', summary, (command) => {
        command.description(description ?? summary);
        command.examples = examples;
        define(command, spec, help);
        command.runs(async (options, [id]) => {
          const work = await import('./commands/views.ts');
          const given = { ...options, id: id as string | undefined };
          if (!spec.isRequired || id !== undefined) return work.views[spec.work](context, given);
          const { pickedEntry } = await import('./pick-entry.ts');
          const kind = spec.name.split(' ')[0] as EntityKind;
          const usage = {
            what: help.arguments[spec.argument ?? 'forum'],
            usage: `rup ${spec.name} <${help.values.id}>`,
          };
          return work.views[spec.work](context, await pickedEntry(context, kind, given, usage));
        });
      });
    }
  };
}

function define(command: RupCommand, spec: ViewCommand, help: ViewsHelp): void {
  const { argument, filters, states } = spec;
  const formats: readonly string[] = states.length > 0 ? LIST_FORMATS : SHOW_FORMATS;
  if (argument !== undefined) {
    // What is required is asked for in a terminal.
    command.addArgument(new NamedArgument(argument, `[${help.values.id}]`, help.arguments[argument]));
  }
  for (const filter of filters)
    command.addOption(new Option(`${FILTERS[filter]} <${help.values.id}>`, help.options[filter]));
  if (states.length > 0) {
    const text = states.includes('all') ? 'seatState' : 'state';
    command.addOption(oneOf('--state', help.values.state, help.options[text], states));
  }
  command.addOption(oneOf('--format', help.values.format, help.options.format, formats).default('table'));
  if (states.length > 0) command.addOption(new Option('--excel', help.options.excel));
  takeKnown(command);
  takeGlobals(command, ['file', 'at', 'lang', 'color']);
}
