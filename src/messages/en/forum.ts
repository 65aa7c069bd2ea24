import type { ForumArgs, Relation, ReportedTo, SeatText } from '../../facts/forum.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords, plural, range } from './grammar.ts';
import { PARTICIPANTS } from './kinds.ts';

const RELATIONS: Record<Relation, string> = {
  develops: 'develops',
  participates: 'takes part in',
  follows: 'follows',
};
const SIDES = { municipality: 'municipal', region: 'regional', other: 'other' };
const MISSING = {
  progress: 'says nothing about progress',
  interdisciplinarity: 'says nothing about cooperation across disciplines',
  both: 'says nothing about progress or cooperation across disciplines',
};

const monthsText = (months: number) => (months === 1 ? 'a month' : `${months} months`);

const memberText = (count: number, seat: SeatText) => {
  const all = count === 0 ? 'no' : count;
  if (seat.roles.length > 0) return `${all} ${seatText(seat)}`;
  const members = count === 1 ? 'member' : 'members';
  const from = seatText(seat).slice('participants'.length);
  if (seat.kind !== 'municipality' && seat.kind !== 'region') return `${all} ${members}${from}`;
  const rest = from.slice(` from ${PARTICIPANTS[seat.kind]}`.length);
  return `${all} ${SIDES[seat.kind]} ${members}${rest}`;
};

const seatText = ({ roles, kind, area }: SeatText) =>
  [
    roles.length > 0 ? roles.join(' or ') : 'participants',
    kind && `from ${PARTICIPANTS[kind]}`,
    area !== undefined && `in ${area}`,
  ]
    .filter(Boolean)
    .join(' ');

/** What a forum can report to beside the group, which has a name. */
const REPORTED_TO: Readonly<Partial<Record<ReportedTo, string>>> = {
  forum: 'another forum',
  statusMeeting: 'the status meeting',
};

