import { entry, type Situation } from '../../changes/change.ts';
import { ENTRIES } from '../../changes/entries.ts';
import type { MeetingReopen } from '../../changes/meeting-reopen.ts';
import { text } from '../options.ts';
import { changing } from './command.ts';
import { chosenEntry, editing, fieldOption, fieldsOf, type Given } from './entry.ts';
import { askedDay, type ChangeCommand, type Common, chosen, entryChoice, type Fact } from './fact.ts';
import { cancel, held, meetingChoices, move } from './meetings.ts';
import { avoid } from './meetings-avoid.ts';
import { set } from './meetings-set.ts';

const { keys } = ENTRIES.meeting;

const body: Fact<Given> = chosen('body', { argument: 'meetingBody' }, 'meetingBody', ({ organisation }) =>
  [...organisation.bodies.values()].filter(({ kind }) => kind !== 'formerGroup').map(({ body }) => body),
);

const date = askedDay<Given>('date', { argument: 'meetingDay' }, 'meetingDay');

/** `rup meetings add`. */
const add: ChangeCommand<Given> = {
  name: 'meetings add',
  arguments: [
    ['meetingBody', 'body'],
    ['meetingDay', 'date'],
  ],
  options: [text('--id', 'newId', 'id'), ...keys.map((key) => fieldOption('meeting', key))],
  facts: [body, date],
  input: (given, situation) =>
    entry({
      body: given['body'],
      date: given['date'],
      id: given['id'],
      fields: fieldsOf('meeting', given, situation),
    }),
};

const fields = editing('meeting', { name: 'meetings edit' });

/** `rup meetings edit`. */
const edit: ChangeCommand<Given> = {
  ...fields,
  options: [...fields.options, text('--reason', 'correctionReason')],
  facts: [...chosenEntry('meeting').map((fact) => ({ ...fact, ask: askMeeting })), ...fields.facts.slice(1)],
};

async function askMeeting(...[asker, situation]: Parameters<Fact<Given>['ask']>): Promise<object> {
  const choices = meetingChoices(situation, () => true).map(entryChoice);
  return { entry: await asker.choose('entry', choices) };
}

interface Reopen extends Common, Partial<MeetingReopen> {}

/** `rup meetings reopen`. */
const reopen: ChangeCommand<Reopen> = {
  name: 'meetings reopen',
  arguments: [['meeting', 'meeting']],
  options: [text('--reason', 'correctionReason')],
  facts: [
    chosen('meeting', { argument: 'meeting' }, 'meetingToReopen', (situation: Situation) =>
      meetingChoices(situation, ({ held, cancelled }) => (held ?? cancelled) !== undefined),
    ),
  ],
  input: ({ meeting }) => entry({ meeting }),
};

/** The changing commands of `rup meetings …`. */
export default changing([add, edit, move, cancel, held, reopen, set, avoid]);
