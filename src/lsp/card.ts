import { valueAt } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { ViewTexts } from '../messages/en/views.ts';
import { textsIn } from '../messages/texts.ts';
import { seatCounts } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Entity } from '../organisation/definitions.ts';
import { linksOf } from '../organisation/link.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { fieldsMarkdown } from '../output/blocks/markdown.ts';
import { markdownText } from '../output/markdown.ts';
import { reportOf, stateOf } from '../output/views/shown/forums.ts';
import { capacityOf, roleAs } from '../output/views/shown/members.ts';
import { linkFields } from '../output/views/shown/shared.ts';
import { forumView } from '../views/forums.ts';
import { initiativeViews } from '../views/initiatives.ts';
import { type MemberView, memberViews } from '../views/members.ts';
import { personDetail } from '../views/person.ts';
import type { Asked } from './asked.ts';
import { nextOf } from './next.ts';
import type { View } from './view.ts';

type Fact = readonly [label: string, text: string | undefined];

/** Who or what an id stands for as of the day, in a few lines. */
export async function card(asked: Asked, view: View, entity: Entity): Promise<string> {
  const { texts } = asked;
  const { kind, id, name, path } = entity;
  const title = `**${markdownText(name)}** (\`${id}\`) – ${texts.kinds[kind]}`;
  const organisation = view.organisation?.asOf(view.at);
  const isKnown = organisation?.entities.get(id)?.kind === kind;
  const words = await textsIn(texts.language, 'views');
  const facts = isKnown ? factsOf(asked, view, organisation, entity, words) : [];
  const links = isKnown
    ? linkFields(linksOf(valueAt(organisation.file as unknown as Value, path) as object), words)
    : [];
  const told = fieldsMarkdown([...facts, ...links]).trimEnd();
  return [title, ...(told !== '' ? [told, `*${texts.asOf(words.date(view.at))}*`] : [])].join('\n\n');
}

function factsOf(
  { texts }: Asked,
  view: View,
  organisation: Organisation,
  { kind, id, path }: Entity,
  words: ViewTexts,
): Fact[] {
  const { label } = words;
  const { at } = view;
  switch (kind) {
    case 'forum': {
      const forum = organisation.forums.find((each) => each.id === id);
      if (!forum) return [];
      const shown = forumView(organisation, forum, at);
      return [
        [label.state, stateOf(shown, words).join('; ')],
        [label.task, forum.task],
        [texts.members, people(memberViews(organisation, at, { body: id }), words)],
        [texts.nextMeeting, meeting(nextOf(organisation, at, id), words)],
        [label.report, reportOf(shown, words).join('; ')],
      ];
    }
    case 'administrativeGroup': {
      return [
        [label.task, organisation.group.task],
        [texts.seats, texts.held(...seatsHeld(organisation, at))],
        [texts.members, people(memberViews(organisation, at, { body: id }), words)],
        [texts.nextMeeting, meeting(nextOf(organisation, at, id), words)],
      ];
    }
    case 'statusMeeting':
      return [[texts.nextMeeting, meeting(nextOf(organisation, at, id), words)]];
    case 'person': {
      const person = organisation.person(id);
      if (!person) return [];
      const { title, organisation: from, seats, offices } = personDetail(organisation, person, at);
      const held = seats
        .filter(({ state }) => state === 'held')
        .map(({ role, body }) => `${role}, ${body.name}`);
      const inOffice = offices.filter(({ state }) => state === 'held').map(({ office }) => office.name);
      return [
        [label.title, title],
        [label.organisation, from?.name],
        [texts.seats, [...inOffice, ...held].join('; ')],
      ];
    }
    case 'organisation': {
      const party = organisation.party(id);
      const seats = memberViews(organisation, at, { organisation: id, state: 'held' });
      const bodies = [...new Set(seats.map(({ body }) => body.name))];
      return [
        [texts.kind, party && texts.values[party.kind]],
        [texts.seats, bodies.join('; ')],
      ];
    }
    case 'initiative': {
      const shown = initiativeViews(organisation, at).find((each) => each.id === id);
      if (!shown) return [];
      return [
        [label.state, words.initiativeState[shown.state]],
        [label.areas, shown.areas.map(({ name }) => name).join(', ')],
        [label.priority, shown.priority && String(shown.priority.rank)],
        [label.forums, shown.forums.map(({ name }) => name).join(', ')],
      ];
    }
    case 'meeting': {
      const entry = organisation.meetings.find((each) => each.id === id);
      const body = organisation.entities.get(entry?.body ?? '')?.name;
      return [
        [label.body, body],
        [label.date, entry && words.date(entry.date)],
        [label.agenda, entry?.agenda],
      ];
    }
    default: {
      const note = valueAt(view.document.data, [...path, 'note']);
      return [[label.note, typeof note === 'string' ? note : undefined]];
    }
  }
}

/** Who sits in a body; the first of many. */
function people(seats: readonly MemberView[], words: ViewTexts): string {
  const shown = seats.slice(0, MOST).map(({ person, organisation, role, state, ...member }) => {
    const holder = state === 'vacant' ? words.seatState.vacant : (person?.name ?? organisation?.name ?? '');
    return `${holder} (${roleAs(role, capacityOf(member, words))})`;
  });
  return [...shown, ...(seats.length > MOST ? [`+${seats.length - MOST}`] : [])].join(', ');
}

const MOST = 12;

const meeting = (next: { readonly date: string } | undefined, words: ViewTexts) =>
  next && words.date(next.date);

/** How many seats of the group are held, and how many its composition demands. */
export function seatsHeld(organisation: Organisation, at: CalendarDate): [held: number, needed: number] {
  const counts = seatCounts(organisation, organisation.group, at);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [sum(counts.map(({ held }) => held)), sum(counts.map(({ rule }) => rule.min ?? 0))];
}
