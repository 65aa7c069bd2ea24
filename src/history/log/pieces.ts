import { decode } from '../../document/bytes.ts';
import { readDocument } from '../../document/document.ts';
import { parsePlain } from '../../document/parse-plain.ts';
import type { Value } from '../../document/parsed.ts';
import type { OrganisationFile } from '../../organisation/generated/types.ts';
import { hasValidForm } from '../../organisation/valid-form.ts';

/**
 * Reads versions of one file, each of which is mostly like the one before. The items of its outermost lists are read
 * once and are then the same objects wherever the same lines stand again: reading, checking and comparing a version
 * takes the time of what is new in it. What cannot be read so for certain is read as any file is.
 */
export class Pieces {
  /** The items of the last version by their lines. */
  #items: ReadonlyMap<string, Value> = new Map();
  /** Items that have the form of the list at this place. */
  readonly #valid = new WeakMap<object, string>();

  /** The organisation that a file's bytes describe; undefined where its text or its form is wrong. */
  async read(bytes: Buffer): Promise<OrganisationFile | undefined> {
    return (await this.#fromPieces(bytes)) ?? asWhole(bytes);
  }

  async #fromPieces(bytes: Buffer): Promise<OrganisationFile | undefined> {
    const { text, findings } = decode(bytes);
    if (findings.length > 0 || text.includes(MARK)) return undefined;
    const items = new Map<string, Value>();
    const places: Value[] = [];
    const frame: string[] = [];
    for (const { lines, indent } of pieces(text.replaceAll('\r\n', '\n'))) {
      if (indent === undefined) frame.push(lines);
      else {
        const known = this.#items.get(lines) ?? items.get(lines);
        const item = known === undefined ? await itemOf(lines) : known;
        if (item === undefined) return undefined;
        // A copy of the lines, or they would keep the whole version in memory.
        items.set(known === undefined ? copied(lines) : lines, item);
        frame.push(`${' '.repeat(indent)}- ${MARK}${places.length}\n`);
        places.push(item);
      }
    }
    this.#items = items;
    const data = parsePlain(frame.join(''))?.data;
    return data === undefined ? undefined : this.#checked(data, places);
  }

  /** The frame with its items in it, where all has its form. */
  #checked(frame: Value, places: readonly Value[]): OrganisationFile | undefined {
    const { whole, fresh, put } = filled(frame, places, (item, path) => this.#valid.get(item) === path);
    if (!hasValidForm(fresh)) return undefined;
    for (const { item, path } of put) this.#valid.set(item, path);
    return whole as unknown as OrganisationFile;
  }
}

/** Stands for an item in the frame. It is of Unicode's private use, and a text that has it is read as a whole. */
const MARK = '\ue000';

async function asWhole(bytes: Buffer): Promise<OrganisationFile | undefined> {
  const { data, findings, unsure } = await readDocument(bytes);
  const isValid = data !== undefined && findings.length === 0 && unsure.length === 0 && hasValidForm(data);
  return isValid ? (data as unknown as OrganisationFile) : undefined;
}

/** Lines that belong together: an item of a list that stands in no other list, or what stands between such. */
interface Piece {
  readonly lines: string;
  /** The column of an item's dash; undefined of what is none. */
  readonly indent: number | undefined;
}

/**
 * Cuts a text where the items of its outermost lists begin and end: an item goes on until the next content that is
 * not indented more than its dash. So it is in YAML but for what goes over several lines, and there either the
 * item or the frame cannot be read by itself.
 */
function* pieces(text: string): Generator<Piece, void, undefined> {
  let start = 0;
  let indent: number | undefined;
  for (let line = 0; line < text.length; ) {
    const next = text.indexOf('\n', line) + 1 || text.length;
    const column = columnOf(text, line);
    const first = text[line + column];
    const isContent = first !== undefined && first !== '\n' && first !== '#';
    const isItem = isContent && text.startsWith('- ', line + column);
    if (isContent && (indent === undefined ? isItem : column <= indent)) {
      if (line > start) yield { lines: text.slice(start, line), indent };
      start = line;
      indent = isItem ? column : undefined;
    }
    line = next;
  }
  if (start < text.length) yield { lines: text.slice(start), indent };
}

function columnOf(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ') at++;
  return at - line;
}

/** The one item that these lines are; undefined where they are not that for certain. */
async function itemOf(lines: string): Promise<Value | undefined> {
  const text = copied(lines);
  const data = parsePlain(text)?.data ?? (await parsedFully(text));
  return Array.isArray(data) && data.length === 1 ? data[0] : undefined;
}

async function parsedFully(text: string): Promise<Value | undefined> {
  const { data, findings, unsure } = await readDocument(Buffer.from(text));
  return findings.length === 0 && unsure.length === 0 ? data : undefined;
}

/** The same text by itself: a part of a text keeps the whole in memory. */
const copied = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le');

/** An item in a list, by the keys that lead to the list. */
interface Put {
  readonly item: object;
  readonly path: string;
}

/**
 * The frame with the items in their places; and the same without those that are known to have their form, except that
 * no list becomes empty.
 */
function filled(
  frame: Value,
  places: readonly Value[],
  isValid: (item: object, path: string) => boolean,
): { whole: Value; fresh: Value; put: readonly Put[] } {
  const put: Put[] = [];

  function fill(value: Value, path: string): { whole: Value; fresh: Value } {
    if (Array.isArray(value)) return fillList(value, path);
    if (typeof value !== 'object' || value === null) return { whole: value, fresh: value };
    const entries = Object.entries(value).map(([key, child]) => {
      return { key, ...fill(child, `${path}.${key}`) };
    });
    return {
      whole: Object.fromEntries(entries.map(({ key, whole }) => [key, whole])),
      fresh: Object.fromEntries(entries.map(({ key, fresh }) => [key, fresh])),
    };
  }

  function fillList(list: readonly Value[], path: string): { whole: Value; fresh: Value } {
    const whole = list.map((value) => placed(value, places));
    const fresh = whole.filter((item) => {
      if (typeof item !== 'object' || item === null) return true;
      put.push({ item, path });
      return !isValid(item, path);
    });
    return { whole, fresh: fresh.length > 0 ? fresh : whole.slice(0, 1) };
  }

  return { ...fill(frame, ''), put };
}

function placed(value: Value, places: readonly Value[]): Value {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
  return places[Number(value.slice(MARK.length))] as Value;
}
