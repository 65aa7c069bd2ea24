import type { ParticipantKind } from '../facts/forum.ts';
import type { Capacity } from '../organisation/generated/types.ts';
import type { Language } from './catalog.ts';
import type { GroupHelp } from './help.ts';

/** What the exports say in one language, where the file has no word of its own, and what is said of them. */
export interface ExportTexts {
  /** BCP 47. */
  readonly language: Language;
  /** In what capacity one sits in a body. */
  readonly capacity: Readonly<Record<Capacity, string>>;
  deputyFor(name: string): string;
  /** Who came after. */
  succeededBy(names: readonly string[]): string;
  /** What an organisation or a body is. */
  readonly kind: Readonly<Record<ParticipantKind | BodyWord, string>>;
  /** A seat for an organisation of a kind. */
  readonly seat: Readonly<Record<ParticipantKind, string>>;
  /** A seat for one organisation. */
  seatFor(organisation: string): string;
  /** What the minutes of a meeting are called. */
  readonly minutes: string;
  /** What its agenda is called, where more is to be found, and whom to turn to. */
  readonly agenda: string;
  readonly url: string;
  readonly contact: string;
  /** The event by which former groups gave way to others. */
  readonly reorganisation: string;
  /** After a file was written. */
  written(file: string): string;
  /** After tables were written to a folder. */
  tablesWritten(tables: number, folder: string): string;
  /** After calendars were written to a folder, one of each body that has meetings. */
  calendarsWritten(calendars: number, folder: string): string;
}

/** The kinds of body. */
export type BodyWord =
  | 'administrative-group'
  | 'cooperation-forum'
  | 'status-meeting'
  | 'former-administrative-group'
  | 'former-climate-forum';

/** What the help of `rup export` says. */
export type ExportHelp = GroupHelp<
  ExportCommandName,
  'folder' | 'calendars',
  ExportOption,
  'file' | 'folder' | 'table' | 'iri' | 'date' | 'id'
>;

export type ExportCommandName = 'export popolo' | 'export org' | 'export csv' | 'export ics';

export type ExportOption =
  | 'output'
  | 'at'
  | 'base'
  | 'table'
  | 'excel'
  | 'proposed'
  | 'body'
  | 'deadlines'
  | 'withDeadlines';

/** The texts in a language; loaded by `rup export`, and by no other command. */
export async function exportTexts(language: Language): Promise<ExportTexts> {
  return (language === 'da' ? await import('./da/export.ts') : await import('./en/export.ts')).exports;
}

/** The help in a language. */
export async function exportHelp(language: Language): Promise<ExportHelp> {
  return (language === 'da' ? await import('./da/export.ts') : await import('./en/export.ts')).exportHelp;
}
