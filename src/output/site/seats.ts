import type { Person } from '../../organisation/generated/types.ts';
import { linksOf } from '../../organisation/link.ts';
import { type MemberView, memberViews } from '../../views/members.ts';
import { officeTerms, personDetail } from '../../views/person.ts';
import { html } from '../html.ts';
import { memberTable } from '../views/shown/members.ts';
import { officeTermTable, personSheet } from '../views/shown/person.ts';
import { linkFields } from '../views/shown/shared.ts';
import { openSeatTable } from '../views/shown/status.ts';
import { fieldsOn, partsOn, tableOn } from './blocks.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES, placeOf } from './links.ts';
import type { Site } from './source.ts';

/** Who sits where: the group, the offices of the status meeting, and the forums. */
export function seatsPage(site: Site): string {
  const { organisation, at, words, status } = site;
  const { heading, lead, pages } = words.site;
  const { group } = organisation;
  const ofGroup = memberViews(organisation, at, { body: group.id, state: 'all' });
  const isNow = ({ state }: MemberView) => state === 'held' || state === 'vacant';
  const now = ofGroup.filter(isNow);
  const coming = ofGroup.filter(({ state }) => state === 'coming');
  const former = ofGroup.filter(({ state }) => state === 'former');
  const inForums = memberViews(organisation, at, {}).filter(({ body }) => body.id !== group.id);
  const seats = (rows: readonly MemberView[], caption: string, options = {}) =>
    tableOn(
      site,
      memberTable(rows, words.views, options),
      caption,
      rows.map(({ area }) => (area ? [area.id] : [])),
    );
  const count = status.group.isStanding
    ? words.views.status.seats(status.group.held, status.group.needed)
    : words.views.status.notStanding;
  return layout(site, {
    name: 'seats',
    title: pages.seats,
    file: PAGE_FILES.seats,
    isEntry: true,
    lead: lead.seats,
    content: [
      filterForm(site, { rows: ofGroup.length + inForums.length, hasAreas: true }),
      part(
        group.name,
        [
          html`<p>${count}</p>
`,
          fieldsOn(site, linkFields(linksOf(group), words.views)),
          seats([...now, ...coming], group.name, { isOneBody: true }),
          status.group.vacancies.length + status.group.unfilled.length === 0
            ? ''
            : html`<h3>${heading.vacancies}</h3>
${tableOn(site, openSeatTable(status.group, words.views), heading.vacancies)}`,
          former.length === 0
            ? ''
            : html`<h3>${heading.formerSeats}</h3>
${seats(former, heading.formerSeats, { isOneBody: true })}`,
        ],
        placeOf(group.id),
      ),
      statusMeeting(site),
      part(heading.forumSeats, seats(inForums, heading.forumSeats), 'forums'),
    ],
  });
}

/** The offices that meet (R7, R8), and who holds and held them. */
function statusMeeting(site: Site) {
  const { organisation, at, words } = site;
  const { statusMeeting: meeting } = organisation.file;
  if (!meeting) return '';
  const { views } = words;
  const terms = officeTerms(organisation, at);
  const vacant = meeting.offices.filter(
    (office) => !terms.some(({ office: { id }, state }) => id === office.id && state === 'held'),
  );
  const table = tableOn(site, officeTermTable(terms, views), meeting.name);
  const vacancies = vacant.map(
    ({ name }) => html`<p>${name}: ${views.seatState.unfilled}</p>
`,
  );
  const more = fieldsOn(site, linkFields(linksOf(meeting), views));
  return part(meeting.name, [more, terms.length === 0 ? '' : table, vacancies], placeOf(meeting.id));
}

/** A person, and all that they hold and held. */
export function personPage(site: Site, person: Person): string {
  const { organisation, at, words } = site;
  const sheet = personSheet(personDetail(organisation, person, at), words.views);
  return layout(site, {
    name: 'seats',
    title: person.name,
    file: detailFile('person', person.id),
    isEntry: false,
    content: partsOn(site, sheet.blocks),
  });
}
