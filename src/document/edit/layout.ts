import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { type Brackets, bracketsAt, PLAIN_BRACKETS } from './brackets.ts';
import { type Example, shapeOf, Tally } from './habits.ts';
import type { Likes } from './likes.ts';

/** A line that a short collection may fill before it is written as a block. */
const WIDTH = 100;

/** Where a new collection is to stand. */
export interface Around {
  /** Within brackets, where there are no blocks. */
  readonly isInFlow: boolean;
  /** Within brackets whose entries share a line. */
  readonly isOnOneLine: boolean;
  /** What the collection would fill on one line. */
  readonly width: number;
}

/** How a new collection is to be written: as a block, or in which brackets. */
export function layoutOf(likes: Likes, path: Path, value: Value, around: Around): Brackets | 'block' {
  const { source } = likes;
  const like = likes.tell(path, (other) => {
    const isLikewise = Array.isArray(source.value(other)) === Array.isArray(value);
    if (!isLikewise || source.entries(other).length === 0) return undefined;
    const form = source.form(other);
    return form === 'flow' || (form === 'block' && !around.isInFlow) ? { other, form } : undefined;
  });
  if (like?.form === 'block') return 'block';
  const isExample =
    like && shows({ path: like.other, length: source.entries(like.other).length }, likes, value);
  if (like && isExample) return bracketsAt(source, like.other);
  const isTooWide = around.width > WIDTH && !around.isOnOneLine;
  const all = showing(likes, value, around, path, like === undefined);
  const inBrackets = all.filter(({ isFlow }) => isFlow);
  // Where short ones stand both in brackets and in blocks, one more stands in brackets.
  const mayBeShort = inBrackets.length > 0 && !isTooWide && isSmall(value);
  const examples = like || mayBeShort ? inBrackets : all;
  const example = usual(likes, examples, path, around);
  if (like) return shaped(bracketsAt(source, like.other), example && bracketsAt(source, example.path));
  if (example && !example.isFlow) return 'block';
  const brackets = padded(likes, example, path, value);
  if (brackets.isTall) return brackets;
  if (around.isInFlow) return (isTooWide && tallest(likes, path, value)) || brackets;
  return !isTooWide && (example || isShort(path, value)) ? brackets : 'block';
}

/** Where the file has no example: entries of its own lists are blocks, for they grow. */
function isShort(path: Path, value: Value): boolean {
  const isEntry = typeof path.at(-1) === 'number' && path.length === 2;
  return isSmall(value) && (shapeOf(value) === 'scalars' || !isEntry);
}

const isSmall = (value: Value) => shapeOf(value) === 'scalars' || shapeOf(value) === 'flat';

/** Brackets that do not show how several entries stand in them, as others show it. */
function shaped(own: Brackets, example: Brackets | undefined): Brackets {
  return example ? { ...example, padding: own.padding } : own;
}

/** One entry beside its bracket does not show how several would stand. */
function shows(example: Pick<Example, 'path' | 'length'>, { source }: Likes, value: Value): boolean {
  if (example.length > 1 || Object.keys(value as object).length === 1) return true;
  return /^[[{][ \t]*(?:#[^\r\n]*)?[\r\n]/.test(
    source.text.slice(source.span(example.path).start).slice(0, 1000),
  );
}

/**
 * The collections that show how one of the kind is written: of its shape, and under a key or an item as it is. In
 * brackets as in JSON all collections stand alike: there, those of another shape show it too.
 */
function showing(
  likes: Likes,
  value: Value,
  { isInFlow }: Around,
  path: Path,
  mayDiffer: boolean,
): readonly Example[] {
  const shape = shapeOf(value);
  const isItem = typeof path.at(-1) === 'number';
  const within = standing(likes.habits.examples, isInFlow).filter(
    (example) => !example.isFlow || shows(example, likes, value),
  );
  const alike = within.filter((example) => example.shape === shape);
  const examples = alike.length === 0 && isInFlow && mayDiffer ? within : alike;
  const closest = examples.filter((example) => example.isItem === isItem);
  return closest.length > 0 ? closest : examples;
}

/** Those that stand where one is to stand: within brackets, where there are some, or not. */
function standing(examples: readonly Example[], isInFlow: boolean): readonly Example[] {
  if (!isInFlow) return examples.filter((example) => !example.isInFlow);
  const within = examples.filter((example) => example.isFlow && example.isInFlow);
  return within.length > 0 ? within : examples.filter(({ isFlow }) => isFlow);
}

/** Of some collections one that is written as most of them are: the nearest. */
function usual(
  likes: Likes,
  examples: readonly Example[],
  path: Path,
  { isOnOneLine }: Around,
): Example | undefined {
  const look = (example: Example) => (example.isFlow ? (isTall(likes, example) ? 'tall' : 'line') : 'block');
  const tally = new Tally<string>();
  for (const example of examples) tally.add(look(example));
  const most = isOnOneLine ? 'line' : tally.most;
  return likes.nearest(
    examples.filter((example) => look(example) === most),
    path,
  );
}

function isTall({ source }: Likes, { path }: Example): boolean {
  const { start, end } = source.span(path);
  return /[\r\n]/.test(source.text.slice(start, end));
}

const isListShape = ({ shape }: Example) => shape === 'scalars' || shape === 'list';

/** Brackets with an entry a line, as the nearest such collection of the kind stands. */
function tallest(likes: Likes, path: Path, value: Value): Brackets | undefined {
  const tall = likes.habits.examples.filter(
    (example) => example.isFlow && isListShape(example) === Array.isArray(value) && isTall(likes, example),
  );
  const example = likes.nearest(tall, path);
  const brackets = example && bracketsAt(likes.source, example.path);
  return brackets?.isTall ? brackets : undefined;
}

/** Brackets with the blanks inside that the nearest ones of their kind have. */
function padded(likes: Likes, example: Example | undefined, path: Path, value: Value): Brackets {
  const brackets = example && bracketsAt(likes.source, example.path);
  const isList = Array.isArray(value);
  if (brackets && !brackets.opens && isListShape(example) === isList) return brackets;
  const flat = likes.habits.examples.filter(
    (example) => example.isFlow && isListShape(example) === isList && !isTall(likes, example),
  );
  const nearest = likes.nearest(flat, path);
  const { padding } = nearest ? bracketsAt(likes.source, nearest.path) : { padding: isList ? '' : ' ' };
  return { ...(brackets ?? PLAIN_BRACKETS), padding };
}

/** What stands between two entries on one line: in a collection, or the nearest one around it that shows it. */
export function commaOf(likes: Likes, path: Path): string {
  const { source } = likes;
  const comma = likes.tellAround(path, (like) =>
    source.form(like) === 'flow' && source.entries(like).length > 1
      ? bracketsAt(source, like).comma
      : undefined,
  );
  return comma ?? ', ';
}
