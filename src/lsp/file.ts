import { type Document, readText } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import type { Kept } from '../document/kept.ts';
import { checked } from '../organisation/checked.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { chartersOf } from '../organisation/in-force.ts';
import { Organisation } from '../organisation/organisation.ts';
import { validPart } from '../organisation/valid-part.ts';
import { type CheckResult, checkDocument } from '../rules/check.ts';
import type { Text } from './text.ts';

/** An open file, read and checked. */
export interface State {
  readonly text: Text;
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly at: CalendarDate;
  /** What the valid part of the file describes, where that holds enough to describe an organisation. */
  readonly organisation: Organisation | undefined;
}

/** How files are checked. */
export interface Checks {
  readonly at: CalendarDate;
  readonly today: CalendarDate;
  /** A document with the files that it names. */
  withFiles(document: Document, uri: string): Promise<Document>;
  /** What became of the file since a revision, beside what the rules found. */
  since(document: Document, result: CheckResult, uri: string): Promise<readonly Finding[]>;
}

/** Reads and checks a text, as `rup validate` does. */
export async function check(
  text: Text,
  { at, today, since, withFiles }: Checks,
  before?: Kept,
): Promise<State> {
  const document = await withFiles(await readText(text.content, before), text.uri);
  const result = await checkDocument(document, at, today);
  const findings = await since(document, result, text.uri);
  return { text, document, findings, at, organisation: await described(document, result) };
}

async function described(document: Document, result: CheckResult): Promise<Organisation | undefined> {
  const { data, unsure } = document;
  if (result.organisation) return result.organisation;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { invalid } = await checked({ ...document, data });
  const { file } = validPart(data, [...invalid, ...unsure]);
  return file.plan && file.organisations && file.administrativeGroup
    ? new Organisation(file, data, await chartersOf(document))
    : undefined;
}
