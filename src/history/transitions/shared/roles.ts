import type { AdministrativeGroup, Forum, Member } from '../../../organisation/generated/types.ts';
import { idFromName } from '../../../organisation/id.ts';
import { isNear } from '../../../organisation/nearest.ts';
import { normalForm } from '../../../organisation/normal-form.ts';
import type { Pair } from '../../pairs.ts';

type Body = AdministrativeGroup | Forum;

/**
 * What the roles of a body's older terms are called now. A role is a word for a seat, and words are fixed: one that is
 * gone from the body has got another name where all who had it, from the same day on, have one that is new there. A
 * role that is still in use beside the other is another seat.
 */
export function renamedRoles({ before, after }: Pair<Body>): ReadonlyMap<string, string> {
  const [then, now] = [rolesIn(before), rolesIn(after)];
  const names = new Map<string, string>();
  if ([...then].every((role) => now.has(role))) return names;
  const roles = new Map<string, Set<string>>();
  for (const member of after?.members ?? []) {
    const known = roles.get(seatOf(member)) ?? new Set();
    roles.set(seatOf(member), known.add(normalForm(member.role)));
  }
  const others = new Set<string>();
  for (const member of before?.members ?? []) {
    const role = normalForm(member.role);
    if (now.has(role)) continue;
    const fresh = [...(roles.get(seatOf(member)) ?? [])].filter((other) => !then.has(other));
    const [name] = fresh;
    if (name === undefined) continue;
    if (fresh.length > 1 || (names.get(role) ?? name) !== name) others.add(role);
    names.set(role, name);
  }
  for (const role of others) names.delete(role);
  return names;
}

/** Who sits for what since when, whatever the role is called. */
const seatOf = ({ person, organisation, area, from }: Member) =>
  JSON.stringify([person, organisation, area, from]);

function rolesIn(body: Body | undefined): ReadonlySet<string> {
  const roles = [
    ...(body?.members ?? []).map(({ role }) => role),
    ...(body?.composition ?? []).flatMap(({ roles = [] }) => roles),
  ];
  return new Set(roles.map(normalForm));
}

/** Whether two roles are one word for word but for how they are spelt; numbers and single letters make another role. */
export function isRespelt(before: string, after: string): boolean {
  if (lettersOf(before) === lettersOf(after)) return true;
  const [then, now] = [before, after].map((role) => normalForm(role).split(/[\s-]+/));
  if (!then || !now || then.length !== now.length) return false;
  return then.every((word, at) => {
    const other = now[at] as string;
    return word === other || (LETTERS.test(word) && LETTERS.test(other) && isNear(word, other, SLIPS));
  });
}

/** The letters without hyphens, spaces and marks: `fag-direktoer` is `Fagdirektør`. */
const lettersOf = (role: string) => idFromName(role).replaceAll('-', '') || role;

const LETTERS = /^\p{L}{5,}$/u;
/** So many letters may be wrong in a word. */
const SLIPS = 1;
