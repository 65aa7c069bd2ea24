import type { OpenState } from '../../facts/group.ts';
import { namedOrCounted } from '../list.ts';
import { capital, unbroken as date, listed, number, roleOf, sentence, some } from './grammar.ts';
import { STATUSES, type Status } from './statuses.ts';

/** Kinds of seat that nobody holds: alternative roles, in these areas. */
export interface OpenSeats {
  readonly roles: readonly string[];
  readonly count: number;
  readonly areas: readonly string[];
}

/** A goal, and the municipalities whose efforts towards it are not assessed. */
export interface Unassessed {
  readonly goal: string;
  readonly municipalities: readonly string[];
}

/** `kommunaldirektør and fagdirektør for each of Erhverv and Trafik`: the roles that are missing in the same places. */
function seatsText(seats: readonly OpenSeats[]): string {
  const byAreas = new Map<string, { roles: string[]; areas: readonly string[] }>();
  for (const { roles, count, areas } of seats) {
    const key = JSON.stringify(areas);
    const entry = byAreas.get(key) ?? { roles: [], areas };
    const role = roleOf(roles);
    entry.roles.push(count > 1 ? `${role} (${number(count)} seats)` : role);
    byAreas.set(key, entry);
  }
  return [...byAreas.values()]
    .map(({ roles, areas }) => {
      if (areas.length === 0) return listed(roles);
      return `${listed(roles)} for ${areas.length === 1 ? '' : 'each of '}${listed(areas)}`;
    })
    .join('; ');
}

const total = (seats: readonly OpenSeats[]) =>
  seats.reduce((sum, { count, areas }) => sum + count * Math.max(1, areas.length), 0);

const openSeats = (count: number, state: OpenState) => {
  const one = state === 'vacant' ? 'a vacant seat' : 'an unfilled seat';
  return count === 1 ? one : some(count, `${state} seat`, `${state} seats`);
};

/** What needs a decision or attention. Each continues a sentence that begins with what it is about, so some begin with a space or a punctuation mark. */
export const matter = {
  /** After the name of the body that selects. */
  select: (body: string, seats: readonly OpenSeats[], state: OpenState, isNeeded: boolean) => {
    const count = total(seats);
    const members = count === 1 ? 'a member' : 'members';
    const where = `${members} for ${openSeats(count, state)} in ${body}`;
    return isNeeded
      ? ` must select ${where}: ${sentence(seatsText(seats))}`
      : ` may select ${where} that need not be filled: ${sentence(seatsText(seats))}`;
  },
  /** After the name of the body whose seats nobody else selects for. */
  open: (seats: readonly OpenSeats[], state: OpenState, isNeeded: boolean) =>
    ` has ${openSeats(total(seats), state)} that ${isNeeded ? 'must' : 'may'} be filled: ${sentence(seatsText(seats))}`,
  /** After the forum's name. */
  dissolve: (initiative: string, ended: string) =>
    ` is to be dissolved: no initiative needs the forum any longer. The last need, for ${initiative}, ended on ${date(ended)}.`,
  /** After the forum's name. */
  establish: (wantedBy: readonly string[]) => {
    const initiatives = wantedBy.length === 1 ? 'the initiative' : 'the initiatives';
    const wanted =
      wantedBy.length === 0 ? '' : ` It has been requested by ${initiatives} ${listed(wantedBy)}.`;
    return ` is planned but has not been established.${wanted} It remains to be decided whether and when to establish it.`;
  },
  /** After the initiative's name. */
  progress: (status: Status, day: string, note: string | undefined) => {
    const head = ` is ${STATUSES[status]} according to the follow-up of ${date(day)}`;
    return note === undefined ? `${head}.` : `${head}: ${sentence(note)}`;
  },
  /** After the forum's name. */
  reportLate: (due: string, last: string | undefined) =>
    ` has an overdue report. It was due on ${date(due)}, and ${
      last === undefined ? 'the forum has never reported' : `the last one is from ${date(last)}`
    }.`,
  /** After the initiative's name. */
  followUpLate: (last: string | undefined) =>
    last === undefined
      ? ' has not been followed up.'
      : ` is due for a follow-up. The last one is from ${date(last)}.`,
  /** After the initiative's name. */
  notPrioritised: ' is running but has not been given a priority.',
  /** The same of more than can be read one by one; a table of the brief tells of each. */
  many: {
    forums: (count: number) => `${count} cooperation forums`,
    initiatives: (count: number) => `${count} initiatives`,
    /** After the number of forums; `due` is the first of the days. */
    reportsLate: (due: string) =>
      ` have overdue reports. The earliest was due on ${date(due)}; the due date of each is under Cooperation forums.`,
    /** After the number of initiatives. */
    followUpsLate: ' are due for a follow-up. The last one of each is under Progress by area.',
    notPrioritised:
      ' are running but have not been given a priority. The priority of each is under Progress by area.',
  },
  efforts: "The municipalities' efforts:",
  /** After `efforts`. */
  notAssessed: (efforts: readonly Unassessed[]) =>
    efforts
      .map(({ goal, municipalities }) => {
        const isOne = municipalities.length === 1;
        return ` The ${isOne ? 'contribution' : 'contributions'} from ${namedOrCounted(municipalities, 'municipalities', listed)} to the goal “${goal}” ${isOne ? 'has' : 'have'} not been assessed.`;
      })
      .join(''),
  deviation: 'Departure from the agreed organisation:',
  /** After `deviation`. `phrases` are the source document's, in Danish. */
  deviates: (message: string, phrases: readonly string[]) => {
    const source = phrases.length === 0 ? '' : ` (cf. ${listed(phrases.map((phrase) => `“${phrase}”`))})`;
    return ` ${sentence(`${capital(message)}${source}`)}`;
  },
  /** Errors in the file that break nothing the source document says. */
  faults: (count: number) =>
    `The records also contain ${count === 1 ? 'one error' : `${number(count)} errors`} for the secretariat to correct.`,
};

export type MatterTexts = typeof matter;
