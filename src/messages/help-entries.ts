import type { CommandHelp } from './help.ts';

/** The commands that enter and change entries field by field. */
export type EntryCommandName =
  | `${'person' | 'organisation' | 'area' | 'goal' | 'initiative' | 'office' | 'former-group'} ${'add' | 'edit' | 'drop'}`
  | `status-meeting ${'add' | 'edit'}`
  | 'plan edit'
  | `group ${'edit' | 'dissolve'}`
  | 'former-group dissolve'
  | `effort ${'edit' | 'drop'}`
  | 'meetings set'
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
