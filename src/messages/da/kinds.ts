import type { Asked } from '../../facts/change.ts';
import type { ParticipantKind } from '../../facts/forum.ts';
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

/** The one that is meant. */
export const DEFINITE: Record<EntityKind, string> = {
  area: 'området',
  goal: 'målet',
  initiative: 'initiativet',
  organisation: 'organisationen',
  person: 'personen',
  office: 'hvervet',
  administrativeGroup: 'den administrative gruppe',
  statusMeeting: 'statusmødet',
  forum: 'forummet',
  formerGroup: 'den tidligere gruppe',
  effort: 'indsatsen',
  meeting: 'mødet',
};

/** Any of the kind; of what there is one of in a file, that one. */
export const INDEFINITE: Record<EntityKind, string> = {
  area: 'et område',
  goal: 'et mål',
  initiative: 'et initiativ',
  organisation: 'en organisation',
  person: 'en person',
  office: 'et hverv',
  administrativeGroup: 'den administrative gruppe',
  statusMeeting: 'statusmødet',
  forum: 'et forum',
  formerGroup: 'en tidligere gruppe',
  effort: 'en kommunal indsats',
  meeting: 'et møde',
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

/** The kinds of organisation, as a noun (R24). */
export const ORGANISATION_KINDS: Readonly<Record<ParticipantKind, string>> = {
  region: 'region',
  kkr: 'KKR',
  municipality: 'kommune',
  education: 'uddannelsesinstitution',
  business: 'erhvervsliv',
  interest: 'interesseorganisation',
  knowledge: 'vidensinstitution',
  other: 'anden organisation',
};

/** An organisation of the kind. */
export const ORGANISATION_OF_KIND: Readonly<Record<string, string>> = {
  region: 'en region',
  kkr: 'et KKR',
  municipality: 'en kommune',
  education: 'en uddannelsesinstitution',
  business: 'erhvervslivet',
  interest: 'en interesseorganisation',
  knowledge: 'en vidensinstitution',
};

/** Those of the kind who take part in a forum. */
export const PARTICIPANTS: Readonly<Record<ParticipantKind, string>> = {
  region: 'regionen',
  kkr: 'KKR',
  municipality: 'kommunerne',
  education: 'uddannelsesinstitutionerne',
  business: 'erhvervslivet',
  interest: 'interesseorganisationerne',
  knowledge: 'vidensinstitutionerne',
  other: 'andre',
};
