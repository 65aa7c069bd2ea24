import type { ChangeTexts, Settled } from '../change.ts';
import type { EntityKind, Named } from '../reference.ts';
import { fields } from './fields.ts';
import { date as inWords } from './format.ts';
import { FIELDS } from './history-fields.ts';
import { noPlan, unplanned } from './meeting-reasons.ts';

const KINDS: Record<EntityKind | 'body' | 'entry', string> = {
  area: 'area',
  goal: 'goal',
  initiative: 'initiative',
  organisation: 'organisation',
  person: 'person',
  office: 'office',
  administrativeGroup: 'administrative group',
  statusMeeting: 'status meeting',
  forum: 'forum',
  formerGroup: 'former group',
  effort: 'effort',
  meeting: 'meeting',
  body: 'group or forum',
  entry: 'entry',
};

const HISTORIES = { reports: 'a report', priorities: 'a priority', followUps: 'a follow-up' } as const;

const KIND_OF_ORGANISATION: Readonly<Record<string, string>> = {
  region: 'a region',
  kkr: 'a KKR',
  municipality: 'a municipality',
  education: 'an educational institution',
  business: 'business',
  interest: 'an interest organisation',
  knowledge: 'a knowledge institution',
};

const meant = (suggestion: string | undefined) => (suggestion ? ` Did you mean ${suggestion}?` : '');
const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const names = (all: readonly Named[]) => list(all.map(({ name }) => name));
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const forArea = (area: string) => (area ? ` for ${area}` : '');

const told = (entries: readonly Settled[]) =>
  entries.map(({ name, field, date }) => `${name}: ${FIELDS[field]}, ${inWords(date)}`).join('; ');
const correction = ({ id, field }: Settled, today: string) =>
  `{ date: ${today}, id: ${id}, field: ${field}, reason: … }`;

