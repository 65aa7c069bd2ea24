import { isMapping, type Operation, remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Body } from '../organisation/bodies.ts';
import { valueAt } from '../organisation/lookup.ts';
import { keysAt } from '../organisation/schema-keys.ts';
import { type Change, refuse } from './change.ts';
import { changed } from './entry.ts';
import { named, pathOf } from './find.ts';

/** What of a body's meetings has a value of its own. */
export type MeetingRule =
  | 'perYear'
  | 'monthly'
  | 'first'
  | 'season'
  | 'weekdays'
  | 'time'
  | 'place'
  | 'weeksBetween'
  | 'themesPerMeeting';

/** The input of `rup meetings set`; an empty value removes what is there. */
export interface MeetingsSet {
  readonly body: string;
  readonly rules: Readonly<{ [Rule in MeetingRule]?: Value }>;
  /** By their keys; an empty one is as everywhere else. */
  readonly deadlines?: Readonly<Record<string, string>>;
}

/** Says how often and when a body meets (R15, R16), and what must be ready by when. */
export const meetingsSet: Change<MeetingsSet> = {
  needs: ['statusMeeting', 'forums'],
  plan({ organisation }, { body: id, rules, deadlines = {} }) {
    pathOf(organisation, 'body', id);
    const found = organisation.bodies.get(id) as Body;
    if (found.kind === 'formerGroup') refuse('body-without-meetings', { body: named(found.body) });
    const body = named(found.body);
    const own = [...found.path, 'meetings'];
    // How often the status meeting is held stands beside how it is planned.
    const isAside = (key: string) => key === 'perYear' && !keysAt(own).includes(key);
    const known = keysAt(found.path).includes('perYear') ? ['perYear', ...keysAt(own)] : keysAt(own);
    refuseOther(Object.keys(rules), known, (key) => refuse('no-such-meeting-rule', { body, key, known }));
    const steps = keysAt([...own, 'deadlines']);
    refuseOther(Object.keys(deadlines), steps, (key) => refuse('no-such-deadline', { key, known: steps }));
    const data = organisation.file as unknown as Value;
    const given = Object.entries(rules);
    const aside = Object.fromEntries(given.filter(([key]) => isAside(key)));
    const within: { [key: string]: Value } = {
      ...Object.fromEntries(given.filter(([key]) => !isAside(key))),
      ...(Object.keys(deadlines).length > 0 && { deadlines }),
    };
    const old = valueAt(data, own);
    const inside = [...changed(own, old, within), ...otherwise(own, old, rules)];
    const operations = [
      ...changed(found.path, valueAt(data, found.path), aside),
      // Where nothing is said any more, nothing is planned.
      ...(isAll(own, old, inside) ? [remove(own)] : inside),
    ];
    if (operations.length === 0) refuse('nothing-changes', {});
    return { operations, done: { code: 'meetings-set', args: { body } }, open: [] };
  },
};

/** Whether operations take out all that a mapping says. */
function isAll(path: Path, old: Value | undefined, operations: readonly Operation[]): boolean {
  if (!isMapping(old) || operations.length === 0) return false;
  const gone = operations.filter((one) => one.kind === 'remove' && one.path.length === path.length + 1);
  return gone.length === operations.length && gone.length === Object.keys(old).length;
}

/** A forum meets so many times a year, or on a day of each month: one takes the other's place. */
function otherwise(path: Path, old: Value | undefined, rules: MeetingsSet['rules']): Operation[] {
  return (['perYear', 'monthly'] as const).flatMap((key) => {
    const other = key === 'perYear' ? 'monthly' : 'perYear';
    const isReplaced = Boolean(rules[other]) && rules[key] === undefined;
    return isReplaced && valueAt(old ?? null, [key]) !== undefined ? [remove([...path, key])] : [];
  });
}

function refuseOther(keys: readonly string[], known: readonly string[], refuseKey: (key: string) => never) {
  for (const key of keys) if (!known.includes(key)) refuseKey(key);
}
