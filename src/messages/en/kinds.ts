import type { Asked } from '../../facts/change.ts';
import type { ParticipantKind } from '../../facts/forum.ts';
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

/** The one that is meant. */
export const definite = (kind: EntityKind) => `the ${KINDS[kind]}`;

/** Any of the kind; of what there is one of in a file, that one. */
export const INDEFINITE: Record<EntityKind, string> = {
  area: 'an area',
  goal: 'a goal',
  initiative: 'an initiative',
  organisation: 'an organisation',
  person: 'a person',
  office: 'an office',
  administrativeGroup: 'the administrative group',
  statusMeeting: 'the status meeting',
  forum: 'a forum',
  formerGroup: 'a former group',
  effort: 'a municipal effort',
  meeting: 'a meeting',
};

/** What an id can be asked for. */
export const NOUNS: Record<Asked, string> = {
  ...KINDS,
  body: 'group or forum',
  decider: 'group, forum or organisation',
  holder: 'person or organisation',
  entry: 'entry',
};

/** The kinds of organisation, as a noun (R24). */
export const ORGANISATION_KINDS: Readonly<Record<ParticipantKind, string>> = {
  region: 'region',
  kkr: 'KKR',
  municipality: 'municipality',
  education: 'educational institution',
  business: 'business',
  interest: 'interest organisation',
  knowledge: 'knowledge institution',
  other: 'other organisation',
};

/** An organisation of the kind. */
export const ORGANISATION_OF_KIND: Readonly<Record<string, string>> = {
  region: 'a region',
  kkr: 'a KKR',
  municipality: 'a municipality',
  education: 'an educational institution',
  business: 'business',
  interest: 'an interest organisation',
  knowledge: 'a knowledge institution',
};

/** Those of the kind who take part in a forum. */
export const PARTICIPANTS: Readonly<Record<ParticipantKind, string>> = {
  region: 'the region',
  kkr: 'KKR',
  municipality: 'the municipalities',
  education: 'educational institutions',
  business: 'business',
  interest: 'interest organisations',
  knowledge: 'knowledge institutions',
  other: 'others',
};
