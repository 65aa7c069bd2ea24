import type { Decided, DecidedNamed, DecisionArgs } from '../../facts/decision.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato } from './grammar.ts';

const FACTS: Readonly<Record<Decided, string>> = {
  establishment: 'Nedsættelsen',
  dissolution: 'Nedlæggelsen',
  appointment: 'Udpegningen',
  priority: 'Prioriteringen',
  end: 'Afslutningen af initiativet',
  move: 'Flytningen af mødet',
};

/** What was decided, and on what. */
export const decisionOn = ({ fact, name, of, day }: DecidedNamed) =>
  `${FACTS[fact]} (${[name, of, day && dato(day)].filter(Boolean).join(', ')})`;

export const decision: FindingTexts<DecisionArgs> = {
  'decision-missing': {
    message: (on) => `${decisionOn(on)} er uden en registreret beslutning`,
    title: 'En kendsgerning uden den beslutning, som kommissoriet kræver',
    reason:
      'Kommissoriet siger, hvad der skal stå en beslutning bag: hvornår det blev besluttet, og på hvilken sag.',
    fix: 'Skriv beslutningens dato under `decision`, og gerne sagsnummeret. Et initiativs afslutning har `endDecision`.',
  },
  'decision-late': {
    message: ({ decided, date, ...on }) =>
      `${decisionOn(on)} gælder ${dato(date)}, men blev først besluttet ${dato(decided)}`,
    title: 'En beslutning, som er truffet, efter at det besluttede gjaldt',
    reason: 'Det, som besluttes, gælder fra den dag, det besluttes, eller senere.',
    fix: 'Ret beslutningens dato, eller den dag, det besluttede gælder.',
  },
  'decision-outside-life': {
    message: ({ decided, body, first, last, ...on }) =>
      first !== undefined && decided < first
        ? `${decisionOn(on)} er besluttet ${dato(decided)} af ${body}, som først begyndte ${dato(first)}`
        : `${decisionOn(on)} er besluttet ${dato(decided)} af ${body}, som ophørte ${dato(last ?? decided)}`,
    title: 'En beslutning af et organ, som ikke fandtes',
    reason: 'Et organ beslutter fra sin første dag til sin sidste.',
    fix: 'Ret beslutningens dato eller `by`.',
  },
};
