import type { CommandHelp } from './help.ts';
import type { OrganisationLifeName } from './help-organisations.ts';
import type { PlanName } from './help-plan.ts';

/** What is entered, and edited, and taken out again where nothing names it. */
type Added = 'person' | 'organisation' | 'area' | 'goal' | 'initiative' | 'office' | 'former-group';

export type DropName = `${Added | 'effort'} drop`;

/** The commands that enter and change entries field by field. */
export type EntryCommandName =
  | `${Added} ${'add' | 'edit'}`
  | DropName
  | OrganisationLifeName
  | `status-meeting ${'add' | 'edit'}`
  | PlanName
  | 'person anonymise'
  | `group ${'edit' | 'dissolve'}`
  | 'former-group dissolve'
  | 'effort edit'
  | 'meetings set'
  | 'meetings avoid'
  | 'forum edit'
  | 'forum drop'
  | 'effort assess'
  | 'office hold'
  | 'composition set'
  | 'meetings add'
  | 'meetings edit'
  | 'meetings reopen'
  | 'accept'
  | 'settings'
  | 'correct'
  | 'undo';

/** What their help says. */
export type EntriesHelp = Readonly<Record<EntryCommandName, CommandHelp>>;
