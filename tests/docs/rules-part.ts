import { DEFAULT_CHARTER, reasonIn } from '../../src/charter/charter.ts';
import type { Statement } from '../../src/charter/generated/types.ts';
import { allRules, type RuleFacts } from '../../src/cli/rule-facts.ts';
import type { FindingText } from '../../src/messages/catalog.ts';
import { explain } from '../../src/messages/en/explain.ts';
import { en } from '../../src/messages/en/index.ts';
import { RULES } from '../../src/rules/index.ts';

const link = (name: string) => `[\`${name}\`](#${name})`;

/** What enforces a statement: rules, or the reason why none can. */
function enforcement(statement: Statement): string {
  const own = RULES.filter(({ code }) => statement.rules?.includes(code)).map(({ code }) => link(code));
  return own.length > 0 ? own.join(', ') : `*${reasonIn(statement, 'en') ?? ''}*`;
}

/** The statements of the source, each with what enforces it. */
export function statementsPart(): string {
  const rows = DEFAULT_CHARTER.statements.map((statement) => {
    const { number, kind, phrase } = statement;
    return `| ${number} | ${kind} | ${phrase} | ${enforcement(statement)} |`;
  });
  return ['| | kind | phrase | rules |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function ruleLines({ code, severity, sources }: RuleFacts): string[] {
  const { title, reason, fix } = en.findings[code] as FindingText<never>;
  const numbers = sources.length > 0 ? ` (${sources.map(({ number }) => number).join(', ')})` : '';
  return [
    '',
    `### ${code}`,
    '',
    `**${en.report.severity[severity]}**: ${title}${numbers}.`,
    '',
    reason,
    '',
    `*Fix:* ${fix}`,
  ];
}

/** Every rule, by what it is about: its severity, what it finds, why, and what to do. */
export function rulesPart(): string {
  const rules = allRules(DEFAULT_CHARTER, en);
  const areas = Object.entries(explain.areas).flatMap(([area, heading]) => {
    const own = rules.filter((rule) => rule.area === area);
    return ['', `## ${heading}`, ...own.flatMap(ruleLines)];
  });
  return [...areas, ''].join('\n');
}
