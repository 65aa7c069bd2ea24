import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { OpenSeats } from '../../../messages/en/brief-matters.ts';
import { MOST_IN_SENTENCE } from '../../../messages/list.ts';
import { grouped } from '../../../organisation/grouped.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import type { Concern, Decision, Matters } from '../../../views/brief/matters.ts';
import { sentenceOf } from '../../advice.ts';
import { type Block, heading, type Item, list } from '../../blocks/block.ts';
import type { BriefWords } from './words.ts';

/** What needs a decision, then what needs attention. Where there is none, the summary has said so. */
export function matterBlocks(matters: Matters, { texts, catalog }: BriefWords): Block[] {
  const { matter } = texts;
  const decisions = matters.decisions.map((decision) => decisionItem(decision, texts));
  const concerns = [
    ...concernGroups(matters.concerns).map((group) => concernItem(group, texts)),
    ...matters.deviations.map((finding) => ({
      lead: matter.deviation,
      text: matter.deviates(
        sentenceOf(finding, catalog),
        (finding.sources ?? []).map(({ phrase }) => phrase),
      ),
    })),
    ...(matters.faults.length > 0 ? [{ text: matter.faults(matters.faults.length) }] : []),
  ];
  return [
    ...(decisions.length > 0 ? [heading(2, texts.heading.decisions), list(decisions)] : []),
    ...(concerns.length > 0 ? [heading(2, texts.heading.concerns), list(concerns)] : []),
  ];
}

function decisionItem(decision: Decision, { matter }: BriefTexts): Item {
  switch (decision.kind) {
    case 'select': {
      const { body, selectedBy, state, isNeeded } = decision;
      const seats = byArea(decision.seats);
      return selectedBy
        ? { lead: selectedBy.name, text: matter.select(body.name, seats, state, isNeeded) }
        : { lead: body.name, text: matter.open(seats, state, isNeeded) };
    }
    case 'dissolve':
      return { lead: decision.forum, text: matter.dissolve(decision.initiative, decision.ended) };
    case 'establish': {
      const wantedBy = decision.wantedBy.map(({ name }) => name);
      return { lead: decision.forum.name, text: matter.establish(wantedBy) };
    }
  }
}

/** The same seats of several areas are told of together. */
function byArea(seats: Extract<Decision, { kind: 'select' }>['seats']): OpenSeats[] {
  const groups = new Map<string, { roles: readonly string[]; count: number; areas: string[] }>();
  for (const { roles, count, area } of seats) {
    const key = JSON.stringify([roles.map(normalForm), count, area === undefined]);
    const group = groups.get(key) ?? { roles, count, areas: [] };
    if (area) group.areas.push(area.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Kinds of which each is told as the next but for its name and date, and a table of the brief tells of each. */
const ALIKE: readonly Concern['kind'][] = ['report-late', 'follow-up-late', 'not-prioritised'];

/** The concerns as they are told of: those of a kind together, where they are more than can be read one by one. */
export function concernGroups(concerns: readonly Concern[]): (readonly [Concern, ...Concern[]])[] {
  const groups = grouped(concerns, (concern) => concern.kind);
  return [...groups.values()].flatMap((group): (readonly [Concern, ...Concern[]])[] => {
    const [first, ...more] = group;
    if (first && group.length > MOST_IN_SENTENCE && ALIKE.includes(first.kind)) return [[first, ...more]];
    return group.map((concern) => [concern]);
  });
}

function concernItem(group: readonly [Concern, ...Concern[]], { matter }: BriefTexts): Item {
  const [concern] = group;
  const { length: count } = group;
  const { many } = matter;
  switch (concern.kind) {
    case 'progress': {
      const { initiative, status, date, note } = concern;
      return { lead: initiative.name, text: matter.progress(status, date, note) };
    }
    case 'report-late': {
      if (count === 1) return { lead: concern.forum, text: matter.reportLate(concern.due, concern.last) };
      const days = group.flatMap((one) => (one.kind === 'report-late' ? one.due : [])).sort();
      return { lead: many.forums(count), text: many.reportsLate(days[0] ?? concern.due) };
    }
    case 'follow-up-late':
      return count === 1
        ? { lead: concern.initiative, text: matter.followUpLate(concern.last) }
        : { lead: many.initiatives(count), text: many.followUpsLate };
    case 'not-prioritised':
      return count === 1
        ? { lead: concern.initiative, text: matter.notPrioritised }
        : { lead: many.initiatives(count), text: many.notPrioritised };
    case 'not-assessed':
      return { lead: matter.efforts, text: matter.notAssessed(byGoal(concern.efforts)) };
  }
}

/** Which municipalities' efforts towards each goal are meant. */
function byGoal(efforts: Extract<Concern, { kind: 'not-assessed' }>['efforts']) {
  const goals = new Map<string, Set<string>>();
  for (const { goal, municipality } of efforts) {
    goals.set(goal, (goals.get(goal) ?? new Set()).add(municipality));
  }
  return [...goals].map(([goal, municipalities]) => ({ goal, municipalities: [...municipalities] }));
}
