import type { ChartTexts } from '../../messages/en/chart.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { hasLostFigure } from '../../organisation/lost-figure.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { ForeignTexts } from '../foreign.ts';
import { inWords } from './in-words.ts';
import {
  Cast,
  councilNode,
  type FigureNode,
  forumNode,
  groupNode,
  kkrNode,
  meetingNode,
  type Relation,
  type RelationKind,
} from './nodes.ts';

/** Fig. 1 of the source (R34), as the relations in the file give it. */
export interface Figure {
  readonly language: ChartTexts['language'];
  readonly title: string;
  readonly subtitle: string;
  /** What it is drawn from; of a figure that the document has, that this is a reconstruction. */
  readonly note: string;
  readonly levels: ChartTexts['level'];
  readonly nodes: readonly FigureNode[];
  readonly relations: readonly Relation[];
  /** The plan's areas in order; undefined stands for none, which is called `noArea`. */
  readonly areas: readonly (string | undefined)[];
  readonly noArea: string;
  /** The texts of the file, where they are in another language. */
  readonly foreign: ForeignTexts | undefined;
  /** What is said where there are no forums. */
  readonly noForums: string;
  readonly receives: string;
  /** The figure in words, for who does not see it. */
  readonly description: string;
}

/** What of the organisation is drawn. */
export interface FigureOptions {
  /** Dissolved forums too. */
  readonly all?: boolean | undefined;
  /** Texts of the file in another language than the figure's, where they are known already. */
  readonly foreign?: ForeignTexts | undefined;
}

/**
 * The organisation on a day as the source's lost Fig. 1 (R34): regionsråd and KKR joined by the status meeting (R8), KKR
 * selecting for the group (R21), the group informing the political level (R10), forums reporting to the group (R30),
 * established by the region or continued (R32, R25, R26). Of a relation that the file does not state none is drawn.
 */
export function figureOf(
  organisation: Organisation,
  at: CalendarDate,
  texts: ChartTexts,
  { all = false, foreign = ForeignTexts.of(organisation.file, texts.language) }: FigureOptions = {},
): Figure {
  const cast = new Cast(organisation, at);
  const council = councilNode(cast, texts);
  const kkr = kkrNode(cast, texts);
  const meeting = meetingNode(cast, texts);
  const group = groupNode(cast, texts);
  const drawn = organisation.forums
    .map((forum, index) => ({ forum, node: forumNode(cast, forum, index, texts) }))
    .filter(({ node }) => all || node.state !== 'dissolved');
  const keys = new Map(drawn.map(({ node }) => [node.id, node.key]));
  const forums = drawn.map(({ forum, node }) => ({
    forum,
    node: { ...node, under: keys.get(forum.reportsTo ?? '') },
  }));
  const nodes = [council, meeting, kkr, group, ...forums.map(({ node }) => node)].filter(isThere);

  const relations: Relation[] = [];
  const relate = (kind: RelationKind, from: FigureNode | undefined, to: FigureNode | undefined) => {
    if (!from || !to || from.state === 'dissolved' || to.state === 'dissolved') return;
    const isPlanned = from.state === 'planned' || to.state === 'planned';
    relations.push({ kind, from: from.key, to: to.key, label: texts.relation[kind], isPlanned });
  };
  if (cast.meets(cast.council)) relate('meets', council, meeting);
  if (cast.meets(cast.kkr)) relate('meets', kkr, meeting);
  if (cast.kkrSelects) relate('selects', kkr, group);
  relate('informs', group, meeting ?? council ?? kkr);
  for (const { forum, node } of forums) {
    if (forum.reportsTo === organisation.group.id) relate('reports', node, group);
    if (isEstablishedBy(cast, forum, node)) relate('establishes', council, node);
  }

  const { level, noForums, receives, noArea } = texts;
  const { title, note } = hasLostFigure(organisation) ? texts.lost : texts.drawn(organisation.group.name);
  const subtitle = texts.subtitle(organisation.file.plan.name, at);
  const description = inWords(nodes, relations, texts);
  return {
    language: texts.language,
    title,
    subtitle,
    note,
    levels: level,
    nodes,
    relations,
    areas: [...areaNames(organisation, nodes), undefined],
    noArea,
    foreign,
    noForums,
    receives,
    description: `${subtitle}. ${note} ${description}`,
  };
}

/** The plan's areas in order, and what else forums give as theirs. */
function areaNames({ areas }: Organisation, nodes: readonly FigureNode[]): ReadonlySet<string> {
  const ofForums = nodes.flatMap(({ area }) => area ?? []);
  return new Set([...areas.map(({ name }) => name), ...ofForums]);
}

/** Whether the region established a forum, or is to: who establishes a planned one may be left unsaid (R32). */
function isEstablishedBy(cast: Cast, { origin, establishedBy }: Forum, { state }: FigureNode): boolean {
  if (origin !== 'established' || !cast.council) return false;
  return establishedBy === undefined ? state === 'planned' : cast.isOf(establishedBy, cast.council);
}

function isThere<T>(thing: T | undefined): thing is T {
  return thing !== undefined;
}
