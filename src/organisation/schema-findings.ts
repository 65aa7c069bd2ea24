import type { Document } from '../document/document.ts';
import type { Finding, Span } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { nearestId, valueAt } from './lookup.ts';
import type { SchemaBreach } from './schema-check.ts';
import { type Fact, factOf } from './schema-facts.ts';
import type { SchemaNode } from './schema-keys.ts';

/** A document that could be read. */
type Read = Pick<Document, 'spans' | 'text'> & { readonly data: Value };

/** Turns breaches of the schema into findings, one for each mistake rather than one for each keyword. */
export function schemaFindings(
  breaches: readonly SchemaBreach[],
  document: Read,
  schema: SchemaNode,
): Finding[] {
  const all = breaches.flatMap((breach) => factOf(breach, valueAt(document.data, breach.path), schema) ?? []);
  const facts = all.filter((fact, at) => !isSameMistake(fact, all[at - 1]));
  const misspelt = new Set(facts.flatMap(misspeltKey));
  return facts
    .filter((fact) => fact.code !== 'missing-key' || !misspelt.has(keyPlace(fact, fact.path)))
    .map((fact) => finding(fact, document));
}

/** What breaks two keywords of one value, which follow each other, is one mistake: an id that is too long and misspelt. */
const isSameMistake = (fact: Fact, before: Fact | undefined) =>
  fact.code === 'bad-id' && before?.code === 'bad-id' && String(fact.path) === String(before.path);

/** Where an unknown key was probably meant to be a known one, that one is not missing too. */
function misspeltKey(fact: Fact): string[] {
  if (fact.code !== 'unknown-key' || fact.suggestion === undefined) return [];
  return [JSON.stringify([...fact.path.slice(0, -1), fact.suggestion])];
}

const keyPlace = ({ args }: Fact, path: Fact['path']) =>
  JSON.stringify([...path, (args as { key: string }).key]);

function finding(fact: Fact, document: Read): Finding {
  const span = spanOf(fact, document);
  const suggestion = fact.suggestion ?? wrapped(fact, document.text.slice(span.start, span.end));
  const id = nearestId(document.data, fact.path);
  return {
    code: fact.code,
    args: fact.args,
    severity: 'error',
    span,
    ...(id !== undefined && { id }),
    ...(suggestion !== undefined && { help: { suggestion } }),
  } as Finding;
}

function spanOf({ path, at }: Fact, { data, spans }: Read): Span {
  if (at === 'value') return spans.value(path);
  if (at === 'key') return spans.key(path);
  const entry = valueAt(data, path);
  const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
  if (keys.includes('id')) return spans.value([...path, 'id']);
  return keys[0] === undefined ? spans.value(path) : spans.key([...path, keys[0]]);
}

function wrapped({ wrap }: Fact, source: string): string | undefined {
  if (!wrap || source.length > 60 || /[\r\n,]/.test(source)) return undefined;
  return wrap === 'quotes' ? `"${source}"` : `[${source}]`;
}
