import type { ChartTexts } from '../../messages/en/chart.ts';
import { seatCounts } from '../../organisation/composition.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type {
  Forum,
  Office,
  OrganisationKind,
  Organisation as Party,
  SeatRule,
} from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import { stands } from '../../organisation/lives.ts';
import { type ForumState, holds, type Organisation } from '../../organisation/organisation.ts';
import { isPartOf, wholeOfKind } from '../../organisation/part-of.ts';
import { partyOfSide } from '../../organisation/parties.ts';
import { forumView } from '../../views/forums.ts';
import { namedIf } from '../../views/named.ts';

/** What a node of the figure stands for. */
export type NodeKind = 'council' | 'kkr' | 'statusMeeting' | 'group' | 'forum' | 'area';

/** A box of the figure. All its text is as the file and the messages have it: each format makes it harmless. */
export interface FigureNode {
  /** Its name within the figure: unique there, of letters and digits, whatever the file holds. */
  readonly key: string;
  readonly kind: NodeKind;
  /** The id in the file. */
  readonly id: string;
  /** What it is, where its name alone does not say it. */
  readonly label: string | undefined;
  readonly name: string;
  readonly state: ForumState;
  /** What is told of it, each line a fact. */
  readonly lines: readonly string[];
  /** The first of a forum's areas, by which many are told apart. */
  readonly area?: string | undefined;
  /** The key of the forum that a forum reports to, where that is drawn. */
  readonly under?: string | undefined;
  /** Those of the lines that say what a forum's place in the figure does not. */
  readonly remarks: readonly string[];
}

/** `from` meets in, selects for, informs, reports to or establishes `to`. */
export type RelationKind = keyof ChartTexts['relation'];

/** An arrow of the figure. */
export interface Relation {
  readonly kind: RelationKind;
  /** The keys of two nodes. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Whether it is to hold once one of the two is established, and does not yet. */
  readonly isPlanned: boolean;
}

/** Who plays which part in the figure, on a day. */
export class Cast {
  readonly organisation: Organisation;
  readonly at: CalendarDate;
  /** The organisation whose council decides: that of an office of the status meeting, else the file's one region. */
  readonly council: Party | undefined;
  readonly kkr: Party | undefined;
  readonly offices: readonly Office[];

  constructor(organisation: Organisation, at: CalendarDate) {
    this.organisation = organisation;
    this.at = at;
    this.offices = organisation.file.statusMeeting?.offices ?? [];
    this.council = this.#bodyOf('region');
    this.kkr = this.#bodyOf('kkr');
  }

  #bodyOf(kind: OrganisationKind): Party | undefined {
    const { organisation, at } = this;
    const meeting = this.offices.map((office) => wholeOfKind(organisation, office.organisation, kind));
    const there = organisation.file.organisations.filter((party) => party.kind === kind && stands(party, at));
    // Of several that are there, the charter says which.
    const ours = organisation.charter.partiesOf(kind).map((side) => partyOfSide(organisation, side, at));
    const ofCharter = there.find(({ id }) => ours.includes(id));
    return meeting.find(Boolean) ?? ofCharter ?? (there.length === 1 ? there[0] : undefined);
  }

  /** Whether an office of the status meeting is that organisation's (R8). */
  meets(party: Party | undefined): boolean {
    return party !== undefined && this.offices.some((office) => this.isOf(office.organisation, party));
  }

  /** Whether KKR selects for seats of the group (R21). */
  get kkrSelects(): boolean {
    return this.kkr !== undefined && this.organisation.group.composition.some(this.isSelectedByKkr);
  }

  readonly isSelectedByKkr = ({ selectedBy }: SeatRule) => this.isOf(selectedBy, this.kkr);

  /** Whether an organisation is that one, or a part of it. */
  isOf(id: string | undefined, party: Party | undefined): boolean {
    return party !== undefined && isPartOf(this.organisation, id, party.id);
  }
}

/** The Regional Council, with the offices that it fills. */
export function councilNode(cast: Cast, texts: ChartTexts): FigureNode | undefined {
  return bodyNode(cast, 'council', cast.council, texts);
}

/** The municipalities' contact council, likewise. */
export function kkrNode(cast: Cast, texts: ChartTexts): FigureNode | undefined {
  return bodyNode(cast, 'kkr', cast.kkr, texts);
}

