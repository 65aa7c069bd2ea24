import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const later = readFileSync('examples/organisering-2016.yaml', 'utf8');

async function agenda(text: string, ...words: string[]): Promise<string> {
  const given = { cwd: folder({ 'organisering.yaml': text }) };
  const { exitCode, stdout, stderr } = await rup(['meetings', 'agenda', ...words], given);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  return stdout;
}
const json = async (text: string, ...words: string[]) =>
  JSON.parse(await agenda(text, ...words, '--format', 'json'));

/** The headings of the items. */
const items = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);

const AT = ['--at', '2015-09-01'];

describe('the agenda of a meeting', () => {
  it("of the group has the theme, the reports, the follow-ups and the priorities, with the file's facts", async () => {
    const text = await agenda(later, 'gruppen-2015-efteraar', ...AT, '--lang', 'da');
    expect(items(text)).toEqual([
      '1. Godkendelse af dagsordenen',
      '2. Referat af det seneste møde',
      '3. Temadrøftelse: Klima, Trafik',
      '4. Afrapportering fra samarbejdsforaene',
      '5. Opfølgning på initiativerne',
      '6. Prioritering af handlingsplanens indsatser',
      '7. Næste møde',
      '8. Eventuelt',
    ]);
    expect(text).toContain(
      'Der indkaldes til møde i Administrativ gruppe for RUP torsdag den 8. oktober 2015 kl. 09.00–12.00.',
    );
    expect(text).toContain('- Et universitet: Hvad der får bilister op på cyklen');
    expect(text).toContain(
      'Mødet blev holdt den 16. april 2015. Det er ikke registreret, hvor referatet ligger.',
    );
    expect(text).toContain('Fastlagt til torsdag den 14. april 2016 kl. 09.00–12.00.');
  });

  it('knows nothing that is recorded later, and tells what is due by the meeting', async () => {
    const { reports, initiatives, deadlines, last, next } = await json(later, 'gruppen-2015-efteraar', ...AT);
    // Its report is of 24 September, after the day; that a year is over since its beginning is known.
    expect(reports).toEqual([]);
    expect(initiatives[0]).toEqual({
      id: 'praktikpladser',
      name: 'Fælles indsats for praktikpladser',
      rank: 1,
      followUp: { status: 'delayed', date: '2015-04-16' },
    });
    expect(initiatives[1]).toMatchObject({ id: 'klimastrategi', rank: 2 });
    expect(deadlines.map(({ kind, date }: { kind: string; date: string }) => `${date} ${kind}`)).toEqual([
      '2015-09-17 notice',
      '2015-09-24 reportsIn',
      '2015-09-28 agenda',
    ]);
    expect(last).toEqual({ date: '2015-04-16' });
    expect(next).toEqual({ date: '2016-04-14', time: '09:00-12:00', state: 'scheduled' });
    const told = await json(later, 'gruppen-2015-efteraar', '--at', '2015-10-01');
    expect(told.reports).toEqual([
      {
        forum: { id: 'cykelforum', name: 'Samarbejdsforum for cykelpendling' },
        last: '2015-09-24',
        isNew: true,
      },
    ]);
  });

  it('tells which reports and follow-ups are due, and where the minutes are', async () => {
    const text = `${clean.replace('held: { date: 2013-10-10', 'held: { date: 2013-10-10, minutes: sag 13/1')}  - { id: tema, body: gruppe, date: 2014-12-11, themes: [klima], place: Rådhuset }\n`;
    const { reports, initiatives, last } = await json(text, 'tema', '--at', '2014-12-01');
    expect(reports).toEqual([
      { forum: { id: 'klimaforum', name: 'Klimaforum' }, last: '2013-12-02', isNew: true, due: '2014-12-02' },
    ]);
    expect(initiatives).toMatchObject([{ id: 'klimastrategi', rank: 1, followUpDue: '2014-10-10' }]);
    expect(last).toEqual({ date: '2013-10-10', minutes: 'sag 13/1' });
    const shown = await agenda(text, 'tema', '--at', '2014-12-01', '--lang', 'en');
    expect(shown).toContain('Minutes: sag 13/1');
    expect(shown).toContain('*Thursday 11 December 2014, Rådhuset*');
    expect(shown).toContain(
      '**Klimaforum** reported on 2 December 2013. The next is due by 2 December 2014.',
    );
  });

  it("without an id is the group's next, proposed ones too", async () => {
    const shown = await agenda(clean, '--lang', 'en');
    expect(shown).toContain('The meeting is proposed and not yet scheduled.');
    expect((await json(clean)).meeting).toMatchObject({ state: 'proposed', body: { id: 'gruppe' } });
  });

  it('of the status meeting invites the holders of the offices, and encloses the report', async () => {
    const text = await agenda(later, 'statusmoede-2015', ...AT, '--lang', 'da');
    expect(text).toContain(
      'Der indkaldes til Årligt statusmøde torsdag den 26. november 2015 kl. 14.00–15.30.',
    );
    expect(text).toContain('- Regionsrådsformanden fra 2014 (Formand for regionsrådet, Region Hovedstaden)');
    expect(items(text)).toContain('3. Orientering om udmøntningen');
  });

  it('of a forum follows the initiatives that need it', async () => {
    const { initiatives, reports } = await json(later, 'klimaforum-2015', '--at', '2015-02-01');
    expect(initiatives.map(({ id }: { id: string }) => id)).toEqual(['klimastrategi']);
    expect(reports).toEqual([]);
  });

  it('of a cancelled one says so', async () => {
    const text = await agenda(later, 'uddannelsesforum-2016', '--at', '2016-04-01', '--lang', 'en');
    expect(text).toContain('*cancelled*');
    expect(text).toContain('Cancelled: Forummet er nedlagt');
  });

  it('is a page too, which marks nothing that the file says', async () => {
    const trap = later.replace(
      'topic: Hvad der får bilister op på cyklen',
      'topic: "<script>alert(1)</script>"',
    );
    const page = await agenda(trap, 'gruppen-2015-efteraar', ...AT, '--format', 'html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toContain('<script');
  });
});

describe('a mistake', () => {
  it.each([
    [
      later,
      ['gruppen-2015-efterar'],
      'No meeting in the file, and no proposed one, has the id gruppen-2015-efterar. Did you mean gruppen-2015-efteraar?',
    ],
    [later, ['--at', '2017-02-01'], 'The group has no upcoming meeting.'],
  ])('is told of', async (text, words, said) => {
    const given = { cwd: folder({ 'organisering.yaml': text }) };
    const { exitCode, stderr } = await rup(['meetings', 'agenda', ...words], given);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});
