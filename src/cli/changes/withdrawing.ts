import type { Situation } from '../../changes/change.ts';
import type { Withdrawable } from '../../changes/written.ts';
import type { Written } from '../../changes/written-seats.ts';
import { flag } from '../options.ts';
import { type ChangeCommand, type Common, entryChoice, type Fact } from './fact.ts';
import { attributeOf } from './ids.ts';
import type { ChangeOptionSpec } from './values.ts';

interface Given extends Common, Readonly<Record<string, unknown>> {}

/** The commands that `--withdraw` takes back; other entries have a `drop`, meetings a `reopen`. */
const WITHDRAWABLE: Readonly<Record<Withdrawable, true>> = {
  'forum establish': true,
  'forum dissolve': true,
  'forum report': true,
  'forum release': true,
  'initiative start': true,
  'initiative end': true,
  'initiative prioritise': true,
  'initiative follow-up': true,
  'member appoint': true,
  'member leave': true,
  'office hold': true,
  'group dissolve': true,
  'former-group dissolve': true,
};

/** The options that say which entry is meant. */
const TELLING = ['person', 'organisation', 'role', 'area', 'vacant', 'from', 'date'];

export const isWithdrawable = ({ name }: ChangeCommand<Common>) => Object.hasOwn(WITHDRAWABLE, name);

/** The option, which stands beside those alone that say which entry is meant, and why. */
export const withdrawOption = ({ options }: ChangeCommand<Common>): ChangeOptionSpec => ({
  ...flag('--withdraw', 'withdraw'),
  conflicts: options
    .map(({ flags }) => attributeOf(flags))
    .filter((name) => name !== 'reason' && !TELLING.includes(name)),
});

/** The command that takes back what the given one has written. */
export function withdrawing(command: ChangeCommand<Common>): ChangeCommand<Common> {
  const name = command.name as Withdrawable;
  const keys = [...command.arguments.map(([, attribute]) => attribute), ...TELLING];
  const toldIn = (given: Common): Written['told'] =>
    Object.fromEntries(
      Object.entries(given)
        .filter(([key]) => keys.includes(key))
        .map(([key, value]) => [key, String(value)]),
    );
  const found = async ({ organisation }: Situation, given: Common) => {
    const { withdrawable } = await import('../../changes/withdraw.ts');
    return withdrawable(organisation, name, toldIn(given));
  };
  const which: Fact<Common> = {
    from: { options: ['--date'] },
    isOffered: true,
    isMissing: (given) => TELLING.every((key) => !(key in given)),
    ask: async (asker, situation, given) => {
      const all = await found(situation, given);
      if (all.length < 2) return {};
      const choices = all.map(({ label, date }, at) => ({ value: String(at), label, date }));
      return all[Number(await asker.choose('toWithdraw', choices))]?.told ?? {};
    },
  };
  const asked = command.arguments.map(
    ([argument, attribute]): Fact<Common> => ({
      from: { argument },
      isRequired: true,
      isMissing: (given) => !(attribute in given),
      ask: async (asker, situation, given) => {
        const all = await found(situation, given);
        const ids = [...new Set(all.map(({ told }) => told[attribute] ?? ''))];
        // That there is nothing is for the change to say.
        if (ids.length === 0) return {};
        const { entities } = situation.organisation;
        const choices = ids.map((id) => entryChoice({ id, name: entities.get(id)?.name ?? id }));
        return { [attribute]: await asker.choose('toWithdraw', choices) };
      },
    }),
  );
  return {
    ...command,
    change: 'withdraw',
    facts: [...asked, which],
    keepsReason: () => false,
    input: (given: Given) => ({ command: name, told: toldIn(given), reason: given.reason }),
  };
}
