import { entry, type Situation } from '../../changes/change.ts';
import type { MeetingCancel } from '../../changes/meeting-cancel.ts';
import type { MeetingHeld } from '../../changes/meeting-held.ts';
import type { MeetingMove } from '../../changes/meeting-move.ts';
import type { MeetingsSchedule } from '../../changes/meetings-schedule.ts';
import type { Named } from '../../facts/reference.ts';
import type { Meeting } from '../../organisation/generated/types.ts';
import { byDate } from '../../organisation/order.ts';
import { date, text } from '../options.ts';
import { decidable } from './decided.ts';
import { asked, askedDay, type ChangeCommand, type Common, chosen, told } from './fact.ts';
import { checkTime } from './values.ts';

interface Move extends Common, Partial<MeetingMove> {}

/** `rup meetings move`. */
export const move: ChangeCommand<Move> = decidable({
  name: 'meetings move',
  arguments: [
    ['meeting', 'meeting'],
    ['newDate', 'date'],
  ],
  options: [{ ...text('--time', 'time', 'time'), parse: checkTime }, text('--reason', 'moveReason')],
  facts: [
    chosen('meeting', { argument: 'meeting' }, 'meetingToMove', coming),
    askedDay('date', { argument: 'newDate' }, 'newDate'),
  ],
  keepsReason: () => true,
  input: ({ meeting, date, time, reason }) => entry({ meeting, date, time, reason }),
});

interface Cancel extends Common, Partial<MeetingCancel> {}

/** `rup meetings cancel`. */
export const cancel: ChangeCommand<Cancel> = {
  name: 'meetings cancel',
  arguments: [['meeting', 'meeting']],
  options: [text('--reason', 'cancelReason')],
  facts: [
    chosen('meeting', { argument: 'meeting' }, 'meetingToCancel', coming),
    told('reason', { options: ['--reason'] }, 'reason'),
  ],
  keepsReason: () => true,
  input: ({ meeting, reason }) => entry({ meeting, reason }),
};

interface Held extends Common, Partial<MeetingHeld> {}

/** `rup meetings held`. */
export const held: ChangeCommand<Held> = {
  name: 'meetings held',
  arguments: [['meeting', 'meeting']],
  options: [date('--date', 'heldDate'), text('--minutes', 'minutes', 'reference')],
  facts: [
    chosen('meeting', { argument: 'meeting' }, 'meetingToRecord', recordable),
    asked('minutes', { options: ['--minutes'] }, 'minutes', {}),
  ],
  input: ({ meeting, date, minutes }) => entry({ meeting, date, minutes }),
};

/** `rup meetings plan --write`. */
export const schedule: ChangeCommand<Common & MeetingsSchedule> = {
  name: 'meetings plan',
  arguments: [],
  options: [],
  facts: [],
  input: ({ from, until, count, body, busyDays }) =>
    entry<MeetingsSchedule>({ from, until, count, body, busyDays }),
};

/** The meetings that are neither held nor cancelled. */
function coming(situation: Situation) {
  return meetingChoices(situation, ({ held, cancelled }) => !held && !cancelled);
}

/** Those that may have been held by now, and those held whose minutes can still be entered. */
function recordable(situation: Situation) {
  return meetingChoices(situation, ({ date, held, cancelled }) =>
    held ? held.minutes === undefined : !cancelled && date <= situation.today,
  );
}

/** Some of the meetings, by date, as one chooses among them. */
export function meetingChoices(
  { organisation }: Situation,
  isMeant: (meeting: Meeting) => boolean,
): (Named & { readonly date: string })[] {
  return organisation.meetings
    .filter(isMeant)
    .map(({ id, body, date }) => ({
      id,
      date,
      name: organisation.bodies.get(body)?.body.name ?? body,
    }))
    .sort(byDate);
}
