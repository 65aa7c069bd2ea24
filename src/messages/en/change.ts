import type { DoneArgs, OpenArgs, OpenSeatsArgs, Settled } from '../../facts/change.ts';
import type { Sentences } from '../sentences.ts';

import { capacityOf } from './capacities.ts';
import { avoidedIn, closing, forArea, seatsOf, tiesIn } from './change-words.ts';
import { corrected } from './corrected.ts';
import { decisionOn } from './decision.ts';
import { fields } from './fields.ts';
import { date as inWords, listed, plural, season } from './grammar.ts';
import { FIELDS } from './history-fields.ts';
import { KINDS } from './kinds.ts';
import { unplanned } from './meeting-reasons.ts';
import { refusals } from './refusals.ts';
import { views } from './views.ts';

const settledIn = (entries: readonly Settled[]) =>
  entries
    .map(
      ({ name, field, date }) =>
        `${name}: ${date === undefined ? 'its removal' : `${FIELDS[field]}, ${inWords(date)}`}`,
    )
    .join('; ');
const correction = ({ id, field }: Settled, today: string) =>
  `{ date: ${today}, id: ${id}, field: ${field}, reason: … }`;

const done: Sentences<DoneArgs> = {
  'forum-created': ({ forum, established, isPlanned }) =>
    established
      ? `${forum.name} is established on ${inWords(established)} (${forum.id}).`
      : `${forum.name} is added as ${isPlanned ? 'planned' : 'continued'} (${forum.id}).`,
  'forum-established': ({ forum, date }) => `${forum.name} is established on ${inWords(date)}.`,
  'forum-dissolved': ({ forum, ...closed }) => closing(forum, closed),
  'forum-reported': ({ forum, date }) => `${forum.name} reported on ${inWords(date)}.`,
  'forum-released': ({ forum, initiative, date }) =>
    `${initiative.name} does not need ${forum.name} after ${inWords(date)}.`,
  'initiative-started': ({ initiative, date }) => `${initiative.name} starts on ${inWords(date)}.`,
  'initiative-ended': ({ initiative, date, dissolved }) =>
    `${initiative.name} ends. Last day: ${inWords(date)}${dissolved.length > 0 ? `; dissolved too: ${listed(dissolved)}` : ''}.`,
  'initiative-prioritised': ({ initiative, date, rank }) =>
    `${initiative.name} was given priority ${rank} on ${inWords(date)}.`,
  'initiative-followed-up': ({ initiative, date, status }) =>
    `Follow-up on ${initiative.name}, ${inWords(date)}: ${views.progress[status as keyof typeof views.progress] ?? status}.`,
  'member-appointed': ({ holder, role, body, area, from }) =>
    `${holder} joins ${body.name} as ${role}${forArea(area)}${from ? ` on ${inWords(from)}` : ''}.`,
  'member-in-capacity': ({ holder, role, body, as, was, from, to, last }) =>
    `${holder} (${role}) is ${capacityOf(as)} of ${body.name} from ${inWords(from)}${to === undefined ? '' : ` until ${inWords(to)}`}${last === undefined ? `, instead of ${capacityOf(was)}` : ` (last day as ${capacityOf(was)}: ${inWords(last)})`}.`,
  'decision-entered': ({ decided, ...on }) =>
    `${decisionOn(on)}: recorded the decision of ${inWords(decided)}.`,
  'member-left': ({ holder, role, body, date }) =>
    `${holder} leaves ${body.name} (${role}). Last day: ${inWords(date)}.`,
  'entry-renamed': ({ id, to, kind, name, places }) =>
    `The ${KINDS[kind]} ${name} has the id ${to}, no longer ${id}${places === 0 ? '' : `, here and in ${plural(places, 'place')} that ${places === 1 ? 'names' : 'name'} it`}.`,
  'person-anonymised': ({ name, to, places }) =>
    `${name} is anonymised: the file calls the person ${to}${places === 0 ? '' : `, here and in ${plural(places, 'place')} that ${places === 1 ? 'names' : 'name'} the person`}. The terms stay.`,
  'entry-added': ({ kind, id, name }) => `Added the ${KINDS[kind]} ${name} (${id}).`,
  'entry-edited': ({ name, fields: keys }) =>
    `${name} is changed (${listed(keys.map((key) => fields[key]))}).`,
  'forum-dropped': ({ forum }) => `${forum.name} is no longer planned, and has been removed from the file.`,
  'effort-added': ({ id, municipality, goal }) =>
    `Recorded the effort of ${municipality} towards ${goal} (${id}).`,
  'meetings-scheduled': ({ meetings }) =>
    `${plural(meetings.length, 'meeting')} ${meetings.length === 1 ? 'is' : 'are'} scheduled: ${listed(meetings.map(({ body, date }) => `${body} on ${inWords(date)}`))}.`,
  'meeting-moved': ({ meeting: { body, date: from }, date }) =>
    from === date
      ? `${body}: the meeting on ${inWords(date)} has a new time.`
      : `${body}: the meeting on ${inWords(from)} is moved to ${inWords(date)}.`,
  'meeting-cancelled': ({ meeting: { body, date } }) =>
    `${body}: the meeting on ${inWords(date)} is cancelled.`,
  'meeting-held': ({ meeting: { body }, date }) => `${body}: the meeting was held on ${inWords(date)}.`,
  'meeting-added': ({ meeting: { id, body, date } }) =>
    `${body}: added a meeting on ${inWords(date)} (${id}).`,
  'meeting-edited': ({ meeting: { body, date }, fields: keys }) =>
    `${body}: the meeting on ${inWords(date)} is changed (${listed(keys.map((key) => fields[key]))}).`,
  'meeting-reopened': ({ meeting: { body, date }, was }) =>
    `${body}: the meeting on ${inWords(date)} is no longer recorded as ${was}.`,
  undone: ({ command, of }) => {
    const said = saidOf(of);
    return `Undone: rup ${command}.${said ? ` It had reported: ${said}` : ''}`;
  },
  withdrawn: ({ command, of }) => `Withdrawn: ${saidOf(of) ?? `rup ${command}.`}`,
  'office-taken': ({ office, holder, from, left }) =>
    `${holder} is ${office}${from ? ` from ${inWords(from)}` : ''}${left.length > 0 ? `; last day of ${listed(left)}: the day before` : ''}.`,
  'seats-set': ({ body, seats }) => `The composition of ${body.name} is changed: ${seatsOf(seats)}.`,
  avoided: (args) => `No meetings will be planned ${avoidedIn(args)}.`,
  'avoided-no-longer': (args) => `Meetings can be planned again ${avoidedIn(args)}.`,
  'finding-not-accepted': ({ rule, id }) => `${rule} is no longer waived${id ? ` for ${id}` : ''}.`,
  'body-dissolved': ({ body, ...closed }) => closing(body, closed),
  'organisations-merged': ({ organisations, into, date }) =>
    organisations.length === 1
      ? `${organisations[0]?.name} becomes part of ${into.name} on ${inWords(date)}.`
      : `${listed(organisations.map(({ name }) => name))} are merged into ${into.name} on ${inWords(date)}.`,
  'plan-succeeded': ({ plan, before, from, to, ended }) =>
    `${plan} replaces ${before} on ${inWords(from)} and lasts until ${inWords(to)}.${ended.length > 0 ? ` ${listed(ended)} ${ended.length === 1 ? 'does' : 'do'} not continue.` : ''}`,
  'carried-over': ({ into, ties }) => `Carried over to ${into.name}: ${tiesIn(ties)}.`,
  'entry-dropped': ({ kind, id, name }) =>
    `The ${KINDS[kind]} ${name}${name === id ? '' : ` (${id})`} has been removed from the file.`,
  'meetings-set': ({ body }) => `The meeting rules of ${body.name} are changed.`,
  'seat-vacant': ({ role, body, area, from }) =>
    `A seat of ${role}${forArea(area)} in ${body.name} is vacant${from ? ` from ${inWords(from)}` : ''}.`,
  'seats-removed': ({ body, seats }) =>
    `The composition of ${body.name} no longer has seats of ${seatsOf(seats)}.`,
  'finding-accepted': ({ rule, id, until }) =>
    `${rule} is waived${id ? ` for ${id}` : ''} until ${inWords(until)}.`,
  'setting-set': ({ key, value }) => (value ? `${key} is now ${value}.` : `${key} is removed.`),
  corrected,
  'minutes-entered': ({ meeting: { body, date }, minutes }) =>
    `${body}: recorded the minutes of the meeting on ${inWords(date)} (${minutes}).`,
  'corrections-entered': ({ entries }) => `The reason is recorded under corrections (${settledIn(entries)}).`,
};

