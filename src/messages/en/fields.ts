import type { FieldTexts } from '../fields.ts';

export const fields: FieldTexts = {
  name: 'the name',
  title: 'the title',
  organisation: 'the organisation',
  kind: 'the kind',
  code: 'the official code',
  partOf: 'the organisation that it is part of',
  area: 'the area',
  areas: 'the areas',
  task: 'the task',
  goal: 'the goal',
  reportsTo: 'whom it reports to',
  initiatives: 'the initiatives',
  started: 'the first day',
  wantsForum: 'the forum that it wants',
  time: 'the time of day',
  place: 'the place',
  themes: 'the themes',
  speakers: 'the speakers',
  assessment: 'how far it serves the goal',
  note: 'the remark',
};
