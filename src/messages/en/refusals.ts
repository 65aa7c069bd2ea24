import type { RefusalArgs } from '../../facts/change.ts';
import type { Named } from '../../facts/reference.ts';
import type { Sentences } from '../sentences.ts';
import { avoidedIn, forArea, seatsOf } from './change-words.ts';
import { fields } from './fields.ts';
import { didYouMean, date as inWords, listed, plural } from './grammar.ts';
import { NOUNS, ORGANISATION_OF_KIND } from './kinds.ts';
import { noPlan, unplanned } from './meeting-reasons.ts';

const HISTORIES = { reports: 'a report', priorities: 'a priority', followUps: 'a follow-up' } as const;

const names = (all: readonly Named[]) => listed(all.map(({ name }) => name));

/** Why a change was not made: full sentences. */
export const refusals: Sentences<RefusalArgs> = {
  'unknown-id': ({ kind, id, suggestion }) =>
    `The file has no ${NOUNS[kind]} with the id ${id}.${didYouMean(suggestion)}`,
  'entry-broken': ({ id, name }) =>
    `The entry ${id === name ? id : `${id} (${name})`} has errors and cannot be used until they are fixed. \`rup validate\` shows them.`,
  'id-repeated': ({ id }) =>
    `More than one entry has the id ${id}, so it is not clear which one is meant. Give each an id of its own first.`,
  'id-taken': ({ id, kind, name, option }) =>
    option === `--${kind}-id`
      ? `${name} is already in the file: use --${kind} ${id}, or give another id with ${option}.`
      : `The id ${id} is already used${kind ? ` by the ${NOUNS[kind]} ${name}` : ''}. ${option ? `Choose another with ${option}.` : 'Choose another.'}`,
  'bad-id': ({ id, suggestion }) =>
    `${id} cannot be an id: use the letters a–z, digits and hyphens.${didYouMean(suggestion)}`,
  'name-gives-no-id': ({ name, option }) => `Cannot derive an id from “${name}”. Give one with ${option}.`,
  'no-such-day': ({ value }) => `“${value}” is not a date. Use YYYY-MM-DD.`,
  'no-region': ({ option, several }) =>
    `The file has ${several ? 'several regions' : 'no region'} to decide on the forum. Specify who decides with ${option}.`,
  'forum-needed': ({ forum, date, needs }) =>
    `${forum.name} cannot be dissolved on ${inWords(date)}: it is still needed by ${listed(
      needs.map(({ name, ends }) => (ends ? `${name} (until ${inWords(ends)})` : name)),
    )}. Add --release to end the need too, or end the initiative first.`,
  'forum-planned': ({ forum }) =>
    `${forum.name} is only planned, not yet established. Once that is decided, \`rup forum establish ${forum.id}\` establishes it; \`rup forum drop ${forum.id}\` gives it up.`,
  'forum-not-planned': ({ forum }) =>
    `${forum.name} is more than planned: it is part of the history and stays in the file. Dissolve it with \`rup forum dissolve ${forum.id}\`.`,
  'forum-already-established': ({ forum, established }) =>
    established
      ? `${forum.name} already has a first day: ${inWords(established)}. \`rup correct ${forum.id} established\` changes the day.`
      : `${forum.name} is continued and need not be established.`,
  'before-established': ({ forum, date, established }) =>
    `${inWords(date)} is before the first day of ${forum.name} (${inWords(established)}).`,
  'already-dissolved': ({ body, dissolved }) =>
    `${body.name} already has a last day: ${inWords(dissolved)}. \`rup correct ${body.id} dissolved\` changes the day.`,
  'forum-has-later': ({ forum, date, reports, meetings }) => {
    const later = [
      reports.length > 0 && `reported on ${listed(reports.map(inWords))}`,
      meetings.length > 0 && `met on ${listed(meetings.map(inWords))}`,
    ].filter((part) => part !== false);
    return `After ${inWords(date)}, ${forum.name} has ${listed(later)}. Choose a later date, or override with --despite-later.`;
  },
  'initiative-not-in-forum': ({ forum, initiative, suggestion }) =>
    `${forum.name} is not linked to the initiative ${initiative}.${didYouMean(suggestion)}`,
  'need-already-ended': ({ forum, initiative, until }) =>
    `The need of ${initiative.name} for ${forum.name} already has a last day: ${inWords(until)}. \`rup correct ${forum.id} initiatives[${initiative.id}].until\` changes the day.`,
  'last-need': ({ forum, initiative, date }) =>
    `Only ${initiative.name} needs ${forum.name}. Dissolve the forum too, with \`rup forum dissolve ${forum.id} --date ${date} --release\`.`,
  'initiative-already-started': ({ initiative, started }) =>
    `${initiative.name} already has a first day: ${inWords(started)}. \`rup correct ${initiative.id} started\` changes it.`,
  'initiative-not-started': ({ initiative }) =>
    `${initiative.name} has not started. Start it with \`rup initiative start ${initiative.id}\`.`,
  'initiative-already-ended': ({ initiative, ended }) =>
    `${initiative.name} already has a last day: ${inWords(ended)}. \`rup correct ${initiative.id} ended\` changes it.`,
  'end-before-start': ({ initiative, started, date }) =>
    `${initiative.name} cannot end on ${inWords(date)}, before it starts (${inWords(started)}).`,
  'forums-left-over': ({ initiative, date, forums }) =>
    `When ${initiative.name} ends on ${inWords(date)}, no initiative needs ${names(forums)} any longer. Add --dissolve-forums to dissolve ${forums.length === 1 ? 'it' : 'them'} too.`,
  'date-repeated': ({ name, history, date }) =>
    `${name} already has ${HISTORIES[history]} dated ${inWords(date)}.`,
  'body-without-seats': ({ body }) => `${body.name} has no members in the file.`,
  'role-without-seat': ({ body, role, roles, suggestion }) =>
    `${body.name} has no seat of ${role}; its composition has ${listed(roles)}.${didYouMean(suggestion)}`,
  'area-needed': ({ body, role, areas }) =>
    `A seat of ${role} in ${body.name} is for one area. Give --area: ${areas.map(({ id }) => id).join(', ')}.`,
  'seat-of-others': ({ body, role, holder, organisation, kind }) =>
    `The seat of ${role} in ${body.name} belongs to ${organisation || (ORGANISATION_OF_KIND[kind] ?? kind)}, and ${holder} does not come from there.`,
  'seats-taken': ({ body, role, area, max, date }) =>
    `${body.name} has ${plural(max, 'seat')} of ${role}${forArea(area)}, and ${max === 1 ? 'it is not' : 'none is'} free on ${inWords(date)}. \`rup member leave ${body.id}\` ends a membership.`,
  'selected-by-other': ({ body, role, wanted }) =>
    `${wanted.name} selects for the seats of ${role} in ${body.name}. Give --selected-by ${wanted.id}.`,
  'already-seated': ({ holder, body, role }) =>
    `${holder} is already a member of ${body.name} as ${role}. With --as they can become chair, vice-chair or ordinary member.`,
  'outside-life': ({ body, date, first, last }) =>
    `${body.name} does not exist on ${inWords(date)}${first && date < first ? ` (first day: ${inWords(first)})` : last ? ` (last day: ${inWords(last)})` : ''}.`,
  'no-such-member': ({ body, holders }) =>
    holders.length > 0
      ? `No member of ${body.name} matches. Members that day: ${listed(holders)}.`
      : `${body.name} has no members on that day.`,
  'several-members': ({ body, holders }) =>
    `Several members of ${body.name} match: ${listed(holders)}. Give --role, --area or --person too.`,
  'leaves-before-start': ({ holder, from, date }) =>
    `${holder} cannot leave on ${inWords(date)}, before joining (${inWords(from)}).`,
  'not-a-municipality': ({ organisation }) =>
    `${organisation.name} is not a municipality, and only efforts of municipalities can be recorded.`,
  'meeting-only-proposed': ({ meeting: { id, body, date } }) =>
    `${body}: the meeting on ${inWords(date)} (${id}) is only proposed. Schedule it first with \`rup meetings plan --write\`.`,
  'meeting-already-held': ({ meeting: { id, body }, held }) =>
    `${body}: the meeting ${id} was already held on ${inWords(held)}.`,
  'meeting-already-cancelled': ({ meeting: { id, body }, cancelled }) =>
    `${body}: the meeting ${id} was cancelled on ${inWords(cancelled)}. \`rup meetings plan\` proposes a new one where one is due.`,
  'meeting-already-there': ({ meeting: { id, body, date } }) =>
    `${body}: the meeting ${id} is already on ${inWords(date)}.`,
  'held-in-future': ({ meeting: { id, body }, date, today }) =>
    `${body}: the meeting ${id} cannot have been held on ${inWords(date)}: today is ${inWords(today)}. If it was held earlier, give the date with --date.`,
  'reason-needed': ({ date }) =>
    `What the file says about ${inWords(date)} is settled. Give the reason with --reason; a correction is then recorded.`,
  'nothing-to-undo': () =>
    'There is nothing to undo: rup has no record of a command that changed this file. `git diff` shows what has changed since the last commit.',
  'undo-changed': ({ command }) =>
    `What \`rup ${command}\` wrote has been changed since, so it cannot be undone on its own. Change it by hand, or correct it with \`rup correct\`.`,
  'field-needed': ({ field }) => `This cannot be empty: ${fields[field]}.`,
  'nothing-to-withdraw': () => 'There is nothing to withdraw: nothing is recorded that fits what you gave.',
  'which-to-withdraw': ({ entries, options }) =>
    `Several entries could be withdrawn: ${listed(entries.map(({ label, date }) => `${label} (${inWords(date)})`))}. Say which one${options.length > 0 ? ` with ${listed(options)}` : ''}.`,
  'no-such-field': ({ id, field, known }) =>
    known.length > 0
      ? `${id} has nothing dated called ${field}. It has ${listed(known)}, as in ${known[0]}; other facts are changed with \`edit\`.`
      : `${id} has nothing dated to correct. Its other facts are changed with \`edit\`.`,
  'which-entry': ({ field, entries }) =>
    entries.length > 0
      ? `It is not clear which of ${field} is meant. Give one: ${listed(entries)}.`
      : `There is nothing in ${field}.`,
  'office-held-later': ({ office, holder, from }) =>
    `${holder} is ${office} from ${inWords(from)}. Give a later day with --from, or correct that one first.`,
  'office-already-held': ({ office, holder }) => `${holder} already holds the office: ${office}.`,
  'meeting-already-entered': ({ meeting: { id, body, date } }) =>
    `${body}: there is already a meeting on ${inWords(date)} (${id}). Change it with \`rup meetings edit ${id}\`.`,
  'meeting-still-coming': ({ meeting: { body, date } }) =>
    `${body}: the meeting on ${inWords(date)} is neither held nor cancelled.`,
  'no-such-seats': ({ body, seats, known }) =>
    `The composition of ${body.name} has no seats of ${seatsOf(seats)}. It has ${known.length > 0 ? listed(known.map(seatsOf)) : 'none'}.`,
  'min-above-max': ({ min, max }) =>
    `There cannot be at least ${min} and at most ${max} seats. Give both --min and --max.`,
  'not-avoided': (args) => `Meetings ${avoidedIn(args)} are not recorded as avoided.`,
  'not-accepted': ({ rule, id }) => `${rule} is not waived${id ? ` for ${id}` : ' for the whole file'}.`,
  'no-status-meeting': () => 'The file has no status meeting. Add it with `rup status-meeting add`.',
  'status-meeting-there': ({ name }) =>
    `The file has a status meeting already: ${name}. Change it with \`rup status-meeting edit\`.`,
  'entry-named': ({ name, by }) =>
    `${name} cannot be removed: ${listed(by)} ${by.length === 1 ? 'refers' : 'refer'} to it. Change that first.`,
  'body-without-meetings': ({ body }) =>
    `${body.name} is a former group and does not meet. Give the group, a forum or the status meeting.`,
  'no-such-meeting-rule': ({ body, key, known }) =>
    `For the meetings of ${body.name}, the file does not give ${fields[key as keyof typeof fields] ?? key}. It gives ${listed(known.map((one) => fields[one as keyof typeof fields] ?? one))}.`,
  'no-such-deadline': ({ key, known }) =>
    `There is no deadline ${key}. Give one of ${listed(known)}, such as notice:-3w.`,
  'office-day-needed': ({ office, holder }) =>
    `${holder} is recorded as ${office}. Say with --from when somebody else takes office.`,
  'unknown-rule': ({ rule, suggestion }) =>
    `There is no rule ${rule}.${didYouMean(suggestion)} \`rup explain\` lists them.`,
  'until-in-past': ({ until, today }) =>
    `A finding cannot be waived until ${inWords(until)}: today is ${inWords(today)}. Give a later day with --until.`,
  'unknown-setting': ({ key, keys, suggestion }) =>
    `There is no setting ${key}.${didYouMean(suggestion)} There are ${listed(keys)}.`,
  'nothing-to-schedule': ({ empty, unplaced }) =>
    unplaced
      ? unplanned(unplaced)
      : empty && empty.why !== 'none-due'
        ? noPlan(empty)
        : 'Every meeting in this period is already scheduled.',
  'nothing-changes': () => 'There is nothing to change.',
  'plan-not-begun': ({ plan, since, from }) =>
    `The next plan cannot begin on ${inWords(from)}: ${plan} itself begins on ${inWords(since)}.`,
  'plan-same-name': ({ plan }) =>
    `${plan} is the plan in the file. \`rup plan edit\` changes its days, and \`rup undo\` undoes \`rup plan succeed\`.`,
  'plan-reversed': ({ from, to }) => `A plan that begins on ${inWords(from)} cannot end on ${inWords(to)}.`,
  'not-of-plan': ({ id, name }) =>
    `${name} (${id}) cannot end with the plan. Only areas, goals, initiatives and forums that exist on its last day can, and members with a seat on that day.`,
  'reason-for-forum': ({ forum }) => `Say with --reason why ${forum.name} is dissolved.`,
  'nothing-to-merge': ({ organisation }) =>
    `Name at least one organisation that becomes part of ${organisation.name}.`,
  'file-unreadable': ({ count }) =>
    `The file cannot be changed until ${plural(count, 'error')} in its YAML ${count === 1 ? 'is' : 'are'} fixed. \`rup validate\` shows where.`,
  'sections-broken': ({ sections }) =>
    `The file cannot be changed here until the errors in ${listed(sections)} are fixed. \`rup validate\` shows where.`,
  'new-errors': ({ count }) =>
    `The change was not made: it would give the file ${plural(count, 'new error')}:`,
  'cannot-edit': () => 'rup cannot make this edit safely. Add this yourself, where it belongs:',
};
