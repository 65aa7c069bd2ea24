import type {
  AcceptedFinding,
  Correction,
  EarlierPlan,
  Effort,
  FollowUp,
  Initiative,
  Plan,
  Priority,
} from '../../organisation/generated/types.ts';
import { compare } from '../../organisation/order.ts';
import type { Present, Within } from '../change.ts';

/** Plans that replace others, which are kept with their last days. */
export function tellPlan(change: Present<Plan>): void {
  if (change.isAdded) return;
  const { after } = change;
  const replaced = change.children
    .filter(({ kind, isAdded, after: one }) => kind === 'earlier' && isAdded && one && 'period' in one)
    .map((each) => ({ each, earlier: each.after as EarlierPlan }))
    .sort((a, b) => compare(a.earlier.until, b.earlier.until));
  for (const [index, { each, earlier }] of replaced.entries()) {
    const isLast = index === replaced.length - 1;
    const { name = after.name, period = after.period } = replaced[index + 1]?.earlier ?? after;
    const args = { plan: name, before: earlier.name ?? name, from: period.from, to: period.to };
    change.tell('plan-succeeded', args, isLast ? ['name', 'period.from', 'period.to'] : [], {
      details: isLast ? ['url', 'case'] : [],
      with: [{ change: each, told: each.rest() }],
    });
  }
}

/** An initiative that begins and ends. */
export function tellInitiative(change: Present<Initiative>): void {
  const { after, self: initiative } = change;
  const [started, ended] = [change.difference('started'), change.difference('ended')];
  if (started && started.before === undefined && after.started !== undefined) {
    const told = change.isAdded ? ['id', 'name', 'started'] : ['started'];
    const details = change.isAdded ? change.rest('ended') : [];
    change.tell('initiative-started', { initiative, date: after.started }, told, { details });
  }
  if (ended && ended.before === undefined && after.ended !== undefined) {
    if (change.isAdded && !after.started) change.tellAdded('ended');
    change.tell('initiative-ended', { initiative, date: after.ended }, ['ended'], {
      details: ['endDecision'],
    });
  }
}

/** A rank that an initiative was given (R11). */
export function tellPriority(change: Within<Priority>): void {
  const { after, parent } = change;
  if (!change.isAdded) return;
  const { date, rank } = after;
  const also = { details: ['decision', 'note'] };
  change.tell('prioritised', { initiative: parent.self, date, rank }, ['date', 'rank'], also);
}

/** How an initiative was found to be getting on (R10). */
export function tellFollowUp(change: Within<FollowUp>): void {
  const { after, parent } = change;
  if (!change.isAdded) return;
  const { date, status } = after;
  const also = { details: ['note'] };
  change.tell('followed-up', { initiative: parent.self, date, status }, ['date', 'status'], also);
}

/** What a municipality does towards a goal (R12). */
export function tellEffort(change: Present<Effort>): void {
  const { after, names } = change;
  const args = { municipality: names.named(after.municipality), goal: names.named(after.goal) };
  if (change.isAdded) {
    const told = ['id', 'municipality', 'goal', 'effort'];
    change.tell('effort-added', { ...args, effort: after.effort }, told, {
      details: change.rest('assessment'),
    });
  }
  const assessed = change.difference('assessment');
  if (assessed && assessed.before === undefined && after.assessment !== undefined) {
    change.tell('effort-assessed', { ...args, assessment: after.assessment }, ['assessment']);
  }
}

/** A finding that is accepted for a time. */
export function tellAcceptedFinding(change: Present<AcceptedFinding>): void {
  const { after, names } = change;
  if (!change.isAdded) return;
  const { code, id, until, reason } = after;
  const args = { code, entry: names.namedIf(id), until, reason };
  change.tell('finding-accepted', args, ['code', 'id', 'until', 'reason']);
}

/** A correction of history, with its reason. */
export function tellCorrection(change: Present<Correction>): void {
  const { after, self: entry } = change;
  if (!change.isAdded) return;
  const { date, reason } = after;
  change.tell('corrected', { entry, date, reason }, ['id', 'date', 'reason'], { details: change.rest() });
}
