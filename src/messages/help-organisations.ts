import type { CommandHelp } from './help.ts';

/** The commands about the life of an organisation. */
export type OrganisationLifeName = 'organisation dissolve' | 'organisation merge';

export type OrganisationLifeOption =
  | 'succeededBy'
  | 'mergedFrom'
  | 'mergedInto'
  | 'mergedName'
  | 'notCarried';

export type OrganisationLifeQuestion = 'organisationsToMerge' | 'organisationInto';

/** What they say. */
export interface OrganisationLifeHelp {
  commands(asks: string): Readonly<Record<OrganisationLifeName, CommandHelp>>;
  readonly options: Readonly<Record<OrganisationLifeOption, string>>;
  readonly questions: Readonly<Record<OrganisationLifeQuestion, string>>;
}
