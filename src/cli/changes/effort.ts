import { entry } from '../../changes/change.ts';
import { type EffortAdd, newMunicipalities } from '../../changes/effort-add.ts';
import type { Named } from '../../facts/reference.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { date, text } from '../options.ts';
import { changing } from './command.ts';
import { dropping, editing } from './entry.ts';
import { asked, type ChangeCommand, type Common, chosen } from './fact.ts';

const assess = editing('effort', { name: 'effort assess', keys: ['assessment', 'note'] });

/** Those of the file; where it has none, those of the region, which are known. */
function municipalities(organisation: Organisation): readonly Named[] {
  const own = organisation.file.organisations.filter(({ kind }) => kind === 'municipality');
  return own.length > 0 ? own : newMunicipalities(organisation);
}

interface Add extends Common, Partial<EffortAdd> {}

const add: ChangeCommand<Add> = {
  name: 'effort add',
  arguments: [],
  options: [
    text('--municipality', 'municipality', 'id'),
    text('--goal', 'effortGoal', 'id'),
    text('--effort', 'effort'),
    text('--area', 'effortArea', 'id'),
    date('--collected', 'collected'),
    text('--assessment', 'assessment'),
    text('--note', 'note'),
    text('--id', 'newId', 'id'),
  ],
  facts: [
    chosen('municipality', { options: ['--municipality'] }, 'municipality', ({ organisation }) =>
      municipalities(organisation),
    ),
    chosen(
      'goal',
      { options: ['--goal'] },
      'effortGoal',
      ({ organisation }) => organisation.file.plan.goals ?? [],
    ),
    asked('effort', { options: ['--effort'] }, 'effort'),
    asked('assessment', { options: ['--assessment'] }, 'assessment', {}),
  ],
  input: ({ municipality, goal, effort, area, collected, assessment, note, id }, { today }) =>
    entry({ municipality, goal, effort, area, collected: collected ?? today, assessment, note, id }),
};

/** `rup effort …`. */
export default changing([add, assess, editing('effort'), dropping('effort')]);
