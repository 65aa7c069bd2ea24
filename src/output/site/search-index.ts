import type { FoundKind } from '../../messages/en/site.ts';
import { forumViews } from '../../views/forums.ts';
import type { InitiativeDetail } from '../../views/initiatives.ts';
import { memberViews } from '../../views/members.ts';
import { visibleLine } from '../escape.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import { meetingTitle } from './meeting.ts';
import type { Site } from './source.ts';

/** What the search finds; the index names each by its place here. */
const FOUND_KINDS: readonly FoundKind[] = [
  'forum',
  'initiative',
  'person',
  'organisation',
  'meeting',
  'goal',
  'body',
  'statement',
];

/** Something to find: its kind, its name, its address, and what else it is found by. */
type Entry = readonly [kind: number, title: string, address: string, text: string];

/**
 * What there is to find, as a script: a page opened from a folder may load a script beside it, but read no file.
 * Its whole content is one call with one argument of JSON, in which the file's text can be nothing but text.
 */
export function searchIndex(site: Site, initiatives: readonly InitiativeDetail[]): string {
  const lines = entries(site, initiatives).map((entry) =>
    JSON.stringify(entry).replace(/[<\u2028\u2029]/g, code),
  );
  return `rupSearch([\n${lines.join(',\n')}\n]);\n`;
}

const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function entries(
  { organisation, at, words, links, meetings, efforts, charter }: Site,
  initiatives: readonly InitiativeDetail[],
): Entry[] {
  const found: Entry[] = [];
  const add = (
    kind: FoundKind,
    title: string,
    address: string | undefined,
    texts: readonly (string | undefined)[],
  ) => {
    const text = texts.filter((part) => part !== undefined).join(' ');
    if (address !== undefined) {
      found.push([FOUND_KINDS.indexOf(kind), visibleLine(title), address, visibleLine(text)]);
    }
  };
  const { forumState, initiativeState, progress, seatState } = words.views;
  const members = new Map<string, Set<string>>();
  for (const { body, person, organisation: party, state } of memberViews(organisation, at, {
    state: 'all',
  })) {
    const names = members.get(body.id) ?? new Set();
    members.set(body.id, names);
    for (const named of [person, party]) if (named) names.add(named.name);
    if (state === 'vacant') names.add(seatState.vacant);
  }
  for (const { id, name, state, areas, initiatives: needs } of forumViews(organisation, at)) {
    const { task, goal } = organisation.bodies.get(id)?.body as { task?: string; goal?: string };
    const names = [...areas, ...needs].map((named) => named.name);
    add('forum', name, links.address(id), [
      forumState[state],
      task,
      goal,
      ...names,
      ...(members.get(id) ?? []),
    ]);
  }
  for (const { id, name, state, areas, followUp } of initiatives) {
    const seen = followUp && progress[followUp.status];
    add('initiative', name, links.address(id), [
      initiativeState[state],
      seen,
      ...areas.map((area) => area.name),
    ]);
  }
  for (const { id, name, title, organisation: party } of organisation.file.people ?? []) {
    add('person', name, links.address(id), [title, organisation.party(party)?.name]);
  }
  for (const { id, name, efforts: own } of efforts.areas.flatMap(({ goals }) => goals)) {
    const texts = own.flatMap(({ municipality, effort }) => [municipality.name, effort]);
    add('goal', name, links.address(id), texts);
  }
  for (const { id, name, kind, code } of organisation.file.organisations) {
    add('organisation', name, links.address(id), [words.site.organisationKinds[kind], code]);
  }
  for (const { kind, body } of organisation.bodies.values()) {
    if (kind !== 'forum') add('body', body.name, links.address(body.id), [...(members.get(body.id) ?? [])]);
  }
  for (const meeting of meetings) {
    const { id, date, state, themes } = meeting;
    add('meeting', meetingTitle(meeting, words.meetings), detailFile('meeting', id), [
      date,
      words.meetings.state[state],
      ...themes.map(({ name }) => name),
    ]);
  }
  for (const { statement, state } of charter?.sheet.statements ?? []) {
    const { number, phrase } = statement;
    const said = charter?.words.texts.states[state];
    add('statement', `${number} »${phrase}«`, `${PAGE_FILES.charter}#${number}`, [said]);
  }
  return found;
}
