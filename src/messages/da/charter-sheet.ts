import type { CharterTexts } from '../en/charter-sheet.ts';
import { dato } from './grammar.ts';

export const charterTexts: CharterTexts = {
  kicker: 'Overholdelse af kommissoriet',
  byline: (by, at) => [by, `pr. ${dato(at)}`].filter(Boolean).join(', '),
  governs: (from, to) =>
    to === undefined ? `Gælder fra ${dato(from)}` : `Gælder fra ${dato(from)} til og med ${dato(to)}`,
  states: {
    breached: 'Ikke overholdt',
    'not-due': 'Endnu ikke aktuelt',
    kept: 'Overholdt',
    'for-people': 'Må vurderes af mennesker',
  },
  means: {
    breached: 'Filen strider mod sætningen, eller noget, den kræver, mangler.',
    'not-due': 'Intet efter sætningen er forfaldet endnu.',
    kept: 'Intet i filen strider mod sætningen, og intet, den kræver, mangler.',
    'for-people': 'Det fremgår ikke af filen, om sætningen er overholdt.',
  },
  kinds: {
    demand: 'krav',
    proposal: 'forslag',
    permission: 'tilladelse',
    wish: 'ønske',
    former: 'tidligere organisering',
    fact: 'oplysning',
  },
  label: {
    number: 'Nr.',
    statement: 'Sætning',
    found: 'Fundet',
    since: 'Siden',
    due: 'Frist',
    reason: 'Hvorfor',
  },
  date: dato,
  line: (line) => `linje ${line}`,
  accepted: (until) => `godkendt til og med ${dato(until)}`,
  more: (count) => `og ${count} mere`,
  none: (at) => `Der gælder intet kommissorium ${dato(at)}. Kun de almindelige regler gælder.`,
};
