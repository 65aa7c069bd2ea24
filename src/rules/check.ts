import { type Charter, severityUnder } from '../charter/charter.ts';
import type { Document } from '../document/document.ts';
import { byPlace, type Finding, type Path } from '../document/finding.ts';
import { limited, MOST_FINDINGS } from '../document/limited.ts';
import type { Value } from '../document/parsed.ts';
import { checked } from '../organisation/checked.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { dueDay } from '../organisation/due.ts';
import { chartersOf, NO_OWN } from '../organisation/in-force.ts';
import { blanked, nearestId } from '../organisation/lookup.ts';
import { laterDay } from '../organisation/order.ts';
import { Organisation } from '../organisation/organisation.ts';
import type { OwnCharters } from '../organisation/own-charters.ts';
import { planTime } from '../organisation/plan-time.ts';
import { type ValidPart, validPart } from '../organisation/valid-part.ts';
import { accept } from './accepted.ts';
import { RULES } from './index.ts';
import type { Extras, Rule, RuleContext } from './rule.ts';

/** What checking a file gave. */
export interface CheckResult {
  /** All findings, accepted ones included, in the order of their places. */
  readonly findings: readonly Finding[];
  /** Those of them on the file's form: what keeps it, or a part of it, from being checked. */
  readonly form: readonly Finding[];
  /** The organisation, where the file is valid enough to describe one. */
  readonly organisation: Organisation | undefined;
}

/**
 * Checks a document as of a day (`YYYY-MM-DD`), which need not be today: syntax, then schema, then each rule whose
 * inputs are valid, so that one run shows all that is wrong.
 */
export async function checkDocument(
  document: Document,
  at: CalendarDate,
  today: CalendarDate = at,
): Promise<CheckResult> {
  return (await checker(document))(at, today);
}

/** Checks as `checkDocument` does, on a day; where codes are given, by these rules alone. */
export type Checker = (at: CalendarDate, today: CalendarDate, codes?: readonly string[]) => CheckResult;

/** The same on any number of days: what does not depend on the day is done once. */
export async function checker(document: Document): Promise<Checker> {
  const { data, unsure } = document;
  const { findings: unread } = document;
  if (data === undefined) return () => ({ findings: unread, form: unread, organisation: undefined });
  const schema = await checked({ ...document, data });
  const findings = [...unread, ...schema.findings];
  const isUnsure = !isMapping(data) || unsure.some((path) => path.length === 0);
  if (isUnsure) {
    findings.sort(byPlace);
    return () => ({ findings, form: findings, organisation: undefined });
  }
  const part = validPart(data, [...schema.invalid, ...unsure]);
  const read = unsure.length > 0 ? blanked(data, unsure) : data;
  const own = await ownCharters(document);
  const isValid = schema.invalid.length === 0 && unread.length === 0;
  const form = { document, part, read, own, findings, isValid };
  return (at, today, codes) => checkOn(form, at, today, codes);
}

/** What is known of a file before a day is asked for. */
interface Form {
  readonly document: Document;
  readonly part: ValidPart;
  readonly read: Value;
  readonly own: OwnCharters;
  /** What is wrong whatever the day. */
  readonly findings: readonly Finding[];
  readonly isValid: boolean;
}

function checkOn(
  form: Form,
  at: CalendarDate,
  today: CalendarDate,
  codes: readonly string[] | undefined,
): CheckResult {
  const { document, part, read, findings, isValid } = form;
  const { at: day, due } = days(part, at);
  const organisation = new Organisation(part.file, read, form.own, day);
  const then = organisation.asOf(day);
  const context = { organisation: then, at: day, due, asked: at, now: laterDay(at, today) };
  const asked = codes ? RULES.filter(({ code }) => codes.includes(code)) : RULES;
  const own = asked
    .filter((rule) => applies(rule, part, organisation.charter))
    .flatMap((rule) => run(rule, rule.asWritten ? { ...context, organisation } : context, document, part));
  const all = findings.concat(at === today ? own : own.map((finding) => asOf(finding, at)));
  const checked = accept(all, { part, spans: document.spans, at: day, due }).sort(byPlace);
  return { findings: checked, form: findings, organisation: isValid ? organisation : undefined };
}

/** The charters of the file's own, checked. */
async function ownCharters(document: Document) {
  if (!document.files) return NO_OWN;
  const { withStatements } = await import('./shared/charter-check.ts');
  return withStatements(await chartersOf(document), RULES);
}

const isMapping = (data: Value) => typeof data === 'object' && data !== null && !Array.isArray(data);

function applies(rule: Rule, part: ValidPart, charter: Charter): boolean {
  const { code, byCharter, needs = [], needsAll = [] } = rule;
  return (
    (!byCharter || charter.enforcedBy(code).length > 0) &&
    needs.every((section) => !part.invalid.has(section)) &&
    needsAll.every((section) => !part.thinned.has(section))
  );
}

function run(rule: Rule, context: RuleContext, document: Document, part: ValidPart): readonly Finding[] {
  const findings: Finding[] = [];
  const { charter } = context.organisation;
  const place = (path: Path) => part.original(context.organisation.placed(path));
  rule.check(context, (path, args, extras = {}) => {
    // One more than are told shows that there are more.
    if (findings.length > MOST_FINDINGS) return;
    const where = place(path);
    const span = extras.onKey ? document.spans.key(where) : document.spans.value(where);
    const sources = charter.enforcedBy(rule.code, extras.demands);
    const id = nearestId(context.organisation.file as unknown as Value, path);
    findings.push({
      code: rule.code,
      args,
      severity: severityUnder(extras.severity ?? rule.severity, sources),
      span,
      ...(id !== undefined && { id }),
      ...(sources.length > 0 && { sources }),
      ...(extras.help && { help: extras.help }),
      ...(extras.related && { related: related(extras.related, document, place) }),
    } as Finding);
  });
  return limited(findings, rule.code);
}

function related(places: NonNullable<Extras['related']>, { spans }: Document, placed: (path: Path) => Path) {
  return places.map(({ note, path, onKey }) => {
    const where = placed(path);
    return { note, span: onKey ? spans.key(where) : spans.value(where) };
  });
}

/** The day as of which the file is checked, and that as of which obligations fall due. */
function days({ file, invalid }: ValidPart, asked: CalendarDate): Pick<RuleContext, 'at' | 'due'> {
  if (invalid.has('plan') || !file.plan) return { at: asked, due: undefined };
  const period = planTime(file.plan, asked);
  const at = dueDay(period, asked);
  return { at, due: period.from <= at ? at : undefined };
}

/** A finding of another day than today: its command acts as of that day. */
function asOf(finding: Finding, at: CalendarDate): Finding {
  const { help } = finding;
  return help?.command ? { ...finding, help: { ...help, command: [...help.command, '--at', at] } } : finding;
}
