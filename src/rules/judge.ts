import type { Document } from '../document/document.ts';
import type { Finding, Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { Organisation } from '../organisation/organisation.ts';
import { checkSchema } from '../organisation/schema-check.ts';
import { type Sound, soundPart } from '../organisation/sound.ts';
import { accept } from './accepted.ts';
import { RULES } from './index.ts';
import type { Extras, Rule, RuleContext } from './rule.ts';

/** What judging a file gave. */
export interface Judgement {
  /** All findings, accepted ones included, in the order of their places. */
  readonly findings: readonly Finding[];
  /** The organisation, where the file is sound enough to describe one. */
  readonly organisation: Organisation | undefined;
}

/**
 * Judges a document as of a day (`YYYY-MM-DD`): syntax, then schema, then each rule whose inputs are sound, so
 * that one run shows all that is wrong.
 */
export async function judge(document: Document, at: CalendarDate): Promise<Judgement> {
  if (document.data === undefined || document.findings.length > 0) {
    return { findings: document.findings, organisation: undefined };
  }
  const breaches = checkSchema(document.data);
  const findings = await schemaFindings(document, breaches);
  const sound = soundPart(
    document.data,
    breaches.map((breach) => breach.path),
  );
  if (!isMapping(document.data)) return { findings, organisation: undefined };
  const organisation = new Organisation(sound.file, document.data);
  const context = { organisation, at, due: dueDate(sound, at) };
  for (const rule of RULES) if (applies(rule, sound)) findings.push(...run(rule, context, document, sound));
  const judged = accept(findings, { sound, spans: document.spans, at, due: context.due }).sort(byPlace);
  return { findings: judged, organisation: breaches.length === 0 ? organisation : undefined };
}

async function schemaFindings(
  document: Document,
  breaches: ReturnType<typeof checkSchema>,
): Promise<Finding[]> {
  if (breaches.length === 0 || document.data === undefined) return [];
  // Loaded only for a file that needs it: it holds the whole schema.
  const { schemaFindings } = await import('../organisation/schema-findings.ts');
  return schemaFindings(breaches, document.data, document.spans);
}

const isMapping = (data: Value) => typeof data === 'object' && data !== null && !Array.isArray(data);

function applies(rule: Rule, sound: Sound): boolean {
  return rule.needs.every(
    (section) => !sound.broken.has(section) && !(rule.needsAll && sound.thinned.has(section)),
  );
}

function run(rule: Rule, context: RuleContext, document: Document, sound: Sound): Finding[] {
  const findings: Finding[] = [];
  rule.check(context, (path, args, extras = {}) => {
    const where = sound.original(path);
    const span = extras.onKey ? document.spans.key(where) : document.spans.value(where);
    const sources = extras.sources ?? rule.sources;
    const id = nearestId(context.organisation.file as unknown as Value, path);
    findings.push({
      code: rule.code,
      args,
      severity: extras.severity ?? rule.severity,
      span,
      ...(id !== undefined && { id }),
      ...(sources.length > 0 && { sources }),
      ...(extras.help && { help: extras.help }),
      ...(extras.related && { related: related(extras.related, document, sound) }),
    } as Finding);
  });
  return findings;
}

function related(places: NonNullable<Extras['related']>, { spans }: Document, sound: Sound) {
  return places.map(({ note, path, onKey }) => {
    const where = sound.original(path);
    return { note, span: onKey ? spans.key(where) : spans.value(where) };
  });
}

/** The id of the innermost entry on the way to a place. */
function nearestId(data: Value, path: Path): string | undefined {
  let value: Value | undefined = data;
  let id: string | undefined;
  for (const step of path) {
    value = (value as Record<string | number, Value> | undefined)?.[step];
    const own = (value as { id?: unknown } | undefined | null)?.id;
    if (typeof own === 'string') id = own;
  }
  return id;
}

function dueDate({ file, broken }: Sound, at: CalendarDate): CalendarDate | undefined {
  if (broken.has('plan') || !file.plan) return undefined;
  const { from, to } = file.plan.period;
  return from <= at && at <= to ? at : undefined;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
