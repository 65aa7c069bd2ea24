import type { Path } from '../document/finding.ts';
import type { CalendarDate, Days } from './date.ts';
import type {
  AdministrativeGroup,
  FormerGroup,
  Forum,
  Member,
  OrganisationFile,
  StatusMeeting,
} from './generated/types.ts';

/** A body that can have members and meetings. */
export type Body =
  | { readonly kind: 'administrativeGroup'; readonly body: AdministrativeGroup; readonly path: Path }
  | { readonly kind: 'forum'; readonly body: Forum; readonly path: Path }
  | { readonly kind: 'formerGroup'; readonly body: FormerGroup; readonly path: Path }
  | { readonly kind: 'statusMeeting'; readonly body: StatusMeeting; readonly path: Path };

/** A body with seats. */
export type SeatedBody = Extract<Body, { kind: 'administrativeGroup' | 'forum' }>;

/** One seat's term, and where it stands. Its path is made when asked for: a large file has many seats. */
export class Seat {
  readonly body: SeatedBody;
  readonly member: Member;
  readonly #index: number;

  constructor(body: SeatedBody, member: Member, index: number) {
    this.body = body;
    this.member = member;
    this.#index = index;
  }

  get path(): Path {
    return [...this.body.path, 'members', this.#index];
  }
}

/** The first day of a body's life; undefined where it is not stated. */
export function firstDay(body: Body): CalendarDate | undefined {
  return body.kind === 'administrativeGroup' || body.kind === 'forum' ? body.body.established : undefined;
}

/** The last day of a body's life; undefined where it still stands. */
export function lastDay(body: Body): CalendarDate | undefined {
  return body.kind === 'statusMeeting' ? undefined : body.body.dissolved?.date;
}

/** The part of a term that lies within its body's life; an end that neither states is open. */
export function withinLife(body: Body, { from, to }: Days): Days {
  const [first, last] = [firstDay(body), lastDay(body)];
  return {
    from: from !== undefined && (first === undefined || from > first) ? from : first,
    to: to !== undefined && (last === undefined || to < last) ? to : last,
  };
}

/** Whether a body is a forum that is planned for no day yet (R27): it has no life, and so nobody sits in it. */
export function isUndated({ kind, body }: Body): boolean {
  return kind === 'forum' && body.origin === 'established' && body.established === undefined;
}

/** The bodies of a file. */
export function bodiesOf(file: OrganisationFile): Body[] {
  const bodies: Body[] = [];
  if (file.administrativeGroup) {
    bodies.push({
      kind: 'administrativeGroup',
      body: file.administrativeGroup,
      path: ['administrativeGroup'],
    });
  }
  if (file.statusMeeting) {
    bodies.push({ kind: 'statusMeeting', body: file.statusMeeting, path: ['statusMeeting'] });
  }
  for (const [index, body] of (file.forums ?? []).entries()) {
    bodies.push({ kind: 'forum', body, path: ['forums', index] });
  }
  for (const [index, body] of (file.formerGroups ?? []).entries()) {
    bodies.push({ kind: 'formerGroup', body, path: ['formerGroups', index] });
  }
  return bodies;
}

/** Every term in a seat of bodies, vacancies included. */
export function seatsOf(bodies: ReadonlyMap<string, Body>): Seat[] {
  const seats: Seat[] = [];
  for (const body of bodies.values()) {
    if (body.kind !== 'administrativeGroup' && body.kind !== 'forum') continue;
    const members = body.body.members ?? [];
    members.forEach((member, index) => {
      seats.push(new Seat(body, member, index));
    });
  }
  return seats;
}
