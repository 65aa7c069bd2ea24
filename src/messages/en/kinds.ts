import type { Asked } from '../../facts/change.ts';
import type { EntityKind } from '../../facts/reference.ts';

/** What an id can name, as a noun. */
export const KINDS: Record<EntityKind, string> = {
  area: 'area',
  goal: 'goal',
  initiative: 'initiative',
  organisation: 'organisation',
  person: 'person',
  office: 'office',
  administrativeGroup: 'administrative group',
  statusMeeting: 'status meeting',
  forum: 'forum',
  formerGroup: 'former group',
  effort: 'effort',
  meeting: 'meeting',
};

/** What an id can be asked for. */
export const NOUNS: Record<Asked, string> = {
  ...KINDS,
  body: 'group or forum',
  decider: 'group, forum or organisation',
  holder: 'person or organisation',
  entry: 'entry',
};
