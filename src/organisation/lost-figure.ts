import type { Organisation } from './organisation.ts';
import { partyOfSide } from './parties.ts';

/** The year in which the plan begins whose organisation the charter's document draws (R34). */
const YEAR = '2012';

/**
 * Whether the document in force has a figure of its own, whose drawing is lost: "Fig. 1" of the document of 2012. It is
 * that of its own region's plan, and of no other.
 */
export function hasLostFigure(organisation: Organisation): boolean {
  const { charter, file } = organisation;
  return (
    charter.statements.some(({ phrase }) => phrase.startsWith('Fig. 1: ')) &&
    charter.partiesOf('region').some((region) => partyOfSide(organisation, region) !== undefined) &&
    file.plan.period.from.startsWith(YEAR)
  );
}
