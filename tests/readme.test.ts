import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../src/messages/en/index.ts';
import { SOURCE_NUMBERS, type SourceNumber, statement } from '../src/messages/source.ts';
import { RULES } from '../src/rules/index.ts';
import { NOT_ENFORCED } from '../src/rules/not-enforced.ts';

/** What enforces a statement: rules, or the reason why none can. */
function enforcement(number: SourceNumber): string {
  const codes = RULES.filter(({ sources }) => sources.includes(number)).map(({ code }) => `\`${code}\``);
  const reason = NOT_ENFORCED[number];
  return codes.length > 0 ? codes.join(', ') : `*${reason === undefined ? '' : en.notEnforced[reason]}*`;
}

function table(): string {
  const rows = SOURCE_NUMBERS.map((number) => {
    const { kind, phrase } = statement(number);
    return `| ${number} | ${kind} | ${phrase} | ${enforcement(number)} |`;
  });
  return ['| | kind | phrase | rules |', '|---|---|---|---|', ...rows].join('\n');
}

it('the README tells of each statement what enforces it (`npm test -- -u` writes it anew)', async () => {
  const [before, after] = readFileSync('README.md', 'utf8').split(
    /(?<=<!-- rules -->\n)[^]*(?=<!-- \/rules -->)/,
  );
  await expect(`${before}${table()}\n${after}`).toMatchFileSnapshot('../README.md');
});
