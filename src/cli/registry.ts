import type { CommandName } from '../messages/en/help.ts';
import type { AnyCommand } from './spec.ts';

/** Loads commands: those of one file. */
type Part = () => Promise<{ readonly default: AnyCommand | readonly AnyCommand[] }>;

// Files that hold commands of several groups.
const views: Part = () => import('./commands/views.ts');
const entries: Part = () => import('./changes/entries.ts');
const alone: Part = () => import('./changes/alone.ts');

/**
 * Every command, and every group of them, in the order of the help: the files that hold it. A file is loaded where the
 * name is among the words, and the later ones of a group where the command is not found in those before: what changes
 * the file is much to load, and who only wants to see it need not wait.
 */
export const COMMANDS: Readonly<Record<Exclude<CommandName, 'help'>, readonly Part[]>> = {
  init: [() => import('./commands/init.ts')],
  validate: [() => import('./commands/validate.ts')],
  explain: [() => import('./commands/explain.ts')],
  status: [() => import('./commands/status.ts')],
  schema: [() => import('./commands/schema.ts')],
  forum: [views, () => import('./changes/forum.ts')],
  initiative: [views, () => import('./changes/initiative.ts')],
  member: [views, () => import('./changes/member.ts')],
  person: [views, entries],
  organisation: [views, () => import('./changes/organisation.ts')],
  plan: [entries],
  area: [entries],
  goal: [entries],
  group: [views, entries],
  'former-group': [() => import('./changes/former-group.ts')],
  'status-meeting': [entries],
  office: [() => import('./changes/office.ts')],
  composition: [() => import('./changes/composition.ts')],
  accept: [alone],
  settings: [alone],
  ahead: [() => import('./commands/ahead.ts')],
  undo: [alone],
  correct: [alone],
  effort: [() => import('./changes/effort.ts')],
  rename: [alone],
  meetings: [
    () => import('./commands/meetings-plan.ts'),
    () => import('./commands/meetings-list.ts'),
    () => import('./commands/meetings-wheel.ts'),
    () => import('./commands/meetings-agenda.ts'),
    () => import('./changes/meeting.ts'),
  ],
  efforts: [() => import('./commands/efforts.ts')],
  charter: [() => import('./commands/charter.ts'), () => import('./commands/charter-check.ts')],
  chart: [() => import('./commands/chart.ts')],
  brief: [() => import('./commands/brief.ts')],
  diff: [() => import('./commands/diff.ts')],
  log: [() => import('./commands/log.ts')],
  merge: [() => import('./commands/merge.ts')],
  site: [() => import('./commands/site.ts')],
  export: [() => import('./commands/export.ts')],
  lsp: [() => import('./commands/lsp.ts')],
  completion: [() => import('./commands/completion.ts')],
};

/** The words by which commands are called. */
export const NAMES: readonly string[] = Object.keys(COMMANDS);

/** The commands of a name, as far as they are needed to find the one that the next word calls. */
export async function commandsOf(name: keyof typeof COMMANDS, next = ''): Promise<readonly AnyCommand[]> {
  const found: AnyCommand[] = [];
  for (const load of COMMANDS[name]) {
    const specs = [(await load()).default].flat();
    found.push(...specs.filter((spec) => spec.name.split(' ')[0] === name));
    if (found.some((spec) => spec.name === `${name} ${next}`)) break;
  }
  return found;
}
