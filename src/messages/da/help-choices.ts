import type { PickerWords } from '../en/help-choices.ts';
import type { Question } from '../en/questions.ts';
import { stort, WORKDAYS } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';
import { STATUSES } from './statuses.ts';

/** Det, et spørgsmål ikke finder noget af. */
export const CHOICES: Readonly<Partial<Record<Question, string>>> = {
  municipality: 'kommuner',
  effortGoal: 'mål',
  forumToEstablish: 'planlagte fora',
  forumToDissolve: 'fora, som kan nedlægges',
  forumThatReports: 'aktive fora',
  forumToRelease: 'fora, som et initiativ har brug for',
  initiativeToRelease: 'initiativer, som har brug for forummet',
  initiativeToStart: 'planlagte initiativer',
  initiativeToEnd: 'initiativer, som kan afsluttes',
  initiativeToPrioritise: 'initiativer, som kan prioriteres',
  initiativeToFollowUp: 'initiativer, som er i gang',
  bodyToJoin: 'grupper eller fora',
  bodyToLeave: 'grupper eller fora med medlemmer',
  seat: 'ledige pladser',
  leaver: 'medlemmer',
  toWithdraw: 'poster',
  meetingToMove: 'møder, som kan flyttes',
  meetingToCancel: 'møder, som kan aflyses',
  meetingToRecord: 'møder, som mangler at blive registreret',
};

/** Ord, som de står alene. */
const capitals = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, stort(word)]));

/** Det, der kan vælges af filens egne ord. */
export const KINDS: Readonly<Record<string, string>> = {
  ...capitals(ORGANISATION_KINDS),
  other: 'Andet',
  'administrative-group': 'Administrativ gruppe',
  'climate-forum': 'Klimaforum',
  established: 'Nynedsat',
  continued: 'Videreført',
  spring: 'Forår',
  autumn: 'Efterår',
  any: 'Hele året',
  ...capitals(WORKDAYS),
};

/** Hvordan et initiativ kan gå. */
export const PROGRESS: Readonly<Record<string, string>> = capitals(STATUSES);

/** Det, der siges om valg. */
export const PICKER: PickerWords = {
  search: 'Søg:',
  noMatch: 'Intet passer',
  pickOne: 'Vælg mindst én med mellemrumstasten',
  none: 'ingen',
  keys: 'Mellemrum vælger, Enter går videre',
};
