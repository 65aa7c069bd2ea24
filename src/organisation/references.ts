import type { Path } from '../document/finding.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { OrganisationFile } from './generated/types.ts';
import type { Section } from './valid-part.ts';

/** A shape like the file's: lists are passed through, and each reference gives the kinds it may name. */
type Shape<T> = T extends readonly (infer Item)[]
  ? Shape<Item>
  : T extends string
    ? readonly EntityKind[]
    : { readonly [Key in keyof T]?: Shape<NonNullable<T[Key]>> };

type Kinds = readonly EntityKind[];
type Node = Kinds | { readonly [key: string]: Node };

/** The same, laid out for a fast walk. */
interface Step {
  readonly kinds: Kinds | undefined;
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
}

const AREA: Kinds = ['area'];
const GOAL: Kinds = ['goal'];
const INITIATIVE: Kinds = ['initiative'];
const ORGANISATION: Kinds = ['organisation'];
const PERSON: Kinds = ['person'];
const FORUM: Kinds = ['forum'];
const FORMER_GROUP: Kinds = ['formerGroup'];
/** Bodies that meet, and to which a forum can report. */
const BODY: Kinds = ['administrativeGroup', 'forum', 'statusMeeting'];
/** Who decides: a body, or an organisation. */
const DECIDER: Kinds = ['organisation', 'administrativeGroup', 'forum', 'statusMeeting', 'formerGroup'];
const SUCCESSOR: Kinds = ['administrativeGroup', 'forum', 'formerGroup'];

/** Whom somebody stands in for: who holds a seat. */
const MEMBER: Kinds = ['person', 'organisation'];
const decision = { by: DECIDER };
const composition = { organisation: ORGANISATION, selectedBy: ORGANISATION };
const members = {
  person: PERSON,
  organisation: ORGANISATION,
  deputyFor: MEMBER,
  area: AREA,
  selectedBy: ORGANISATION,
  decision,
};
/** What a person or an office belongs to. */
const employed = { organisation: ORGANISATION };
const initiative = { areas: AREA, wantsForum: FORUM };
const partOf = ORGANISATION;
const forum = { areas: AREA, reportsTo: BODY, composition };
const dissolved = { decidedBy: DECIDER, successor: SUCCESSOR, decision };

/** Every place of the format that names an entry by its id; a test holds it to the schema. */
export const REFERENCES: Shape<OrganisationFile> = {
  plan: {
    goals: { area: AREA },
    initiatives: { ...initiative, endDecision: decision, priorities: { decision }, earlier: initiative },
  },
  organisations: { partOf, dissolved: { successors: ORGANISATION }, earlier: { partOf } },
  people: { ...employed, earlier: employed },
  statusMeeting: { offices: { ...employed, holders: { person: PERSON, decision }, earlier: employed } },
  administrativeGroup: { decision, composition, members, dissolved, earlier: { composition } },
  forums: {
    ...forum,
    initiatives: { id: INITIATIVE },
    continues: FORMER_GROUP,
    establishedBy: ORGANISATION,
    decision,
    members,
    dissolved,
    earlier: forum,
  },
  formerGroups: { decidedBy: ORGANISATION, composition, dissolved },
  efforts: { municipality: ORGANISATION, area: AREA, goal: GOAL },
  meetings: {
    body: BODY,
    themes: AREA,
    speakers: { person: PERSON, organisation: ORGANISATION },
    moved: { decision },
  },
  settings: { avoid: { body: BODY } },
};

/** The sections in which a thing of that kind can be named. */
export function sectionsNaming(kind: EntityKind): Section[] {
  const names = (node: Node): boolean =>
    isKinds(node) ? node.includes(kind) : Object.values(node).some((child) => names(child));
  return Object.entries(REFERENCES).flatMap(([section, node]) =>
    names(node as Node) ? [section as Section] : [],
  );
}

/** A reference that does not lead to a thing of a kind it may name. */
export interface Dangling {
  readonly path: Path;
  readonly id: string;
  readonly expected: Kinds;
  /** What the id names instead; undefined where it names nothing. */
  readonly actual: EntityKind | undefined;
}

/** What a file's references come to. */
export interface References {
  /** Every id that something names. */
  readonly used: ReadonlySet<string>;
  readonly dangling: readonly Dangling[];
}

/** Follows every reference of a file, in one walk. `kindOf` says what an id names, if anything. */
export function follow(
  file: OrganisationFile,
  kindOf: (id: string, expected: Kinds) => EntityKind | undefined,
): References {
  const used = new Set<string>();
  const dangling: Dangling[] = [];
  walk(file, ROOT, [], (id, expected, path) => {
    used.add(id);
    const actual = kindOf(id, expected);
    if (actual === undefined || !expected.includes(actual)) {
      dangling.push({ path: [...path], id, expected, actual });
    }
  });
  return { used, dangling };
}

/** Every place that names an entry of a kind by its id. The data need not be valid. */
export function placesNaming(file: OrganisationFile, id: string, kind: EntityKind): Path[] {
  const places: Path[] = [];
  walk(file, ROOT, [], (named, expected, path) => {
    if (named === id && expected.includes(kind)) places.push([...path]);
  });
  const accepted = file.acceptedFindings as unknown;
  if (Array.isArray(accepted)) {
    accepted.forEach((each, index) => {
      if (each?.id === id) places.push(['acceptedFindings', index, 'id']);
    });
  }
  return places;
}

/** The kinds of thing that the id at a path may name; undefined where the format has no reference. */
export function kindsAt(path: Path): Kinds | undefined {
  let node: Node | undefined = REFERENCES as Node;
  for (const step of path) {
    if (typeof step === 'string') node = isKinds(node) || !Object.hasOwn(node, step) ? undefined : node[step];
    if (!node) return undefined;
  }
  return isKinds(node) ? node : undefined;
}

/** Goes through a value; the visitor's path is the walk's own and changes as it goes on. */
function walk(
  value: unknown,
  step: Step,
  path: (string | number)[],
  visit: (id: string, expected: Kinds, path: Path) => void,
): void {
  if (Array.isArray(value)) {
    const depth = path.push('') - 1;
    for (let index = 0; index < value.length; index++) {
      path[depth] = index;
      walk(value[index], step, path, visit);
    }
    path.pop();
  } else if (step.kinds) visit(value as string, step.kinds, path);
  else if (typeof value === 'object' && value !== null) {
    const depth = path.push('') - 1;
    for (let at = 0; at < step.keys.length; at++) {
      const key = step.keys[at] as string;
      const child = (value as Record<string, unknown>)[key];
      if (child === undefined) continue;
      path[depth] = key;
      walk(child, step.steps[at] as Step, path, visit);
    }
    path.pop();
  }
}

function isKinds(node: Node): node is Kinds {
  return Array.isArray(node);
}

function layOut(node: Node): Step {
  if (isKinds(node)) return { kinds: node, keys: [], steps: [] };
  return { kinds: undefined, keys: Object.keys(node), steps: Object.values(node).map(layOut) };
}

const ROOT = layOut(REFERENCES as Node);
