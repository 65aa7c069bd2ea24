import type { ChangeCommandName } from '../messages/en/help-changes.ts';
import type { Member } from '../organisation/generated/types.ts';
import { forumState, hasEnded, isRunning, type Organisation } from '../organisation/organisation.ts';
import { entryAround } from './ids.ts';
import { placeAt } from './place.ts';
import type { View } from './view.ts';

/** A command that makes sense somewhere in the file, and what it is about. */
export interface CommandHere {
  readonly name: ChangeCommandName;
  /** The command line; what it leaves open is asked for. */
  readonly words: readonly string[];
  readonly about: string;
}

/** What can be done about what stands at an offset. */
export function commandsAt(view: View, offset: number): CommandHere[] {
  const { organisation, at } = view;
  const path = placeAt(view.document, offset)?.path;
  const entity = path && entryAround(view, path);
  if (!organisation || !entity || organisation.entities.get(entity.id)?.kind !== entity.kind) return [];
  const { kind, id, name } = entity;
  const here = (command: ChangeCommandName, ...more: string[]): CommandHere => ({
    name: command,
    words: ['rup', ...command.split(' '), id, ...more],
    about: name,
  });
  if (kind === 'forum' || kind === 'administrativeGroup') {
    const seat = path[entity.path.length] === 'members' ? path[entity.path.length + 1] : undefined;
    const body = organisation.bodies.get(id)?.body as { members?: readonly Member[] } | undefined;
    const member = typeof seat === 'number' ? body?.members?.[seat] : undefined;
    if (member) return seatCommands(organisation, member, here);
  }
  if (kind === 'administrativeGroup') return [here('member appoint')];
  if (kind === 'forum') {
    const forum = organisation.forums.find((each) => each.id === id);
    const state = forum && forumState(forum, at);
    if (state === 'planned' && forum?.established === undefined) return [here('forum establish')];
    if (state !== 'active') return [];
    const ends = forum?.dissolved ? [] : [here('forum dissolve')];
    return [here('forum report'), here('member appoint'), ...ends];
  }
  if (kind === 'initiative') {
    const initiative = organisation.initiative(id);
    if (!initiative || hasEnded(initiative, at)) return [];
    if (!isRunning(initiative, at)) return [here('initiative start')];
    return [here('initiative follow-up'), here('initiative prioritise'), here('initiative end')];
  }
  if (kind === 'meeting') {
    const meeting = organisation.meetings.find((each) => each.id === id);
    if (!meeting || meeting.held || meeting.cancelled) return [];
    const coming = [here('meetings move'), here('meetings cancel')];
    return meeting.date <= at ? [here('meetings held'), ...coming] : coming;
  }
  return [];
}

/** A vacant seat can be taken, one that is held be left. */
function seatCommands(
  organisation: Organisation,
  { person, organisation: party, role, area, vacant, to }: Member,
  here: (command: ChangeCommandName, ...more: string[]) => CommandHere,
): CommandHere[] {
  const seat = ['--role', role, ...(area === undefined ? [] : ['--area', area])];
  if (vacant) return [{ ...here('member appoint', ...seat), about: role }];
  if (to !== undefined) return [];
  const holder = person === undefined ? ['--organisation', party ?? ''] : ['--person', person];
  const name = organisation.entities.get(person ?? party ?? '')?.name ?? role;
  return [{ ...here('member leave', ...seat, ...holder), about: name }];
}
