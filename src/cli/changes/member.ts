import { entry, type Situation } from '../../changes/change.ts';
import type { MemberAppoint } from '../../changes/member-appoint.ts';
import { isToLeave, type MemberLeave, seatName } from '../../changes/member-leave.ts';
import type { NewParty, NewPerson } from '../../changes/seat.ts';
import type { SeatedBody } from '../../organisation/bodies.ts';
import { holderName, type SeatCount, seatCounts, term } from '../../organisation/composition.ts';
import type { Member } from '../../organisation/generated/types.ts';
import { stands } from '../../organisation/lives.ts';
import { schemaAt, wordsOf } from '../../organisation/schema-keys.ts';
import { UsageError } from '../errors.ts';
import { date, flag, oneOf, text } from '../options.ts';
import { changing } from './command.ts';
import { decidable } from './decided.ts';
import { type ChangeCommand, type Common, chosen, dayAsked, type Fact, startOf } from './fact.ts';
import { type Appoint, KINDS, newHolder } from './holder.ts';
import { dayOrNone } from './values.ts';

/** The role, and the area where the seat is for one: the seats that the composition has free. */
const seat: Fact<Appoint> = {
  from: { options: ['--role'] },
  isRequired: true,
  isMissing: ({ role }) => role === undefined,
  ask: async (asker, situation, given) => {
    const free = freeSeats(situation, given);
    if (free.length === 0) return { role: await asker.text('seatRole') };
    const { says } = asker.help;
    const seats = free.flatMap(({ rule, area, vacant, unfilled }) => {
      const open = [vacant > 0 && says.vacant(vacant), unfilled > 0 && says.unfilled(unfilled)];
      const hint = open.filter((text) => text !== false).join(', ');
      return (rule.roles ?? []).map((role) => ({ role, area, hint }));
    });
    const index = await asker.choose(
      'seat',
      seats.map(({ role, area, hint }, at) => ({
        value: String(at),
        label: area ? `${role}, ${area.name}` : role,
        ...(hint !== '' && { hint }),
      })),
    );
    const { role = '', area } = seats[Number(index)] ?? {};
    return entry<Partial<Appoint>>({ role, area: given.area ?? area?.id });
  },
};

/** In what capacity one sits in a body. */
const CAPACITIES = ['member', ...wordsOf(schemaAt(['administrativeGroup', 'members', 0, 'as']))];

/** What says who sits in a seat, which nobody does in a vacant one. */
const HOLDERS = ['person', 'newPerson', 'organisation', 'newOrganisation'];

const appoint: ChangeCommand<Appoint> = decidable({
  name: 'member appoint',
  arguments: [['body', 'body']],
  options: [
    text('--role', 'role', 'role'),
    oneOf('--as', 'memberAs', 'capacity', CAPACITIES),
    text('--deputy-for', 'deputyFor', 'id'),
    text('--area', 'memberArea', 'id'),
    text('--person', 'person', 'id'),
    { ...text('--new-person', 'newPerson', 'name'), conflicts: 'person' },
    text('--person-id', 'personId', 'id'),
    text('--title', 'title', 'title'),
    text('--organisation', 'organisation', 'id'),
    { ...text('--new-organisation', 'newOrganisation', 'name'), conflicts: 'organisation' },
    text('--organisation-id', 'organisationId', 'id'),
    oneOf('--kind', 'kind', 'kind', KINDS),
    text('--code', 'code', 'code'),
    { ...flag('--vacant', 'vacant'), conflicts: HOLDERS },
    text('--selected-by', 'selectedBy', 'id'),
    dayOrNone('--from', 'sinceDay'),
    date('--to', 'seatEnd'),
    text('--note', 'note'),
  ],
  facts: [
    chosen('body', { argument: 'body' }, 'bodyToJoin', standing),
    dayAsked('from', 'firstDay'),
    seat,
    newHolder,
  ],
  input: (given, { today }) => {
    refuseAlone(given);
    const { newPerson, newOrganisation, kind = 'other' } = given;
    const person = newPerson && entry<NewPerson>({ name: newPerson, id: given.personId, title: given.title });
    const party =
      newOrganisation &&
      entry<NewParty>({ name: newOrganisation, kind, id: given.organisationId, code: given.code });
    return entry<MemberAppoint>({
      body: given.body ?? '',
      person: person || given.person,
      organisation: party || given.organisation,
      vacant: given.vacant,
      role: given.role ?? '',
      as: given.as ?? (given.deputyFor === undefined ? undefined : 'deputy'),
      deputyFor: given.deputyFor,
      area: given.area,
      selectedBy: given.selectedBy,
      from: startOf(given.from, today),
      to: given.to,
      note: given.note,
    });
  },
});

