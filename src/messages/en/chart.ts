import type { Language } from '../catalog.ts';

import { capital, date, listed, times } from './grammar.ts';

/** What the figure says in English. */
export const chart = {
  /** The language, as a BCP 47 tag. */
  language: 'en' as Language,
  /** The source's own title of its figure (R34), and that this is not the source's own drawing. */
  lost: {
    title: 'Fig. 1: Organisation for implementing the regional development plan',
    note: "Reconstructed from the file. The source's own figure is lost.",
  },
  /** Of another organisation, by its group. */
  drawn: (group: string) => ({
    title: `Organisation chart: ${group}`,
    note: 'Drawn from the file.',
  }),
  /** What the figure is of: the plan, and the day. */
  subtitle: (plan: string, day: string) => `${plan}, as of ${date(day)}`,
  level: {
    political: 'Political level',
    administrative: 'Administrative level',
    forums: 'Cooperation forums',
  },
  /** What a body of the political level is, beside its name. */
  kind: {
    council: 'Regional Council',
    kkr: 'Municipal Contact Council',
    statusMeeting: 'Political coordination',
  },
  /** What the first of two does towards the second; it follows the name of the first, which may be left out. */
  relation: {
    meets: 'takes part in the status meeting',
    selects: 'selects the municipal members',
    informs: 'informs the political level',
    reports: 'reports',
    establishes: 'establishes forums',
  },
  /** What the group does towards the forums that report to it, said of the group. */
  receives: 'receives reports from cooperation forums',
  /** An office, and who holds it. */
  office: (office: string, holder: string | undefined) => `${office}: ${holder ?? 'vacant'}`,
  /** How often the status meeting is held, or the group meets. */
  heldPerYear: (count: number) => (count === 0 ? NO_MEETINGS : `Held ${times(count)} a year`),
  meetsPerYear: (count: number) => (count === 0 ? NO_MEETINGS : `Meets ${times(count)} a year`),
  /** The first and the last day of a group that does not stand on the day. */
  standsFrom: (day: string) => `To be established on ${date(day)}`,
  stoodUntil: (day: string) => `Dissolved after ${date(day)}`,
  /** Seats of one kind. */
  seats: ({ roles, organisation, isPerArea, selectedBy, held, vacant, unfilled }: ChartSeats) => {
    const who = [
      roles.join('/') || 'members',
      organisation && `from ${organisation}`,
      isPerArea && 'for each area',
      selectedBy && `selected by ${selectedBy}`,
    ];
    const open = [vacant > 0 && `${vacant} vacant`, unfilled > 0 && `${unfilled} unfilled`];
    return `${capital(who.filter(Boolean).join(' '))}: ${[`${held} filled`, ...open].filter(Boolean).join(', ')}`;
  },
  continued: 'Continued',
  /** A forum that was established: when, and by whom, where that is told. */
  established: (day: string | undefined, by: string | undefined) =>
    ['Established', day && date(day), by && `by ${by}`].filter(Boolean).join(' '),
  /** A forum that is not established yet: when it is to be, where that is told. */
  planned: (day: string | undefined) => (day === undefined ? 'Planned' : `Planned for ${date(day)}`),
  /** The last day of a forum that is to be dissolved; without one, it ought to be. */
  toBeDissolved: (day: string | undefined) =>
    day === undefined ? 'To be dissolved: no initiative needs it' : `To be dissolved after ${date(day)}`,
  dissolved: (day: string) => `Dissolved after ${date(day)}`,
  /** A forum that reports to another than the group, or to nobody. */
  reportsTo: (body: string | undefined) =>
    body === undefined ? 'No reporting line recorded' : `Reports to ${body}`,
  /** The areas of forums that have none. */
  noArea: 'Without an area',
  noForums: 'There are no cooperation forums.',
  /** The figure in words, sentence by sentence. */
  words: {
    meet: (meeting: string, bodies: readonly string[]) =>
      `${listed(bodies)} ${bodies.length === 1 ? 'takes' : 'take'} part in “${meeting}”.`,
    selects: (kkr: string, group: string) => `${kkr} selects the municipal members of ${group}.`,
    informs: (group: string) => `${group} informs the political level.`,
    report: (forums: readonly string[], group: string) =>
      `${listed(forums)} ${forums.length === 1 ? 'reports' : 'report'} to ${group}.`,
    establishes: (council: string, forums: readonly string[]) =>
      `${council} establishes forums, here ${listed(forums)}.`,
    /** A thing and what stands in its box. */
    thing: (name: string, lines: readonly string[]) => `${name}: ${lines.join('; ')}.`,
  },
};

export type ChartTexts = typeof chart;

const NO_MEETINGS = 'No regular meetings';

/** What the figure is called, and what it is drawn from. */
export type FigureHead = ChartTexts['lost'];

/** Seats of one kind, as the composition has them, and how they stand. */
export interface ChartSeats {
  readonly roles: readonly string[];
  /** Where their holders come from, if from one organisation. */
  readonly organisation: string | undefined;
  readonly isPerArea: boolean;
  /** Who selects the members, where that is not the body drawn as doing so. */
  readonly selectedBy: string | undefined;
  readonly held: number;
  readonly vacant: number;
  /** Seats that there must be, neither held nor stated to be vacant. */
  readonly unfilled: number;
}
