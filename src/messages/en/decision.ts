import type { Decided, DecidedNamed, DecisionArgs } from '../../facts/decision.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords } from './grammar.ts';

const FACTS: Readonly<Record<Decided, string>> = {
  establishment: 'The establishment',
  dissolution: 'The dissolution',
  appointment: 'The appointment',
  priority: 'The priority',
  end: 'The end of the initiative',
  move: 'The move of the meeting',
};

/** What was decided, and on what. */
export const decisionOn = ({ fact, name, of, day }: DecidedNamed) =>
  `${FACTS[fact]} (${[name, of, day && inWords(day)].filter(Boolean).join(', ')})`;

export const decision: FindingTexts<DecisionArgs> = {
  'decision-missing': {
    message: (on) => `${decisionOn(on)} has no recorded decision`,
    title: 'Something without the decision that the charter requires',
    reason: 'The charter says what needs a recorded decision, with its date and its case.',
    fix: "Write the day of the decision under `decision`, and its case number if you can. An initiative's end has `endDecision`.",
  },
  'decision-late': {
    message: ({ decided, date, ...on }) =>
      `${decisionOn(on)} takes effect on ${inWords(date)}, but was not decided until ${inWords(decided)}`,
    title: 'A decision made after it took effect',
    reason: 'A decision takes effect on the day it is made, or later.',
    fix: 'Correct the day of the decision, or the day on which it takes effect.',
  },
  'decision-outside-life': {
    message: ({ decided, body, first, last, ...on }) =>
      first !== undefined && decided < first
        ? `${decisionOn(on)} was decided on ${inWords(decided)} by ${body}, which did not begin until ${inWords(first)}`
        : `${decisionOn(on)} was decided on ${inWords(decided)} by ${body}, which ended on ${inWords(last ?? decided)}`,
    title: 'A decision by a body that did not exist',
    reason: 'A body can decide only from its first day to its last.',
    fix: 'Correct the day of the decision, or `by`.',
  },
};
