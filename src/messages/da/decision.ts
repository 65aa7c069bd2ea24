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
    title: 'Noget, som mangler den beslutning, kommissoriet kræver',
    reason: 'Kommissoriet siger, hvad der kræver en registreret beslutning med dato og sag.',
    fix: 'Skriv beslutningens dato under `decision`, og gerne sagsnummeret. Et initiativs afslutning har `endDecision`.',
  },
  'decision-late': {
    message: ({ decided, date, ...on }) =>
      `${decisionOn(on)} har virkning fra ${dato(date)}, men blev først besluttet ${dato(decided)}`,
    title: 'En beslutning, som er truffet, efter at den fik virkning',
    reason: 'En beslutning har virkning fra den dag, den træffes, eller senere.',
    fix: 'Ret beslutningens dato, eller den dag, den har virkning fra.',
  },
  'decision-outside-life': {
    message: ({ decided, body, first, last, ...on }) =>
      first !== undefined && decided < first
        ? `${decisionOn(on)} er besluttet ${dato(decided)} af ${body}, som først begyndte ${dato(first)}`
        : `${decisionOn(on)} er besluttet ${dato(decided)} af ${body}, som ophørte ${dato(last ?? decided)}`,
    title: 'En beslutning af et organ, som ikke fandtes',
    reason: 'Et organ kan kun træffe beslutninger fra sin første til sin sidste dag.',
    fix: 'Ret beslutningens dato eller `by`.',
  },
};