/** Options that say something of another one, which must be there too. */
const GO_WITH = [
  ['kind', 'newOrganisation', '--new-organisation'],
  ['code', 'newOrganisation', '--new-organisation'],
  ['organisationId', 'newOrganisation', '--new-organisation'],
  ['newOrganisation', 'kind', '--kind'],
  ['title', 'newPerson', '--new-person'],
  ['personId', 'newPerson', '--new-person'],
] as const;

function refuseAlone(given: Appoint): void {
  for (const [one, other, option] of GO_WITH) {
    if (given[one] !== undefined && given[other] === undefined) {
      throw new UsageError('missing-option', { option }, 'rup member appoint');
    }
  }
}

interface Leave extends Common, Partial<MemberLeave> {}

const isOpen = ({ person, organisation, role, area }: Leave) =>
  (person ?? organisation ?? role ?? area) === undefined;

/** The last day: asked for with the seat, never guessed at there. */
const lastDay: Fact<Leave> = {
  ...dayAsked('date', 'lastDay'),
  isOffered: true,
  isMissing: (given) => given.date === undefined && isOpen(given),
};

/** Who leaves, where that is not said: those who sit there that day, or are to leave before it. */
const leaver: Fact<Leave> = {
  from: { options: ['--person'] },
  isOffered: true,
  isMissing: isOpen,
  ask: async (asker, situation, given) => {
    const body = bodies(situation).find(({ body }) => body.id === given.body);
    const { today } = situation;
    const date = given.date ?? today;
    const leaving = body?.body.members?.filter((one) => !one.vacant && isToLeave(one, { today, date })) ?? [];
    const held = body ? [...seated(body, date), ...leaving] : [];
    // Whether the body is there, and who sits in it, is for the change to say.
    if (held.length === 0) return {};
    const index = await asker.choose(
      'leaver',
      held.map((member, at) => ({
        value: String(at),
        label: `${holderName(situation.organisation, member)}, ${seatName(situation.organisation, member)}`,
      })),
    );
    const { person, organisation, role, area } = held[Number(index)] ?? {};
    return entry<Partial<Leave>>({ person, organisation, role, area });
  },
};

const leave: ChangeCommand<Leave> = {
  name: 'member leave',
  arguments: [['body', 'body']],
  options: [
    text('--person', 'seatPerson', 'id'),
    text('--organisation', 'seatOrganisation', 'id'),
    text('--role', 'seatRole', 'role'),
    text('--area', 'seatArea', 'id'),
    date('--date', 'lastDay'),
  ],
  facts: [
    chosen('body', { argument: 'body' }, 'bodyToLeave', (situation) =>
      bodies(situation)
        .filter((body) => seated(body, situation.today).length > 0)
        .map(({ body }) => body),
    ),
    lastDay,
    leaver,
  ],
  input: ({ body, person, organisation, role, area, date }, { today }) =>
    entry({ body, person, organisation, role, area, date: date ?? today }),
};

/** The administrative group and the forums. */
function bodies({ organisation }: Situation): SeatedBody[] {
  return [...organisation.bodies.values()].filter(
    (body) => body.kind === 'administrativeGroup' || body.kind === 'forum',
  );
}

function standing(situation: Situation) {
  return bodies(situation)
    .filter(({ kind, body }) => {
      const isPlanned = kind === 'forum' && body.origin === 'established' && body.established === undefined;
      return !isPlanned && stands(body, situation.today);
    })
    .map(({ body }) => body);
}

function seated({ body }: SeatedBody, date: string): Member[] {
  return (body.members ?? []).filter((member) => {
    const { from, to } = term(body, member);
    return !member.vacant && from <= date && date <= to;
  });
}

/** The kinds of seat with room on the day, those that must be filled first. */
function freeSeats(situation: Situation, given: Appoint): SeatCount[] {
  const body = bodies(situation).find(({ body }) => body.id === given.body)?.body;
  if (!body) return [];
  return seatCounts(situation.organisation, body, given.from ?? situation.today)
    .filter(({ rule, area, held }) => {
      const isAsked = given.area === undefined || area === undefined || area.id === given.area;
      return isAsked && (rule.roles ?? []).length > 0 && held < (rule.max ?? Number.POSITIVE_INFINITY);
    })
    .sort((a, b) => Number(b.held < (b.rule.min ?? 0)) - Number(a.held < (a.rule.min ?? 0)));
}

/** `rup member …`. */
export default changing([appoint, leave]);
