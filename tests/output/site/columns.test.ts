import { describe, expect, it } from 'vitest';
import { built, example, wordsOf } from './build.ts';

const site = built(example, await wordsOf('da'));
const page = (name: string) => site.get(name) ?? '';
const textOf = (html = '') => html.replace(/<[^>]*>/g, '').trim();

/** The tables of a page: what each is called, and its columns. */
const tables = (name: string) =>
  [...page(name).matchAll(/<table[^]*?<\/table>/g)].map(([table]) => [
    textOf(/<caption[^>]*>([^]*?)<\/caption>/.exec(table)?.[1]),
    [...(/<thead>[^]*?<\/thead>/.exec(table)?.[0] ?? '').matchAll(/<th[^>]*>([^]*?)<\/th>/g)]
      .map(([, head]) => textOf(head))
      .join(', '),
  ]);

describe('the tables of a page', () => {
  it('name the body where there are several, and who selects where the group’s seats are', () => {
    expect(tables('seats.html')).toEqual([
      ['Administrativ gruppe for RUP', 'Rolle, Medlem, Tilstand, Udvælger'],
      ['Tidligere medlemmer af gruppen', 'Rolle, Medlem, Tilstand, Udvælger'],
      ['Årligt statusmøde', 'Hverv, Organisation, Person, Tilstand'],
      ['Samarbejdsfora', 'Rolle, Medlem, Organ, Tilstand'],
    ]);
    expect(tables('organisation-gladsaxe.html')).toEqual([
      ['Pladser', 'Rolle, Medlem, Organ, Tilstand, Udvælger'],
      ['Indsatser', 'Mål, Indsats, Vurdering, Indsamlet'],
    ]);
  });

  it('do not name it on the page of one', () => {
    expect(tables('forum-klimaforum.html')).toEqual([
      ['Initiativer', 'Initiativ, Forhold'],
      ['Medlemmer', 'Rolle, Medlem, Tilstand'],
      ['Afrapporteringer', 'Dato, Fremdrift, Tværfaglighed'],
      ['Møder', 'Dato, Status'],
    ]);
  });

  it('tell of meetings what is ahead of them, and what was at them', () => {
    expect(tables('meetings.html')).toEqual([
      ['Kommende møder', 'Dato, Møde, Tema, Status'],
      ['Frister', 'Dato, Frist, Møde'],
      ['Tidligere møder', 'Dato, Møde, Tema, Oplæg, Status'],
    ]);
  });
});

describe('the search finds each kind by', () => {
  const entries = JSON.parse(page('search-index.js').slice('rupSearch('.length, -');\n'.length)) as [
    number,
    ...string[],
  ][];

  it.each([
    [
      'state, tasks, ties and members',
      'forum-cykelforum.html',
      0,
      'Samarbejdsforum for cykelpendling',
      'nedlagt Aftale linjeføring og skiltning af ruterne Ruter, som hænger sammen over kommunegrænserne Trafik Klima Sammenhængende ruter for cykelpendlere Hillerød Ballerup Region Hovedstaden En cyklistforening Et universitet',
    ],
    [
      'state, progress and areas',
      'initiative-klimastrategi.html',
      1,
      'Den fælles regionale/kommunale klimastrategi',
      'i gang i fare for forsinkelse Klima',
    ],
    ['employer', 'person-kkr-formand-1.html', 2, 'KKR-formanden', 'KKR Hovedstaden'],
    ['kind and number', 'organisation-gladsaxe.html', 3, 'Gladsaxe', 'Kommuner 159'],
    [
      'day, state and themes',
      'meeting-gruppen-2015-efteraar.html',
      4,
      'Administrativ gruppe for RUP, torsdag den 8. oktober 2015',
      '2015-10-08 afholdt Klima Trafik',
    ],
    [
      'efforts and whose they are',
      'efforts.html#id-flere-vaekstvirksomheder',
      5,
      'Flere vækstvirksomheder',
      'Gladsaxe Én indgang for virksomheder, som vil vokse',
    ],
    [
      'members',
      'seats.html',
      6,
      'Administrativ gruppe for RUP',
      'Region Hovedstaden Gladsaxe København Hillerød Ballerup Egedal Helsingør Frederiksberg Albertslund Lyngby-Taarbæk',
    ],
  ])('%s', (_, address, kind, name, text) => {
    expect(entries.filter(([, , at]) => at === address)).toEqual([[kind, name, address, text]]);
  });
});
