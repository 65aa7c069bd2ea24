import type { Situation } from '../../changes/change.ts';
import { entry } from '../../changes/change.ts';
import type { ForumDissolve } from '../../changes/forum-dissolve.ts';
import type { ForumDrop } from '../../changes/forum-drop.ts';
import type { ForumEstablish } from '../../changes/forum-establish.ts';
import type { ForumRelease } from '../../changes/forum-release.ts';
import type { ForumReport } from '../../changes/forum-report.ts';
import type { Named } from '../../facts/reference.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { lastDayOfNeed } from '../../organisation/need.ts';
import { forumState } from '../../organisation/organisation.ts';
import { date, flag, text } from '../options.ts';
import { changing } from './command.ts';
import { decidable } from './decided.ts';
import { editing } from './entry.ts';
import { type ChangeCommand, type Common, chosen, dayAsked, told } from './fact.ts';
import { forumCreate } from './forum-create.ts';
import { link } from './values.ts';

interface Establish extends Common, Partial<ForumEstablish> {}

const establish: ChangeCommand<Establish> = decidable({
  name: 'forum establish',
  arguments: [['forum', 'forum']],
  options: [date('--date', 'firstDay'), text('--established-by', 'establishedBy', 'id')],
  facts: [chosen('forum', { argument: 'forum' }, 'forumToEstablish', planned), dayAsked('date', 'firstDay')],
  input: ({ forum, date, establishedBy }, { today }) => entry({ forum, date: date ?? today, establishedBy }),
});

interface Dissolve extends Common, Partial<ForumDissolve> {}

const dissolve: ChangeCommand<Dissolve> = decidable({
  name: 'forum dissolve',
  arguments: [['forum', 'forum']],
  options: [
    date('--date', 'lastDay'),
    text('--reason', 'reason'),
    text('--decided-by', 'decidedBy', 'id'),
    text('--successor', 'successor', 'id'),
    flag('--release', 'release'),
    flag('--despite-later', 'despiteLater'),
  ],
  facts: [
    chosen('forum', { argument: 'forum' }, 'forumToDissolve', standing),
    dayAsked('date', 'lastDay'),
    told('reason', { options: ['--reason'] }, 'reason'),
  ],
  keepsReason: () => true,
  input: ({ forum, date, reason, decidedBy, successor, release, despiteLater }, { today }) =>
    entry({ forum, date: date ?? today, reason, decidedBy, successor, release, despiteLater }),
});

interface Report extends Common, Partial<ForumReport> {}

const report: ChangeCommand<Report> = {
  name: 'forum report',
  arguments: [['forum', 'forum']],
  options: [
    date('--date', 'day'),
    text('--progress', 'progress'),
    text('--interdisciplinarity', 'interdisciplinarity'),
    link('--url', 'reportUrl'),
    text('--note', 'note'),
  ],
  facts: [
    chosen('forum', { argument: 'forum' }, 'forumThatReports', standing),
    dayAsked('date', 'day'),
    {
      ...told<Report>('progress', { options: ['--progress'] }, 'progress'),
      // A report says something (R31); which of the two it speaks to is the forum's affair.
      isMissing: ({ progress, interdisciplinarity }) =>
        progress === undefined && interdisciplinarity === undefined,
    },
    told('interdisciplinarity', { options: ['--interdisciplinarity'] }, 'interdisciplinarity', {}),
  ],
  input: ({ forum, date, progress, interdisciplinarity, url, note }, { today }) =>
    entry({ forum, date: date ?? today, progress, interdisciplinarity, url, note }),
};

interface Release extends Common, Partial<ForumRelease> {}

const release: ChangeCommand<Release> = {
  name: 'forum release',
  arguments: [
    ['forum', 'forum'],
    ['initiative', 'initiative'],
  ],
  options: [date('--date', 'lastDay')],
  facts: [
    chosen('forum', { argument: 'forum' }, 'forumToRelease', (situation) =>
      standing(situation).filter((forum) => needsOf(situation, forum).length > 0),
    ),
    chosen('initiative', { argument: 'initiative' }, 'initiativeToRelease', (situation, given) => {
      const forum = situation.organisation.forums.find(({ id }) => id === given.forum);
      return forum ? needsOf(situation, forum) : [];
    }),
    dayAsked('date', 'lastDay'),
  ],
  input: ({ forum, initiative, date }, { today }) => ({ forum, initiative, date: date ?? today }),
};

interface Drop extends Common, Partial<ForumDrop> {}

const drop: ChangeCommand<Drop> = {
  name: 'forum drop',
  arguments: [['forum', 'forum']],
  options: [text('--reason', 'dropReason')],
  facts: [
    chosen('forum', { argument: 'forum' }, 'forumToDrop', planned),
    told('reason', { options: ['--reason'] }, 'reason'),
  ],
  input: ({ forum }) => ({ forum }),
};

/** The forums that have been entered and not been established yet. */
function planned({ organisation }: Situation): readonly Forum[] {
  return organisation.forums.filter(
    ({ origin, established, dissolved }) =>
      origin === 'established' && established === undefined && dissolved === undefined,
  );
}

/** The forums that stand, and have no end yet. */
function standing({ organisation, today }: Situation): readonly Forum[] {
  return organisation.forums.filter((forum) => !forum.dissolved && forumState(forum, today) === 'active');
}

/** The initiatives whose need of a forum has no end yet. */
function needsOf({ organisation }: Situation, forum: Forum): Named[] {
  return (forum.initiatives ?? []).flatMap((need) => {
    const initiative = organisation.initiative(need.id);
    return initiative && lastDayOfNeed(need, initiative) === undefined ? [initiative] : [];
  });
}

/** `rup forum …`. */
export default changing([forumCreate, editing('forum'), establish, dissolve, report, release, drop]);
