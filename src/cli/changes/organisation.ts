import { entry, type Situation } from '../../changes/change.ts';
import { choicesFor } from '../../changes/entries.ts';
import type { OrganisationDissolve } from '../../changes/organisation-dissolve.ts';
import type { OrganisationMerge } from '../../changes/organisation-merge.ts';
import { stands } from '../../organisation/lives.ts';
import { UsageError } from '../errors.ts';
import { date, list, oneOf, text } from '../options.ts';
import { changing } from './command.ts';
import { adding, dropping, editing } from './entry.ts';
import { type ChangeCommand, type Common, chosen, dayAsked, entryChoice, type Fact, told } from './fact.ts';

interface Dissolve extends Common, Partial<Omit<OrganisationDissolve, 'successors'>> {
  readonly succeededBy?: readonly string[];
}

const dissolve: ChangeCommand<Dissolve> = {
  name: 'organisation dissolve',
  arguments: [['organisation', 'organisation']],
  options: [
    date('--date', 'lastDay'),
    text('--reason', 'reason'),
    list('--succeeded-by', 'succeededBy', 'id'),
  ],
  facts: [
    chosen('organisation', { argument: 'organisation' }, 'entry', standing),
    dayAsked('date', 'lastDay'),
    told('reason', { options: ['--reason'] }, 'reason', {}),
  ],
  keepsReason: () => true,
  input: ({ organisation: id, date: day, reason, succeededBy }, { today }) =>
    entry({ organisation: id, date: day ?? today, reason, successors: succeededBy }),
};

interface Merge extends Common, Partial<OrganisationMerge> {}

const merged: Fact<Merge> = {
  from: { argument: 'organisation' },
  isRequired: true,
  choices: standing,
  isMissing: ({ organisations = [] }) => organisations.length === 0,
  ask: async (asker, situation) => {
    const choices = standing(situation).map(entryChoice);
    return { organisations: await asker.chooseSome('organisationsToMerge', choices, true) };
  },
};

/** Who carries them on: one of the file, or somebody new to it. */
const successor: Fact<Merge> = {
  from: { options: ['--into', '--name'] },
  isRequired: true,
  isMissing: ({ into, name }) => (into ?? name) === undefined,
  ask: async (asker, situation) => {
    const answer = await asker.choose('organisationInto', [
      ...standing(situation).map(entryChoice),
      // No id has a capital.
      { value: 'NEW', label: asker.help.says.newOrganisation },
    ]);
    return answer === 'NEW' ? { name: await asker.text('organisationName') } : { into: answer };
  },
};

const merge: ChangeCommand<Merge> = {
  name: 'organisation merge',
  arguments: [['organisation', 'organisations']],
  isMany: true,
  options: [
    text('--into', 'mergedInto', 'id'),
    text('--name', 'mergedName', 'name'),
    oneOf('--kind', 'kind', 'kind', choicesFor('organisation', 'kind')),
    text('--code', 'code', 'code'),
    date('--date', 'mergedFrom'),
    text('--reason', 'reason'),
    list('--except', 'notCarried', 'id'),
  ],
  facts: [
    merged,
    successor,
    dayAsked('date', 'firstDay'),
    told('reason', { options: ['--reason'] }, 'reason', {}),
  ],
  keepsReason: () => true,
  input: ({ organisations = [], into, name, kind, code, date: day, reason, except }, { today }) => {
    if (name === undefined && (kind ?? code) !== undefined) {
      throw new UsageError('missing-option', { option: '--name' }, 'rup organisation merge');
    }
    return entry({ organisations, into, name, kind, code, date: day ?? today, reason, except });
  },
};

/** The organisations that are there, and have no end yet. */
function standing({ organisation: { organisations }, today }: Situation) {
  return organisations.filter((party) => !party.dissolved && stands(party, today));
}

/** `rup organisation …`. */
export default changing([
  adding('organisation'),
  editing('organisation'),
  merge,
  dissolve,
  dropping('organisation'),
]);
