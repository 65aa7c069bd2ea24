import { entry } from '../../changes/change.ts';
import type { NewPerson } from '../../changes/seat.ts';
import type { Named } from '../../facts/reference.ts';
import { holds } from '../../organisation/organisation.ts';
import { UsageError } from '../errors.ts';
import { text } from '../options.ts';
import { changing } from './command.ts';
import { decidable } from './decided.ts';
import { adding, dropping, editing } from './entry.ts';
import {
  type ChangeCommand,
  type Common,
  chosen,
  dayAsked,
  entryChoice,
  type Fact,
  startOf,
} from './fact.ts';
import { dayOrNone } from './values.ts';

interface Hold extends Common {
  readonly office?: string;
  readonly person?: string;
  readonly newPerson?: string;
  readonly personId?: string;
  readonly title?: string;
  readonly from?: string;
}

/** Who takes the office: someone in the file, or somebody new to it. */
const holder: Fact<Hold> = {
  from: { options: ['--person', '--new-person'] },
  isRequired: true,
  isMissing: ({ person, newPerson }) => (person ?? newPerson) === undefined,
  ask: async (asker, { organisation, today }, given) => {
    const office = organisation.file.statusMeeting?.offices.find(({ id }) => id === given.office);
    const date = given.from || today;
    // Whoever holds it cannot take it.
    const isHolder = ({ id }: Named) =>
      office?.holders?.some((one) => one.person === id && holds(one, date)) === true;
    const people = (organisation.file.people ?? []).filter((person) => !isHolder(person));
    const answer = await asker.choose('officeHolder', [
      ...people.map(entryChoice),
      // No id has a capital.
      { value: 'NEW', label: asker.help.says.newPerson },
    ]);
    if (answer !== 'NEW') return { person: answer };
    return { newPerson: await asker.text({ field: 'name' }) };
  },
};

const hold: ChangeCommand<Hold> = decidable({
  name: 'office hold',
  arguments: [['office', 'office']],
  options: [
    text('--person', 'person', 'id'),
    { ...text('--new-person', 'newPerson', 'name'), conflicts: 'person' },
    text('--person-id', 'personId', 'id'),
    text('--title', 'title', 'title'),
    dayOrNone('--from', 'sinceDay'),
  ],
  facts: [
    chosen(
      'office',
      { argument: 'office' },
      'office',
      ({ organisation }) => organisation.file.statusMeeting?.offices ?? [],
    ),
    dayAsked('from', 'firstDay'),
    holder,
  ],
  input: ({ office, person, newPerson, personId, title, from }, { today }) => {
    if (newPerson === undefined && (personId ?? title) !== undefined) {
      throw new UsageError('missing-option', { option: '--new-person' }, 'rup office hold');
    }
    const somebody = newPerson && entry<NewPerson>({ name: newPerson, id: personId, title });
    return entry({ office, person: somebody || person, from: startOf(from, today) });
  },
});

/** `rup office …`. */
export default changing([adding('office'), editing('office'), hold, dropping('office')]);
