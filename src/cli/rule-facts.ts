import { type Charter, severityUnder } from '../charter/charter.ts';
import type { FindingCode, RuleArea } from '../facts/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Statement } from '../facts/source.ts';
import { TRANSITIONS } from '../history/transitions/index.ts';
import type { WholeCatalog } from '../messages/catalog.ts';
import { RULES } from '../rules/index.ts';

/** What can be told of a finding's code without words. */
export interface RuleFacts {
  readonly code: FindingCode;
  readonly area: RuleArea;
  readonly severity: Severity;
  /** The statements of the charter that it enforces; none where the rule is our own. */
  readonly sources: readonly Statement[];
  /** Whether it holds only where the charter has such statements. */
  readonly isByCharter: boolean;
}

/** What a rule says of itself. */
interface Known {
  readonly code: string;
  readonly severity: Severity;
  readonly byCharter?: readonly string[];
}

/** Findings that no rule makes are errors: they keep the file from being read. These are not. */
const MILDER: Readonly<Record<string, Severity>> = {
  'accepted-expired': 'warning',
  'accepted-unused': 'warning',
  'base-unreadable': 'warning',
  'statement-unenforced': 'warning',
};

/** All codes, by what they are about, in the order of the catalog, with what a charter says of them. */
export function allRules(charter: Charter, { areas }: WholeCatalog): RuleFacts[] {
  const all: readonly Known[] = [...RULES, ...TRANSITIONS];
  const rules = new Map(all.map((rule) => [rule.code, rule]));
  return Object.entries(areas).flatMap(([area, texts]) =>
    Object.keys(texts).map((code) => {
      const sources = charter.enforcedBy(code);
      return {
        code: code as FindingCode,
        area: area as RuleArea,
        severity: severityUnder(rules.get(code)?.severity ?? MILDER[code] ?? 'error', sources),
        sources,
        isByCharter: rules.get(code)?.byCharter !== undefined,
      };
    }),
  );
}
