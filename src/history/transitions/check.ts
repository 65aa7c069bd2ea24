import type { Document } from '../../document/document.ts';
import type { Finding, Path } from '../../document/finding.ts';
import { limited, MOST_FINDINGS } from '../../document/limited.ts';
import type { Value } from '../../document/parsed.ts';
import { checked } from '../../organisation/checked.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { OrganisationFile } from '../../organisation/generated/types.ts';
import { nearestId } from '../../organisation/lookup.ts';
import { type Section, validPart } from '../../organisation/valid-part.ts';
import { TRANSITIONS } from './index.ts';
import { Comparison } from './shared/comparison.ts';
import type { At, Transition } from './transition.ts';

/** The file as it was. */
export interface Base {
  readonly document: Document;
  /** What the user calls that state: a revision. */
  readonly revision: string;
}

/**
 * Checks what became of a valid file since another state of it: each finding has its place in the file as it is
 * now. Only what can be compared is.
 */
export async function checkTransitions(
  document: Document,
  file: OrganisationFile,
  base: Base,
  today: CalendarDate,
): Promise<Finding[]> {
  const { data, unsure } = base.document;
  if (data === undefined || !isMapping(data) || unsure.some((path) => path.length === 0)) {
    return [unreadable(document, base, false)];
  }
  const { invalid } = await checked({ ...base.document, data });
  const part = validPart(data, [...invalid, ...unsure]);
  const left = [...part.invalid, ...part.thinned];
  const comparison = new Comparison(without(part.file, left), without(file, left), today);
  const findings = TRANSITIONS.flatMap((transition) => run(transition, comparison, document, base));
  return left.length > 0 ? [unreadable(document, base, true), ...findings] : findings;
}

function run(
  transition: Transition,
  comparison: Comparison,
  document: Document,
  base: Base,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { code, severity } = transition;
  const { spans, lines } = base.document;
  const then = (path: Path) => ({
    revision: base.revision,
    line: lines.position(spans.value(path).start).line,
  });
  transition.check(
    comparison,
    (at, args) => {
      if (findings.length > MOST_FINDINGS) return;
      const { subject, field, also = [], severity: own = severity } = at;
      if (subject && field && comparison.isCorrected(subject, field)) return;
      const id = subject ? (subject.after ?? subject.before)?.id : idAt(document, at);
      const span = spanOf(document, at);
      const related = also.map((place) => ({ note: 'also-here' as const, span: spanOf(document, place) }));
      const more = { ...(id !== undefined && { id }), ...(related.length > 0 && { related }) };
      findings.push({ code, args, severity: own, span, ...more } as Finding);
    },
    then,
  );
  return limited(findings, code);
}

const spanOf = ({ spans }: Document, { path, onKey }: Pick<At, 'path' | 'onKey'>) =>
  onKey ? spans.key(path) : spans.value(path);

const idAt = ({ data }: Document, { path }: At) => nearestId(data as Value, path);

const isMapping = (data: Value) => typeof data === 'object' && data !== null && !Array.isArray(data);

/** A section that cannot be read whole on one side is compared on neither. */
function without(file: OrganisationFile, sections: readonly Section[]): OrganisationFile {
  const entries = Object.entries(file).filter(([key]) => !sections.includes(key as Section));
  return Object.fromEntries(entries) as unknown as OrganisationFile;
}

/** Said and not passed over, but no error: a file that could not be read must be fixable. */
function unreadable(document: Document, { revision }: Base, part: boolean): Finding {
  const [first] = Object.keys((document.data ?? {}) as object);
  const span = document.spans.key(first === undefined ? [] : [first]);
  return { code: 'base-unreadable', args: { revision, part }, severity: 'warning', span };
}
