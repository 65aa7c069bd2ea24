import type { ParticipantKind } from '../../facts/forum.ts';

/** The kinds of organisation in Danish, as a noun (R24). */
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