function bodyNode(
  cast: Cast,
  kind: 'council' | 'kkr',
  party: Party | undefined,
  texts: ChartTexts,
): FigureNode | undefined {
  if (!party) return undefined;
  const own = cast.offices.filter((office) => cast.isOf(office.organisation, party));
  const lines = officeLines(cast, own, texts);
  return {
    key: kind,
    kind,
    id: party.id,
    label: texts.kind[kind],
    name: party.name,
    state: 'active',
    lines,
    remarks: [],
  };
}

/** The status meeting, with the offices of any others. */
export function meetingNode(cast: Cast, texts: ChartTexts): FigureNode | undefined {
  const meeting = cast.organisation.file.statusMeeting;
  if (!meeting) return undefined;
  const others = cast.offices.filter(
    ({ organisation: id }) => !cast.isOf(id, cast.council) && !cast.isOf(id, cast.kkr),
  );
  return {
    key: 'meeting',
    kind: 'statusMeeting',
    id: meeting.id,
    label: texts.kind.statusMeeting,
    name: meeting.name,
    state: 'active',
    lines: [texts.heldPerYear(meeting.perYear), ...officeLines(cast, others, texts)],
    remarks: [],
  };
}

function officeLines({ organisation, at }: Cast, offices: readonly Office[], texts: ChartTexts): string[] {
  return offices.map(({ name, holders = [] }) => {
    const holder = holders.find((term) => holds(term, at));
    return texts.office(name, namedIf(organisation, holder?.person)?.name);
  });
}

/** The administrative group: its seats, and how often it meets. */
export function groupNode(cast: Cast, texts: ChartTexts): FigureNode {
  const { organisation, at } = cast;
  const { id, name, established, dissolved, meetings } = organisation.group;
  const state = stateOf(organisation.group, at);
  const life = {
    planned: [texts.standsFrom(established)],
    active: [...seatLines(cast, texts), texts.meetsPerYear(meetings.perYear)],
    dissolved: [texts.stoodUntil(dissolved?.date ?? '')],
  };
  return { key: 'group', kind: 'group', id, label: undefined, name, state, lines: life[state], remarks: [] };
}

function stateOf(group: Organisation['group'], at: CalendarDate): ForumState {
  if (stands(group, at)) return 'active';
  return at < group.established ? 'planned' : 'dissolved';
}

/** A line for each entry of the group's composition, the areas taken together. */
function seatLines(cast: Cast, texts: ChartTexts): string[] {
  const { organisation, at } = cast;
  const counts = grouped(seatCounts(organisation, organisation.group, at), ({ entry }) => entry);
  return organisation.group.composition.map((rule, index) => {
    const own = counts.get(index) ?? [];
    const { roles = [], organisation: from, per, selectedBy } = rule;
    return texts.seats({
      roles,
      organisation: namedIf(organisation, from)?.name,
      isPerArea: per === 'area',
      selectedBy: cast.isSelectedByKkr(rule) ? undefined : namedIf(organisation, selectedBy)?.name,
      held: own.reduce((sum, { held }) => sum + held, 0),
      vacant: own.reduce((sum, { vacant }) => sum + vacant, 0),
      unfilled: own.reduce((sum, { unfilled }) => sum + unfilled, 0),
    });
  });
}

/** A cooperation forum: its areas, where it comes from, and what else the figure's arrows do not show. */
export function forumNode(cast: Cast, forum: Forum, index: number, texts: ChartTexts): FigureNode {
  const { organisation, at } = cast;
  const { state, areas, toBeDissolved } = forumView(organisation, forum, at);
  const { id, name, origin, established, establishedBy, dissolved, reportsTo } = forum;
  // That the region established it, an arrow shows.
  const by = cast.isOf(establishedBy, cast.council) ? undefined : namedIf(organisation, establishedBy)?.name;
  const began = origin === 'continued' ? texts.continued : texts.established(established, by);
  const remarks = state === 'planned' ? [texts.planned(established)] : [];
  if (toBeDissolved !== undefined) remarks.push(texts.toBeDissolved(dissolved?.date));
  if (state === 'dissolved') remarks.push(texts.dissolved(dissolved?.date ?? ''));
  else if (reportsTo !== organisation.group.id)
    remarks.push(texts.reportsTo(namedIf(organisation, reportsTo)?.name));
  const where = areas.length > 0 ? [areas.map((area) => area.name).join(', ')] : [];
  return {
    key: `forum${index + 1}`,
    kind: 'forum',
    id,
    label: undefined,
    name,
    state,
    lines: [...where, ...(state === 'planned' ? [] : [began]), ...remarks],
    area: areas[0]?.name,
    remarks,
  };
}
