import { firstOpenDay } from '../organisation/grace.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, refuse } from './change.ts';
import { pathOf } from './find.ts';
import { type Withdrawable, WRITTEN } from './written.ts';
import type { Written } from './written-seats.ts';

/** What a command is told that takes back what it once wrote. */
export interface Withdraw {
  readonly command: Withdrawable;
  /** As much of what the command was told as says which is meant. */
  readonly told: Written['told'];
  /** Why, where it is of a settled day. */
  readonly reason?: string;
}

/** What names an entry of the file in what a command is told, and of which kind. */
const KINDS = {
  forum: 'forum',
  initiative: 'initiative',
  body: 'body',
  office: 'office',
  entry: 'formerGroup',
  person: 'person',
  organisation: 'organisation',
  area: 'area',
} as const;

/** Takes out what a command wrote by mistake, whoever wrote it; of settled days only with a reason. */
export const withdraw: Change<Withdraw> = {
  needs: ['forums', 'people', 'statusMeeting', 'formerGroups', 'meetings'],
  plan({ organisation, today }, { command, told, reason }) {
    for (const [key, kind] of Object.entries(KINDS)) {
      const id = told[key];
      if (id !== undefined) pathOf(organisation, kind, id);
    }
    const found = withdrawable(organisation, command, told);
    const { open } = firstOpenDay(organisation.file, today);
    const recent = found.filter(({ date }) => date >= open);
    // Who says no more than which body means what was entered of late.
    const [one, ...others] = recent.length > 0 ? recent : found;
    if (!one) return refuse('nothing-to-withdraw', { command });
    if (others.length > 0) {
      const all = [one, ...others];
      const entries = all.map(({ label, date }) => ({ label, date }));
      const telling = Object.keys(one.told).filter((key) =>
        all.some((other) => other.told[key] !== one.told[key]),
      );
      return refuse('which-to-withdraw', { entries, options: telling.map((key) => `--${key}`) });
    }
    if (one.date < open && reason === undefined) refuse('reason-needed', { date: one.date });
    const { ends = [] } = one;
    return {
      operations: one.operations(),
      done: { code: 'withdrawn', args: { command, of: one.done } },
      open: ends.length > 0 ? [{ code: 'ends-taken-out', args: { names: ends } }] : [],
      days: [one.date],
    };
  },
};

/** What of all that a command wrote fits what is told. */
export function withdrawable(
  organisation: Organisation,
  command: Withdrawable,
  told: Written['told'],
): readonly Written[] {
  const written: readonly Written[] = WRITTEN[command](organisation);
  return written.filter(
    (one) =>
      one.told['vacant'] === told['vacant'] &&
      Object.entries(told).every(([key, value]) => value === undefined || isSameText(value, one.told[key])),
  );
}
