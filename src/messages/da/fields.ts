import type { FieldTexts } from '../fields.ts';

export const fields: FieldTexts = {
  name: 'navnet',
  title: 'titlen',
  organisation: 'organisationen',
  kind: 'typen',
  code: 'myndighedskoden',
  partOf: 'den organisation, som den er en del af',
  area: 'området',
  areas: 'områderne',
  task: 'opgaven',
  goal: 'målet',
  reportsTo: 'den, der afrapporteres til',
  initiatives: 'initiativerne',
  started: 'første dag',
  wantsForum: 'det ønskede forum',
  time: 'tidspunktet',
  place: 'stedet',
  themes: 'temaerne',
  speakers: 'oplægsholderne',
  assessment: 'vurderingen i forhold til målet',
  note: 'bemærkningen',
};
