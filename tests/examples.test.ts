import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER } from '../src/charter/charter.ts';
import { type Document, readDocument } from '../src/document/document.ts';
import { addMonths, type CalendarDate } from '../src/organisation/date.ts';
import { addDays } from '../src/organisation/days.ts';
import { checkDocument } from '../src/rules/check.ts';

const documents = {
  'organisering.yaml': await readDocument(readFileSync('examples/organisering.yaml')),
  'organisering-2016.yaml': await readDocument(readFileSync('examples/organisering-2016.yaml')),
};

/** What a document's findings of some severities are on a day, as `line code`. */
async function found(document: Document, at: CalendarDate, ...severities: string[]): Promise<string[]> {
  const { findings } = await checkDocument(document, at);
  return findings
    .filter(({ severity }) => severities.includes(severity))
    .map(({ code, span }) => `${document.lines.position(span.start).line} ${code}`);
}

/**
 * The days on which a file may be found to be otherwise than the day before, and those beside them: what it dates, and
 * three anniversaries of that, by which reports and follow-ups fall due; and the first of each month, for all that is
 * due by a season or a year.
 */
function days(text: string): ReadonlySet<CalendarDate> {
  const dates = [...new Set(text.match(/\b20\d\d-\d\d-\d\d\b/g))];
  const dated = dates.flatMap((date) => [0, 12, 24, 36].map((months) => addMonths(date, months)));
  const months = Array.from({ length: 24 * 12 }, (_, index) => addMonths('2013-01-01', index));
  return new Set([...months, ...dated.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)])]);
}

describe.each(['organisering.yaml', 'organisering-2016.yaml'] as const)('%s', (name) => {
  const document = documents[name];

  it('has no errors on any day from 2013 to 2036 on which something changes, nor on those beside it', async () => {
    const errors: string[] = [];
    for (const at of days(readFileSync(`examples/${name}`, 'utf8'))) {
      for (const error of await found(document, at, 'error')) errors.push(`${at}: ${error}`);
    }
    expect(errors).toEqual([]);
  });

  it('tells an editor where its schema is', () => {
    const [first] = readFileSync(`examples/${name}`, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schema/organisering.schema.json');
    expect(() => readFileSync(`examples/${first?.split('=')[1]}`)).not.toThrow();
  });
});

describe('organisering.yaml', () => {
  const text = readFileSync('examples/organisering.yaml', 'utf8');

  it('refers to every statement of the source', () => {
    const numbers = new Set([...text.matchAll(/\bR\d+\b/g)].map(([number]) => number));
    expect(DEFAULT_CHARTER.statements.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });

  it('names the three people of the source, and leaves the seats that KKR fills vacant', async () => {
    const { organisation } = await checkDocument(documents['organisering.yaml'], '2013-10-01');
    expect(organisation?.file.people?.map(({ name }) => name)).toEqual([
      'Kim Høgh',
      'Vibeke Storm Rasmussen',
      'Steen Christiansen',
    ]);
    const vacant = organisation?.group.members?.filter((member) => member.vacant) ?? [];
    expect(vacant.map(({ role, area }) => `${role} ${area}`)).toEqual(
      ['erhverv', 'trafik', 'uddannelse', 'klima'].flatMap((area) => [
        `kommunaldirektør ${area}`,
        `fagdirektør ${area}`,
      ]),
    );
  });
});

describe('organisering-2016.yaml', () => {
  const document = documents['organisering-2016.yaml'];

  it('is clean from the end of the plan on', async () => {
    for (const at of ['2016-12-31', '2017-01-01', '2026-06-01', '2036-12-31']) {
      expect(await found(document, at, 'error', 'warning'), at).toEqual([]);
    }
  });

  it('shows forums that were established and dissolved, with their reports and meetings', async () => {
    const { organisation } = await checkDocument(document, '2016-12-31');
    const dissolved = organisation?.forums.filter((forum) => forum.established && forum.dissolved) ?? [];
    expect(dissolved.map(({ id }) => id)).toEqual(['uddannelsesforum', 'cykelforum']);
    for (const { reports } of dissolved) expect(reports?.length).toBeGreaterThan(0);
    const meetings = organisation?.meetings.filter(({ body }) => body === organisation.group.id) ?? [];
    const years = meetings.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual(['2013', '2014', '2014', '2015', '2015', '2016', '2016']);
  });
});
