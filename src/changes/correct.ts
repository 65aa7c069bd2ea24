import { isMapping, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EarlierField } from '../facts/earlier.ts';
import type { Correction } from '../organisation/generated/types.ts';
import { firstOpenDay } from '../organisation/grace.ts';
import { valueAt } from '../organisation/lookup.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { isDateAt, keysAt } from '../organisation/schema-keys.ts';
import { type Change, refuse } from './change.ts';
import { day, pathOf } from './find.ts';

/** The input of `rup correct`. */
export interface Correct {
  readonly id: string;
  /** As in `established`, `dissolved.reason`, `reports[2013-12-02].progress`, `members[kim-hoegh].from`. */
  readonly field: string;
  /** Empty: what is there is removed. */
  readonly value: string;
  /** The same where it is a day, if it was written otherwise. */
  readonly day?: string;
  /** Why it was wrong; it may be left out while all days concerned are open. */
  readonly reason?: string;
}

type Field = NonNullable<Correction['field']>;

/** What is dated in an entry, and the key below it that is meant where none is named. */
const FIELDS: Readonly<Record<Exclude<Field, EarlierField | 'id'>, string>> = {
  established: '',
  dissolved: 'date',
  started: '',
  ended: '',
  earlier: 'until',
  members: 'from',
  holders: 'from',
  initiatives: 'until',
  priorities: 'date',
  followUps: 'date',
  reports: 'date',
  date: '',
  held: 'date',
  cancelled: 'date',
  moved: 'date',
  collected: '',
  period: 'from',
};

/** A place of an entry. */
interface Place {
  readonly path: Path;
  /** What stands around the value and may say of which day it tells. */
  readonly around: Path;
}

/** Makes the file tell the past as it was, and says openly that it told it otherwise (`corrections`). */
export const correct: Change<Correct> = {
  needs: ['forums', 'meetings'],
  plan(situation, { id, field: told, value, day: date = value, reason }) {
    const { organisation } = situation;
    const { path, around } = placeOf(organisation, id, told);
    const data = organisation.file as unknown as Value;
    const was = valueAt(data, path);
    const isDate = isDateAt(path);
    const now =
      value === '' ? undefined : isDate ? day(date) : typeof was === 'number' ? Number(value) : value;
    if (was === now) refuse('nothing-changes', {});
    const own = valueAt(data, around);
    const days = isDate ? [was, now] : [valueAt(own ?? null, ['date']) ?? valueAt(own ?? null, ['from'])];
    const { open } = firstOpenDay(organisation.file, situation.today);
    const settled = days.find((date) => typeof date === 'string' && date < open);
    if (typeof settled === 'string' && reason === undefined) refuse('reason-needed', { date: settled });
    return {
      operations: [now === undefined ? remove(path) : set(path, now)],
      done: {
        code: 'corrected',
        args: {
          name: organisation.entities.get(id)?.name ?? id,
          field: told.replace(/\W.*/s, '') as Field,
          was: was === undefined ? '' : String(was),
          now: now === undefined ? '' : String(now),
        },
      },
      open: [],
      days: days.filter((date) => typeof date === 'string'),
    };
  },
};

function placeOf(organisation: Organisation, id: string, told: string): Place {
  const entry = pathOf(organisation, 'entry', id);
  const [, field = '', selector, below] = /^(\w+)(?:\[([^\]]*)\])?(?:\.(\w+))?$/.exec(told) ?? [];
  // The group carries the plan out, which has no id of its own.
  const isPeriod = field === 'period' && entry[0] === 'administrativeGroup';
  const own = isPeriod ? ['plan', 'period'] : [...entry, field];
  const fields = Object.keys(FIELDS).filter((key) => keysAt(entry).includes(key));
  const known = entry[0] === 'administrativeGroup' ? [...fields, 'period'] : fields;
  const noSuch = () => refuse('no-such-field', { id, field: told, known });
  if (!known.includes(field)) return noSuch();
  const list = valueAt(organisation.file as unknown as Value, own);
  const around = Array.isArray(list) ? [...own, indexOf(list, field, selector)] : own;
  const key = below ?? FIELDS[field as keyof typeof FIELDS];
  if (key === '') return { path: own, around: entry };
  if (!keysAt(around).includes(key) || !isMapping(valueAt(organisation.file as unknown as Value, around))) {
    return noSuch();
  }
  return { path: [...around, key], around };
}

/** Which entry of a list is meant: the one of that day, id, person or organisation, or by its number from 1 up. */
function indexOf(list: readonly Value[], field: string, selector: string | undefined): number {
  const names = list.map((entry) =>
    ['date', 'id', 'person', 'organisation']
      .map((key) => valueAt(entry, [key]))
      .find((name) => name !== undefined),
  );
  const found = [...names.keys()].filter((index) => names[index] === selector);
  const number = /^[1-9]\d*$/.test(selector ?? '') ? Number(selector) : undefined;
  if (found.length === 0 && number !== undefined && number <= list.length) return number - 1;
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const entries = names.map(
    (name, index) => `${field}[${found.length > 1 ? index + 1 : (name ?? index + 1)}]`,
  );
  return refuse('which-entry', {
    field,
    entries: found.length > 1 ? found.map((at) => entries[at] as string) : entries,
  });
}
