import type { BriefTexts } from '../../../messages/en/brief.ts';
import type { OrganisationEnding } from '../../../views/brief/organisations.ts';
import { type Block, heading, list } from '../../blocks/block.ts';

/** The organisations that ended or are to end; nothing where there are none. */
export function organisationBlocks(ending: readonly OrganisationEnding[], texts: BriefTexts): Block[] {
  if (ending.length === 0) return [];
  const lines = ending.map((one) => ({ lead: one.organisation.name, text: texts.organisationEnds(one) }));
  return [heading(3, texts.heading.organisations), list(lines)];
}
