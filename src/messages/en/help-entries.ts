import type { Commands } from '../help.ts';
import { dropHelps } from './help-drop.ts';
import { organisationLife } from './help-organisations.ts';
import { EDIT, planHelp } from './help-plan.ts';

export const entriesHelp = (asks: string) =>
  ({
    ...dropHelps(asks),
    ...organisationLife.commands(asks),
    ...planHelp.commands(asks),
    'group edit': {
      summary: "change the administrative group's name, task or first day",
      description: `Changes what the file says about the administrative group. Its seats are set with \`rup composition set\`, its meetings with \`rup meetings set\`. ${EDIT} ${asks}`,
      examples: [
        ['rup group edit --name "Administrativ gruppe for RUP"', 'a new name; the id stays the same'],
        ['rup group edit --established 2013-08-15', 'its first day'],
      ],
    },
    'group dissolve': {
      summary: 'dissolve the administrative group when the plan is over',
      description: `Gives the administrative group its last day: its memberships end the same day, and later meetings are cancelled. A charter may require that there is a group as long as the plan lasts. ${asks}`,
      examples: [['rup group dissolve --date 2016-12-31 --reason "Planen udløber"', "the plan's last day"]],
    },
    'former-group add': {
      summary: 'add a group of the organisation that was replaced',
      description: `Adds a group of the organisation that was replaced. ${asks}`,
      examples: [
        [
          'rup former-group add "Administrativ gruppe 1" --kind administrative-group --dissolved 2013-08-14 --successor gruppe',
          'with its last day, and what took over',
        ],
      ],
    },
    'former-group edit': {
      summary: "change a former group's name, kind or who decided on it",
      description: `Changes what the file says about a former group. ${EDIT} ${asks}`,
      examples: [['rup former-group edit gruppe-1 --decided-by regionen', 'who decided on it']],
    },
    'former-group dissolve': {
      summary: 'give a former group its last day',
      description: `Gives a former group its last day, with the reason and the body that took over. ${asks}`,
      examples: [
        [
          'rup former-group dissolve gruppe-1 --date 2013-08-14 --reason "Én gruppe" --successor gruppe',
          'the day before the new group',
        ],
      ],
    },
    'status-meeting add': {
      summary: 'add the status meeting, if the file has none',
      description: `Adds the status meeting, which is held once a year. Its offices are added with \`rup office add\`. ${asks}`,
      examples: [['rup status-meeting add "Årligt statusmøde"', 'without offices yet']],
    },
    'status-meeting edit': {
      summary: "change the status meeting's name or note",
      description: `Changes what the file says about the status meeting. How often it is held is set with \`rup meetings set\`. ${EDIT} ${asks}`,
      examples: [['rup status-meeting edit --name "Årligt statusmøde"', 'a new name; the id stays the same']],
    },
    'office add': {
      summary: 'add an office whose holder takes part in the status meeting',
      description: `Adds an office whose holder takes part in the status meeting. \`rup office hold\` records who holds it. ${asks}`,
      examples: [['rup office add "Formand for KKR" --organisation kkr', 'the chair of an organisation']],
    },
    'office edit': {
      summary: "change an office's name or organisation",
      description: `Changes what the file says about an office. ${asks}`,
      examples: [
        ['rup office edit formand-kkr --name "Formand for KKR"', 'a new name; the id stays the same'],
      ],
    },
    'effort edit': {
      summary: 'change an effort, its municipality, its goal, or when it was collected',
      description: `Changes what the file says about a municipality's effort. ${EDIT} ${asks}`,
      examples: [['rup effort edit koebenhavn-mindre-co2 --collected 2014-02-01', 'when it was collected']],
    },
    'meetings set': {
      summary: 'set how often and when a body meets, and its deadlines',
      description: `Sets how often and when the administrative group, a forum or the status meeting meets, and what must be ready when. The weekdays given take the place of the earlier ones. ${EDIT} ${asks}`,
      examples: [
        [
          'rup meetings set gruppe --per-year 2 --first 2013-autumn',
          'two a year, the first in the autumn of 2013',
        ],
        ['rup meetings set klimaforum --monthly first-tuesday --time 09:00-11:00', 'on a day of each month'],
        ['rup meetings set gruppe --deadline notice:-4w', 'the notice goes out four weeks before'],
      ],
    },
    'person add': {
      summary: 'add a person',
      description: `Adds a person. ${asks}`,
      examples: [
        [
          'rup person add "Kim Høgh" --title Koncerndirektør --organisation region-hovedstaden',
          'with title and employer',
        ],
      ],
    },
    'person edit': {
      summary: "change a person's name, title or organisation",
      description: `Changes what the file says about a person. ${EDIT} ${asks}`,
      examples: [
        ['rup person edit kim-hoegh --title Direktør', 'a new title'],
        ['rup person edit kim-hoegh --note ""', 'remove the note'],
      ],
    },
    'person anonymise': {
      summary: "remove a person's name from the file",
      description: `Removes a person's name from the file: the name, the id and former ids, wherever they appear. The terms stay, with their dates, and so do title and organisation; lines in which the name may still appear are listed. The history in git keeps the name: see \`rup help privacy\`. ${asks}`,
      examples: [['rup person anonymise kim-hoegh', 'the person is called Person 1 from now on']],
    },
    'organisation add': {
      summary: 'add an organisation',
      description: `Adds an organisation: a region, a municipality, an institution. ${asks}`,
      examples: [
        [
          'rup organisation add "Ballerup Kommune" --kind municipality --code 151',
          'a municipality with its code',
        ],
      ],
    },
    'organisation edit': {
      summary: "change an organisation's name, kind or code",
      description: `Changes what the file says about an organisation. ${EDIT} ${asks}`,
      examples: [['rup organisation edit ballerup --code 151', 'the code of a municipality']],
    },
    'forum edit': {
      summary: "change a forum's name, task, goal, areas or links to initiatives",
      description: `Changes what the file says about a forum. The areas given take the place of the earlier ones; an initiative is added, or its relation changed. ${EDIT} ${asks}`,
      examples: [
        ['rup forum edit klimaforum --task "Udmønte klimastrategien"', 'a new task'],
        [
          'rup forum edit klimaforum --initiative klimastrategi:develops',
          'linked to an initiative that it develops',
        ],
      ],
    },
    'forum drop': {
      summary: 'give up a planned forum',
      description: `Removes a forum that was planned and never established from the file. A correction records that it was planned. ${asks}`,
      examples: [['rup forum drop uddannelsesforum --reason "Regionen siger nej"', 'with the reason']],
    },
    'effort assess': {
      summary: "assess how well a municipality's effort contributes to its goal",
      description: `Records how well a municipality's effort contributes to its goal. ${EDIT} ${asks}`,
      examples: [
        ['rup effort assess koebenhavn-mindre-co2 --assessment "Når målet i 2015"', 'the assessment'],
      ],
    },
    'office hold': {
      summary: 'record a new holder of an office, such as after an election',
      description: `Records that a person takes one of the offices of the status meeting. The current holder leaves it the day before. ${asks}`,
      examples: [
        [
          'rup office hold formand-region --new-person "Ny Regionsrådsformand" --from 2014-01-01',
          'a new chair',
        ],
        ['rup office hold formand-kkr --person kkr-formand', 'a person in the file, from today'],
        ['rup office hold formand-kkr --person kkr-formand --from ""', 'without a start date'],
      ],
    },
    'composition set': {
      summary: 'add or change a kind of seat in a composition',
      description: `Adds a kind of seat to the composition of the administrative group, a forum or a former group, or changes the one with that role; without a role, the one without roles that is of that organisation or kind. ${EDIT} ${asks}`,
      examples: [
        [
          'rup composition set klimaforum --role klimachef --kind municipality --min 3 --max 9',
          'three to nine seats',
        ],
        [
          'rup composition set klimaforum --kind municipality --min 5 --max 5',
          'five seats for municipalities, whatever the role',
        ],
        ['rup composition set klimaforum --role klimachef --remove', 'no such seats any longer'],
      ],
    },
    'meetings add': {
      summary: 'add a meeting',
      description: `Adds a meeting beside those that \`rup meetings plan\` proposes. ${asks}`,
      examples: [
        [
          'rup meetings add klimaforum 2014-05-08 --time 09:00-11:00 --place Regionsgården',
          'with time and place',
        ],
      ],
    },
    'meetings edit': {
      summary: "change a meeting's time, place, themes or speakers",
      description: `Changes what the file says about a meeting but its day, which \`rup meetings move\` changes. The themes given take the place of the earlier ones; a speaker is added. ${EDIT} ${asks}`,
      examples: [
        ['rup meetings edit moede-2014 --theme klima --place Rådhuset', 'a theme and a place'],
        ['rup meetings edit moede-2014 --speaker "kim-hoegh:Klimastrategien"', 'a speaker with a topic'],
      ],
    },
    'meetings avoid': {
      summary: 'record days and weeks on which no meeting is planned',
      description: `Records days, or weeks of every year, on which no meeting is planned, for all or for one body. What rup avoids anyway is turned off with \`rup settings notAvoided\`. ${asks}`,
      examples: [
        ['rup meetings avoid --date 2014-05-02 --reason "KL-topmøde"', 'one day'],
        [
          'rup meetings avoid --week 11 --body klimaforum --reason Studietur',
          'a week of every year, for a forum',
        ],
        ['rup meetings avoid --date 2014-05-02 --remove', 'the day is free again'],
      ],
    },
    'meetings reopen': {
      summary: 'undo recording a meeting as held or cancelled',
      description: `Undoes the recording of a meeting as held or cancelled. ${asks}`,
      examples: [['rup meetings reopen moede-2014', 'the meeting is upcoming again']],
    },
    accept: {
      summary: 'waive a finding for a period',
      description: `Waives a finding for a period, with the reason: for one entry, or for a rule everywhere. One that is waived already is waived anew. ${asks}`,
      examples: [
        [
          'rup accept forum-without-goal klimaforum --until 2014-12-31 --reason "Målet drøftes"',
          'for one entry, until the end of the year',
        ],
        ['rup accept forum-without-goal klimaforum --remove', 'no longer waived'],
      ],
    },
    settings: {
      summary: 'show the settings of the file, or give one a value',
      description: `Without arguments, shows all settings: what applies, the default, and where the file says otherwise. With a value, sets one of them. ${EDIT} ${asks}`,
      examples: [
        ['rup settings', 'show them all'],
        [
          'rup settings deadlines.notice -- -3w',
          'three weeks before a meeting; -- since the value begins with a hyphen',
        ],
        ['rup settings notAvoided week-7,week-8', 'plan meetings in the winter break too'],
        ['rup settings windUpDays 60', 'sixty days to wind up a forum'],
        ['rup settings history.graceDays ""', 'back to the default'],
      ],
    },
    undo: {
      summary: 'undo what the last command did to the file',
      description: `Undoes what rup's last command did to the file; run again, it undoes the one before, twenty at most. What others have changed since stays; where they changed the same place, nothing is undone.`,
      examples: [
        ['rup undo --dry-run', 'show what would be undone'],
        ['rup undo', 'undo it'],
      ],
    },
    correct: {
      summary: 'correct the past on record, with the reason',
      description: `Writes the right value and records under corrections what the file said before, and why it was wrong. The most recent days (\`history.graceDays\`) can be corrected without that. ${asks}`,
      examples: [
        [
          'rup correct klimaforum established 2013-10-01 --reason "Referatet siger 1. oktober"',
          'a first day that was wrong',
        ],
        [
          'rup correct klimaforum "reports[2013-12-02].progress" "Forsinket" --reason "Tastefejl"',
          'what a report says',
        ],
      ],
    },
  }) satisfies Commands;

export type EntriesHelp = ReturnType<typeof entriesHelp>;
