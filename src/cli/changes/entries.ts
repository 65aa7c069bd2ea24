import type { EntryKind } from '../../changes/entries.ts';
import type { Context } from '../context.ts';
import { changeGroup } from './command.ts';
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

/** Groups whose commands are all of them about fields of entries. */
const entered = (kind: EntryKind) => (context: Context) =>
  changeGroup(context, [adding(kind), editing(kind), dropping(kind)]);

export const person = (context: Context) =>
  changeGroup(context, [adding('person'), editing('person'), dropping('person'), anonymising]);

export const area = entered('area');
export const goal = entered('goal');
export const plan = (context: Context) => changeGroup(context, [editing('plan'), succeeding]);
export const statusMeeting = (context: Context) =>
  changeGroup(context, [adding('statusMeeting'), editing('statusMeeting')]);
export const group = (context: Context) =>
  changeGroup(context, [editing('administrativeGroup'), dissolving('administrativeGroup')]);
