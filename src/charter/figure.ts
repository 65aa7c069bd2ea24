import type { Organisation } from '../organisation/organisation.ts';
import { partyOfSide } from './parties.ts';

/** The year in which the plan begins whose organisation the document draws (R34). */
const YEAR = '2012';

/**
 * Whether the document in force has a figure of its own: "Fig. 1" of the document of 2012, whose drawing is lost. It is
 * that of its own region's plan, and of no other.
 */
export function hasLostFigure(organisation: Organisation): boolean {
  const { from } = organisation.file.plan.period;
  return from.startsWith(YEAR) && partyOfSide(organisation, 'region') !== undefined;
}
