import schema from '../../schema/charter.schema.json';
import { Charter } from '../charter/charter.ts';
import type { CharterFile } from '../charter/generated/types.ts';
import * as validators from '../charter/generated/validators.js';
import type { Document, NamedFiles } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import type { UnreadFile } from '../facts/reference.ts';
import { malformed } from './malformed.ts';
import { breachesBy } from './schema-check.ts';
import type { SchemaNode } from './schema-keys.ts';

/** A charter of a file's own: the document and what is wrong with it, or why it was not read. */
export interface OwnCharter {
  /** Undefined where the document has not the form of a charter. */
  readonly charter?: Charter | undefined;
  readonly document?: Document;
  readonly findings: readonly Finding[];
  readonly unread?: UnreadFile;
}

/** The charters of a file's own, by the names it gives them. */
export type OwnCharters = ReadonlyMap<string, OwnCharter>;

/** The charters that files hold. */
export function ownCharters(files: NamedFiles): OwnCharters {
  return new Map([...files].map(([name, file]) => [name, known(file)]));
}

const UNREAD = { findings: [] };

const known = (file: Document | UnreadFile): OwnCharter =>
  typeof file === 'string' ? { ...UNREAD, unread: file } : charterIn(file);

const made = new WeakMap<Document, OwnCharter>();

/** The charter that a document is, and what keeps it from being one. */
export function charterIn(document: Document): OwnCharter {
  let found = made.get(document);
  if (!found) made.set(document, (found = read(document)));
  return found;
}

function read(document: Document): OwnCharter {
  const { data, findings, unsure } = document;
  if (data === undefined) return { document, findings };
  const form = { breaches: breachesBy(validators.charter), schema: schema as SchemaNode };
  const all = [...findings, ...malformed({ ...document, data }, form).findings];
  const isValid = all.length === 0 && unsure.length === 0;
  return {
    document,
    findings: all,
    charter: isValid ? new Charter(data as unknown as CharterFile) : undefined,
  };
}
