import { addDays } from '../../organisation/days.ts';
import type { Organisation as Party } from '../../organisation/generated/types.ts';
import type { AnyChange, Present } from '../change.ts';
import { tellDissolution } from './bodies.ts';

/** The end of an organisation: a merger, where one other comes after it, told once for all that are merged. */
export function tellOrganisation(change: Present<Party>): void {
  const into = intoOf(change);
  if (into === undefined) return tellDissolution(change);
  const { after } = change;
  const { date, reason } = after.dissolved as NonNullable<Party['dissolved']>;
  if (change.isAdded) change.tellAdded('dissolved');
  const others = (change.parent?.children ?? [])
    .filter((each): each is Present<Party> => each !== (change as AnyChange) && each.kind === 'organisation')
    .filter((each) => intoOf(each) === into && each.after.dissolved?.date === date && isEndAlone(each));
  const told = (each: Present<Party>) => [
    ...['dissolved.date', 'dissolved.successors'],
    ...(each.after.dissolved?.reason === reason ? ['dissolved.reason'] : []),
  ];
  const args = {
    organisations: [change, ...others].map(({ self }) => self),
    into: change.names.named(into),
    date: addDays(date, 1),
  };
  change.tell('organisations-merged', args, ['dissolved.date', 'dissolved.successors'], {
    details: ['dissolved'],
    with: others.map((each) => ({ change: each, told: told(each) })),
  });
}

/** The one that comes after an organisation whose end is new; undefined where there is none, or are several. */
function intoOf(change: AnyChange): string | undefined {
  const [end, successors] = ['dissolved.date', 'dissolved.successors'].map((key) => change.difference(key));
  const [into, ...others] = (successors?.after ?? []) as string[];
  return end && end.before === undefined && others.length === 0 ? into : undefined;
}

const isEndAlone = (change: AnyChange) =>
  !change.isAdded && change.rest('dissolved').length === 0 && change.children.length === 0;
