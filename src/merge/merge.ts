import { Refusal } from '../changes/change.ts';
import { inOrder } from '../changes/in-order.ts';
import { edited } from '../changes/run.ts';
import { alone, type Document, readDocument, type WithFiles } from '../document/document.ts';
import { type Moved, moved } from '../document/edit/moved.ts';
import { applyOperations } from '../document/edit/operation.ts';
import { applyEdits } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { canonical } from '../history/canonical.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Read } from '../organisation/malformed.ts';
import { checkDocument } from '../rules/check.ts';
import { blamed } from './blame.ts';
import type { Collision, Reason } from './collision.ts';
import { lostComments } from './comments.ts';
import { linesOfAll, type MarkStyle, markEdits } from './marks.ts';
import { followed } from './renames.ts';
import { type Step, threeWay } from './three-way.ts';

/** The three states of a file, as bytes, and what else the merge goes by. */
export interface Sides {
  readonly base: Buffer;
  readonly ours: Buffer;
  readonly theirs: Buffer;
  /** What a merge by lines makes of them, where nothing stands in its way: it keeps the form of both. */
  readonly byLines?: Buffer | undefined;
}

/** A conflict, and the line of the merged text on which its marks begin (from 1). */
export interface Conflict {
  readonly collision: Collision;
  readonly line: number;
}

export interface Merged {
  readonly bytes: Buffer;
  readonly conflicts: readonly Conflict[];
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Merges by what each side meant: what theirs has changed since the base is written into ours, but for what ours has
 * changed too, or what breaks a rule that neither side breaks. Undefined where a side cannot be read as YAML.
 */
export async function mergeSides(
  sides: Sides,
  today: CalendarDate,
  style: MarkStyle,
  withFiles: WithFiles = alone,
): Promise<Merged | undefined> {
  // A side that can be read still can be when it says the other's new ids.
  const read = async (bytes: Buffer) => (await withFiles(await readDocument(bytes))) as Read;
  const base = await readDocument(sides.base);
  const [own, other] = await Promise.all([readDocument(sides.ours), readDocument(sides.theirs)]);
  if (!isSure(own) || !isSure(other) || (sides.base.length > 0 && !isSure(base))) return undefined;
  const [ours, theirs] = await Promise.all([
    followed(sides.ours, { base, other, today }).then(read),
    followed(sides.theirs, { base, other: own, today }).then(read),
  ]);
  const result = await agreed({ base, ours, theirs }, today);
  const { collisions, document } = result;
  const byLines = sides.byLines && (await readDocument(sides.byLines));
  if (collisions.length === 0 && sides.byLines && byLines && isSame(byLines, document)) {
    return { bytes: sides.byLines, conflicts: [] };
  }
  const all = [...collisions, ...lostComments(base, theirs, document, collisions)];
  return all.length === 0 ? { bytes: result.bytes, conflicts: [] } : withMarks(document, theirs, all, style);
}

const isSure = (document: Document): document is Read =>
  document.data !== undefined && document.unsure.length === 0;

const isSame = (a: Document, b: Document) =>
  isSure(a) && isSure(b) && canonical(a.data) === canonical(b.data);

interface Three {
  readonly base: Document;
  readonly ours: Read;
  readonly theirs: Read;
}

interface Written {
  readonly document: Read;
  readonly bytes: Buffer;
  /** Where the places of ours are in it. */
  readonly moved: Moved;
  /** By their places in it. */
  readonly collisions: readonly Collision[];
}

/** What both sides can agree on, and the rest. Every round takes back a step at least. */
async function agreed({ base, ours, theirs }: Three, today: CalendarDate): Promise<Written> {
  const known = new Set(
    (await Promise.all([errorsIn(ours, today), errorsIn(theirs, today)])).flat().map(factOf),
  );
  const { steps, collisions } = threeWay(base.data, ours.data, theirs.data);
  const found = [...collisions];
  let open = steps;
  const takeBack = (codes: ReadonlyMap<Step, Partial<Collision>>, reason: Reason) => {
    open = open.filter((step) => !codes.has(step));
    for (const [step, more] of codes) found.push({ reason, ...more, ours: step.ours, theirs: step.theirs });
  };
  for (;;) {
    const written = await write(ours, open);
    if (!written) {
      takeBack(new Map(open.map((step) => [step, {}])), 'cannot-write');
      continue;
    }
    const errors = (await errorsIn(written.document, today)).filter((one) => !known.has(factOf(one)));
    if (errors.length === 0 || open.length === 0) {
      return {
        ...written,
        collisions: found.map((one) => ({ ...one, ours: written.moved.to(one.ours) ?? [] })),
      };
    }
    const guilty = errors.flatMap((error) =>
      blamed(error, { ...written, steps: open }).map((step) => [step, { code: error.code }] as const),
    );
    takeBack(new Map(guilty), 'breaks-rule');
  }
}

/** The steps written into ours; undefined where that cannot be done. */
async function write(ours: Read, steps: readonly Step[]): Promise<Omit<Written, 'collisions'> | undefined> {
  const operations = inOrder(
    ours.data,
    steps.map(({ operation }) => operation),
  );
  const place = moved(ours.data, operations);
  if (operations.length === 0) return { document: ours, bytes: bytesOf(ours, ours.text), moved: place };
  try {
    const { after, result } = await edited(ours, operations, applyOperations(ours.data, operations));
    return isSure(result) ? { document: result, bytes: after, moved: place } : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const bytesOf = ({ bom }: Document, text: string) =>
  Buffer.concat([bom ? BOM : Buffer.alloc(0), Buffer.from(text)]);

const factOf = ({ code, id, args }: Finding) => JSON.stringify([code, id, args]);

async function errorsIn(document: Document, today: CalendarDate): Promise<readonly Finding[]> {
  const { findings } = await checkDocument(document, today);
  return findings.filter(({ severity, accepted }) => severity === 'error' && !accepted);
}

function withMarks(
  merged: Document,
  theirs: Document,
  collisions: readonly Collision[],
  style: MarkStyle,
): Merged {
  const marks = linesOfAll(merged, theirs, collisions);
  const edits = markEdits(merged, theirs, marks, style);
  const text = applyEdits(merged.text, edits);
  const lines = text.split(/\r\n|\n|\r/);
  const sign = '<'.repeat(style.size);
  const begins = lines.flatMap((line, at) => (line === `${sign} ${style.ours}` ? [at + 1] : []));
  const conflicts = marks.map(({ collision }, at) => ({ collision, line: begins[at] ?? 1 }));
  return { bytes: bytesOf(merged, text), conflicts };
}
