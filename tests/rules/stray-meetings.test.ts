import { describe, expect, it } from 'vitest';
import { checked } from './checked.ts';

describe('a meeting of no known body', () => {
  const meetings = (group: string, status: string) =>
    `# at: 2015-03-01
meetings:
  - { id: s, body: statusmoede, date: 2013-11-28, held: { date: 2013-11-28 } }
  - { id: a, body: gruppe, date: 2013-10-10, themes: [klima], held: { date: 2013-10-10 } }
  - { id: b, body: ${group}, date: 2014-04-08, themes: [klima], held: { date: 2014-04-08 } }
  - { id: c, body: gruppe, date: 2014-10-07, themes: [klima], held: { date: 2014-10-07 } }
  - { id: d, body: ${status}, date: 2014-11-11, held: { date: 2014-11-11 } }
`;
  const codes = async (sections: string) =>
    (await checked(sections)).findings
      .map(({ code }) => code)
      .filter((code) => /^reference|^group-meetings|^status-meeting/.test(code));

  it('is told of, and is not missed as well', async () => {
    expect(await codes(meetings('gruppe', 'statusmoede'))).toEqual([]);
    expect(await codes(meetings('grupe', 'statusmoede'))).toEqual(['reference-unknown']);
    expect(await codes(meetings('koebenhavn', 'statusmoede'))).toEqual(['reference-wrong-kind']);
    expect(await codes(meetings('gruppe', 'statusmode'))).toEqual(['reference-unknown']);
  });

  it('is missed where it is of another body', async () => {
    expect(await codes(meetings('klimaforum', 'statusmoede'))).toEqual(['group-meetings-missing']);
    expect(await codes(meetings('gruppe', 'klimaforum'))).toEqual(['status-meeting-not-held']);
  });
});
