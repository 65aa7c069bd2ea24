import type { CalendarDate } from '../../organisation/date.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { command, UNKNOWN } from './command.ts';

/** The command that enters a forum's report; what it says of both matters only the forum knows. */
export function reportCommand({ id }: Forum, date: CalendarDate | undefined): string[] {
  return command('forum report', [id], { progress: UNKNOWN, interdisciplinarity: UNKNOWN, date });
}
