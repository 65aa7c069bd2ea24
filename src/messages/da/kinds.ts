import type { Asked } from '../../facts/change.ts';
import type { EntityKind } from '../../facts/reference.ts';

/** What an id can name, as a noun. */
export const KINDS: Record<EntityKind, string> = {
  area: 'område',
  goal: 'mål',
  initiative: 'initiativ',
  organisation: 'organisation',
  person: 'person',
  office: 'hverv',
  administrativeGroup: 'administrativ gruppe',
  statusMeeting: 'statusmøde',
  forum: 'forum',
  formerGroup: 'tidligere gruppe',
  effort: 'indsats',
  meeting: 'møde',
};

/** That there is none of it. */
export const NONE: Record<Asked, string> = {
  area: 'intet område',
  goal: 'intet mål',
  initiative: 'intet initiativ',
  organisation: 'ingen organisation',
  person: 'ingen person',
  office: 'intet hverv',
  administrativeGroup: 'ingen administrativ gruppe',
  statusMeeting: 'intet statusmøde',
  forum: 'intet forum',
  formerGroup: 'ingen tidligere gruppe',
  effort: 'ingen indsats',
  meeting: 'intet møde',
  body: 'hverken en gruppe eller et forum',
  decider: 'hverken en gruppe, et forum eller en organisation',
  holder: 'hverken en person eller en organisation',
  entry: 'ingen post',
};
