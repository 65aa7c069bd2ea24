import type { SeasonName } from '../calendar/seasons.ts';

/**
 * What "Udmøntning af den regionale udviklingsplan 2012" demands: its numbers, seasons, roles and organisations. The
 * rules say how a demand is checked, and take what is demanded from here.
 */
export const RUP_2012 = {
  /** "Region Hovedstaden" and "KKR", which is the one of that region (R8, R19, R21, R32). */
  region: { kind: 'region', name: 'Region Hovedstaden', code: '1084' },
  kkr: { kind: 'kkr', name: 'KKR Hovedstaden', code: undefined },
  /** "kommunernes indsatser" (R12), "kommunale repræsentanter" (R20): the region's municipalities, by official code. */
  municipalities:
    '101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201 210 217 219 223 230 240 250 260 270 400'.split(
      ' ',
    ) as readonly string[],
  /** The organisation that was replaced (R2, R3, R4). */
  former: {
    groups: 3,
    climateForums: 1,
    group: {
      roles: ['kommunaldirektør', 'fagdirektør'] as readonly string[],
      municipality: { min: 3, max: 3 },
      region: { min: 3, max: 4 },
    },
    climateForum: { municipality: { min: 5, max: 5 }, region: { min: 3, max: 3 } },
  },
  group: {
    /** "to gange årligt": one meeting in each season (R15). */
    seasons: ['spring', 'autumn'] as readonly SeasonName[],
    /** "første møde i efteråret 2013" (R16). */
    first: '2013-autumn',
    /** "koncerndirektør … fra Region Hovedstaden" (R19). */
    regionalSeat: { role: 'koncerndirektør', min: 1, max: 1 },
    /** "1-2 kommunaldirektører og 1-2 fagdirektører for hvert af RUP'ens områder" (R20). */
    municipalSeats: {
      roles: ['kommunaldirektør', 'fagdirektør'] as readonly string[],
      seat: { kind: 'municipality', per: 'area', min: 1, max: 2 },
    },
  },
  /** "Årligt statusmøde … Fastholdes" (R7). */
  statusMeeting: { perYear: 1 },
} as const;
