import { allRules, type RuleFacts } from '../../src/cli/rule-facts.ts';
import { SOURCE_NUMBERS, type SourceNumber, statement } from '../../src/facts/source.ts';
import type { FindingText } from '../../src/messages/catalog.ts';
import { en } from '../../src/messages/en/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { NOT_ENFORCED } from '../../src/rules/not-enforced.ts';

const link = (name: string) => `[\`${name}\`](#${name})`;

/** What enforces a statement: rules, or the reason why none can. */
function enforcement(number: SourceNumber): string {
  const codes = RULES.filter(({ sources }) => sources.includes(number)).map(({ code }) => link(code));
  const reason = NOT_ENFORCED[number];
  return codes.length > 0 ? codes.join(', ') : `*${reason === undefined ? '' : en.notEnforced[reason]}*`;
}

/** The statements of the source, each with what enforces it. */
export function statementsPart(): string {
  const rows = SOURCE_NUMBERS.map((number) => {
    const { kind, phrase } = statement(number);
    return `| ${number} | ${kind} | ${phrase} | ${enforcement(number)} |`;
  });
  return ['| | kind | phrase | rules |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function ruleLines({ code, severity, sources }: RuleFacts): string[] {
  const { title, reason, mend } = en.findings[code] as FindingText<never>;
  const numbers = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  return [
    '',
    `### ${code}`,
    '',
    `**${en.report.severity[severity]}**: ${title}${numbers}.`,
    '',
    reason,
    '',
    `*Fix:* ${mend}`,
  ];
}

/** Every rule, by what it is about: its severity, what it finds, why, and what to do. */
export function rulesPart(): string {
  const rules = allRules();
  const areas = Object.entries(en.cli.explain.areas).flatMap(([area, heading]) => {
    const own = rules.filter((rule) => rule.area === area);
    return ['', `## ${heading}`, ...own.flatMap(ruleLines)];
  });
  return [...areas, ''].join('\n');
}
