import { ENDINGS } from './endings.ts';
import { FORMER } from './former.ts';
import { FORUMS } from './forums.ts';
import { LIMITS } from './limits.ts';
import { MEETINGS } from './meetings.ts';
import { PLAN } from './plan.ts';
import { SEATS } from './seats.ts';
import { SECTIONS } from './sections.ts';
import { SLIPS } from './slips.ts';
import { STATUS } from './status.ts';
import type { Variant } from './variant.ts';

/** Every variant, by what it is about. */
export const GROUPS: Readonly<Record<string, readonly Variant[]>> = {
  'the organisation that was replaced': FORMER,
  'the status meeting': STATUS,
  'the plan': PLAN,
  'the meetings': MEETINGS,
  'the seats': SEATS,
  'the forums': FORUMS,
  'an initiative that is over': ENDINGS,
  'slips of the hand': SLIPS,
  'the limits': LIMITS,
  'what one section says of another': SECTIONS,
};
