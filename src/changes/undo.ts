import { createHash } from 'node:crypto';
import { alone, readDocument, type WithFiles } from '../document/document.ts';
import { applyEdits, type TextEdit } from '../document/edit/text-edit.ts';
import type { DoneArgs } from '../facts/change.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { checkDocument } from '../rules/check.ts';
import { type Fact, refuse } from './change.ts';
import { type Changed, newFindings } from './run.ts';

/** What a command did to a file, as far as it takes to take it back. */
export interface Deed {
  /** The words of the command: `forum create`. */
  readonly command: string;
  readonly done: Fact<DoneArgs>;
  /** The file before and after, as SHA-256. */
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
}

/** One place that was changed: what stood there and what stands there now, between what was left as it is. */
export interface Piece {
  /** The offset in the text after. */
  readonly at: number;
  readonly lead: string;
  readonly was: string;
  readonly now: string;
  readonly tail: string;
}

/** The farthest that the surroundings of a place are kept, in characters. */
const LEAD = 4000;
const TAIL = 400;

/** What is kept of a change. */
export function deedOf(command: string, { before, after, edits, done }: Changed): Deed {
  const [old, text] = [plain(before), plain(after)];
  let moved = 0;
  const pieces = edits.map(({ start, end, text: now }) => {
    const at = start + moved;
    moved += now.length - (end - start);
    return {
      at,
      lead: leadTo(text, at),
      was: old.slice(start, end),
      now,
      tail: tailFrom(text, at + now.length),
    };
  });
  return { command, done, before: hash(before), after: hash(after), pieces };
}

/**
 * Undoes what a command did to a file. Where nothing else was changed, the file is what it was, to the byte; where
 * something was, each place must stand as the command left it, in surroundings that are found once.
 */
export async function undoBytes(
  before: Buffer,
  deed: Deed | undefined,
  today: CalendarDate,
  withFiles: WithFiles = alone,
): Promise<Changed> {
  if (!deed) return refuse('nothing-to-undo', {});
  const text = plain(before);
  const isUntouched = hash(before) === deed.after;
  const edits = deed.pieces.map((piece) => back(piece, isUntouched ? piece.at : placeOf(text, piece, deed)));
  const bom = before.subarray(0, before.length - Buffer.byteLength(text));
  const after = Buffer.concat([bom, Buffer.from(applyEdits(text, edits))]);
  const [known, document] = [
    await withFiles(await readDocument(before)),
    await withFiles(await readDocument(after)),
  ];
  const isWhole = isUntouched ? hash(after) === deed.before : document.data !== undefined;
  if (!isWhole) refuse('undo-changed', { command: deed.command });
  const [{ findings: old }, { findings }] = [
    await checkDocument(known, today),
    await checkDocument(document, today),
  ];
  const done = { code: 'undone', args: { command: deed.command, of: deed.done } } as const;
  return { before, after, edits, done, also: [], open: [], findings: newFindings(old, findings), document };
}

const back = ({ was, now }: Piece, at: number): TextEdit => ({ start: at, end: at + now.length, text: was });

/** Where a place stands now. */
function placeOf(text: string, { lead, now, tail }: Piece, { command }: Deed): number {
  const wanted = lead + now + tail;
  const found = text.indexOf(wanted);
  if (found === -1 || text.includes(wanted, found + 1)) refuse('undo-changed', { command });
  return found + lead.length;
}

/** What stands before a place, from the line on that gives the entry its id. */
function leadTo(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LEAD), at);
  const id = [...near.matchAll(/^.*\bid["']?\s*:/gm)].at(-1)?.index ?? 0;
  return near.slice(id);
}

/** What stands after it: the rest of the line, and the next. */
function tailFrom(text: string, at: number): string {
  return /^.*(?:\r\n|\r|\n|$).*/.exec(text.slice(at, at + TAIL))?.[0] ?? '';
}

const plain = (bytes: Buffer) => bytes.toString().replace(/^\ufeff/, '');

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
