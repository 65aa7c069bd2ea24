import type { Language } from '../messages/catalog.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';

/** What a client can set; the command line gives what it does not. */
export interface Settings {
  readonly language: Language;
  /** The day as of which files are checked (`YYYY-MM-DD`); otherwise today. */
  readonly date: CalendarDate | undefined;
  /** The revision in git since which what became of a file is checked, too. */
  readonly base: string | undefined;
}

/** The settings with what a client says: an object, or one below `rup`. What it says wrong is passed over. */
export function settingsFrom(before: Settings, said: unknown): Settings {
  const all = (said ?? {}) as Record<string, unknown>;
  const own = (typeof all['rup'] === 'object' && all['rup'] !== null ? all['rup'] : all) as Record<
    string,
    unknown
  >;
  const { language, date, base } = own;
  return {
    language: language === 'da' || language === 'en' ? language : before.language,
    date: typeof date === 'string' && isCalendarDate(date) ? date : date === '' ? undefined : before.date,
    base: typeof base === 'string' ? base || undefined : before.base,
  };
}
