import type { EffortTexts } from '../en/efforts.ts';
import { dato } from './grammar.ts';

/** Det, som oversigten over kommunernes indsatser siger på dansk. */
export const efforts: EffortTexts = {
  date: dato,
  title: (date) => `Kommunernes indsatser pr. ${dato(date)}`,
  label: {
    id: 'Id',
    area: 'Område',
    areaId: 'Område-id',
    goal: 'Mål',
    goalId: 'Mål-id',
    municipality: 'Kommune',
    municipalityId: 'Kommune-id',
    municipalities: 'Kommuner',
    effort: 'Indsats',
    efforts: 'Indsatser',
    collected: 'Indsamlet',
    assessment: 'Vurdering',
    note: 'Bemærkning',
    count: 'Antal kommuner',
  },
  assessed: 'indsatsen er vurderet',
  notAssessed: 'ikke vurderet',
  shared: 'Muligheder for tættere samarbejde',
  noneShared: 'Ingen mål har indsatser fra flere kommuner.',
  alone: 'Øvrige indsatser',
  untouched: 'Mål uden indsatser',
  without: 'Kommuner uden indsatser',
  none: 'Der er endnu ikke registreret indsatser.',
  next: '`rup effort add` registrerer en.',
};
