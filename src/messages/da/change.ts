import type { Settled } from '../../facts/change.ts';
import type { ChangeTexts } from '../en/change.ts';
import { capacityOf } from './capacities.ts';
import { avoidedIn, closing, inArea, seatsOf, tiesIn } from './change-words.ts';
import { corrected } from './corrected.ts';
import { decisionOn } from './decision.ts';
import { fields } from './fields.ts';
import { dato, listed, plural, season } from './grammar.ts';
import { FIELDS } from './history-fields.ts';
import { KINDS } from './kinds.ts';
import { unplanned } from './meeting-reasons.ts';
import { refusals } from './refusals.ts';
import { STATUSES } from './statuses.ts';

const settledIn = (entries: readonly Settled[]) =>
  entries
    .map(
      ({ name, field, date }) =>
        `${name}: ${date === undefined ? 'sletningen' : `${FIELDS[field]} den ${dato(date)}`}`,
    )
    .join('; ');
const correction = ({ id, field }: Settled, today: string) =>
  `{ date: ${today}, id: ${id}, field: ${field}, reason: … }`;

export const change: ChangeTexts = {
  refusals,
  done: {
    'forum-created': ({ forum, established, isPlanned }) =>
      established
        ? `${forum.name} nedsættes den ${dato(established)} (${forum.id}).`
        : `${forum.name} er oprettet som ${isPlanned ? 'planlagt' : 'videreført'} (${forum.id}).`,
    'forum-established': ({ forum, date }) => `${forum.name} nedsættes den ${dato(date)}.`,
    'forum-dissolved': ({ forum, ...closed }) => closing(forum, closed),
    'forum-reported': ({ forum, date }) => `${forum.name} har afrapporteret den ${dato(date)}.`,
    'forum-released': ({ forum, initiative, date }) =>
      `${initiative.name} har ikke længere brug for ${forum.name} efter den ${dato(date)}.`,
    'initiative-started': ({ initiative, date }) => `${initiative.name} sættes i gang den ${dato(date)}.`,
    'initiative-ended': ({ initiative, date, dissolved }) =>
      `${initiative.name} afsluttes (sidste dag: ${dato(date)})${dissolved.length > 0 ? `, og ${listed(dissolved)} nedlægges` : ''}.`,
    'initiative-prioritised': ({ initiative, date, rank }) =>
      `${initiative.name} er prioriteret som nr. ${rank} den ${dato(date)}.`,
    'initiative-followed-up': ({ initiative, date, status }) =>
      `Der er fulgt op på ${initiative.name} den ${dato(date)}: ${STATUSES[status as keyof typeof STATUSES] ?? status}.`,
    'member-appointed': ({ holder, role, body, area, from }) =>
      `${holder} (${role}) indtræder i ${body.name}${inArea(area)}${from ? ` den ${dato(from)}` : ''}.`,
    'member-in-capacity': ({ holder, role, body, as, was, from, to, last }) =>
      `${holder} (${role}) er ${capacityOf(as)} i ${body.name} fra ${dato(from)}${to === undefined ? '' : ` til og med ${dato(to)}`}${last === undefined ? ` i stedet for ${capacityOf(was)}` : ` (sidste dag som ${capacityOf(was)}: ${dato(last)})`}.`,
    'decision-entered': ({ decided, ...on }) =>
      `${decisionOn(on)}: beslutningen af ${dato(decided)} er registreret.`,
    'member-left': ({ holder, role, body, date }) =>
      `${holder} (${role}) udtræder af ${body.name} (sidste dag: ${dato(date)}).`,
    'entry-renamed': ({ id, to, kind, name, places }) =>
      `Id’et for ${KINDS[kind]} ${name} er nu ${to} i stedet for ${id}${places === 0 ? '' : `, her og ${plural(places, 'andet sted', 'andre steder')}, hvor det nævnes`}.`,
    'person-anonymised': ({ name, to, places }) =>
      `${name} er anonymiseret: Personen hedder nu ${to}${places === 0 ? '' : `, her og ${plural(places, 'andet sted', 'andre steder')}, hvor personen nævnes`}. Perioderne bliver stående.`,
    'entry-added': ({ kind, id, name }) => `${name} er registreret som ${KINDS[kind]} (${id}).`,
    'entry-edited': ({ name, fields: keys }) =>
      `${name} er ændret (${listed(keys.map((key) => fields[key]))}).`,
    'forum-dropped': ({ forum }) => `${forum.name} er ikke længere planlagt og er fjernet fra filen.`,
    'effort-added': ({ id, municipality, goal }) =>
      `Indsatsen fra ${municipality} for målet ${goal} er registreret (${id}).`,
    'meetings-scheduled': ({ meetings }) =>
      `${plural(meetings.length, 'møde', 'møder')} er fastlagt: ${listed(meetings.map(({ body, date }) => `${body} den ${dato(date)}`))}.`,
    'meeting-moved': ({ meeting: { body, date: from }, date }) =>
      from === date
        ? `${body}: mødet den ${dato(date)} har fået et nyt tidspunkt.`
        : `${body}: mødet den ${dato(from)} er flyttet til den ${dato(date)}.`,
    'meeting-cancelled': ({ meeting: { body, date } }) => `${body}: mødet den ${dato(date)} er aflyst.`,
    'meeting-held': ({ meeting: { body }, date }) => `${body}: mødet er afholdt den ${dato(date)}.`,
    'meeting-added': ({ meeting: { id, body, date } }) =>
      `${body}: et møde den ${dato(date)} er registreret (${id}).`,
    'meeting-edited': ({ meeting: { body, date }, fields: keys }) =>
      `${body}: mødet den ${dato(date)} er ændret (${listed(keys.map((key) => fields[key]))}).`,
    'meeting-reopened': ({ meeting: { body, date }, was }) =>
      `${body}: mødet den ${dato(date)} er ikke længere registreret som ${was === 'held' ? 'afholdt' : 'aflyst'}.`,
    undone: ({ command, of }) => {
      const said = saidOf(of);
      return `Fortrudt: rup ${command}.${said ? ` Den meldte: ${said}` : ''}`;
    },
    withdrawn: ({ command, of }) => `Trukket tilbage: ${saidOf(of) ?? `rup ${command}.`}`,
    'office-taken': ({ office, holder, from, left }) =>
      `${holder} er ${office}${from ? ` fra den ${dato(from)}` : ''}${left.length > 0 ? `; ${listed(left)} fratræder dagen før` : ''}.`,
    'seats-set': ({ body, seats }) => `Sammensætningen af ${body.name} er ændret: ${seatsOf(seats)}.`,
    'seats-removed': ({ body, seats }) =>
      `Sammensætningen af ${body.name} har ikke længere pladser som ${seatsOf(seats)}.`,
    avoided: (args) => `Der planlægges ingen møder: ${avoidedIn(args)}.`,
    'avoided-no-longer': (args) => `Der planlægges igen møder: ${avoidedIn(args)}.`,
    'finding-not-accepted': ({ rule, id }) =>
      `Afvigelsen ${rule}${id ? ` for ${id}` : ''} er ikke længere godkendt.`,
    'body-dissolved': ({ body, ...closed }) => closing(body, closed),
    'organisations-merged': ({ organisations, into, date }) =>
      organisations.length === 1
        ? `${organisations[0]?.name} indgår i ${into.name} fra den ${dato(date)}.`
        : `${listed(organisations.map(({ name }) => name))} lægges sammen til ${into.name} den ${dato(date)}.`,
    'plan-succeeded': ({ plan, before, from, to, ended }) =>
      `${plan} afløser ${before} den ${dato(from)} og gælder til og med den ${dato(to)}.${ended.length > 0 ? ` ${listed(ended)} fortsætter ikke.` : ''}`,
    'carried-over': ({ into, ties }) => `Overført til ${into.name}: ${tiesIn(ties)}.`,
    'entry-dropped': ({ kind, id, name }) =>
      `${name} (${[KINDS[kind], ...(name === id ? [] : [id])].join(', ')}) er fjernet fra filen.`,
    'meetings-set': ({ body }) => `Møderytmen for ${body.name} er ændret.`,
    'seat-vacant': ({ role, body, area, from }) =>
      `En plads som ${role}${inArea(area)} i ${body.name} er ledig${from ? ` fra den ${dato(from)}` : ''}.`,
    'finding-accepted': ({ rule, id, until }) =>
      `Afvigelsen ${rule}${id ? ` for ${id}` : ''} er godkendt til og med ${dato(until)}.`,
    'setting-set': ({ key, value }) => (value ? `${key} er nu ${value}.` : `${key} er fjernet.`),
    corrected,
    'minutes-entered': ({ meeting: { body, date }, minutes }) =>
      `${body}: referatet af mødet den ${dato(date)} er registreret (${minutes}).`,
    'corrections-entered': ({ entries }) =>
      `Begrundelsen er registreret under corrections (${settledIn(entries)}).`,
  },
  openSeats: {
    'seats-vacant': ({ body, count }) =>
      `${count} pladser i ${body.name} er fortsat ledige: \`rup member list ${body.id} --state vacant\`.`,
    'seats-unfilled': ({ body, count }) =>
      `${count} pladser i ${body.name} er hverken besat eller angivet som ledige: \`rup validate\` viser dem.`,
  },
  open: {
    'not-carried-over': ({ ties }) => `Ikke overført: ${tiesIn(ties)}.`,
    'history-keeps-name': ({ name, lines }) =>
      `${lines.length === 0 ? '' : `Læs selv linje ${listed(lines.map(String))} igennem: ${name} er måske fortsat nævnt dér. `}Tidligere commits beholder navnet; \`rup help privacy\` siger, hvad man gør. \`rup undo\` kan ikke fortryde det.`,
    'ends-taken-out': ({ names }) =>
      `Der står ikke længere nogen sidste dag for ${listed(names)}. Var den kendt i forvejen, så registrér den igen.`,
    'forum-left-over': ({ forum, date }) =>
      `Efter den ${dato(date)} har intet initiativ brug for ${forum.name}. Nedlæg det med \`rup forum dissolve ${forum.id} --date ${date}\`.`,
    'forum-not-established': ({ forum }) =>
      `Når det er besluttet, nedsættes forummet med \`rup forum establish ${forum.id}\`.`,
    'seats-vacant': ({ body, role, area, count }) =>
      `${body.name} har ${plural(count, 'ledig plads', 'ledige pladser')} som ${role}${inArea(area)}.`,
    'seats-unfilled': ({ body, role, area, count }) =>
      `${body.name} har ${plural(count, 'plads', 'pladser')}${role && ` som ${role}`}${inArea(area)}, der hverken er besat eller angivet som ${count === 1 ? 'ledig' : 'ledige'}.`,
    'meeting-unplaced': unplanned,
    'meeting-lacking': ({ body, time }) =>
      `${body.name} har nu intet møde i ${season(time)}. Tilføj et med \`rup meetings add ${body.id} …\`.`,
    'minutes-missing': ({ meeting: { id } }) =>
      `Når referatet foreligger, registreres det med \`rup meetings held ${id} --minutes HENVISNING\`.`,
    'reason-missing': ({ entries, today }) =>
      `Det ændrer noget, der ligger fast (${settledIn(entries)}), så en kontrol med \`--base\` kræver en begrundelse. Fortryd med \`rup undo\`, og kør kommandoen igen med --reason, eller skriv under corrections: ${entries.map((entry) => correction(entry, today)).join(', ')}`,
    'reason-unused': ({ days }) =>
      `Begrundelsen er ikke registreret: kun ændringer af det, der ligger fast, mere end ${plural(days, 'dag', 'dage')} tilbage, skal begrundes.`,
  },
};

/** What is said of what is undone; nothing of what only another version of rup could have done. */
function saidOf({ code, args }: { code: string; args: unknown }): string | undefined {
  const say = (change.done as Readonly<Record<string, (args: unknown) => string>>)[code];
  return say && `»${say(args).replaceAll('»', '›').replaceAll('«', '‹')}«`;
}
