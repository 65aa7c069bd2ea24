import type { Path } from '../document/finding.ts';
import type { SeatedBody } from '../organisation/bodies.ts';
import type { Entity } from '../organisation/definitions.ts';
import type { Effort, Forum, SeatRule } from '../organisation/generated/types.ts';
import { hasEnded, type Organisation } from '../organisation/organisation.ts';
import { kindsAt } from '../organisation/references.ts';
import type { Cursor } from './cursor.ts';
import { entitiesIn } from './ids.ts';
import { placeAt } from './place.ts';
import type { View } from './view.ts';

/** The entries that may be named where a word is typed, those that do not fit there left out. */
export function idsFor(view: View, cursor: Cursor, offset: number): readonly Entity[] {
  const kinds = kindsAt(cursor.path);
  if (!kinds) return [];
  const { organisation } = view;
  const all = entitiesIn(view).filter(({ kind }) => kinds.includes(kind));
  if (!organisation) return all;
  const fits = filterAt(view, organisation, cursor, offset);
  const fitting = all.filter(fits);
  // A filter that leaves nothing says more of the file than of what is typed.
  return fitting.length > 0 ? fitting : all;
}

type Fits = (entity: Entity) => boolean;

const any: Fits = () => true;

function filterAt(view: View, organisation: Organisation, cursor: Cursor, offset: number): Fits {
  const { path } = cursor;
  const key = path.findLast((step) => typeof step === 'string');
  const isOfKind = (kind: string) => (entity: Entity) => organisation.party(entity.id)?.kind === kind;
  const text = (name: string) => (typeof cursor.beside[name] === 'string' ? cursor.beside[name] : undefined);
  if (key === 'municipality') return isOfKind('municipality');
  if (key === 'establishedBy') return isOfKind('region');
  if (key === 'goal') {
    const area = text('area') as Effort['area'];
    return ({ id }) => area === undefined || organisation.goal(id)?.area === area;
  }
  if (path[0] === 'forums' && path[2] === 'initiatives' && key === 'id') {
    return ({ id }) => {
      const initiative = organisation.initiative(id);
      return initiative !== undefined && !hasEnded(initiative, view.at);
    };
  }
  if (key === 'body' || key === 'reportsTo') {
    return ({ id }) => {
      const body = organisation.bodies.get(id)?.body;
      return !(
        body &&
        'dissolved' in body &&
        body.dissolved &&
        body.dissolved.date < (text('date') ?? view.at)
      );
    };
  }
  if (path.includes('members') && (key === 'organisation' || key === 'person' || key === 'selectedBy')) {
    return seatFilter(organisation, bodyAt(view, organisation, path, offset), text('role'), key);
  }
  return any;
}

/** Who may take a seat of a role, by the composition of the body. */
function seatFilter(
  organisation: Organisation,
  body: SeatedBody | undefined,
  role: string | undefined,
  key: 'organisation' | 'person' | 'selectedBy',
): Fits {
  const seats = (body?.body.composition ?? []).filter(
    ({ roles }) => role === undefined || !roles || roles.includes(role),
  );
  if (seats.length === 0) return any;
  if (key === 'selectedBy') return ({ id }) => seats.some((seat) => seat.selectedBy === id);
  return ({ id }) => {
    const party = key === 'person' ? organisation.person(id)?.organisation : id;
    return party === undefined || seats.some((seat) => takes(organisation, seat, party));
  };
}

function takes(organisation: Organisation, { organisation: only, kind }: SeatRule, party: string): boolean {
  if (only !== undefined) return only === party;
  return kind === undefined || organisation.party(party)?.kind === kind;
}

/** The body in whose list of members something is typed; its place in the file tells which forum it is. */
function bodyAt(view: View, organisation: Organisation, path: Path, offset: number): SeatedBody | undefined {
  const bodies = [...organisation.bodies.values()].filter(
    (body): body is SeatedBody => body.kind === 'forum' || body.kind === 'administrativeGroup',
  );
  if (path[0] === 'administrativeGroup') return bodies.find(({ kind }) => kind === 'administrativeGroup');
  const around = placeAt(view.document, offset)?.path;
  const forum = around?.[0] === 'forums' ? (idAt(view, around.slice(0, 2)) as Forum['id']) : undefined;
  return bodies.find(({ body }) => body.id === forum);
}

function idAt(view: View, path: Path): string | undefined {
  return entitiesIn(view).find((entity) => entity.path.join() === path.join())?.id;
}
