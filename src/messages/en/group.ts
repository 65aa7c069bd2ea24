import type { GroupArgs } from '../../facts/group.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords, listed, plural, range, roleOf, season, times } from './grammar.ts';

/** Who holds a seat; a vacancy has nobody. */
const who = ({ holder, role }: { holder: string; role: string }) =>
  holder ? `${holder} (${role})` : `The vacant seat of ${role}`;

const inArea = (area: string) => (area ? ` in the area ${area}` : '');

export const group: FindingTexts<GroupArgs> = {
  'former-group-decided-by': {
    message: ({ group, decidedBy, body }) =>
      `${group} is recorded as decided by ${decidedBy}, not by ${body}`,
    title: 'A former group decided by another body',
    reason: 'The charter says who decided the former organisation.',
    fix: 'Give that body under `decidedBy`.',
  },
  'former-groups-count': {
    message: ({ groups, climateForums, had }) =>
      `The former organisation is recorded with ${plural(groups, 'administrative group')} and ${plural(climateForums, 'climate forum')}, not ${had.groups} and ${had.climateForums}`,
    title: 'A former organisation with too few or too many groups',
    reason: 'The charter says how many administrative groups and climate forums the former organisation had.',
    fix: 'Add the groups that are missing, or correct their kind.',
  },
  'former-group-composition': {
    message: ({ group, fault, had }) =>
      ({
        municipal: `${group} is not recorded with ${range(had.municipality)} municipal representatives`,
        regional: `${group} is not recorded with ${range(had.region)} regional representatives`,
        roles: `The municipal seats of ${group} are not reserved for ${roleOf(had.roles)}`,
        other: `${group} is recorded with seats for others than the municipalities and the region`,
      })[fault],
    title: 'A former group with a wrong composition',
    reason:
      'The charter says how many municipal and regional representatives each former group had, and in which roles.',
    fix: 'Correct the composition, or leave it out if it is not known.',
  },
  'former-climate-forum-composition': {
    message: ({ group, side, seats }) =>
      side === 'other'
        ? `${group} is recorded with seats for others than the municipalities and the region`
        : `${group} is not recorded with ${range(seats)} ${side === 'region' ? 'regional' : 'municipal'} representatives`,
    title: 'A former climate forum with a wrong composition',
    reason: 'The charter says how many municipal and regional representatives the former climate forum had.',
    fix: 'Correct the composition, or leave it out if it is not known.',
  },
  'group-not-alone': {
    message: ({ group, former, established }) =>
      `${former} has not been dissolved when ${group} begins on ${inWords(established)}`,
    title: 'A former group that exists beside the new one',
    reason:
      'The organisation centres on one administrative group. The former groups have their last day before the new one begins.',
    fix: 'Dissolve the former group before the first day of the new one.',
  },
  'group-dissolved-in-plan': {
    message: ({ group, date, planEnd }) =>
      `${group} is dissolved on ${inWords(date)}, but the plan runs to ${inWords(planEnd)}`,
    title: "An administrative group dissolved within the plan's period",
    reason:
      'One administrative group carries out the plan. If it is dissolved too soon, nobody is left to do so.',
    fix: "Remove the dissolution, or move it to the plan's last day or later.",
  },
  'status-meeting-missing': {
    message: () => 'The annual status meeting is missing',
    title: 'An organisation without an annual status meeting',
    reason: 'The annual status meeting at the political level is retained.',
    fix: 'Add the section `statusMeeting` with the two offices that meet.',
  },
  'status-meeting-per-year': {
    message: ({ perYear, demanded }) =>
      `The status meeting is set to ${plural(perYear, 'time')} a year, not ${times(demanded)}`,
    title: 'A status meeting held more or less often than it should be',
    reason: 'The charter says how often a year the status meeting is held.',
    fix: 'Set `perYear` to the number that the charter requires.',
  },
  'status-meeting-repeated': {
    message: ({ year, count, allowed }) =>
      `There are ${count} status meetings in ${year}, but ${allowed === 1 ? 'the status meeting is annual' : `only ${allowed} a year`}`,
    title: 'Too many status meetings in a calendar year',
    reason:
      'The charter, or the file itself, says how often a year the status meeting is held. Cancelled meetings do not count.',
    fix: 'Cancel the extra meeting, or move it to another year.',
  },
  'status-meeting-offices': {
    message: ({ fault, office, parties }) =>
      ({
        surplus: `${office} is not one of the status meeting's offices, one in each of ${listed(parties)}`,
        missing: `The status meeting has no office in ${listed(parties)}`,
      })[fault],
    title: 'A status meeting between others than the charter says',
    reason:
      'The status meeting coordinates between the parties that the charter names, each represented by its chair.',
    fix: 'Give one office of each of these parties.',
  },
  'office-vacant': {
    message: ({ office, date }) => `The office of ${office} is vacant on ${inWords(date)}`,
    title: 'A vacant office',
    reason:
      'The status meeting is between the holders of two offices. It cannot be held unless both are filled.',
    fix: 'Add the new holder with `from`.',
  },
  'offices-one-holder': {
    message: ({ person, offices: [one, other] }) => `${person} is both ${one} and ${other} at the same time`,
    title: 'One person in both offices of the status meeting',
    reason: 'The status meeting coordinates between two parties, so it takes two people.',
    fix: 'Correct who holds one of the offices, or when.',
  },
  'group-meetings-per-year': {
    message: ({ perYear, demanded }) =>
      `The group is set to meet ${plural(perYear, 'time')} a year, not ${times(demanded)}`,
    title: 'A group that meets more or less often than it should',
    reason: 'The charter says how often a year the group meets.',
    fix: 'Set `perYear` to the number that the charter requires.',
  },
  'group-meetings-too-many': {
    message: ({ year, count, allowed }) =>
      `The group has ${count} meetings in ${year}, but should meet ${times(allowed)} a year`,
    title: 'Too many meetings of the group in a calendar year',
    reason:
      'The charter, or the file itself, says how often a year the group meets. Cancelled meetings do not count.',
    fix: 'Cancel the extra meeting, or move it to another year.',
  },
  'group-first-meeting-misplaced': {
    message: ({ season: first, demanded, side }) =>
      `The group's first meeting is set to ${season(first)}, ${side} ${season(demanded)}`,
    title: 'A first meeting at another time than the charter says',
    reason: 'The charter says in which season the group has its first meeting, neither earlier nor later.',
    fix: 'Set `first` to that season.',
  },
  'meeting-before-first': {
    message: ({ date, season: first, begins }) =>
      `The group meets on ${inWords(date)}, but its first meeting is in ${season(first)} at the earliest, which begins on ${inWords(begins)}`,
    title: "A meeting before the group's first meeting can be held",
    reason: 'The group holds no meetings before the season set for its first.',
    fix: 'Move the meeting to that season or later, or cancel it.',
  },
  'meeting-without-theme': {
    message: ({ date }) => `The group's meeting on ${inWords(date)} has no theme`,
    title: 'A meeting of the group without a theme',
    reason: "The group's meetings are arranged as thematic discussions, so each has at least one theme.",
    fix: "Give one or more of the plan's areas under `themes`.",
  },
  'speaker-is-member': {
    message: ({ speaker, body, date }) =>
      `${speaker} is a speaker on ${inWords(date)}, but is a member of ${body}`,
    title: 'A speaker who is a member',
    reason: 'Speakers come from outside. A member speaks at the meeting as a member.',
    fix: 'Remove the member from `speakers`.',
  },
  'composition-regional-seat': {
    message: ({ fault, party, role, least, most }) =>
      ({
        missing: "The group's composition has no regional seat",
        surplus: "The group's composition has more than one regional seat",
        elsewhere: `The group's regional seat is not that of ${party}`,
        role: `The group's regional seat is not reserved for ${role}`,
        count: `The group's regional seat is not set to exactly ${least === 1 && most === 1 ? 'one' : range({ min: least, max: most })}`,
      })[fault],
    title: 'A composition without the regional seat that the charter requires',
    reason: 'The charter says which seat the region has in the group, and for which role.',
    fix: 'Give the composition one entry for the region, with the role, `min` and `max` that the charter requires.',
  },
  'composition-municipal-seats': {
    message: ({ role, fault, demanded }) =>
      ({
        missing: `The group's composition has no seats of ${role}`,
        repeated: `The seats of ${role} are given twice`,
        role: `The group's municipal seats are for ${listed(demanded.roles)} separately, not for ${role || 'any role'}`,
        organisation: `The seats of ${role} are reserved for one organisation, not for the municipalities`,
        kind: `The seats of ${role} are not reserved for the municipalities`,
        per: demanded.per
          ? `The seats of ${role} are not given for each area`
          : `The seats of ${role} are given for each area, not for the whole plan`,
        min: `The minimum of seats of ${role} is not ${demanded.min}${demanded.per ? ' for each area' : ''}`,
        max: `The maximum of seats of ${role} is not ${demanded.max}${demanded.per ? ' for each area' : ''}`,
      })[fault],
    title: 'A composition without the municipal seats that the charter requires',
    reason:
      'The charter says how many municipal seats of each role the group has, and whether for each area.',
    fix: 'Give the composition one entry for each role with `kind: municipality` and the `per`, `min` and `max` that the charter requires.',
  },
  'composition-selected-by': {
    message: ({ kind, roles, selector }) =>
      kind === 'municipality'
        ? `${selector} is not recorded as selecting for the seats of ${roleOf(roles)}`
        : `${selector} does not fill the region's seat of ${roleOf(roles)}`,
    title: 'Seats selected for by the wrong body',
    reason: 'The charter says who selects the municipal representatives, and only them.',
    fix: 'Give that body under `selectedBy` for the municipal seats, and not for the regional one.',
  },
  'member-without-seat': {
    message: ({ misfit, seatOf, ...member }) =>
      ({
        role: `The group's composition has no seat of ${member.role}`,
        area: `${who(member)} has no area: the seats are divided among the plan's areas`,
        organisation: seatOf
          ? `${who(member)} does not come from ${seatOf}, which has the seat`
          : `${who(member)} does not come from the kind of organisation that the seat is for`,
      })[misfit],
    title: 'A member without a seat in the composition',
    reason:
      'The group consists of the seats in its composition. Role, area and organisation decide which of them a member has.',
    fix: "Correct the member's role, area or organisation.",
  },
  'member-not-municipal': {
    message: ({ fault, region, ...member }) =>
      `${who(member)} has a municipal seat, but ${
        {
          kind: 'does not come from a municipality',
          unknown: 'is not recorded with a municipality',
          elsewhere: `comes from a municipality outside ${region}`,
        }[fault]
      }`,
    title: "A municipal seat filled from outside the region's municipalities",
    reason: 'The holders of municipal seats come from the municipalities that the charter names.',
    fix: 'Give a municipality in the region, or an organisation that is part of one (`partOf`); for a person, under `organisation`.',
  },
  'member-other-title': {
    message: ({ holder, role, title }) => `${holder} has the seat of ${role}, but the title ${title}`,
    title: 'A seat filled by someone with another title',
    reason: 'Each seat of the group is for one role, and cannot be filled by someone with another title.',
    fix: 'Correct the title or the role, or appoint someone who has the title.',
  },
  'member-selected-by': {
    message: ({ kind, selector, ...member }) =>
      kind === 'municipality'
        ? `${who(member)} has not been selected by ${selector}`
        : `${who(member)} has the region's seat, which ${selector} does not fill`,
    title: 'A member selected by the wrong body',
    reason: 'The charter says who selects the municipal representatives. The region fills its own seat.',
    fix: "Give that body under `selectedBy` for municipal members, and not for the region's.",
  },
  'seats-exceeded': {
    message: ({ role, area, max, date }) =>
      `The ${max === 1 ? 'seat' : `${max} seats`} of ${role}${inArea(area)} ${max === 1 ? 'is' : 'are'} already taken on ${inWords(date)}`,
    title: 'More members than seats',
    reason: 'The group has the seats of its composition and no more. A vacant seat is a seat too.',
    fix: 'Record the last day of the former holder or of the vacancy, before the new term begins.',
  },
  'seat-unfilled': {
    message: ({ roles, area, missing }) =>
      `${plural(missing, 'seat')} of ${roleOf(roles)}${inArea(area)} ${missing === 1 ? 'is' : 'are'} neither filled nor recorded as vacant`,
    title: 'A seat neither filled nor vacant',
    reason:
      'The group has at least the seats of its composition. A seat not yet filled is recorded as vacant.',
    fix: 'Appoint a member, or record the seat with `vacant: true`.',
  },
  'seat-vacant': {
    message: ({ role, area, selectedBy }) =>
      `The seat of ${role}${inArea(area)} is vacant${selectedBy && `; ${selectedBy} selects the member`}`,
    title: 'A vacant seat in the group',
    reason: 'The group is complete only when every seat is filled.',
    fix: 'Appoint a member once one has been selected.',
  },
  'person-two-seats': {
    message: ({ person, areas: [one, other] }) =>
      `${person} has seats for ${one} and for ${other} at the same time`,
    title: 'One person with seats in two areas',
    reason:
      'Seats are counted, not people: one person may have seats for two areas, but the group is then smaller.',
    fix: 'Keep it if it is intended. Otherwise appoint another person to one of the seats.',
  },
  'person-two-roles': {
    message: ({ person, roles: [one, other] }) =>
      `${person} is a member both as ${one} and as ${other} at the same time`,
    title: 'One person with seats in two roles',
    reason: 'A person may have seats for two areas, but not in two roles.',
    fix: 'Correct the role, or appoint another person to one of the seats.',
  },
  'member-outside-body': {
    message: ({ body, kind, date, limit, ...member }) =>
      ({
        'begins-before': `${who(member)} begins on ${inWords(date)}, but the first day of ${body} is ${inWords(limit)}`,
        'begins-after': `${who(member)} begins on ${inWords(date)}, but the last day of ${body} is ${inWords(limit)}`,
        'ends-before': `${who(member)} ends on ${inWords(date)}, but the first day of ${body} is ${inWords(limit)}`,
      })[kind],
    title: 'A seat in a body that does not exist at the time',
    reason: 'Nobody can have a seat in a body before it is established or after it is dissolved.',
    fix: 'Correct the date so that it is between the first and last day of the body.',
  },
  'member-of-dissolved-body': {
    message: ({ body, date, ...member }) =>
      `${who(member)} continues in ${body}, whose last day is ${inWords(date)}`,
    title: 'A member of a dissolved body',
    reason: 'When a body is dissolved, all its seats end on that day at the latest.',
    fix: 'Add `to` with the last day of the body.',
  },
};
