import type { ChartTexts } from '../../../src/messages/en/chart.ts';
import type { Forum, OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { type Figure, figureOf } from '../../../src/output/chart/figure.ts';
import { exampleFile } from '../../meetings/organisation.ts';

const example = await exampleFile();

const THEMES = [
  'klimatilpasning',
  'grøn omstilling i transportsektoren',
  'cykelpendling på tværs af kommunegrænser',
  'praktikpladser',
  'arbejdsmarkedsuddannelser og voksen- og efteruddannelse',
  'WLAN, MWh og %-ØKONOMI MMMMMMWWWW',
  'iljt.,;:!| i lille-lille-lille-il',
];

/** Names as they come: of some words, now and then a long one. */
export const plainName = (index: number) => `Samarbejdsforum for ${THEMES[index % THEMES.length]}`;

/** Names that would act somewhere, or that are wide, long or of another script. */
export const TRAPS = [
  '"];click group "javascript:alert(1)"',
  '%%{init: {"theme":"dark"}}%%',
  'end',
  'end\nclick group call alert()',
  'a --> b; subgraph x',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</text></svg><a href="x">',
  ']]><!-- -->',
  '<![CDATA[x]]> <?xml?> <!DOCTYPE x>',
  '&lt;b&gt; &amp; &#60; &nbsp;',
  '#quot; #lt;b#gt;',
  '1. x',
  '- x',
  '`x` **b** _i_',
  'fa:fa-car fab:fa-x',
  '$$x^2$$',
  '\\n\\N\\G\\l\\"',
  'ender på \\',
  '"',
  "'",
  'http://eksempel.dk www.eksempel.dk',
  'x@{ shape: circle }',
  ':::x ::icon(fa fa-x)',
  '---\ntitle: x\n---',
  '{{x}} [x] (x) |x| ~~~',
  'url(javascript:x) </style>',
  '\u001b[2J\u001b]8;;x\u0007\u0000',
  '\u202e\u2066x\u200b\u2028\ufeff\ufffe',
  '\ud800',
  '::error::x ##[error]x',
  'x'.repeat(90),
  `${'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(4)}`,
  'W'.repeat(60),
  '気候フォーラム'.repeat(8),
  '👩‍👩‍👧🚲🇩🇰'.repeat(12),
  'שלום עולם مرحبا بالعالم',
  'a b '.repeat(80),
];

/** The example with so many forums of all kinds of life, named as asked. */
export function fileWith(count: number, name: (index: number) => string): OrganisationFile {
  const forum = (index: number): Forum => {
    const isContinued = index % 5 === 0;
    const isPlanned = index % 7 === 3;
    return {
      id: `forum-${index}`,
      name: name(index),
      origin: isContinued ? 'continued' : 'established',
      ...(!isContinued && !isPlanned && { established: '2013-09-01', establishedBy: 'region-hovedstaden' }),
      areas: index % 4 === 0 ? ['erhverv', 'uddannelse', 'trafik'] : ['klima'],
      ...(index % 6 !== 4 && { reportsTo: 'administrativ-gruppe' }),
      ...(index % 9 === 8 && { dissolved: { date: '2014-01-31' } }),
    };
  };
  return { ...example, forums: Array.from({ length: count }, (_, index) => forum(index)) };
}

/** The same with that name wherever the figure takes one from the file. */
export function namedAll(file: OrganisationFile, name: string): OrganisationFile {
  const { plan, organisations, people = [], statusMeeting, administrativeGroup: group } = file;
  return {
    ...file,
    plan: { ...plan, name, areas: plan.areas.map((area) => ({ ...area, name })) },
    organisations: organisations.map((party) => ({ ...party, name })),
    people: people.map((person) => ({ ...person, name })),
    ...(statusMeeting && {
      statusMeeting: {
        ...statusMeeting,
        name,
        offices: statusMeeting.offices.map((office) => ({ ...office, name })),
      },
    }),
    administrativeGroup: {
      ...group,
      name,
      composition: group.composition.map((rule) => ({ ...rule, roles: [name] })),
    },
  };
}

/** The figure of a file, all forums drawn. */
export function figure(file: OrganisationFile, texts: ChartTexts, at = '2014-03-01'): Figure {
  return figureOf(new Organisation(file), at, texts, { all: true });
}
