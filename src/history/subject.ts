import type { Subject } from '../facts/difference.ts';
import type { Named } from '../facts/reference.ts';
import type { Kind } from './difference.ts';
import type { Group, Told } from './fact.ts';
import { isNamed } from './lists.ts';
import type { Names } from './names.ts';

/** What a change says of itself, that it may be named. */
interface Changed {
  readonly kind: Kind;
  readonly entry: object;
  readonly before: object | undefined;
  readonly after: object | undefined;
  readonly self: Named;
  readonly place: string;
  readonly names: Names;
  readonly parent: Changed | undefined;
}

/** The id of an entry that has one. */
export function idOf(entry: object): string | undefined {
  const { id } = entry as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

const textIn = (entry: object, key: string): string | undefined => {
  const value = (entry as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
};

/** What an entry is known by among its siblings, in a path: its id, its date, or what there is. */
export function entryLabel(entry: object): string {
  const known = idOf(entry) ?? textIn(entry, 'date') ?? textIn(entry, 'code') ?? textIn(entry, 'until');
  if (known !== undefined) return known;
  const roles = (entry as { roles?: readonly string[] }).roles ?? [];
  const parts = ['role', 'person', 'organisation', 'kind', 'area', 'from'].map((key) => textIn(entry, key));
  return [...roles, ...parts].filter((part) => part !== undefined).join(', ');
}

/** What a change is of, as a sentence names it. */
export function subjectOf(change: Changed): Subject {
  const { kind, entry, names, parent } = change;
  const owner = parent && idOf(parent.entry) !== undefined ? parent.self : undefined;
  const holder = names.namedIf(textIn(entry, 'person') ?? textIn(entry, 'organisation'));
  switch (kind) {
    case 'member': {
      const area = names.namedIf(textIn(entry, 'area'));
      return { kind, name: holder?.name ?? '', id: holder?.id, role: textIn(entry, 'role'), area };
    }
    case 'speaker':
      return { kind, name: holder?.name ?? '', id: holder?.id };
    case 'holder':
      return { kind, name: holder?.name ?? '', id: holder?.id, role: owner?.name };
    case 'seatRule': {
      const roles = (entry as { roles?: readonly string[] }).roles?.join(', ');
      const name = holder?.name ?? textIn(entry, 'kind') ?? '';
      return { kind, name, id: holder?.id, role: roles };
    }
    case 'report':
    case 'priority':
    case 'followUp':
      return { kind, name: owner?.name ?? '', id: owner?.id, date: textIn(entry, 'date') };
    case 'move':
      return { kind, name: owner?.name ?? '', id: owner?.id, date: textIn(entry, 'from') };
    case 'meeting':
      return { kind, name: change.self.name, id: change.self.id, date: textIn(entry, 'date') };
    case 'acceptedFinding':
      return { kind, name: textIn(entry, 'code') ?? '', id: idOf(entry) };
    case 'correction':
      return { kind, name: change.self.name, id: change.self.id, date: textIn(entry, 'date') };
    case 'earlier':
      // The plan has a name and no id.
      return {
        kind,
        name: owner?.name ?? textIn(parent?.entry ?? {}, 'name') ?? '',
        id: owner?.id,
        date: textIn(entry, 'until'),
      };
    case 'effort': {
      const municipality = names.namedIf(textIn(entry, 'municipality'));
      return { kind, name: municipality?.name ?? '', id: idOf(entry) };
    }
    case 'charter':
      return { kind, name: idOf(entry) ?? textIn(entry, 'file') ?? '' };
    case 'avoidance':
      return { kind, name: textIn(entry, 'reason') ?? '' };
    case 'file':
    case 'plan':
    case 'other':
      return { kind, name: change.place };
    default:
      return { kind, ...change.self };
  }
}

/** What of an entry `subjectOf` says, so that it need not be told again below it. */
export function saidOf({ kind, entry }: Changed): readonly string[] {
  // A rule names the organisation that has the seats, or else what organisations have them.
  const isOfKind = kind === 'seatRule' && textIn(entry, 'organisation') === undefined;
  return [...(isNamed(kind) ? ['id', 'name'] : []), ...(SAID[kind] ?? []), ...(isOfKind ? ['kind'] : [])];
}

const SAID: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  member: ['person', 'organisation', 'vacant', 'role', 'area'],
  speaker: ['person', 'organisation'],
  holder: ['person'],
  need: ['id'],
  seatRule: ['roles', 'organisation'],
  report: ['date'],
  priority: ['date'],
  followUp: ['date'],
  move: ['from'],
  meeting: ['date', 'body'],
  acceptedFinding: ['code', 'id'],
  avoidance: ['reason'],
  charter: ['id', 'file'],
  earlier: ['until'],
  correction: ['id', 'date'],
  effort: ['municipality'],
};

/** What a change is told under. */
export function groupOf(change: Changed): Group {
  const { kind, entry, parent, names } = change;
  switch (kind) {
    case 'plan':
      return { kind: 'plan' };
    case 'administrativeGroup':
    case 'statusMeeting':
    case 'forum':
    case 'formerGroup':
      return { kind: 'body', ...change.self };
    case 'meeting':
      return { kind: 'body', ...names.named(textIn(entry, 'body') ?? '') };
    case 'organisation':
    case 'person':
      return { kind: 'people' };
    case 'effort':
      return { kind: 'efforts' };
    default:
      return parent ? groupOf(parent) : { kind: 'file' };
  }
}

const NAMING = ['person', 'organisation', 'body', 'municipality', 'goal', 'area'];

/** The ids of what a change concerns: the entry and those it stands in, and what these name; and values told. */
export function idsIn(change: Changed, told: readonly Told[]): string[] {
  const ids: string[] = [];
  for (let each: Changed | undefined = change; each; each = each.parent) {
    for (const entry of [each.before, each.after]) {
      if (!entry) continue;
      const own = idOf(entry);
      const named = each === change ? NAMING.map((key) => textIn(entry, key)) : [];
      ids.push(...[own, ...named].filter((id) => id !== undefined));
    }
  }
  const { names } = change;
  const values = told.flatMap(({ before, after }) => [before, after].flat());
  return [
    ...ids,
    ...values.filter((value): value is string => typeof value === 'string' && names.has(value)),
  ];
}
