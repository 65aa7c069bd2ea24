import { type Charter, severityUnder } from '../charter/charter.ts';
import type { FindingCode } from '../facts/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Statement } from '../facts/source.ts';
import { TRANSITIONS } from '../history/transitions/index.ts';
import type { RuleArea } from '../messages/cli.ts';
import { charter as charterTexts } from '../messages/da/charter.ts';
import { decision } from '../messages/da/decision.ts';
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
  /** The statements of the charter that it enforces; none where the rule is our own. */
  readonly sources: readonly Statement[];
}

/** The catalogs are total over the codes, in either language. */
const AREAS: Readonly<Record<RuleArea, object>> = {
  input,
  reference: { ...reference, ...decision },
  plan,
  group,
  forum,
  meeting,
  planning,
  history,
  charter: charterTexts,
};

/** Findings that no rule makes are errors: they keep the file from being read. These are not. */
const MILDER: Readonly<Record<string, Severity>> = {
  'accepted-expired': 'warning',
  'accepted-unused': 'warning',
  'base-unreadable': 'warning',
  'statement-unenforced': 'warning',
};

/** All codes, by what they are about, in the order of the catalogs, with what a charter says of them. */
export function allRules(charter: Charter): RuleFacts[] {
  const rules = new Map([...RULES, ...TRANSITIONS].map(({ code, severity }) => [code as string, severity]));
  return Object.entries(AREAS).flatMap(([area, texts]) =>
    Object.keys(texts).map((code) => {
      const sources = charter.enforcedBy(code);
      return {
        code: code as FindingCode,
        area: area as RuleArea,
        severity: severityUnder(rules.get(code) ?? MILDER[code] ?? 'error', sources),
        sources,
      };
    }),
  );
}
