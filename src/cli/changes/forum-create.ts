import { entry, type Situation } from '../../changes/change.ts';
import type { ForumCreate } from '../../changes/forum-create.ts';
import type { SeatInput } from '../../changes/seat.ts';
import { nearest } from '../../organisation/nearest.ts';
import { hasEnded } from '../../organisation/organisation.ts';
import { UsageError } from '../errors.ts';
import { date, flag, list, oneOf, text } from '../options.ts';
import { decidable } from './decided.ts';
import { asked, type ChangeCommand, type Common, entryChoice, type Fact } from './fact.ts';
import { needOf } from './values.ts';

/** A member as `--member` gives it: whether the id is a person's or an organisation's, the file says. */
interface GivenSeat {
  readonly id: string;
  readonly role: string;
  readonly area?: string;
}

interface Create extends Common {
  readonly name?: string;
  readonly id?: string;
  readonly task?: string;
  readonly goal?: string;
  readonly area?: readonly string[];
  readonly initiative?: ForumCreate['initiatives'];
  readonly established?: string;
  readonly planned?: true;
  readonly establishedBy?: string;
  readonly origin?: ForumCreate['origin'];
  readonly continues?: string;
  readonly reportsTo?: string;
  readonly member?: readonly GivenSeat[];
}

/** Whether a forum that is entered stands is never guessed; of a continued one the first day may be unknown. */
const state: Fact<Create> = {
  from: { options: ['--established', '--planned'] },
  isRequired: true,
  isMissing: ({ established, planned, origin }) =>
    established === undefined && !planned && origin !== 'continued',
  ask: async (asker, { today }) => {
    const { established, planned } = asker.help.says;
    const answer = await asker.choose('isEstablished', [
      { value: 'established', label: established },
      { value: 'planned', label: planned },
    ]);
    if (answer === 'planned') return { planned: true };
    return { established: await asker.date('established', today) };
  },
};

const initiatives: Fact<Create> = {
  from: { options: ['--initiative'] },
  isMissing: ({ initiative }) => initiative === undefined,
  ask: async (asker, { organisation, today }) => {
    const choices = organisation.initiatives
      .filter((initiative) => !hasEnded(initiative, today))
      .map(entryChoice);
    const ids = await asker.chooseSome('initiatives', choices);
    return ids.length > 0 ? { initiative: ids.map((id) => ({ id })) } : {};
  },
};

/** `rup forum create`. */
export const forumCreate: ChangeCommand<Create> = decidable({
  name: 'forum create',
  arguments: [['newForum', 'name']],
  options: [
    text('--id', 'newId', 'id'),
    text('--task', 'task'),
    text('--goal', 'forumGoal'),
    list('--area', 'areas', 'id'),
    list('--initiative', 'initiatives', 'need', needOf),
    date('--established', 'established'),
    { ...flag('--planned', 'planned'), conflicts: 'established' },
    text('--established-by', 'establishedBy', 'id'),
    oneOf('--origin', 'origin', 'origin', ['established', 'continued']),
    text('--continues', 'continues', 'id'),
    text('--reports-to', 'reportsTo', 'id'),
    list('--member', 'members', 'seat', seatOf),
  ],
  facts: [
    asked('name', { argument: 'newForum' }, 'forumName'),
    state,
    asked('task', { options: ['--task'] }, 'task', {}),
    asked('goal', { options: ['--goal'] }, 'goal', {}),
    initiatives,
  ],
  input: (given, situation) =>
    entry<ForumCreate>({
      name: given.name ?? '',
      id: given.id,
      task: given.task,
      goal: given.goal,
      areas: given.area,
      initiatives: given.initiative,
      established: given.established,
      establishedBy: given.establishedBy,
      origin: given.origin,
      continues: given.continues,
      reportsTo: given.reportsTo,
      members: given.member?.map((seat) => seatInput(situation, seat)),
    }),
});

/** `ID:ROLE` or `ID:ROLE:AREA`. */
function seatOf(word: string): GivenSeat {
  const [id = '', ...rest] = word.split(':');
  const area = rest.length > 1 ? rest.pop() : undefined;
  const role = rest.join(':');
  if (id === '' || role === '') throw new UsageError('bad-member', { option: '--member', value: word });
  return entry<GivenSeat>({ id, role, area });
}

function seatInput({ organisation }: Situation, { id, role, area }: GivenSeat): SeatInput {
  const known = organisation.idsInUse.get(id)?.kind;
  const isParty = known === 'organisation' || (known === undefined && isNearParty());
  return entry<SeatInput>({ ...(isParty ? { organisation: id } : { person: id }), role, area });

  /** Of an unknown id: whether it is more like an organisation's, so that the right one is suggested. */
  function isNearParty(): boolean {
    const ids = [...organisation.entities.values()].filter(
      ({ kind }) => kind === 'organisation' || kind === 'person',
    );
    const suggestion = nearest(
      id,
      ids.map((other) => other.id),
    );
    return suggestion === undefined || organisation.named('organisation', suggestion) !== undefined;
  }
}
