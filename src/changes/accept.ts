import { insert, remove, set } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { AcceptedFinding } from '../organisation/generated/types.ts';
import { nearest } from '../organisation/nearest.ts';
import { RULES } from '../rules/index.ts';
import { type Change, entry, refuse } from './change.ts';
import { day, pathOf } from './find.ts';

/** The input of `rup accept`. */
export interface Accept {
  /** The code of a rule. */
  readonly code: string;
  /** The entry that the finding is at; without it every finding of the rule. */
  readonly id?: string;
  /** The last day. */
  readonly until?: string;
  readonly reason?: string;
  /** It is to be accepted no longer. */
  readonly remove?: boolean;
}

/** Accepts a finding for a time. One that is accepted already is accepted anew. */
export const accept: Change<Accept> = {
  needs: ['acceptedFindings'],
  plan({ organisation, today }, { code, id, until: given = '', reason = '', remove: isRemoved }) {
    const codes = RULES.map((rule) => rule.code as string);
    if (!isRemoved && !codes.includes(code))
      refuse('unknown-rule', { rule: code, suggestion: nearest(code, codes) });
    const accepted = organisation.file.acceptedFindings ?? [];
    const index = accepted.findIndex((other) => other.code === code && other.id === id);
    const path = ['acceptedFindings', index];
    if (isRemoved) {
      const args = { rule: code, id: id ?? '' };
      if (index === -1) refuse('not-accepted', args);
      return { operations: [remove(path)], done: { code: 'finding-not-accepted', args }, open: [] };
    }
    if (id !== undefined) pathOf(organisation, 'entry', id);
    const until = day(given);
    if (until < today) refuse('until-in-past', { until, today });
    const value = entry<AcceptedFinding>({ code, id, reason, until });
    return {
      operations:
        index === -1
          ? [insert(['acceptedFindings'], value as unknown as Value)]
          : [set([...path, 'reason'], reason), set([...path, 'until'], until)],
      done: { code: 'finding-accepted', args: { rule: code, id: id ?? '', until } },
      open: [],
    };
  },
};
