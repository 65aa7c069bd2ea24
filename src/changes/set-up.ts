import { insert, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { idFromName } from '../organisation/id.ts';
import { valueAt } from '../organisation/lookup.ts';
import { Organisation } from '../organisation/organisation.ts';
import { belongsTo } from '../organisation/parties.ts';
import { type Change, entry } from './change.ts';
import { day, freeId } from './find.ts';

/** Who takes part in the status meeting: an organisation, its chair's office, and who holds it, where that is known. */
export interface Party {
  readonly name: string;
  readonly office: string;
  readonly holder?: string | undefined;
}

/** The input of `rup init`, as the options say it or the dialogue asks for it. */
export interface SetUp {
  readonly plan: { readonly name: string; readonly from: CalendarDate; readonly to: CalendarDate };
  /** Their names, one or more. */
  readonly areas: readonly string[];
  readonly region: Party;
  /** The municipalities' joint body, which fills their seats. */
  readonly joint: Party;
  readonly group: { readonly name: string; readonly established: CalendarDate };
  /** Whether the file's charter was asked for by name, so that it governs whoever takes part. */
  readonly isCharterChosen?: boolean;
}

/** Makes an organisation of the file to start from, whose places and comments stay. */
export const setUp: Change<SetUp> = {
  needs: ['statusMeeting'],
  plan({ organisation }, { plan, areas, region, joint, group, isCharterChosen = false }) {
    const data = organisation.file as unknown as Value;
    // Only the status meeting keeps the id that the template gives it.
    const idsInUse = new Map<string, unknown>([[organisation.file.statusMeeting?.id ?? '', true]]);
    const idOf = (name: string, otherwise: string) => {
      const id = freeId({ idsInUse }, idFromName(name) || otherwise);
      idsInUse.set(id, true);
      return id;
    };
    const areaEntries = areas.map((name) => ({ id: idOf(name, 'area'), name }));
    const parties = [region, joint].map((party) => ({
      ...party,
      id: idOf(party.name, 'organisation'),
      officeId: idOf(party.office, 'office'),
    }));
    const groupId = idOf(group.name, 'group');
    const people = parties.flatMap(({ holder, id: organisation }, index) =>
      holder ? [{ index, person: { id: idOf(holder, 'person'), name: holder, organisation } }] : [],
    );
    const [first, ...others] = areaEntries as [(typeof areaEntries)[number], ...typeof areaEntries];
    const [regionId, jointId] = parties.map(({ id }) => id) as [string, string];
    const body = 'administrativeGroup';
    const seats = [1, 2].map((index) => valueAt(data, [body, 'members', index]) as object);
    const operations = [
      set(['plan', 'name'], plan.name),
      isCharterChosen || isGoverned(organisation, parties)
        ? set(['charters', 0, 'from'], day(plan.from))
        : remove(['charters']),
      set(['plan', 'period', 'from'], day(plan.from)),
      set(['plan', 'period', 'to'], day(plan.to)),
      ...fieldsAt(['plan', 'areas', 0], first),
      ...(others.length > 0 ? [insert(['plan', 'areas'], ...others)] : []),
      remove(['plan', 'goals', 0]),
      remove(['plan', 'initiatives', 0]),
      ...parties.flatMap(({ id, name, office, officeId }, index) => [
        ...fieldsAt(['organisations', index], { id, name }),
        ...fieldsAt([...OFFICES, index], { id: officeId, name: office, organisation: id }),
      ]),
      ...people.flatMap(({ index, person }) => [
        insert(['people'], person),
        insert([...OFFICES, index, 'holders'], { person: person.id }),
      ]),
      ...fieldsAt([body], { id: groupId, name: group.name, established: day(group.established) }),
      set([body, 'composition', 0, 'organisation'], regionId),
      set([body, 'composition', 1, 'selectedBy'], jointId),
      set([body, 'composition', 2, 'selectedBy'], jointId),
      ...[1, 2].flatMap((index) => fieldsAt([body, 'members', index], { area: first.id })),
      ...others.flatMap(({ id: area }) =>
        seats.map((seat) => insert([body, 'members'], entry({ ...seat, area }) as Value)),
      ),
    ];
    const changing = operations.filter(
      (one) => one.kind !== 'set' || valueAt(data, one.path) !== (one.value as Value),
    );
    return {
      operations: changing,
      done: { code: 'entry-edited', args: { name: plan.name, fields: ['name', 'areas'] } },
      open: [],
    };
  },
};

/** Whether the template's charter is about these two: what another region agreed on does not bind this one. */
function isGoverned(
  { file, charter, ownCharters }: Organisation,
  parties: readonly { id: string; name: string }[],
): boolean {
  const organisations = parties.map(({ id, name }, index) => ({
    id,
    name,
    kind: KINDS[index] ?? ('other' as const),
  }));
  const named = new Organisation({ ...file, organisations }, undefined, ownCharters);
  const isParty = (id: string, kind: 'region' | 'kkr') =>
    charter.partiesOf(kind).every((side) => belongsTo(named, id, side));
  return KINDS.every((kind, index) => isParty(parties[index]?.id ?? '', kind));
}

const KINDS = ['region', 'kkr'] as const;

const OFFICES = ['statusMeeting', 'offices'] as const;

const fieldsAt = (path: Path, fields: Readonly<Record<string, Value>>): Operation[] =>
  Object.entries(fields).map(([key, value]) => set([...path, key], value));