export const change: ChangeTexts = {
  refusals: {
    'unknown-id': ({ kind, id, suggestion }) =>
      `The file has no ${KINDS[kind]} with the id ${id}.${meant(suggestion)}`,
    'entry-broken': ({ id, name }) =>
      `The entry ${id === name ? id : `${id} (${name})`} has errors and cannot be used until they are fixed. \`rup validate\` shows them.`,
    'id-repeated': ({ id }) =>
      `More than one entry has the id ${id}, so it is not clear which one is meant. Give each an id of its own first.`,
    'id-taken': ({ id, kind, name, option }) =>
      `The id ${id} is already taken${kind ? ` (${KINDS[kind]}: ${name})` : ''}. Choose another with ${option}.`,
    'bad-id': ({ id, suggestion }) =>
      `${id} cannot be an id: use the letters a–z, digits and hyphens.${meant(suggestion)}`,
    'name-gives-no-id': ({ name, option }) =>
      `The name “${name}” holds nothing to make an id of. Give one with ${option}.`,
    'no-such-day': ({ value }) => `${value} is not a day of the calendar. Write the date as 2013-10-10.`,
    'no-region': ({ option }) =>
      `The file has no region to decide on the forum. Say who decides with ${option}.`,
    'forum-needed': ({ forum, date, needs }) =>
      `${forum.name} cannot be dissolved on ${date}: it is still needed by ${list(
        needs.map(({ name, ends }) => (ends ? `${name} (until ${ends})` : name)),
      )}. Add --release to end the need the same day, or end the initiative first.`,
    'forum-planned': ({ forum }) =>
      `${forum.name} is planned and not established yet. \`rup forum establish ${forum.id}\` establishes it.`,
    'forum-not-planned': ({ forum }) =>
      `${forum.name} is not just planned: it is part of history and stays in the file. Dissolve it with \`rup forum dissolve ${forum.id}\`.`,
    'forum-already-established': ({ forum, established }) =>
      established
        ? `${forum.name} is established already, as of ${established}. \`rup correct ${forum.id} established\` changes the day.`
        : `${forum.name} is continued and is not to be established.`,
    'before-established': ({ forum, date, established }) =>
      `${date} is before ${forum.name} was established (${established}).`,
    'forum-already-dissolved': ({ forum, dissolved }) =>
      `${forum.name} has been dissolved; its last day was ${dissolved}. \`rup correct ${forum.id} dissolved\` changes the day.`,
    'forum-has-later': ({ forum, date, reports, meetings }) => {
      const later = [
        reports.length > 0 && `reported on ${list(reports)}`,
        meetings.length > 0 && `met on ${list(meetings)}`,
      ].filter((part) => part !== false);
      return `After ${date}, ${forum.name} has ${list(later)}. Choose a later date, or insist with --despite-later.`;
    },
    'initiative-not-in-forum': ({ forum, initiative, suggestion }) =>
      `${forum.name} is not tied to the initiative ${initiative}.${meant(suggestion)}`,
    'need-already-ended': ({ forum, initiative, until }) =>
      `${initiative.name} has not needed ${forum.name} since ${until}. \`rup correct ${forum.id} initiatives[${initiative.id}].until\` changes the day.`,
    'last-need': ({ forum, initiative, date }) =>
      `${initiative.name} is the last initiative that needs ${forum.name}. Dissolve the forum in the same change with \`rup forum dissolve ${forum.id} --date ${date} --release\`.`,
    'initiative-already-started': ({ initiative, started }) =>
      `${initiative.name} has been started already; its first day is ${started}. \`rup correct ${initiative.id} started\` changes it.`,
    'initiative-not-started': ({ initiative }) =>
      `${initiative.name} has not been started. \`rup initiative start ${initiative.id}\` does that.`,
    'initiative-already-ended': ({ initiative, ended }) =>
      `${initiative.name} has ended; its last day is ${ended}. \`rup correct ${initiative.id} ended\` changes it.`,
    'end-before-start': ({ initiative, started, date }) =>
      `${initiative.name} cannot end on ${date}, before it began (${started}).`,
    'forums-left-over': ({ initiative, date, forums }) =>
      `When ${initiative.name} ends on ${date}, no initiative needs ${names(forums)} any longer. Add --dissolve-forums to dissolve in the same change.`,
    'date-repeated': ({ name, history, date }) => `${name} has ${HISTORIES[history]} of ${date} already.`,
    'body-without-seats': ({ body }) => `${body.name} has no members in the file.`,
    'role-without-seat': ({ body, role, roles, suggestion }) =>
      `${body.name} has no seat for a ${role}; its composition has ${list(roles)}.${meant(suggestion)}`,
    'area-needed': ({ body, role, areas }) =>
      `A ${role} in ${body.name} sits for an area. Give --area: ${areas.map(({ id }) => id).join(', ')}.`,
    'seat-of-others': ({ body, role, holder, organisation, kind }) =>
      `The seat as ${role} in ${body.name} belongs to ${organisation || (KIND_OF_ORGANISATION[kind] ?? kind)}, and ${holder} does not come from there.`,
    'seats-taken': ({ body, role, area, max, date }) =>
      `${body.name} has ${plural(max, 'seat')} for ${role}${forArea(area)}, and none is free on ${date}. \`rup member leave ${body.id}\` ends a membership.`,
    'selected-by-other': ({ body, role, wanted }) =>
      `A ${role} in ${body.name} is selected by ${wanted.name}. Give --selected-by ${wanted.id}.`,
    'already-seated': ({ holder, body, role }) => `${holder} sits in ${body.name} as ${role} already.`,
    'outside-life': ({ body, date, first, last }) =>
      `${body.name} does not stand on ${date}${first && date < first ? ` (its first day is ${first})` : last ? ` (its last day is ${last})` : ''}.`,
    'no-such-member': ({ body, holders }) =>
      holders.length > 0
        ? `Nobody in ${body.name} answers to that. On that day it has: ${list(holders)}.`
        : `Nobody sits in ${body.name} on that day.`,
    'several-members': ({ body, holders }) =>
      `Several in ${body.name} answer to that: ${list(holders)}. Give --role, --area or --person too.`,
    'leaves-before-start': ({ holder, from, date }) =>
      `${holder} cannot leave on ${date}, before taking up the seat (${from}).`,
    'not-a-municipality': ({ organisation }) =>
      `${organisation.name} is not a municipality, and efforts are the municipalities’.`,
    'meeting-only-proposed': ({ meeting: { id, body, date } }) =>
      `${body}: the meeting on ${date} (${id}) is only proposed. Pin it first with \`rup meetings plan --write\`.`,
    'meeting-already-held': ({ meeting: { id, body }, held }) =>
      `${body}: the meeting ${id} was held already, on ${held}.`,
    'meeting-already-cancelled': ({ meeting: { id, body }, cancelled }) =>
      `${body}: the meeting ${id} was cancelled on ${cancelled}. \`rup meetings plan\` proposes a new one where one is due.`,
    'meeting-already-there': ({ meeting: { id, body, date } }) =>
      `${body}: the meeting ${id} is on ${date} already.`,
    'held-in-future': ({ meeting: { id, body }, date, today }) =>
      `${body}: the meeting ${id} cannot have been held on ${date}, for today is ${today}. If it was held earlier, give the day with --date.`,
    'reason-needed': ({ date }) =>
      `What the file tells of ${date} is settled. Say why it is changed with --reason; a correction is entered with it.`,
    'nothing-to-undo': () =>
      'There is nothing to take back: rup has changed this file with no command that it still knows of. `git diff` shows what has changed since the last commit.',
    'undo-changed': ({ command }) =>
      `What \`rup ${command}\` wrote has been changed since, so it cannot be taken back by itself. Change it by hand, or correct it with \`rup correct\`.`,
    'no-such-field': ({ id, field, known }) =>
      known.length > 0
        ? `${id} has nothing dated called ${field}. It has ${list(known)}, as in ${known[0]}; other facts are changed with \`edit\`.`
        : `${id} has nothing dated to correct. Its other facts are changed with \`edit\`.`,
    'which-entry': ({ field, entries }) =>
      entries.length > 0
        ? `It is not clear which of ${field} is meant. Name one: ${list(entries)}.`
        : `There is nothing in ${field}.`,
    'office-held-later': ({ office, holder, from }) =>
      `${holder} is ${office} from ${from}. Take a later day with --from, or correct that one first.`,
    'office-already-held': ({ office, holder }) => `${holder} holds the office already: ${office}.`,
    'meeting-already-entered': ({ meeting: { id, body, date } }) =>
      `${body}: there is a meeting on ${date} already (${id}). Change it with \`rup meetings edit ${id}\`.`,
    'meeting-still-coming': ({ meeting: { body, date } }) =>
      `${body}: the meeting on ${date} is neither held nor cancelled.`,
    'no-such-seats': ({ body, roles, known }) =>
      `The composition of ${body.name} has no seats of ${list(roles)}. It has ${known.length > 0 ? list(known) : 'none'}.`,
    'unknown-rule': ({ rule, suggestion }) =>
      `There is no rule ${rule}.${meant(suggestion)} \`rup explain\` lists them.`,
    'until-in-past': ({ until, today }) =>
      `A finding cannot be accepted until ${until}: today is ${today}. Give a later day with --until.`,
    'unknown-setting': ({ key, keys, suggestion }) =>
      `There is no setting ${key}.${meant(suggestion)} There are ${list(keys)}.`,
    'nothing-to-schedule': ({ empty, unplaced }) =>
      unplaced
        ? unplanned(unplaced)
        : empty && empty.why !== 'none-due'
          ? noPlan(empty)
          : 'Every meeting in this period is already scheduled.',
    'nothing-changes': () => 'There is nothing to change.',
    'file-unreadable': ({ count }) =>
      `The file cannot be changed until ${plural(count, 'error')} in its YAML ${count === 1 ? 'is' : 'are'} mended. \`rup validate\` shows where.`,
    'sections-broken': ({ sections }) =>
      `The file cannot be changed here until the errors in ${list(sections)} are mended. \`rup validate\` shows where.`,
    'new-errors': ({ count }) =>
      `The change was not made, for it would give the file ${plural(count, 'new error')}:`,
    'cannot-edit': () =>
      'The change cannot be written without changing something else in the file. Paste this where it belongs:',
  },
  done: {
    'forum-created': ({ forum, established }) =>
      established
        ? `${forum.name} is established as of ${established} (${forum.id}).`
        : `${forum.name} is entered as planned (${forum.id}).`,
    'forum-established': ({ forum, date }) => `${forum.name} is established as of ${date}.`,
    'forum-dissolved': ({ forum, date, members, meetings }) => {
      const closed = [
        members > 0 && `${plural(members, 'membership')} ended`,
        meetings > 0 && `${plural(meetings, 'meeting')} cancelled`,
      ].filter((part) => part !== false);
      return `${forum.name} is dissolved, ${date} being its last day${closed.length > 0 ? `; ${list(closed)}` : ''}.`;
    },
    'forum-reported': ({ forum, date }) => `${forum.name} reported on ${date}.`,
    'forum-released': ({ forum, initiative, date }) =>
      `${initiative.name} does not need ${forum.name} after ${date}.`,
    'initiative-started': ({ initiative, date }) => `${initiative.name} is started as of ${date}.`,
    'initiative-ended': ({ initiative, date, dissolved }) =>
      `${initiative.name} is ended, ${date} being its last day${dissolved.length > 0 ? `, and ${list(dissolved)} dissolved` : ''}.`,
    'initiative-prioritised': ({ initiative, date, rank }) =>
      `${initiative.name} was given priority ${rank} on ${date}.`,
    'initiative-followed-up': ({ initiative, date, status }) =>
      `${initiative.name} was followed up on ${date}: ${status}.`,
    'member-appointed': ({ holder, role, body, area, from }) =>
      `${holder} takes up a seat in ${body.name} as ${role}${forArea(area)} on ${from}.`,
    'member-left': ({ holder, role, body, date }) =>
      `${holder} leaves ${body.name} as ${role}, ${date} being the last day.`,
    'entry-added': ({ kind, id, name }) => `The ${KINDS[kind]} ${name} is entered (${id}).`,
    'entry-edited': ({ name, fields: keys }) =>
      `${name} is changed (${list(keys.map((key) => fields[key]))}).`,
    'forum-dropped': ({ forum }) => `${forum.name} is no longer planned, and is taken out of the file.`,
    'effort-added': ({ id, municipality, goal }) =>
      `The effort of ${municipality} toward ${goal} is entered (${id}).`,
    'meetings-scheduled': ({ meetings }) =>
      `${plural(meetings.length, 'meeting')} ${meetings.length === 1 ? 'is' : 'are'} scheduled: ${list(meetings.map(({ body, date }) => `${body} on ${date}`))}.`,
    'meeting-moved': ({ meeting: { body, date: from }, date }) =>
      from === date
        ? `${body}: the meeting on ${date} has a new time.`
        : `${body}: the meeting on ${from} is moved to ${date}.`,
    'meeting-cancelled': ({ meeting: { body, date } }) => `${body}: the meeting on ${date} is cancelled.`,
    'meeting-held': ({ meeting: { body }, date }) => `${body}: the meeting was held on ${date}.`,
    'meeting-added': ({ meeting: { id, body, date } }) => `${body}: a meeting on ${date} is entered (${id}).`,
    'meeting-edited': ({ meeting: { body, date }, fields: keys }) =>
      `${body}: the meeting on ${date} is changed (${list(keys.map((key) => fields[key]))}).`,
    'meeting-reopened': ({ meeting: { body, date }, was }) =>
      `${body}: the meeting on ${date} is no longer recorded as ${was}.`,
    undone: ({ command, of }) => `Taken back: rup ${command}. ${saidOf(of)}`.trimEnd(),
    'office-taken': ({ office, holder, from, left }) =>
      `${holder} is ${office} from ${from}${left.length > 0 ? `; ${list(left)} leaves the office the day before` : ''}.`,
    'seats-set': ({ body, roles }) => `The composition of ${body.name} is changed: ${list(roles)}.`,
    'seats-removed': ({ body, roles }) =>
      `The composition of ${body.name} no longer has seats of ${list(roles)}.`,
    'finding-accepted': ({ rule, id, until }) =>
      `${rule} is accepted${id ? ` at ${id}` : ''} until ${until}, that day included.`,
    'setting-set': ({ key, value }) => (value ? `${key} is now ${value}.` : `${key} is taken out.`),
    corrected: ({ name, field, was, now }) =>
      `${name}: ${field} is corrected from ${was || 'nothing'} to ${now || 'nothing'}.`,
    'minutes-entered': ({ meeting: { body, date }, minutes }) =>
      `${body}: the minutes of the meeting on ${date} are entered (${minutes}).`,
    'corrections-entered': ({ entries }) => `The reason is recorded under corrections (${told(entries)}).`,
  },
  open: {
    'forum-left-over': ({ forum, date }) =>
      `No initiative needs ${forum.name} any longer. Dissolve it with \`rup forum dissolve ${forum.id} --date ${date}\`.`,
    'forum-not-established': ({ forum }) =>
      `Once it is decided, \`rup forum establish ${forum.id}\` establishes the forum.`,
    'seats-vacant': ({ body, role, area, count }) =>
      `${body.name} still lacks ${count} ${role}${forArea(area)}.`,
    'seats-unfilled': ({ body, role, area, count }) =>
      `${body.name} has ${count} ${count === 1 ? 'seat' : 'seats'} of ${role}${forArea(area)} neither filled nor recorded as vacant.`,
    'meeting-unplaced': unplanned,
    'minutes-missing': ({ meeting: { id } }) =>
      `Once there are minutes, \`rup meetings held ${id} --minutes REF\` enters them.`,
    'reason-missing': ({ entries, days, today }) =>
      `This is dated more than ${plural(days, 'day')} back (${told(entries)}), so \`rup validate --base\` will ask for the reason. Run the command with --reason instead, or add under corrections: ${entries.map((entry) => correction(entry, today)).join(', ')}`,
    'reason-unused': ({ days }) =>
      `The reason is not recorded: only a change dated more than ${plural(days, 'day')} back needs one.`,
  },
};

/** What was said of what is taken back; nothing of what only another version of rup could have done. */
function saidOf({ code, args }: { code: string; args: unknown }): string {
  const say = (change.done as Readonly<Record<string, (args: unknown) => string>>)[code];
  return say ? `It had said: “${say(args)}”` : '';
}
