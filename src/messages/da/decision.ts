import type { Decided, DecisionArgs } from '../../facts/decision.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato } from './format.ts';

const FACTS: Readonly<Record<Decided, string>> = {
  establishment: 'Nedsættelsen',
  dissolution: 'Nedlæggelsen',
  appointment: 'Udpegningen',
  priority: 'Prioriteringen',
  end: 'Afslutningen af initiativet',
  move: 'Flytningen af mødet',
};

export const decision: FindingTexts<DecisionArgs> = {
  'decision-missing': {
    message: ({ fact, name }) => `${FACTS[fact]} (${name}) er uden en registreret beslutning`,
    title: 'En kendsgerning uden den beslutning, som kommissoriet kræver',
    reason:
      'Kommissoriet siger, hvad der skal stå en beslutning bag: hvornår det blev besluttet, og på hvilken sag.',
    mend: 'Skriv beslutningens dato under `decision`, og gerne sagsnummeret. Et initiativs afslutning har `endDecision`.',
  },
  'decision-late': {
    message: ({ fact, name, decided, date }) =>
      `${FACTS[fact]} (${name}) gælder ${dato(date)}, men blev først besluttet ${dato(decided)}`,
    title: 'En beslutning, som er truffet, efter at det besluttede gjaldt',
    reason: 'Det, som besluttes, gælder fra den dag, det besluttes, eller senere.',
    mend: 'Ret beslutningens dato, eller den dag, det besluttede gælder.',
  },
  'decision-outside-life': {
    message: ({ fact, name, decided, body, first, last }) =>
      first !== undefined && decided < first
        ? `${FACTS[fact]} (${name}) er besluttet ${dato(decided)} af ${body}, som først begyndte ${dato(first)}`
        : `${FACTS[fact]} (${name}) er besluttet ${dato(decided)} af ${body}, som ophørte ${dato(last ?? decided)}`,
    title: 'En beslutning af et organ, som ikke fandtes',
    reason: 'Et organ beslutter fra sin første dag til sin sidste.',
    mend: 'Ret beslutningens dato eller `by`.',
  },
};
