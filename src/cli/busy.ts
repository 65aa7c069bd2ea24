import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BusyCalendars, CalendarError } from '../meetings/busy-calendar.ts';
import type { BusyDays } from '../meetings/choose-day.ts';
import type { Context } from './context.ts';
import { reasonOf, UsageError } from './errors.ts';
import { refuseLarger } from './input.ts';

/** Reads the calendars of days that others have taken. */
export function readBusy(context: Context, files: readonly string[]): BusyDays {
  const calendars = files.map((file) => ({ file, text: read(context, file) }));
  // Each on its own first, so that it is known which one cannot be read.
  for (const { file, text } of calendars) {
    guarded(file, () => new BusyCalendars([text]));
  }
  const busy = new BusyCalendars(calendars.map(({ text }) => text));
  const names = files.join(', ');
  return { taken: (date, time) => guarded(names, () => busy.taken(date, time)) };
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalendarError) {
      throw new UsageError('calendar-unreadable', { file, reason: error.message });
    }
    throw error;
  }
}

function read({ cwd }: Context, file: string): string {
  if (file === '') throw new UsageError('file-name-empty', {});
  const path = resolve(cwd, file);
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new UsageError('file-is-folder', { file });
    if (!stat.isFile()) throw new UsageError('file-not-regular', { file });
    refuseLarger(stat.size, file);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new UsageError('calendar-missing', { file });
    throw new UsageError('file-unreadable', { file, reason });
  }
}
