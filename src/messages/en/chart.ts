import type { ChartTexts } from '../chart.ts';
import { date, listed } from './format.ts';

/** What the figure says in English. */
export const chart: ChartTexts = {
  language: 'en',
  lost: {
    title: 'Fig. 1: Organisation for implementing the regional development plan',
    note: 'Reconstructed from the file. The source’s own figure is lost.',
  },
  drawn: (group) => ({ title: `Organisation chart: ${group}`, note: 'Drawn from the file.' }),
  subtitle: (plan, day) => `${plan}, as of ${date(day)}`,
  level: {
    political: 'Political level',
    administrative: 'Administrative level',
    forums: 'Cooperation forums',
  },
  kind: {
    council: 'Regional Council',
    kkr: 'Municipal Contact Council',
    statusMeeting: 'Political coordination',
  },
  relation: {
    meets: 'takes part in the status meeting',
    selects: 'selects the municipal members',
    informs: 'informs the political level',
    reports: 'reports',
    establishes: 'establishes forums',
  },
  receives: 'receives reports from cooperation forums',
  office: (office, holder) => `${office}: ${holder ?? 'vacant'}`,
  heldPerYear: (times) => `Held ${often(times)} a year`,
  meetsPerYear: (times) => `Meets ${often(times)} a year`,
  standsFrom: (day) => `To be established on ${date(day)}`,
  stoodUntil: (day) => `Dissolved after ${date(day)}`,
  seats: ({ roles, organisation, isPerArea, selectedBy, held, vacant, unfilled }) => {
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
  established: (day, by) => ['Established', day && date(day), by && `by ${by}`].filter(Boolean).join(' '),
  planned: (day) => (day === undefined ? 'Planned' : `Planned for ${date(day)}`),
  toBeDissolved: (day) =>
    day === undefined ? 'To be dissolved: no initiative needs it' : `To be dissolved after ${date(day)}`,
  dissolved: (day) => `Dissolved after ${date(day)}`,
  reportsTo: (body) => (body === undefined ? 'No reporting line recorded' : `Reports to ${body}`),
  noArea: 'Without an area',
  noForums: 'There are no cooperation forums.',
  words: {
    meet: (meeting, bodies) =>
      `${listed(bodies)} ${bodies.length === 1 ? 'takes' : 'take'} part in “${meeting}”.`,
    selects: (kkr, group) => `${kkr} selects the municipal members of ${group}.`,
    informs: (group) => `${group} informs the political level.`,
    report: (forums, group) => `${listed(forums)} ${forums.length === 1 ? 'reports' : 'report'} to ${group}.`,
    establishes: (council, forums) => `${council} establishes forums, here ${listed(forums)}.`,
    thing: (name, lines) => `${name}: ${lines.join('; ')}.`,
  },
};

function often(times: number): string {
  return ['no times', 'once', 'twice'][times] ?? `${times} times`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