export const forum: FindingTexts<ForumArgs> = {
  'forum-without-part': {
    message: ({ forum }) => `${forum} is linked neither to an initiative nor to an area`,
    title: 'A forum not linked to the plan',
    reason:
      'A cooperation forum is set up to work on a specific part of the action plan. Without a link to one, it is unclear what it carries out and when it is done.',
    fix: 'Link the forum to the initiative or area it works on.',
  },
  'forum-without-initiative': {
    message: ({ forum }) => `The forum ${forum} is active but not linked to any initiative`,
    title: 'An active forum without initiatives',
    reason:
      'A cooperation forum may develop, take part in and follow specific initiatives. A forum that has only an area is allowed, but the file does not show what it works on, and no initiative can end the need for it.',
    fix: 'Add the initiatives that the forum develops, takes part in or follows.',
  },
  'composition-min-above-max': {
    message: ({ body, min, max }) =>
      `The composition of ${body} requires at least ${plural(min, 'seat')} of a kind, but allows at most ${max}`,
    title: 'A minimum of seats above the maximum',
    reason: 'The minimum number of seats cannot be greater than the maximum.',
    fix: 'Correct `min` or `max`, or run `rup composition set`.',
  },
  'forum-composition-breached': {
    message: ({ forum, seat, held, vacant, seats }) =>
      `${forum} has ${memberText(held, seat)}${vacant > 0 ? ` and ${plural(vacant, 'vacant seat')}` : ''}, but its composition requires ${range(seats)}`,
    title: 'Forum membership does not match its composition',
    reason:
      'Cooperation forums may be composed in different ways. If a forum states its own composition, its members must match it. A vacant seat counts as a seat, but not as filled.',
    fix: 'Fill the missing seats, record that a member left, or correct the composition.',
  },
  'chair-held-and-vacant': {
    message: ({ forum, role, holder, date }) =>
      `The seat of ${role} in ${forum} is vacant, but ${holder} has it at the same time (from ${inWords(date)})`,
    title: 'The only seat of its kind is both filled and vacant',
    reason:
      'A forum has one chair. If the seat is vacant while somebody has it, it is unclear whether it must be filled.',
    fix: 'Delete the vacancy, or start it the day after the holder leaves.',
  },
  'chairs-too-many': {
    message: ({ body, holder, date, chairs }) =>
      `${holder} chairs ${body} from ${inWords(date)}, but it already has ${chairs === 1 ? 'a chair' : `${chairs} chairs`}`,
    title: 'More chairs than the body should have',
    reason: 'A body has one chair at a time, unless it says that they share the chair (`chairs`).',
    fix: 'Give the former chair a last day, or write `chairs` where the chair is shared.',
  },
  'deputy-for-nobody': {
    message: ({ body, holder, isDeputy, for: who, date }) =>
      who === undefined
        ? `${holder} is a deputy in ${body}, but the file does not say for whom`
        : isDeputy
          ? `${holder} is the deputy of ${who}, who has no seat in ${body} ${date === undefined ? 'at that time' : `on ${inWords(date)}`}`
          : `${holder} stands in for ${who} in ${body}, but does not sit there as a deputy`,
    title: 'A deputy without a member to stand in for',
    reason: 'A deputy stands in for one member, and only while the member has a seat.',
    fix: 'Write in `deputyFor` for whom the deputy stands in, and set `as` to `deputy`.',
  },
  'forum-member-without-seat': {
    message: ({ forum, holder, role }) =>
      `${holder ? `${holder} (${role})` : `The vacant seat of ${role}`} has no seat in the composition of ${forum}`,
    title: 'A forum member without a seat in the composition',
    reason:
      'Cooperation forums may be composed in different ways. If a forum states its own composition, its members must match it.',
    fix: "Correct the member's role or organisation, or add the seat to the composition.",
  },
  'climate-forum-composition': {
    message: ({ forum, former, side, seats, kept }) =>
      side === 'none'
        ? `${forum} continues ${former} but states no composition`
        : `${forum} continues ${former} but has ${range(seats)} ${SIDES[side]} seats, not ${range(kept)}`,
    title: 'A climate forum whose composition has changed',
    reason:
      'The administrative climate forum continues as before and so keeps its composition: the one the charter states, unless the former group is recorded with another.',
    fix: 'Give the forum the same number of seats as the climate forum that it continues.',
  },
  'continued-forum-established-by': {
    message: ({ forum, by }) => `${forum} is continued, yet recorded as established by ${by}`,
    title: 'A continued forum recorded as established',
    reason:
      'The climate forum and the working group for a focused growth agenda already existed and were continued as cooperation forums. They were not established anew.',
    fix: 'Delete `establishedBy`, or set `origin` to `established` if the forum is new.',
  },
  'established-forum-continues': {
    message: ({ forum, former }) => `${forum} is recorded as newly established, yet continues ${former}`,
    title: 'A new forum that continues a former group',
    reason: 'A forum is either continued or newly established. The two records contradict each other.',
    fix: 'Set `origin` to `continued`, or delete `continues`.',
  },
  'body-continued-twice': {
    message: ({ forum, other, former }) => `${forum} continues ${former}, as ${other} does already`,
    title: 'A former group continued by two forums',
    reason: 'A former group can be continued as one forum. If two are recorded, one of them must be new.',
    fix: 'Delete `continues` for the forum that is new, and record who established it.',
  },
  'planned-forum-active': {
    message: ({ forum, has }) =>
      `${forum} is only planned, but already ${{ members: 'has members', reports: 'has reported', meetings: 'has meetings' }[has]}`,
    title: 'A planned forum that is already at work',
    reason:
      'A proposed forum remains planned until it has a first day. Once it has members, reports or meetings, it has begun.',
    fix: 'Record when the forum was established, and by whom.',
  },
  'forum-initiative-repeated': {
    message: ({ forum, initiative, relation }) =>
      relation === undefined
        ? `${forum} lists the initiative ${initiative} more than once`
        : `${forum} says more than once that it ${RELATIONS[relation]} ${initiative}`,
    title: 'An initiative or a relation listed twice',
    reason:
      'A forum lists each initiative once, with all its relations to it. Otherwise two entries may disagree on how long the initiative needs the forum.',
    fix: 'Merge the entries, and list each relation once.',
  },
  'forum-without-task': {
    message: ({ forum }) => `${forum} has no recorded task`,
    title: 'A forum without a task',
    reason: 'Cooperation works best when it is about specific tasks.',
    fix: "Describe the forum's specific task in `task`.",
  },
  'forum-without-goal': {
    message: ({ forum }) => `${forum} has no recorded goal`,
    title: 'A forum without a goal',
    reason: 'Cooperation works best when participants share an understanding of its goal and content.',
    fix: "Describe the forum's shared goal in `goal`.",
  },
  'forum-reports-elsewhere': {
    message: ({ forum, group, allowed, to }) => {
      const right = allowed.map((kind) => REPORTED_TO[kind] ?? group).join(' or ');
      return to === undefined
        ? `${forum} is not recorded as reporting to ${right}`
        : `${forum} reports to ${to} and not to ${right}`;
    },
    title: 'A forum that does not report where the charter says',
    reason: 'The charter says to whom cooperation forums report, so that the plan is carried out as a whole.',
    fix: 'Set `reportsTo` to the id of a body that the charter allows.',
  },
  'forum-report-late': {
    message: ({ forum, last, due, months }) =>
      last === undefined
        ? `${forum} has not reported yet; with at most ${monthsText(months)} between reports, one was due by ${inWords(due)}`
        : `${forum} last reported on ${inWords(last)}; with at most ${monthsText(months)} between reports, the next was due by ${inWords(due)}`,
    title: 'A forum that has not reported for a long time',
    reason:
      'How often a forum reports is a setting: at least every 12 months, unless `settings.reportEveryMonths` says otherwise.',
    fix: "Add the forum's latest report, or change the interval.",
  },
  'report-one-sided': {
    message: ({ forum, date, missing }) => `The report of ${inWords(date)} from ${forum} ${MISSING[missing]}`,
    title: 'A report that does not cover both progress and cooperation across disciplines',
    reason:
      'Reports are made so that the administrative group can ensure both cooperation across disciplines and that the plan is carried out as intended. A report therefore covers both.',
    fix: 'Fill in both `progress` and `interdisciplinarity`.',
  },
  'report-outside-life': {
    message: ({ forum, date, limit, side }) =>
      side === 'before'
        ? `${forum} reported on ${inWords(date)} but does not exist until ${inWords(limit)}`
        : `${forum} reported on ${inWords(date)}, but its last day is ${inWords(limit)}`,
    title: 'A report from before the forum was established or after it was dissolved',
    reason: 'A forum can report only while it exists.',
    fix: "Correct the report's date, or the forum's first or last day.",
  },
  'report-in-future': {
    message: ({ forum, date }) =>
      `The report from ${forum} is dated ${inWords(date)}, which is in the future`,
    title: 'A report dated in the future',
    reason: 'A report is dated the day on which it was given.',
    fix: "Correct the report's date.",
  },
  'forum-wrong-establisher': {
    message: ({ forum, by, body }) =>
      by === undefined
        ? `${forum} is not recorded as established by ${body}`
        : `${forum} is established by ${by}, not by ${body}`,
    title: 'A forum established by others than the charter says',
    reason:
      'The charter says who establishes the cooperation forums. A forum that began after the administrative group and continues no former group is new, even if it is recorded as continued.',
    fix: 'Set `establishedBy` to the id of that body, or `origin` to `continued` if the forum is continued.',
  },
  'forum-outlived': {
    message: ({ forum, initiative, ended }) =>
      `No initiative needs ${forum} any longer: the last one, ${initiative}, needed it until ${inWords(ended)}`,
    title: 'A forum that no initiative needs',
    reason:
      'A cooperation forum is dissolved when the last initiative no longer needs it. rup allows 60 days to wind it up (`settings.windUpDays`), during which this is a warning; for a forum with an area of its own it is a note.',
    fix: 'Dissolve the forum, or link it to a running initiative.',
  },
  'forum-dissolved-while-needed': {
    message: ({ forum, initiative, dissolved, ends }) =>
      `The last day of ${forum} is ${inWords(dissolved)}, but the initiative ${initiative} ${ends === undefined ? 'still needs it' : `needs it until ${inWords(ends)}`}`,
    title: 'A forum dissolved while an initiative needs it',
    reason:
      'A cooperation forum is dissolved when the initiative no longer needs it, and not before. The need ends with the initiative, or on the day given in `until`.',
    fix: 'Record in `until` when the initiative no longer needed the forum, or correct the date of the dissolution.',
  },
  'forum-dissolved-without-reason': {
    message: ({ forum, date }) =>
      `The file does not say why ${forum} is dissolved (last day: ${inWords(date)})`,
    title: 'A forum dissolved without a reason',
    reason:
      'A cooperation forum is dissolved for a specific reason: the initiative no longer needs it. The file shows both when and why.',
    fix: 'Write the reason in `dissolved.reason`.',
  },
  'forum-dissolution-undecided': {
    message: ({ forum, date }) =>
      `The file does not say who decided to dissolve ${forum} (last day: ${inWords(date)})`,
    title: 'A dissolution without a recorded decision-maker',
    reason:
      'The file should show who decided to dissolve the forum, so that the decision can be found again.',
    fix: 'Give the organisation in `dissolved.decidedBy`.',
  },
  'successor-dissolved': {
    message: ({ body, date, successor, last }) =>
      `${body} is succeeded after ${inWords(date)} by ${successor}, whose own last day is ${inWords(last)}`,
    title: 'A successor that is itself dissolved',
    reason: 'A body that no longer exists cannot take over a task.',
    fix: 'Give the body that takes over the task, or delete `successor`.',
  },
  'need-after-initiative': {
    message: ({ forum, initiative, until, ended }) =>
      `${initiative} is recorded as needing ${forum} until ${inWords(until)}, but its own last day is ${inWords(ended)}`,
    title: 'A need that outlasts the initiative',
    reason:
      'An initiative that has ended needs no forum. The need may end before the initiative does, but not after.',
    fix: 'Delete `until`, or correct the last day of the initiative.',
  },
  'need-outside-life': {
    message: ({ forum, initiative, from, of, side, limit }) =>
      `${initiative} is recorded as needing ${forum} from ${inWords(from)}, but the ${of}'s ${side === 'before' ? 'first' : 'last'} day is ${inWords(limit)}`,
    title: 'A need that begins when the initiative or the forum does not exist',
    reason: 'An initiative can need a forum only while both exist.',
    fix: 'Correct `from`, or delete it: the need then begins when both exist.',
  },
};
