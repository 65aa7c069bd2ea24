import type { RuleArea } from '../../facts/finding.ts';
import type { StatementKind } from '../../facts/source.ts';
import { date } from './grammar.ts';

/** The words of `rup explain`. */
export const explain = {
  /** Headings over the rules of the list, by what they are about. */
  areas: {
    input: 'The file and its structure',
    reference: 'Ids, references, dates and waivers',
    plan: 'The plan: initiatives, goals and municipal efforts',
    group: 'The administrative group, the status meeting and the former groups',
    forum: 'Cooperation forums',
    meeting: 'Meetings',
    planning: 'Planning meetings',
    history: 'Changes since an earlier version (`rup validate --base`)',
    charter: 'A charter of your own (`rup charter check`)',
  } satisfies Record<RuleArea, string>,
  /** How a statement of the source document is meant. */
  kinds: {
    demand: 'a requirement',
    proposal: 'a proposal',
    permission: 'a permission',
    wish: 'a wish',
    former: 'the former organisation',
    fact: 'a statement of fact',
  } satisfies Record<StatementKind, string>,
  /** Before the rules that enforce a statement. */
  enforcedBy: 'Enforced by:',
  notEnforced: 'No rule enforces it.',
  /** Where no statement of the source document stands behind a rule. */
  ownRule: "The rule is rup's own; no statement of the charter requires it.",
  /** The same of a rule that holds only where a statement does. */
  notRequired: 'The rule applies only where the charter requires it. This charter does not.',
  fix: 'How to fix it:',
  /** Before the example that fails, as of a day. */
  fails: (at: string) => `An example that fails (checked as of ${date(at)}):`,
  /** Before what became of an example, as checked on a day. */
  becomes: (today: string) =>
    `An example that fails (changed since the earlier version, checked on ${date(today)}):`,
  /** Before what the example looks like when fixed. */
  passes: 'Fixed:',
  /** The last line of the list. */
  more: '`rup explain CODE` explains one rule; `rup explain R33` shows those behind a statement.',
  statement: (number: string) => `Source ${number}`,
};

export type ExplainTexts = typeof explain;
