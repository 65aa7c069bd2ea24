import type { ParticipantKind } from '../../facts/forum.ts';

/** The kinds of organisation in English, as a noun (R24). */
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
