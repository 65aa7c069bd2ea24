import type { Accept } from '../../changes/accept.ts';
import { entry, Refusal } from '../../changes/change.ts';
import type { Correct } from '../../changes/correct.ts';
import type { Rename } from '../../changes/rename.ts';
import { type SettingsInput, settingKeys } from '../../changes/settings.ts';
import { addDays } from '../../organisation/days.ts';
import { date, flag, text } from '../options.ts';
import { typedDate } from '../typed-date.ts';
import { changing } from './command.ts';
import { asked, askedDay, type ChangeCommand, type Common, chosen, type Fact, told } from './fact.ts';

interface AcceptGiven extends Common, Partial<Accept> {}

/** What a waiver must have, which one that is taken out need not. */
const unlessRemoved = (fact: Fact<AcceptGiven>): Fact<AcceptGiven> => ({
  ...fact,
  isMissing: (given) => !given.remove && fact.isMissing(given),
});

/** As long as a waiver is offered to last. */
const DAYS = 90;

const accepting: ChangeCommand<AcceptGiven> = {
  name: 'accept',
  arguments: [
    ['code', 'code'],
    ['entry', 'id'],
  ],
  options: [
    date('--until', 'acceptedUntil'),
    text('--reason', 'reason'),
    { ...flag('--remove', 'acceptedRemove'), conflicts: ['until', 'reason'] },
  ],
  facts: [
    asked('code', { argument: 'code' }, 'ruleToAccept'),
    unlessRemoved(
      askedDay('until', { options: ['--until'] }, 'acceptedUntil', (today) => addDays(today, DAYS)),
    ),
    unlessRemoved(told('reason', { options: ['--reason'] }, 'reason')),
  ],
  keepsReason: () => true,
  input: ({ code, id, until, reason, remove }) => entry({ code, id, until, reason, remove }),
};

interface SettingGiven extends Common, Partial<SettingsInput> {}

const setting: ChangeCommand<SettingGiven> = {
  name: 'settings',
  arguments: [
    ['setting', 'key'],
    ['value', 'value'],
  ],
  options: [],
  facts: [
    chosen('key', { argument: 'setting' }, 'setting', () =>
      settingKeys().map((key) => ({ id: key, name: key })),
    ),
    asked('value', { argument: 'value' }, 'settingValue'),
  ],
  shows: async (context, given) => (await import('../show-settings.ts')).showSettings(context, given),
  input: ({ key, value }) => ({ key, value }),
};

interface CorrectGiven extends Common, Partial<Correct> {}

/** Why, where it must be told: of what is settled. What is refused whatever the reason is refused before. */
const reasonIfNeeded: Fact<CorrectGiven> = {
  from: { options: ['--reason'] },
  isMissing: ({ reason }) => reason === undefined,
  ask: async (asker, situation, given) => {
    try {
      const { correct: change } = await import('../../changes/correct.ts');
      change.plan(situation, correcting.input(given, situation) as Correct);
      return {};
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'reason-needed') throw error;
      return { reason: await asker.text('reason') };
    }
  },
};

const correcting: ChangeCommand<CorrectGiven> = {
  name: 'correct',
  arguments: [
    ['entry', 'id'],
    ['field', 'field'],
    ['value', 'value'],
  ],
  options: [text('--reason', 'correctionReason')],
  facts: [
    chosen('id', { argument: 'entry' }, 'entry', ({ organisation }) => [...organisation.entities.values()]),
    asked('field', { argument: 'field' }, 'fieldToCorrect'),
    asked('value', { argument: 'value' }, 'correctValue'),
    reasonIfNeeded,
  ],
  input: ({ id, field, value = '', reason }, { today }) =>
    entry({ id, field, value, day: typedDate(value, today), reason }),
};

interface RenameGiven extends Common, Partial<Rename> {}

const renaming: ChangeCommand<RenameGiven> = {
  name: 'rename',
  arguments: [
    ['entry', 'id'],
    ['newEntryId', 'to'],
  ],
  options: [],
  facts: [
    chosen('id', { argument: 'entry' }, 'entry', ({ organisation }) => [...organisation.entities.values()]),
    asked('to', { argument: 'newEntryId' }, 'newEntryId'),
  ],
  input: ({ id, to }) => ({ id, to }),
};

const undoing: ChangeCommand<Common> = {
  name: 'undo',
  arguments: [],
  options: [],
  facts: [],
  input: () => ({}),
};

/** Commands that stand alone. */
export default changing([accepting, setting, correcting, renaming, undoing]);
