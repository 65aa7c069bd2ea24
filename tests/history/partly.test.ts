import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { type File, file, forum, found, group, initiative, TODAY } from './past.ts';

/** What is found where the older file had something in it that is not valid, and two things are rewritten. */
async function told(break_: (before: File) => unknown, mend = break_): Promise<string[]> {
  const before = file();
  break_(before);
  const all = await found(
    (after) => {
      mend(after);
      initiative(after).started = '2013-08-01';
      after.forums?.splice(1, 1);
    },
    TODAY,
    before,
  );
  return all.map(({ code, severity, args }) =>
    [severity, code, 'part' in args ? args.part : '', 'id' in args ? args.id : ''].join(' ').trim(),
  );
}

describe('an older file that is valid in part', () => {
  const [rewritten, removed, partly] = [
    'error past-rewritten',
    'error id-removed  varmeforum',
    'warning base-unreadable true',
  ];

  it('is compared in what both have, where an entry or a section is not valid', async () => {
    expect(await told(() => {})).toEqual([removed, rewritten]);
    const entry = await told(
      (before) => Object.assign(forum(before, 'videre'), { origin: 'noget' }),
      (after) => Object.assign(forum(after, 'videre'), { origin: 'continued' }),
    );
    expect(entry).toEqual([partly, rewritten]);
    const section = await told(
      (before) => Object.assign(before, { forums: 'ingen' }),
      (after) => Object.assign(after, { forums: file().forums }),
    );
    expect(section).toEqual([partly, rewritten]);
    const other = await told(
      (before) => Object.assign(group(before), { perYear: 'to' }),
      (after) => Object.assign(after, { administrativeGroup: file().administrativeGroup }),
    );
    expect(other).toEqual([partly, removed, rewritten]);
  });

  it.each(['plan', 'organisations', 'people', 'statusMeeting', 'administrativeGroup', 'meetings', 'efforts'])(
    'is compared in all else, where of its sections only %s is not valid',
    async (section) => {
      const before = { ...file(), [section]: 'ingen' } as unknown as File;
      const all = await found(
        (after) => {
          Object.assign(after, { [section]: file()[section as keyof File] });
          forum(after).established = '2013-11-01';
          // It was continued, and the plan tells that it had been there.
          forum(after, 'videre').established = '2011-01-01';
        },
        TODAY,
        before,
      );
      expect(all.map(({ code, id }) => [code, id])).toEqual([
        ['base-unreadable', undefined],
        ['past-rewritten', 'klimaforum'],
      ]);
    },
  );

  it.each(['', '- a', 'a: [', 'null'])('is not compared where it is none: %j', async (text) => {
    const after = await readDocument(Buffer.from(JSON.stringify(file())));
    const base = { document: await readDocument(Buffer.from(text)), revision: 'main' };
    const all = await checkTransitions(after, after.data as unknown as OrganisationFile, base, TODAY);
    expect(all).toMatchObject([
      { code: 'base-unreadable', severity: 'warning', args: { revision: 'main', part: false } },
    ]);
    // It stands at the first key.
    expect(after.text.slice(all[0]?.span.start, all[0]?.span.end)).toBe('"charters"');
  });
});
