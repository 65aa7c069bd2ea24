import type { EntryKind } from '../../changes/entries.ts';
import { changing } from './command.ts';
import { adding, chosenEntry, dissolving, dropping, editing, type Given } from './entry.ts';
import type { ChangeCommand } from './fact.ts';
import { succeeding } from './plan-succeed.ts';

const anonymising: ChangeCommand<Given> = {
  name: 'person anonymise',
  arguments: [['person', 'entry']],
  options: [],
  facts: chosenEntry('person'),
  isFinal: true,
  input: ({ entry }) => ({ id: entry }),
};

/** What is entered, edited and taken out again, field by field. */
const entered = (kind: EntryKind) => [adding(kind), editing(kind), dropping(kind)];

export default changing([
  ...[...entered('person'), anonymising],
  ...[editing('plan'), succeeding],
  ...entered('area'),
  ...entered('goal'),
  ...[editing('administrativeGroup'), dissolving('administrativeGroup')],
  ...[adding('statusMeeting'), editing('statusMeeting')],
]);
