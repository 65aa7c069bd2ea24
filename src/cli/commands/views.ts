import type { EntityKind } from '../../facts/reference.ts';
import type { Language } from '../../messages/catalog.ts';
import type { ViewArgument, ViewCommandName, ViewsHelp } from '../../messages/en/help-views.ts';
import { textsIn } from '../../messages/texts.ts';
import type { ForumState } from '../../organisation/organisation.ts';
import { LIST_FORMATS, SHOW_FORMATS } from '../../output/views/formats.ts';
import { forumFacts, forumSheet, forumTable } from '../../output/views/shown/forums.ts';
import { groupSheet } from '../../output/views/shown/group.ts';
import { initiativeFacts, initiativeSheet, initiativeTable } from '../../output/views/shown/initiatives.ts';
import { memberFacts, memberTable } from '../../output/views/shown/members.ts';
import { organisationSheet } from '../../output/views/shown/organisations.ts';
import { personSheet } from '../../output/views/shown/person.ts';
import { FORUM_STATES, forumDetail, forumViews } from '../../views/forums.ts';
import { groupDetail } from '../../views/group.ts';
import {
  INITIATIVE_STATES,
  type InitiativeState,
  initiativeDetail,
  initiativeViews,
} from '../../views/initiatives.ts';
import { type MemberFilter, memberViews, SEAT_STATES } from '../../views/members.ts';
import { organisationDetail } from '../../views/organisations.ts';
import { personDetail } from '../../views/person.ts';
import type { Context, ExitCode } from '../context.ts';
import { anyText, flag, format, KNOWN, oneOf } from '../options.ts';
import {
  asList,
  asSheet,
  known,
  type Reading,
  showing,
  unknown,
  type View,
  type ViewOptions,
} from '../showing.ts';
import type { CommandSpec, OptionSpec } from '../spec.ts';

type ViewFilter = OptionSpec<keyof ViewsHelp['options'], keyof ViewsHelp['values']>;

const AREA = anyText('--area', 'area', 'id');
const PARTY = anyText('--organisation', 'organisation', 'id');
const FORUMS_OF = anyText('--organisation', 'forumsOf', 'id');
const state = (states: readonly string[]) => oneOf('--state', 'state', 'state', states);

/** A command that shows several things of a kind. */
const list = (name: ViewCommandName, view: View, filters: readonly ViewFilter[]) => ({
  name,
  help: (language: Language) => textsIn(language, 'viewsHelp'),
  options: [...filters, format(LIST_FORMATS), flag('--excel', 'excel'), KNOWN],
  run: showing(view),
});

/** A command that shows the one thing there is of a kind. */
const show = (name: ViewCommandName, view: View) => ({
  name,
  help: (language: Language) => textsIn(language, 'viewsHelp'),
  options: [format(SHOW_FORMATS), KNOWN],
  run: showing(view),
});

/** A command that shows the one of several that is named; in a terminal it is asked for. */
const showNamed = (kind: ViewArgument & EntityKind, view: View) => ({
  ...show(`${kind} show`, view),
  arguments: [{ name: kind, as: 'id', value: 'id', is: kind } as const],
  async run(context: Context, given: ViewOptions): Promise<ExitCode> {
    if (given.id !== undefined) return showing(view)(context, given);
    const { pickedEntry } = await import('../pick-entry.ts');
    const { arguments: texts, values } = await textsIn(context.catalog.language, 'viewsHelp');
    const usage = { what: texts[kind], usage: `rup ${kind} show <${values.id}>` };
    return showing(view)(context, await pickedEntry(context, kind, given, usage));
  },
});

export default [
  list('forum list', listForums, [AREA, PARTY, state(FORUM_STATES)]),
  showNamed('forum', showForum),
  list('initiative list', listInitiatives, [AREA, FORUMS_OF, state(INITIATIVE_STATES)]),
  showNamed('initiative', showInitiative),
  {
    ...list('member list', listMembers, [
      AREA,
      PARTY,
      oneOf('--state', 'seatState', 'state', [...SEAT_STATES, 'all']),
    ]),
    arguments: [{ name: 'body', as: 'id', value: 'id', is: 'body' }],
  },
  showNamed('person', showPerson),
  show('group show', showGroup),
  showNamed('organisation', showOrganisation),
] satisfies CommandSpec<ViewsHelp>[];

function listForums(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const { area, organisation: party, state } = options;
  const filter = { area, organisation: party, state: state as ForumState | undefined };
  const rows = forumViews(organisation, at, filter);
  const list = { rows, table: () => forumTable(rows, texts), facts: () => forumFacts(rows, texts) };
  return asList('forums', list, reading);
}

function showForum(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const forum = organisation.forums.find(({ id }) => id === options.id);
  if (!forum) throw unknown(organisation, 'forum', options.id);
  const detail = forumDetail(organisation, forum, at);
  return asSheet('forum', detail, forumSheet(detail, texts), reading);
}

function listInitiatives(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const { area, organisation: party, state } = options;
  const filter = { area, organisation: party, state: state as InitiativeState | undefined };
  const rows = initiativeViews(organisation, at, filter);
  const list = { rows, table: () => initiativeTable(rows, texts), facts: () => initiativeFacts(rows, texts) };
  return asList('initiatives', list, reading);
}

function showInitiative(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const initiative = organisation.initiative(options.id);
  if (!initiative) throw unknown(organisation, 'initiative', options.id);
  const detail = initiativeDetail(organisation, initiative, at);
  return asSheet('initiative', detail, initiativeSheet(detail, texts), reading);
}

function listMembers(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const { id: body, area, organisation: party, state } = options;
  if (body !== undefined && body !== organisation.group.id) known(organisation, 'forum', body, 'body');
  const filter: MemberFilter = { body, area, organisation: party, state: state as MemberFilter['state'] };
  const rows = memberViews(organisation, at, filter);
  const table = () => memberTable(rows, texts, { isOneBody: body !== undefined });
  return asList('members', { rows, table, facts: () => memberFacts(rows, texts) }, reading);
}

function showPerson(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const person = organisation.person(options.id);
  if (!person) throw unknown(organisation, 'person', options.id);
  const detail = personDetail(organisation, person, at);
  return asSheet('person', detail, personSheet(detail, texts), reading);
}

function showGroup(reading: Reading): Promise<string> {
  const { organisation, at, texts } = reading;
  const detail = groupDetail(organisation, at);
  return asSheet('group', detail, groupSheet(detail, texts), reading);
}

function showOrganisation(reading: Reading): Promise<string> {
  const { organisation, at, texts, options } = reading;
  const party = organisation.party(options.id);
  if (!party) throw unknown(organisation, 'organisation', options.id);
  const detail = organisationDetail(organisation, party, at);
  return asSheet('organisation', detail, organisationSheet(detail, texts), reading);
}
