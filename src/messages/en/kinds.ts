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
