import { alone, type Document, readDocument, type WithFiles } from '../document/document.ts';
import { applyOperations, type Operation } from '../document/edit/operation.ts';
import { snippet } from '../document/edit/snippet.ts';
import { applyEdits, type TextEdit } from '../document/edit/text-edit.ts';
import { planEdits, UneditableError } from '../document/edit.ts';
import type { Finding, Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { type Locking, readUnlocked, withLock } from '../document/save.ts';
import type { DoneArgs, OpenArgs } from '../facts/change.ts';
import { checked } from '../organisation/checked.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { grouped } from '../organisation/grouped.ts';
import { chartersOf } from '../organisation/in-force.ts';
import type { Read } from '../organisation/malformed.ts';
import { Organisation } from '../organisation/organisation.ts';
import { isDateAt, keysAt } from '../organisation/schema-keys.ts';
import { REQUIRED, type Section, validPart } from '../organisation/valid-part.ts';
import { checkDocument } from '../rules/check.ts';
import { type Change, type Fact, type Plan, Refusal, refuse, type Situation } from './change.ts';
import { inOrder } from './in-order.ts';

/** What a change came to. */
export interface Changed {
  /** The file as it was and as it is: the bytes. */
  readonly before: Buffer;
  readonly after: Buffer;
  /** The edits that lead from one text to the other. */
  readonly edits: readonly TextEdit[];
  readonly done: Fact<DoneArgs>;
  /** What was done beside that. */
  readonly also: readonly Fact<DoneArgs>[];
  /** What the change leaves to be done. */
  readonly open: readonly Fact<OpenArgs>[];
  /** Findings that the file has only since the change: warnings and notes, and errors that were asked for. */
  readonly findings: readonly Finding[];
  /** The changed file, in which the findings stand. */
  readonly document: Document;
}

/** A change that would bring new errors into the file, with these. */
export class NewErrors extends Refusal<'new-errors'> {
  readonly findings: readonly Finding[];
  readonly document: Document;

  constructor(findings: readonly Finding[], document: Document) {
    super('new-errors', { count: findings.length });
    this.findings = findings;
    this.document = document;
  }
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** A change on its way to a file: who makes it, and whether it is only to be shown. */
export interface ChangeOptions extends Locking {
  readonly today: CalendarDate;
  readonly dryRun?: boolean;
  /** Finds the files that it names. */
  readonly withFiles?: WithFiles;
  /** Told of what was saved, before others can change the file. */
  saved?(changed: Changed): Promise<void>;
}

/**
 * Makes a change to a file: read, plan, edit, verify, check and save, under the file's lock. It throws a `Refusal`
 * or a `SaveError`, and then the file is as it was.
 */
export async function changeFile<Input>(
  options: ChangeOptions,
  file: string,
  change: Change<Input>,
  input: Input,
): Promise<Changed> {
  return editFile(options, file, (before) =>
    changeBytes(before, options.today, change, input, options.withFiles),
  );
}

/** The same, for what makes other bytes of a file in a way of its own. */
export async function editFile(
  options: ChangeOptions,
  file: string,
  edit: (before: Buffer) => Promise<Changed>,
): Promise<Changed> {
  if (options.dryRun) return edit(readUnlocked(file));
  // Loaded before the file is locked: those who wait for the file need not wait for that.
  await verifier();
  return withLock(file, options, async (locked) => {
    const result = await edit(locked.read());
    await locked.save(result.before, result.after);
    await options.saved?.(result);
    return result;
  });
}

/** Makes a change to a file's bytes. All but the clock and the disk: the same in, the same out. */
export async function changeBytes<Input>(
  before: Buffer,
  today: CalendarDate,
  change: Change<Input>,
  input: Input,
  withFiles: WithFiles = alone,
): Promise<Changed> {
  const { plan, known, edits, after, result } = await rewritten(before, today, change, input, withFiles);
  const { findings } = await checkDocument(result, today);
  const added = newFindings(known, findings, plan.about);
  const asked = new Set<string>(plan.asked);
  const errors = added.filter(({ severity, code }) => severity === 'error' && !asked.has(code));
  if (errors.length > 0) throw new NewErrors(errors, result);
  const { done, also = [] } = plan;
  const open = [...plan.open, ...(plan.openIn?.(result.text) ?? [])];
  return { before, after, edits, done, also, open, findings: added, document: result };
}

/** The changed file, with what was found in the old one, which is then let go: of a large file, one is enough. */
async function rewritten<Input>(
  before: Buffer,
  today: CalendarDate,
  change: Change<Input>,
  input: Input,
  withFiles: WithFiles,
) {
  const document = await readable(before, withFiles);
  const { plan, operations } = await planned(document, today, change, input);
  const { findings: known } = await checkDocument(document, today);
  const intended = applyOperations(document.data, operations);
  const { edits, after, result } = await edited(document, operations, intended);
  if (after.equals(before)) refuse('nothing-changes', {});
  const namesOthers = operations.some(({ path: [section] }) => section === 'charters');
  return { plan, known, edits, after, result: namesOthers ? await withFiles(result) : result };
}

/** What a file holds, for asking about it before a change. It throws a `Refusal` where the file cannot be changed. */
export async function situationIn(
  bytes: Buffer,
  today: CalendarDate,
  withFiles: WithFiles = alone,
): Promise<Situation> {
  const document = await readable(bytes, withFiles);
  const { organisation } = await validOrganisation(document, { needs: [] });
  return { organisation, today };
}

/** A document whose data is sure, for only then is it known what a change would mean. */
async function readable(bytes: Buffer, withFiles: WithFiles): Promise<Read> {
  const document = await withFiles(await readDocument(bytes));
  const { data, unsure, findings } = document;
  if (data === undefined || unsure.length > 0 || findings.some(isAboutTheWhole)) {
    return refuse('file-unreadable', { count: findings.length });
  }
  return { ...document, data };
}

/** What lets others read another file than we do: several documents in one, or a directive before it. */
function isAboutTheWhole({ code, args }: Finding): boolean {
  const { construct } = args as Partial<Finding<'unsupported-yaml'>['args']>;
  return code === 'unsupported-yaml' && (construct === 'documents' || construct === 'directive');
}

/** The plan, its operations leading to places in the data as it was read. */
async function planned<Input>(document: Read, today: CalendarDate, change: Change<Input>, input: Input) {
  const { organisation, original } = await validOrganisation(document, change);
  const plan: Plan = change.plan({ organisation, today }, input);
  const operations = inOrder(
    document.data,
    plan.operations.map((operation) => placed(operation, original)),
  );
  return { plan, operations };
}

/** The valid part of the data, where that holds the sections that are needed. */
async function validOrganisation(
  document: Read,
  { needs, needsAll = [] }: Pick<Change<unknown>, 'needs' | 'needsAll'>,
) {
  const { data } = document;
  const part = validPart(data, (await checked(document)).invalid);
  const isBroken = (section: Section) =>
    part.invalid.has(section) || (needsAll.includes(section) && part.thinned.has(section));
  const sections = [...new Set([...REQUIRED, ...needs, ...needsAll])].filter(isBroken);
  if (sections.length > 0) refuse('sections-broken', { sections });
  const organisation = new Organisation(part.file, data, await chartersOf(document));
  return { organisation, original: part.original };
}

function placed(operation: Operation, original: (path: Path) => Path): Operation {
  const path = original(operation.path);
  if (operation.kind !== 'insert' || operation.index === undefined) return { ...operation, path };
  // An index is a place before an entry, or after the one above it.
  const above = original([...operation.path, operation.index - 1]).at(-1);
  return { ...operation, path, index: operation.index === 0 ? 0 : Number(above) + 1 };
}

export async function edited(document: Document, operations: readonly Operation[], intended: Value) {
  const { isFaithful } = await verifier();
  try {
    const edits = planEdits(document, operations, { keysAt, isDateAt });
    const text = applyEdits(document.text, edits);
    const after = Buffer.concat([document.bom ? BOM : Buffer.alloc(0), Buffer.from(text)]);
    const { files } = document;
    const result = { ...(await readDocument(after)), ...(files && { files }) };
    const rewrite = { before: document, after: result, edits, operations, intended };
    if (isFaithful(rewrite)) return { edits, after, result };
  } catch (error) {
    if (!(error instanceof UneditableError || error instanceof RangeError)) throw error;
  }
  // Where rup could not read part of the file, that is the likely reason why the edit failed.
  if (document.findings.length > 0) return refuse('file-unreadable', { count: document.findings.length });
  return refuse('cannot-edit', { snippet: snippet(document, operations) });
}

/** The second parser is large: only a change pays for it. */
const verifier = () => import('../document/verify.ts');

/** The findings, new ones first: those whose wording was not there before, or not so often. */
function mostNew(
  now: readonly Finding[],
  earlier: readonly string[],
  fact: (finding: Finding) => string,
): Finding[] {
  const left = new Map<string, number>();
  for (const known of earlier) left.set(known, (left.get(known) ?? 0) + 1);
  const isKnown = now.map((finding) => {
    const times = left.get(fact(finding)) ?? 0;
    left.set(fact(finding), times - 1);
    return times > 0;
  });
  return [...now.filter((_, at) => !isKnown[at]), ...now.filter((_, at) => isKnown[at])];
}

/**
 * The findings that a file has gained: of each code at each entry, as many as there are more than before; about one
 * entry all that were not there word for word, but for errors, which would stop the change.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  about?: string,
): Finding[] {
  const open = (findings: readonly Finding[]) => findings.filter(({ accepted }) => !accepted);
  const place = ({ code, id }: Finding) => JSON.stringify([code, id]);
  const fact = (finding: Finding) => JSON.stringify([place(finding), finding.args]);
  const groups = grouped(open(after), place);
  const known = grouped(open(before), place);
  return [...groups].flatMap(([key, now]) => {
    const earlier = known.get(key) ?? [];
    const facts = new Set(earlier.map(fact));
    const isTold = ({ id, severity }: Finding) => id !== undefined && id === about && severity !== 'error';
    const fresh = now.filter((finding) => isTold(finding) && !facts.has(fact(finding)));
    const more = Math.max(now.length - earlier.length, fresh.length);
    if (more <= 0) return [];
    return mostNew(now, earlier.map(fact), fact).slice(0, more);
  });
}
