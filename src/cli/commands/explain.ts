import { Chalk } from 'chalk';
import type { Catalog, FindingText } from '../../messages/catalog.ts';
import type { Severity } from '../../messages/severity.ts';
import { SOURCE_NUMBERS, type SourceNumber, statement } from '../../messages/source.ts';
import { nearest } from '../../organisation/nearest.ts';
import { visible } from '../../output/escape.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { isMarked, type RuleExample, ruleExample } from '../rule-example.ts';
import { allRules, type RuleFacts } from '../rule-facts.ts';
import { wrap } from '../wrap.ts';

/** Lists the rules, or explains the one with that code, or those behind a statement of the source (R1–R34). */
export async function explain(
  context: Context,
  word: string | undefined,
  format: 'human' | 'json',
): Promise<ExitCode> {
  const rules = allRules();
  const number = SOURCE_NUMBERS.find((known) => known === word?.toUpperCase());
  const chosen = rules.filter(
    ({ code, sources }) => word === undefined || code === word || (number && sources.includes(number)),
  );
  if (word !== undefined && number === undefined && chosen.length === 0) throw unknown(word, rules);
  const rule = number === undefined && word !== undefined ? chosen[0] : undefined;
  const example = rule && (await ruleExample(context, rule.code));
  const page = new Page(context);
  if (format === 'json') {
    const data = rule
      ? { ...page.data(rule), ...(example && { example: plain(example) }) }
      : chosen.map((one) => page.data(one));
    context.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else if (rule) context.stdout.write(page.rule(rule, example));
  else context.stdout.write(number ? page.statement(number, chosen) : page.list(chosen));
  return 0;
}

function unknown(word: string, rules: readonly RuleFacts[]): UsageError {
  const suggestion = nearest(word, [...rules.map(({ code }) => code), ...SOURCE_NUMBERS]);
  return new UsageError('unknown-rule', { code: word, ...(suggestion && { suggestion }) });
}

/** An example as texts. */
function plain({ at, message, fails, change }: RuleExample) {
  const diff = change.map((line) => (line ? line.kind + line.text : '…')).join('\n');
  return { at, message, fails: fails.join('\n'), diff };
}

const COLORS: Record<Severity, 'red' | 'yellow' | 'blue'> = { error: 'red', warning: 'yellow', note: 'blue' };

/** Rules as text, at most so wide as the terminal and never wider than 100 columns. */
class Page {
  readonly #catalog: Catalog;
  readonly #chalk;
  readonly #width: number;

  constructor({ catalog, stdout }: Context) {
    this.#catalog = catalog;
    this.#chalk = new Chalk({ level: stdout.color });
    this.#width = Math.min(stdout.columns ?? 80, 100);
  }

  list(rules: readonly RuleFacts[]): string {
    const { areas, more } = this.#catalog.cli.explain;
    const groups = Object.entries(areas).flatMap(([area, heading]) => {
      const own = rules.filter((rule) => rule.area === area);
      return own.length > 0 ? [this.#chalk.bold(heading), ...this.#rows(own, rules), ''] : [];
    });
    return `${[...groups, ...wrap(more, this.#width)].join('\n')}\n`;
  }

  statement(number: SourceNumber, rules: readonly RuleFacts[]): string {
    const { enforcedBy, notEnforced } = this.#catalog.cli.explain;
    const end = rules.length > 0 ? [enforcedBy, ...this.#rows(rules, rules)] : [notEnforced];
    return `${[...this.#source(number), '', ...end].join('\n')}\n`;
  }

  rule({ code, severity, sources }: RuleFacts, example: RuleExample | undefined): string {
    const { explain: words } = this.#catalog.cli;
    const { title, reason, mend } = this.#text(code);
    const label = this.#chalk[COLORS[severity]](this.#catalog.report.severity[severity]);
    const lines = [
      `${this.#chalk.bold(code)} ${label}`,
      ...wrap(title, this.#width),
      '',
      ...wrap(reason, this.#width),
      '',
      ...(sources.length > 0
        ? sources.flatMap((number) => this.#source(number))
        : wrap(words.ownRule, this.#width)),
      '',
      this.#chalk.bold(words.mend),
      ...wrap(mend, this.#width - 2).map((line) => `  ${line}`),
    ];
    return `${[...lines, ...(example ? this.#example(example) : [])].join('\n')}\n`;
  }

  data({ code, area, severity, sources }: RuleFacts) {
    const { title, reason, mend } = this.#text(code);
    const statements = sources.map((number) => ({ number, ...statement(number) }));
    return { code, area, severity, title, reason, mend, sources: statements };
  }

  #rows(rules: readonly RuleFacts[], all: readonly RuleFacts[]): string[] {
    const { severity: names } = this.#catalog.report;
    const widths = [
      Math.max(...Object.values(names).map((name) => name.length)),
      Math.max(...all.map(({ code }) => code.length)),
    ] as const;
    const indent = widths[0] + widths[1] + 6;
    return rules.flatMap(({ code, severity, sources }) => {
      const numbers = sources.length > 0 ? ` (${sources.join(', ')})` : '';
      const [first = '', ...rest] = wrap(this.#text(code).title + numbers, this.#width - indent);
      const label = this.#chalk[COLORS[severity]](names[severity].padEnd(widths[0]));
      const row = `  ${label}  ${code.padEnd(widths[1])}  ${first}`;
      return [row, ...rest.map((line) => ' '.repeat(indent) + line)];
    });
  }

  #source(number: SourceNumber): string[] {
    const { kind, phrase } = statement(number);
    const { kinds, statement: name } = this.#catalog.cli.explain;
    const text = `${name(number)} (${kinds[kind]}): »${phrase}«`;
    return wrap(text, this.#width).map((line) => this.#chalk.italic(line));
  }

  #example({ at, message, fails, change }: RuleExample): string[] {
    const { explain: words } = this.#catalog.cli;
    const paint = { ' ': this.#chalk.dim, '-': this.#chalk.red, '+': this.#chalk.green };
    const [first = '', ...rest] = wrap(visible(message ?? ''), this.#width - 4);
    const said = first === '' ? [] : ['', `  → ${first}`, ...rest.map((line) => `    ${line}`)];
    return [
      '',
      this.#chalk.bold(words.fails(at)),
      ...fails.map((line) => `    ${isMarked(line) ? this.#chalk.red(line) : line}`),
      ...said,
      '',
      this.#chalk.bold(words.passes),
      ...change.map((line) => (line ? `  ${paint[line.kind](`${line.kind} ${line.text}`)}` : '    …')),
    ];
  }

  #text(code: RuleFacts['code']): FindingText<never> {
    return this.#catalog.findings[code] as FindingText<never>;
  }
}
