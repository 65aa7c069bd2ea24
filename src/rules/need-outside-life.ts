import type { Path } from '../document/finding.ts';
import type { Forum, ForumInitiative, Initiative } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command } from './shared/command.ts';

/** An initiative is said to need a forum from a day on which one of them is not there yet, or no longer. */
export default rule({
  code: 'need-outside-life',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      for (const [at, need] of (forum.initiatives ?? []).entries()) {
        const initiative = need.from === undefined ? undefined : organisation.initiative(need.id);
        const fault = initiative && faultOf(organisation, { forum, index, need, initiative });
        if (!fault) continue;
        const { path, ...what } = fault;
        const isBefore = what.side === 'before';
        report(
          ['forums', index, 'initiatives', at, 'from'],
          { forum: forum.name, initiative: initiative.name, ...what },
          {
            related: [{ note: isBefore ? 'starts-here' : 'ended-here', path }],
            ...(isBefore &&
              isToldApart(forum, need) && { help: { command: dated(forum, need, what.limit) } }),
          },
        );
      }
    }
  },
});

interface Tied {
  readonly forum: Forum;
  /** Where in the file the forum stands. */
  readonly index: number;
  readonly need: ForumInitiative;
  readonly initiative: Initiative;
}

/** The first day on which both are there comes later, or the last one on which they are was before. */
function faultOf(organisation: Organisation, { forum, index, need: { id, from = '' }, initiative }: Tied) {
  const own = organisation.named('initiative', id)?.path ?? [];
  const body: Path = ['forums', index];
  const { established, dissolved } = forum;
  const { started, ended } = initiative;
  const starts = [
    { of: 'initiative', limit: started, path: [...own, 'started'] },
    { of: 'forum', limit: established, path: [...body, 'established'] },
  ] as const;
  const ends = [
    { of: 'initiative', limit: ended, path: [...own, 'ended'] },
    { of: 'forum', limit: dissolved?.date, path: [...body, 'dissolved', 'date'] },
  ] as const;
  const isStated = <T extends { readonly limit: string | undefined }>(
    one: T,
  ): one is T & { readonly limit: string } => one.limit !== undefined;
  const [start] = starts.filter(isStated).sort((a, b) => (a.limit > b.limit ? -1 : 1));
  const [end] = ends.filter(isStated).sort((a, b) => (a.limit < b.limit ? -1 : 1));
  if (start && from < start.limit) return { ...start, from, side: 'before' as const };
  return end && from > end.limit ? { ...end, from, side: 'after' as const } : undefined;
}

const isToldApart = ({ initiatives = [] }: Forum, need: ForumInitiative) =>
  initiatives.every((other) => other === need || other.id !== need.id);

const dated = (forum: Forum, { id, relation }: ForumInitiative, from: string) =>
  command('forum edit', [forum.id], { initiative: `${id}:${relation.join(',')}`, from });
