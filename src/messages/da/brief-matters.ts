import type { OpenState } from '../../facts/group.ts';
import type { MatterTexts, OpenSeats } from '../en/brief-matters.ts';
import { namedOrCounted } from '../list.ts';
import { langDato, listed, roleOf, saetning, tal } from './grammar.ts';
import { STATUSES } from './statuses.ts';

/** `kommunaldirektør og fagdirektør for hvert af områderne Erhverv og Trafik`, for de roller, der mangler samme sted. */
function pladser(seats: readonly OpenSeats[]): string {
  const byAreas = new Map<string, { roles: string[]; areas: readonly string[] }>();
  for (const { roles, count, areas } of seats) {
    const key = JSON.stringify(areas);
    const entry = byAreas.get(key) ?? { roles: [], areas };
    const role = roleOf(roles);
    entry.roles.push(count > 1 ? `${role} (${tal(count)} pladser)` : role);
    byAreas.set(key, entry);
  }
  return [...byAreas.values()]
    .map(({ roles, areas }) => {
      if (areas.length === 0) return listed(roles);
      const where = areas.length === 1 ? `på området ${areas[0]}` : `for hvert af områderne ${listed(areas)}`;
      return `${listed(roles)} ${where}`;
    })
    .join('; ');
}

const antal = (seats: readonly OpenSeats[]) =>
  seats.reduce((sum, { count, areas }) => sum + count * Math.max(1, areas.length), 0);

const OPEN: Record<OpenState, readonly [one: string, many: string]> = {
  vacant: ['ledig', 'ledige'],
  unfilled: ['ubesat', 'ubesatte'],
};

const openSeats = (count: number, state: OpenState) => {
  const [one, many] = OPEN[state];
  return count === 1 ? `en ${one} plads` : `${tal(count)} ${many} pladser`;
};

/** Det, som kræver en beslutning eller opmærksomhed. */
export const matter: MatterTexts = {
  select: (body, seats, state, isNeeded) => {
    const count = antal(seats);
    const members = count === 1 ? 'et medlem' : 'medlemmer';
    return isNeeded
      ? ` skal udvælge ${members} til ${openSeats(count, state)} i ${body}: ${saetning(pladser(seats))}`
      : ` kan udvælge ${members} til ${openSeats(count, state)} i ${body}, som ikke behøver at være besat: ${saetning(pladser(seats))}`;
  },
  open: (seats, state, isNeeded) =>
    ` har ${openSeats(antal(seats), state)}, som ${isNeeded ? 'skal' : 'kan'} besættes: ${saetning(pladser(seats))}`,
  dissolve: (initiative, ended) =>
    ` skal nedlægges: Intet initiativ har længere brug for forummet. Det sidste behov, for ${initiative}, ophørte den ${langDato(ended)}.`,
  establish: (wantedBy) => {
    const wanted =
      wantedBy.length === 0
        ? ''
        : ` Det er ønsket af ${wantedBy.length === 1 ? 'initiativet' : 'initiativerne'} ${listed(wantedBy)}.`;
    return ` er planlagt, men ikke nedsat.${wanted} Der skal tages stilling til, om og hvornår det skal nedsættes.`;
  },
  progress: (status, date, note) => {
    const how = `er ${STATUSES[status]}`;
    const head = ` ${how} ifølge opfølgningen den ${langDato(date)}`;
    return note === undefined ? `${head}.` : `${head}: ${saetning(note)}`;
  },
  reportLate: (due, last) =>
    ` mangler at afrapportere. Fristen var den ${langDato(due)}, og ${
      last === undefined
        ? 'forummet har ikke afrapporteret før'
        : `den seneste afrapportering er fra den ${langDato(last)}`
    }.`,
  followUpLate: (last) =>
    last === undefined
      ? ' mangler opfølgning. Der er endnu ikke fulgt op på initiativet.'
      : ` mangler opfølgning. Der er senest fulgt op den ${langDato(last)}.`,
  notPrioritised: ' er i gang, men endnu ikke prioriteret.',
  many: {
    forums: (count) => `${count} samarbejdsfora`,
    initiatives: (count) => `${count} initiativer`,
    reportsLate: (due) =>
      ` mangler at afrapportere. Den ældste frist var den ${langDato(due)}; fristen for hvert forum står under Samarbejdsfora.`,
    followUpsLate:
      ' mangler opfølgning. Den seneste opfølgning på hvert initiativ står under Fremdrift på områderne.',
    notPrioritised:
      ' er i gang, men endnu ikke prioriteret. Prioriteten af hvert initiativ står under Fremdrift på områderne.',
  },
  efforts: 'Kommunernes indsatser:',
  notAssessed: (efforts) =>
    efforts
      .map(({ goal, municipalities }) => {
        const contribution = municipalities.length === 1 ? 'Bidraget' : 'Bidragene';
        return ` ${contribution} fra ${namedOrCounted(municipalities, 'kommuner', listed)} til målet »${goal}« er endnu ikke vurderet.`;
      })
      .join(''),
  deviation: 'Afvigelse fra organiseringen:',
  deviates: (message, phrases) => {
    const source = phrases.length === 0 ? '' : ` (jf. ${listed(phrases.map((phrase) => `»${phrase}«`))})`;
    return ` ${saetning(`${message}${source}`)}`;
  },
  faults: (count) =>
    `De registrerede oplysninger indeholder desuden ${count === 1 ? 'én fejl' : `${tal(count)} fejl`}, som sekretariatet skal rette.`,
};
