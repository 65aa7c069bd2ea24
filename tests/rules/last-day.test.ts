import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import { addDays } from '../../src/organisation/days.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';

/** After all days that are asked for: what is dated up to then has happened. */
const TODAY = '2040-01-01';

const base = readFileSync('fixtures/base.yaml', 'utf8');
const fixtures = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['fails', 'passes'].map((which) => `${name}/${which}`))
  .filter((name) => existsSync(`fixtures/${name}.yaml`));

/** All that is found as of a day, but the day itself. */
async function found(document: Document, at: string): Promise<string[]> {
  const { findings } = await checkDocument(document, at, TODAY);
  return findings.map(({ code, severity, span, args, accepted }) =>
    JSON.stringify([code, severity, span, args, accepted]),
  );
}

/** The last day of the plan that a file writes. */
function lastDayOf(text: string): string {
  const [, to] = /period:[^]*?to: (\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  return to ?? '2016-12-31';
}

/** The days after one: its neighbours, turns of the year and the months between, to 2030. */
function later(last: string, step: number): string[] {
  const days = [addDays(last, 1), addDays(last, 2), addDays(last, 31), addDays(last, 61)];
  for (let day = addDays(last, step); day <= '2030-12-31'; day = addDays(day, step)) days.push(day);
  return days;
}

async function expectSame(text: string, step: number) {
  const document = await readDocument(Buffer.from(text));
  const last = lastDayOf(text);
  const then = await found(document, last);
  for (const day of later(last, step)) expect(await found(document, day), day).toEqual(then);
  return then;
}

describe('what is found on the plan’s last day is found on each later one', () => {
  it.each(['organisering', 'organisering-2016'])('in examples/%s.yaml', async (name) => {
    await expectSame(readFileSync(`examples/${name}.yaml`, 'utf8'), 17);
  });

  it.each(fixtures)('in the example %s', async (name) => {
    const { text } = compose(readFileSync(`fixtures/${name}.yaml`, 'utf8'), base);
    await expectSame(text, 401);
  });

  it('and that is not nothing', async () => {
    expect((await expectSame(base, 401)).length).toBeGreaterThan(3);
  });
});
