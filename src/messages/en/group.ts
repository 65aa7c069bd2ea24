import type { GroupArgs } from '../../facts/group.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords, season } from './format.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Who holds a seat; a vacancy has nobody. */
const who = ({ holder, role }: { holder: string; role: string }) =>
  holder ? `${holder} (${role})` : `The vacant seat of ${role}`;

const inArea = (area: string) => (area ? ` in the area ${area}` : '');

const either = (roles: readonly string[]) => roles.join(' or ') || 'member';

export const group: FindingTexts<GroupArgs> = {
  'former-group-decided-by': {
    message: ({ group, decidedBy }) =>
      `${group} is recorded as decided by ${decidedBy}, not by Region Hovedstaden`,
    title: 'A former group not decided by the region',
    reason: 'The Regional Council decided the former organisation.',
    mend: 'Give the region under `decidedBy`.',
  },
  'former-groups-count': {
    message: ({ groups, climateForums }) =>
      `The former organisation is recorded with ${plural(groups, 'administrative group')} and ${plural(climateForums, 'climate forum')}, not three groups and one climate forum`,
    title: 'A former organisation other than three groups and one climate forum',
    reason: 'The former organisation had three administrative groups and an administrative climate forum.',
    mend: 'Add the groups that are missing, or correct their kind.',
  },
  'former-group-composition': {
    message: ({ group, fault }) =>
      ({
        municipal: `${group} is not recorded with three municipal representatives`,
        regional: `${group} is not recorded with three to four regional representatives`,
        roles: `The municipal seats of ${group} are not reserved for kommunaldirektører and fagdirektører`,
        other: `${group} is recorded with seats for others than the municipalities and the region`,
      })[fault],
    title: 'A former group with a wrong composition',
    reason:
      'Each former group had three municipal representatives, at the level of kommunaldirektør or fagdirektør, and three to four regional ones.',
    mend: 'Correct the composition, or leave it out if it is not known.',
  },
  'former-climate-forum-composition': {
    message: ({ group, side, seats }) =>
      side === 'other'
        ? `${group} is recorded with seats for others than the municipalities and the region`
        : `${group} is not recorded with ${seats} ${side === 'region' ? 'regional' : 'municipal'} representatives`,
    title: 'A former climate forum with a wrong composition',
    reason: 'The administrative climate forum had five municipal and three regional representatives.',
    mend: 'Correct the composition, or leave it out if it is not known.',
  },
  'group-not-alone': {
    message: ({ group, former, established }) =>
      `${former} has not been dissolved when ${group} begins on ${inWords(established)}`,
    title: 'A former group that exists beside the new one',
    reason:
      'The organisation centres on one administrative group. The former groups have their last day before the new one begins.',
    mend: 'Dissolve the former group before the first day of the new one.',
  },
  'group-dissolved-in-plan': {
    message: ({ group, date, planEnd }) =>
      `${group} is dissolved on ${inWords(date)}, but the plan runs to ${inWords(planEnd)}`,
    title: 'An administrative group dissolved within the plan’s period',
    reason:
      'One administrative group carries out the plan. If it is dissolved too soon, nobody is left to do so.',
    mend: 'Remove the dissolution, or move it to the plan’s last day or later.',
  },
  'status-meeting-missing': {
    message: () => 'The annual status meeting is missing',
    title: 'An organisation without an annual status meeting',
    reason: 'The annual status meeting at the political level is retained.',
    mend: 'Add the section `statusMeeting` with the two offices that meet.',
  },
  'status-meeting-per-year': {
    message: ({ perYear }) => `The status meeting is set to ${plural(perYear, 'time')} a year, not once`,
    title: 'A status meeting that is not held once a year',
    reason: 'The status meeting is annual.',
    mend: 'Set `perYear` to 1.',
  },
  'status-meeting-repeated': {
    message: ({ year, count }) =>
      `There are ${count} status meetings in ${year}, but the status meeting is annual`,
    title: 'More than one status meeting in a calendar year',
    reason: 'The status meeting is held once in each calendar year. Cancelled meetings do not count.',
    mend: 'Cancel the extra meeting, or move it to another year.',
  },
  'status-meeting-offices': {
    message: ({ fault, office }) =>
      ({
        surplus: `${office} is not one of the status meeting’s two offices, one in Region Hovedstaden and one in KKR Hovedstaden`,
        'no-region': 'The status meeting has no office in Region Hovedstaden',
        'no-kkr': 'The status meeting has no office in KKR Hovedstaden',
      })[fault],
    title: 'A status meeting not between the region and KKR',
    reason: 'The status meeting coordinates between the Regional Council and KKR, one office of each.',
    mend: 'Give one office of the region and one of KKR.',
  },
  'office-vacant': {
    message: ({ office, date }) => `The office of ${office} is vacant on ${inWords(date)}`,
    title: 'A vacant office',
    reason:
      'The status meeting is between the holders of two offices. It cannot be held unless both are filled.',
    mend: 'Add the new holder with `from`.',
  },
  'offices-one-holder': {
    message: ({ person, offices: [one, other] }) => `${person} is both ${one} and ${other} at the same time`,
    title: 'One person in both offices of the status meeting',
    reason: 'The status meeting coordinates between the Regional Council and KKR, so it takes two people.',
    mend: 'Correct who holds one of the offices, or when.',
  },
  'group-meetings-per-year': {
    message: ({ perYear }) => `The group is set to meet ${plural(perYear, 'time')} a year, not twice`,
    title: 'A group that does not meet twice a year',
    reason: 'The administrative group meets twice a year.',
    mend: 'Set `perYear` to 2.',
  },
  'group-meetings-too-many': {
    message: ({ year, count }) => `The group has ${count} meetings in ${year}, but should meet twice a year`,
    title: 'More than two meetings of the group in a calendar year',
    reason: 'The administrative group meets twice in each calendar year. Cancelled meetings do not count.',
    mend: 'Cancel the extra meeting, or move it to another year.',
  },
  'group-first-meeting-misplaced': {
    message: ({ season: first, demanded, side }) =>
      `The group’s first meeting is set to ${season(first)}, ${side} ${season(demanded)}`,
    title: 'A first meeting at another time than autumn 2013',
    reason: 'The administrative group has its first meeting in autumn 2013, neither earlier nor later.',
    mend: 'Set `first` to 2013-autumn.',
  },
  'meeting-before-first': {
    message: ({ date, season: first, begins }) =>
      `The group meets on ${inWords(date)}, but its first meeting is in ${season(first)} at the earliest, which begins on ${inWords(begins)}`,
    title: 'A meeting before the group’s first meeting can be held',
    reason: 'The group holds no meetings before the season set for its first.',
    mend: 'Move the meeting to that season or later, or cancel it.',
  },
  'meeting-without-theme': {
    message: ({ date }) => `The group’s meeting on ${inWords(date)} has no theme`,
    title: 'A meeting of the group without a theme',
    reason: 'The group’s meetings are arranged as thematic discussions, so each has at least one theme.',
    mend: 'Give one or more of the plan’s areas under `themes`.',
  },
  'speaker-is-member': {
    message: ({ speaker, body, date }) =>
      `${speaker} is a speaker on ${inWords(date)}, but is a member of ${body}`,
    title: 'A speaker who is a member',
    reason: 'Speakers come from outside. A member speaks at the meeting as a member.',
    mend: 'Remove the member from `speakers`.',
  },
  'composition-regional-seat': {
    message: ({ fault }) =>
      ({
        missing: 'The group’s composition has no regional seat',
        surplus: 'The group’s composition has more than one regional seat',
        elsewhere: 'The group’s regional seat is not Region Hovedstaden’s',
        role: 'The group’s regional seat is not reserved for a koncerndirektør',
        count: 'The group’s regional seat is not set to exactly one',
      })[fault],
    title: 'A composition without exactly one regional seat',
    reason: 'The region has one seat in the group, that of its koncerndirektør.',
    mend: 'Give the composition one entry for the region: the role koncerndirektør, `min: 1` and `max: 1`.',
  },
  'composition-municipal-seats': {
    message: ({ role, fault }) =>
      ({
        missing: `The group’s composition has no seats of ${role}`,
        repeated: `The seats of ${role} are given twice`,
        role: `The group’s municipal seats are for kommunaldirektører and fagdirektører separately, not for ${role || 'any role'}`,
        organisation: `The seats of ${role} are reserved for one organisation, not for the municipalities`,
        kind: `The seats of ${role} are not reserved for the municipalities`,
        per: `The seats of ${role} are not given for each area`,
        min: `The minimum of seats of ${role} is not one for each area`,
        max: `The maximum of seats of ${role} is not two for each area`,
      })[fault],
    title: 'A composition without 1–2 of each municipal role for each area',
    reason: 'The group has 1–2 kommunaldirektører and 1–2 fagdirektører for each of the plan’s areas.',
    mend: 'Give the composition one entry for each role: `kind: municipality`, `per: area`, `min: 1` and `max: 2`.',
  },
  'composition-selected-by': {
    message: ({ kind, roles }) =>
      kind === 'municipality'
        ? `KKR is not recorded as selecting for the seats of ${either(roles)}`
        : `KKR does not fill the region’s seat of ${either(roles)}`,
    title: 'Seats selected for by the wrong body',
    reason: 'KKR selects the municipal representatives, and only them.',
    mend: 'Give KKR under `selectedBy` for the municipal seats, and not for the regional one.',
  },
  'member-without-seat': {
    message: ({ misfit, seatOf, ...member }) =>
      ({
        role: `The group’s composition has no seat of ${member.role}`,
        area: `${who(member)} has no area: the seats are divided among the plan’s areas`,
        organisation: seatOf
          ? `${who(member)} does not come from ${seatOf}, which has the seat`
          : `${who(member)} does not come from the kind of organisation that the seat is for`,
      })[misfit],
    title: 'A member without a seat in the composition',
    reason:
      'The group consists of the seats in its composition. Role, area and organisation decide which of them a member has.',
    mend: 'Correct the member’s role, area or organisation.',
  },
  'member-not-municipal': {
    message: ({ fault, ...member }) =>
      `${who(member)} has a municipal seat, but ${
        {
          kind: 'does not come from a municipality',
          unknown: 'is not recorded with a municipality',
          elsewhere: 'comes from a municipality outside Region Hovedstaden',
        }[fault]
      }`,
    title: 'A municipal seat filled from outside the region’s municipalities',
    reason: 'The group’s kommunaldirektører and fagdirektører come from the region’s municipalities.',
    mend: 'Give a municipality in the region, or an organisation that is part of one (`partOf`); for a person, under `organisation`.',
  },
  'member-other-title': {
    message: ({ holder, role, title }) => `${holder} has the seat of ${role}, but the title ${title}`,
    title: 'A seat filled by someone with another title',
    reason:
      'The group has seats for a koncerndirektør, kommunaldirektører and fagdirektører. A seat for one is not filled by another.',
    mend: 'Correct the title or the role, or appoint someone who has the title.',
  },
  'member-selected-by': {
    message: ({ kind, ...member }) =>
      kind === 'municipality'
        ? `${who(member)} has not been selected by KKR`
        : `${who(member)} has the region’s seat, which KKR does not fill`,
    title: 'A member selected by the wrong body',
    reason: 'KKR selects the municipal representatives. The region fills its own seat.',
    mend: 'Give KKR under `selectedBy` for municipal members, and not for the region’s.',
  },
  'seats-exceeded': {
    message: ({ role, area, max, date }) =>
      `The ${max === 1 ? 'seat' : `${max} seats`} of ${role}${inArea(area)} ${max === 1 ? 'is' : 'are'} already taken on ${inWords(date)}`,
    title: 'More members than seats',
    reason:
      'The group has one koncerndirektør and at most two seats of each municipal role for each area. A vacant seat is a seat too.',
    mend: 'Record the last day of the former holder or of the vacancy, before the new term begins.',
  },
  'seat-unfilled': {
    message: ({ roles, area, missing }) =>
      `${plural(missing, 'seat')} of ${either(roles)}${inArea(area)} ${missing === 1 ? 'is' : 'are'} neither filled nor recorded as vacant`,
    title: 'A seat neither filled nor vacant',
    reason:
      'The group has a koncerndirektør and at least one holder of each municipal role for each area. A seat not yet filled is recorded as vacant.',
    mend: 'Appoint a member, or record the seat with `vacant: true`.',
  },
  'seat-vacant': {
    message: ({ role, area, selectedBy }) =>
      `The seat of ${role}${inArea(area)} is vacant${selectedBy && `; ${selectedBy} selects the member`}`,
    title: 'A vacant seat in the group',
    reason: 'The group is complete only when every seat is filled.',
    mend: 'Appoint a member once one has been selected.',
  },
  'person-two-seats': {
    message: ({ person, areas: [one, other] }) =>
      `${person} has seats for ${one} and for ${other} at the same time`,
    title: 'One person with seats in two areas',
    reason:
      'Seats are counted, not people: one person may have seats for two areas, but the group is then smaller.',
    mend: 'Keep it if it is intended. Otherwise appoint another person to one of the seats.',
  },
  'person-two-roles': {
    message: ({ person, roles: [one, other] }) =>
      `${person} is a member both as ${one} and as ${other} at the same time`,
    title: 'One person with seats in two roles',
    reason: 'A person may have seats for two areas, but cannot be both kommunaldirektør and fagdirektør.',
    mend: 'Correct the role, or appoint another person to one of the seats.',
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
    mend: 'Correct the date so that it is between the first and last day of the body.',
  },
  'member-of-dissolved-body': {
    message: ({ body, date, ...member }) =>
      `${who(member)} continues in ${body}, whose last day is ${inWords(date)}`,
    title: 'A member of a dissolved body',
    reason: 'When a body is dissolved, all its seats end on that day at the latest.',
    mend: 'Add `to` with the last day of the body.',
  },
};
