import type { Language } from '../catalog.ts';
import type { GroupHelp } from '../help.ts';

import { CAPACITIES, deputyFor } from './capacities.ts';
import { listed, plural } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';

/** What the exports say in English. */
export const exports = {
  /** BCP 47. */
  language: 'en' as Language,
  /** In what capacity one sits in a body. */
  capacity: CAPACITIES,
  deputyFor,
  /** What an organisation or a body is. */
  kind: {
    ...ORGANISATION_KINDS,
    kkr: 'KKR (municipal contact council)',
    'administrative-group': 'administrative group',
    'cooperation-forum': 'cooperation forum',
    'status-meeting': 'status meeting',
    'former-administrative-group': 'former administrative group',
    'former-climate-forum': 'former climate forum',
  },
  /** A seat for an organisation of a kind. */
  seat: {
    region: 'regional representative',
    kkr: 'representative of KKR',
    municipality: 'municipal representative',
    education: 'representative of an educational institution',
    business: 'representative of business',
    interest: 'representative of an interest organisation',
    knowledge: 'representative of a knowledge institution',
    other: 'member',
  },
  /** Who came after. */
  succeededBy: (names: readonly string[]) => `Succeeded by ${listed(names)}`,
  /** A seat for one organisation. */
  seatFor: (organisation: string) => `representative of ${organisation}`,
  /** What the minutes of a meeting are called. */
  minutes: 'Minutes',
  /** What its agenda is called, where more is to be found, and whom to turn to. */
  agenda: 'Agenda',
  url: 'Read more',
  contact: 'Contact',
  /** The event by which former groups gave way to others. */
  reorganisation: 'Reorganisation',
  /** After a file was written. */
  written: (file: string) => `Wrote ${file}.`,
  /** After tables were written to a folder. */
  tablesWritten: (tables: number, folder: string) => `Wrote ${tables} tables to ${folder}.`,
  /** After calendars were written to a folder, one of each body that has meetings. */
  calendarsWritten: (calendars: number, folder: string) =>
    `Wrote ${plural(calendars, 'calendar')} to ${folder}.`,
};

export type ExportTexts = typeof exports;

/** What the help of `rup export` says. */
export const exportHelp = {
  commands: {
    'export popolo': {
      summary: 'write people, bodies, seats and meetings as Popolo JSON',
      description:
        'Writes the whole history in Popolo format (popoloproject.com): people, organisations and bodies, seats, memberships with their dates, and meetings. A seat without a membership is vacant, or the file does not say who holds it. Where a seat is given as a role at an organisation, the member is a person without a name on behalf of that organisation.',
      examples: [
        ['rup export popolo --output popolo.json', 'the whole history, to a file'],
        ['rup export popolo --at 2014-03-01', 'what had begun by that day'],
      ],
    },
    'export org': {
      summary: 'write the organisation as linked data, using W3C ORG',
      description:
        "Writes the whole history as JSON-LD, using W3C's Organization Ontology and the EU's Core Public Organisation Vocabulary (CPOV): organisations, seats, memberships with their periods, who reports to whom, and the reorganisation that replaced the former groups. The file itself contains all that is needed to read it. Specify with --base where you publish it: otherwise placeholder addresses are used, which do not work on the web.",
      examples: [
        ['rup export org --base https://data.example.dk/rup/ --output org.jsonld', 'to be published'],
        ['rup export org --at 2014-03-01', 'what had begun by that day'],
      ],
    },
    'export csv': {
      summary: "write the file's content as tables for a spreadsheet",
      description:
        'Writes one CSV file per table to a folder, or with --table one table to the screen. The names of the columns are fixed and English, because they are for programs; the tables refer to each other by id. Files of the same name in the folder are overwritten.',
      examples: [
        ['rup export csv tables', 'all tables, in a folder'],
        ['rup export csv tables --excel', 'as Danish Excel reads them'],
        ['rup export csv --table forums', 'one table, on the screen'],
      ],
    },
    'export ics': {
      summary: 'write all meetings as a calendar',
      description:
        'Writes all meetings in the file, held and cancelled ones too, as a calendar (iCalendar). Importing it again updates the meetings. With a folder, one calendar is written for each body. `rup meetings plan --format ics` writes only the upcoming ones.\n\nDeadlines can be shown in two ways. All-day events (--with-deadlines) are shown by every calendar. Reminders (--deadlines) are shown by Apple Calendar and Thunderbird; Outlook keeps only one for each meeting, and Google Calendar none.',
      examples: [
        ['rup export ics --output meetings.ics', 'all meetings in the file'],
        ['rup export ics calendars', 'one calendar for each body, in a folder'],
        [
          'rup export ics --proposed --with-deadlines',
          'proposals too, and deadlines as separate all-day events',
        ],
      ],
    },
  },
  arguments: {
    folder: 'the folder to write the tables to; it is created if it does not exist',
    calendars: 'the folder to write one calendar for each body to; it is created if it does not exist',
  },
  options: {
    output: 'write to this file instead of the screen',
    at: 'only what is dated by that day; a later end counts as unknown (default: the whole history)',
    base: 'what every address begins with: an https or urn address that ends with / # or :',
    table: 'this table only',
    excel: 'as Danish Excel reads it',
    body: 'the meetings of one body only',
    proposed: 'also the meetings proposed from today or --at on',
    deadlines: 'deadlines as reminders of the meetings',
    withDeadlines: 'deadlines as separate all-day events',
  },
  values: { file: 'file', folder: 'folder', table: 'table', iri: 'address', date: 'date', id: 'id' },
} satisfies GroupHelp;

export type ExportHelp = typeof exportHelp;

/** The kinds of body. */
export type BodyWord =
  | 'administrative-group'
  | 'cooperation-forum'
  | 'status-meeting'
  | 'former-administrative-group'
  | 'former-climate-forum';

export type ExportOption =
  | 'output'
  | 'at'
  | 'base'
  | 'table'
  | 'excel'
  | 'proposed'
  | 'body'
  | 'deadlines'
  | 'withDeadlines';