const open: Sentences<OpenArgs> = {
  'not-carried-over': ({ ties }) => `Not carried over: ${tiesIn(ties)}.`,
  'history-keeps-name': ({ name, lines }) =>
    `${lines.length === 0 ? '' : `Read ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))} yourself: ${name} may still be named there. `}Earlier commits keep the name; \`rup help privacy\` says what to do. \`rup undo\` cannot undo this.`,
  'ends-taken-out': ({ names }) =>
    `No last day is recorded any more for ${listed(names)}. If one was known before, record it again.`,
  'forum-left-over': ({ forum, date }) =>
    `After ${inWords(date)}, no initiative needs ${forum.name}. Dissolve it with \`rup forum dissolve ${forum.id} --date ${date}\`.`,
  'forum-not-established': ({ forum }) =>
    `Once it is decided, establish the forum with \`rup forum establish ${forum.id}\`.`,
  'seats-vacant': ({ body, role, area, count }) =>
    `Vacant in ${body.name}: ${role}${area ? ` (${area})` : ''}${count > 1 ? `, ${count} seats` : ''}.`,
  'seats-unfilled': ({ body, role, area, count }) =>
    `${body.name} has ${plural(count, 'seat')}${role && ` of ${role}`}${forArea(area)} neither filled nor recorded as vacant.`,
  'meeting-unplaced': unplanned,
  'meeting-lacking': ({ body, time }) =>
    `${body.name} now has no meeting in ${season(time)}. Add one with \`rup meetings add ${body.id} …\`.`,
  'minutes-missing': ({ meeting: { id } }) =>
    `When the minutes are ready, run \`rup meetings held ${id} --minutes REF\`.`,
  'reason-missing': ({ entries, today }) =>
    `This changes what is settled (${settledIn(entries)}), so a check with \`--base\` will ask why. Undo it with \`rup undo\` and run it again with --reason, or add under corrections: ${entries.map((entry) => correction(entry, today)).join(', ')}`,
  'reason-unused': ({ days }) =>
    `The reason is not recorded: only a change to what is settled, more than ${plural(days, 'day')} back, needs one.`,
};

const openSeats: Sentences<OpenSeatsArgs> = {
  'seats-vacant': ({ body, count }) =>
    `${count} seats in ${body.name} are still vacant: \`rup member list ${body.id} --state vacant\`.`,
  'seats-unfilled': ({ body, count }) =>
    `${count} seats in ${body.name} are neither filled nor recorded as vacant: \`rup validate\` shows them.`,
};

/** The sentences about changes: full sentences, for people. */
export const change = {
  refusals,
  done,
  openSeats,
  open,
};

export type ChangeTexts = typeof change;

/** What is said of what is undone; nothing of what only another version of rup could have done. */
function saidOf({ code, args }: { code: string; args: unknown }): string | undefined {
  const say = (change.done as Readonly<Record<string, (args: unknown) => string>>)[code];
  return say && `“${say(args).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
