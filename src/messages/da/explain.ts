import type { ExplainTexts } from '../en/explain.ts';
import { dato } from './grammar.ts';

export const explain: ExplainTexts = {
  areas: {
    input: 'Filen og dens opbygning',
    reference: 'Id’er, henvisninger, datoer og godkendte afvigelser',
    plan: 'Planen: initiativer, mål og kommunernes indsatser',
    group: 'Den administrative gruppe, statusmødet og de tidligere grupper',
    forum: 'Samarbejdsfora',
    meeting: 'Møder',
    planning: 'Planlægning af møder',
    history: 'Ændringer siden en tidligere udgave (`rup validate --base`)',
    charter: 'Jeres eget kommissorium (`rup charter check`)',
  },
  kinds: {
    demand: 'skal',
    proposal: 'foreslås',
    permission: 'kan',
    wish: 'ønskes',
    former: 'den tidligere organisering',
    fact: 'oplysning',
  },
  enforcedBy: 'Regler, der følger af sætningen:',
  notEnforced: 'Ingen regel følger af sætningen.',
  ownRule: 'Reglen er rups egen; ingen sætning i kommissoriet kræver den.',
  notRequired: 'Reglen gælder kun, hvor kommissoriet kræver den. Det gør dette kommissorium ikke.',
  fix: 'Sådan rettes det:',
  fails: (at) => `Et eksempel på fejlen (kontrolleret pr. ${dato(at)}):`,
  becomes: (today) =>
    `Et eksempel på fejlen (ændret siden den tidligere udgave, kontrolleret den ${dato(today)}):`,
  passes: 'Rettet:',
  more: '`rup explain KODE` forklarer én regel; `rup explain R33` viser reglerne bag en sætning i kommissoriet.',
  statement: (number) => `Kilde ${number}`,
};
