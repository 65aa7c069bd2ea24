import type { FindingCode } from '../facts/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { SourceNumber } from '../facts/source.ts';
import { TRANSITIONS } from '../history/transitions/index.ts';
import type { RuleArea } from '../messages/cli.ts';
import { forum } from '../messages/da/forum.ts';
import { group } from '../messages/da/group.ts';
import { history } from '../messages/da/history.ts';
import { input } from '../messages/da/input.ts';
import { meeting } from '../messages/da/meeting.ts';
import { plan } from '../messages/da/plan.ts';
import { planning } from '../messages/da/planning.ts';
import { reference } from '../messages/da/reference.ts';
import { RULES } from '../rules/index.ts';

/** What can be told of a finding's code without words. */
export interface RuleFacts {
  readonly code: FindingCode;
  readonly area: RuleArea;
  readonly severity: Severity;
  readonly sources: readonly SourceNumber[];
}

/** The catalogs are total over the codes, in either language. */
const AREAS: Readonly<Record<RuleArea, object>> = {
  input,
  reference,
  plan,
  group,
  forum,
  meeting,
  planning,
  history,
};

/** Findings that no rule makes are errors: they keep the file from being read. These are not. */
const MILDER: Readonly<Record<string, Severity>> = {
  'accepted-expired': 'warning',
  'accepted-unused': 'warning',
  'base-unreadable': 'warning',
};

type Known = { readonly severity: Severity; readonly sources?: readonly SourceNumber[] };

/** All codes, by what they are about, in the order of the catalogs. */
export function allRules(): RuleFacts[] {
  const rules = new Map<string, Known>([...RULES, ...TRANSITIONS].map((rule) => [rule.code, rule]));
  return Object.entries(AREAS).flatMap(([area, texts]) =>
    Object.keys(texts).map((code) => ({
      code: code as FindingCode,
      area: area as RuleArea,
      severity: rules.get(code)?.severity ?? MILDER[code] ?? 'error',
      sources: rules.get(code)?.sources ?? [],
    })),
  );
}
