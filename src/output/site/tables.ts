import type { ScheduledMeeting } from '../../meetings/schedule.ts';
import type { ForumView } from '../../views/forums.ts';
import type { InitiativeView } from '../../views/initiatives.ts';
import type { MemberView } from '../../views/members.ts';
import { webAddress } from '../address.ts';
import { type Html, html } from '../html.ts';
import { dateParts, speakerText, timeOf } from '../meetings/facts.ts';
import { names } from '../names.ts';
import type { Listing } from '../views/listing.ts';
import { listingHtml } from '../views/listing-html.ts';
import { BELOW, forumListing, stateOf } from '../views/shown/forums.ts';
import { initiativeListing } from '../views/shown/initiatives.ts';
import { type MemberListingOptions, memberListing } from '../views/shown/members.ts';
import { detailFile, placeOf } from './links.ts';
import type { Site } from './source.ts';
import { forumTone, meetingTag, progressTone, tag } from './tags.ts';

// The lists that several pages show, with links in them.

export function forumTable({ links, words }: Site, forums: readonly ForumView[], caption: string): Html {
  const { views } = words;
  return listingHtml(forumListing(forums, views), {
    caption,
    areas: ({ areas }) => areas.map(({ id }) => id),
    cells: {
      [views.label.forum]: (forum) => [
        links.to(forum),
        ...(forum.under ? [html` <small>${BELOW} ${links.to(forum.under)}</small>`] : []),
      ],
      [views.label.state]: (forum) => [
        tag(views.forumState[forum.state], forumTone(forum.state)),
        ...stateOf(forum, views)
          .slice(1)
          .map((more) => html` <small>${more}</small>`),
      ],
    },
  });
}

export function initiativeTable(
  { links, words }: Site,
  initiatives: readonly InitiativeView[],
  caption: string,
): Html {
  const { views } = words;
  return listingHtml(initiativeListing(initiatives, views), {
    caption,
    areas: ({ areas }) => areas.map(({ id }) => id),
    cells: {
      [views.label.initiative]: (initiative) => links.to(initiative),
      [views.label.followUp]: ({ followUp }) =>
        followUp && [
          tag(views.progress[followUp.status], progressTone(followUp.status)),
          html` <small>${views.date(followUp.date)}</small>`,
        ],
    },
  });
}

export function memberTable(
  { links, words }: Site,
  members: readonly MemberView[],
  caption: string,
  options: MemberListingOptions = {},
): Html {
  const { views } = words;
  return listingHtml(memberListing(members, views, options), {
    caption,
    areas: ({ area }) => (area ? [area.id] : []),
    cells: {
      [views.label.holder]: ({ person, organisation }) => {
        const party = organisation && links.to(organisation);
        if (person === undefined) return party;
        return [links.to(person), party === undefined ? '' : html` <small>${party}</small>`];
      },
      ...(options.isOneBody ? {} : { [views.label.body]: ({ body }: MemberView) => links.to(body) }),
    },
  });
}

/** Meetings, each with a place of its own on the page where all stand. */
export function meetingTable(
  { links, words }: Site,
  meetings: readonly ScheduledMeeting[],
  caption: string,
  options: { readonly isOneBody?: boolean; readonly hasPlaces?: boolean } = {},
): Html {
  const { meetings: texts, site } = words;
  const { column } = texts;
  const time = (meeting: ScheduledMeeting) => {
    const ends = timeOf(meeting);
    return ends ? texts.time(ends.from, ends.to) : '';
  };
  const listing: Listing<ScheduledMeeting> = {
    rows: meetings,
    columns: [
      { title: column.date, cell: (meeting) => [texts.date(dateParts(meeting.date)), time(meeting)] },
      ...(options.isOneBody
        ? []
        : [{ title: column.meeting, cell: ({ body }: ScheduledMeeting) => body.name }]),
      { title: column.themes, cell: ({ themes }) => names(themes) },
      { title: column.speakers, cell: ({ speakers }) => speakers.map(speakerText).join('; ') },
      { title: column.place, cell: ({ place = '' }) => place },
      {
        title: column.state,
        cell: ({ state, entry }) => [
          texts.state[state],
          entry.cancelled?.reason ?? entry.held?.minutes ?? '',
        ],
      },
    ],
    facts: [],
    none: site.noMeetings,
  };
  const dated = (meeting: ScheduledMeeting) => {
    const place = options.hasPlaces ? html` id="${placeOf(meeting.id)}"` : '';
    const address = detailFile('meeting', meeting.id);
    return html`<a href="${address}"${place}><time datetime="${meeting.date}">${texts.date(dateParts(meeting.date))}</time></a> <small>${time(meeting)}</small>`;
  };
  return listingHtml(listing, {
    caption,
    cells: {
      [column.date]: dated,
      [column.state]: (meeting) => [
        meetingTag(meeting, texts),
        meeting.entry.cancelled ? html` <small>${meeting.entry.cancelled.reason}</small>` : '',
        paperLink(meeting.entry.agenda, column.agenda),
        paperLink(meeting.entry.held?.minutes, column.minutes),
      ],
      ...(options.isOneBody ? {} : { [column.meeting]: ({ body }: ScheduledMeeting) => links.to(body) }),
    },
  });
}

/** Where the agenda or the minutes of a meeting are: a link, where that is an address. */
function paperLink(text: string | undefined, name: string): Html | string {
  if (text === undefined) return '';
  const address = webAddress(text);
  const shown =
    address === undefined ? html`${name}: ${text}` : html`<a href="${address}" rel="external">${name}</a>`;
  return html` <small>${shown}</small>`;
}
