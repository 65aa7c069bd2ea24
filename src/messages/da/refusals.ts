import type { RefusalArgs } from '../../facts/change.ts';
import type { Named } from '../../facts/reference.ts';
import type { Sentences } from '../sentences.ts';
import { avoidedIn, inArea, seatsOf } from './change-words.ts';
import { fields } from './fields.ts';
import { dato, didYouMean, listed, plural } from './grammar.ts';
import { KINDS, NONE, ORGANISATION_OF_KIND } from './kinds.ts';
import { noPlan, unplanned } from './meeting-reasons.ts';

const HISTORIES = {
  reports: 'en afrapportering',
  priorities: 'en prioritering',
  followUps: 'en opfølgning',
} as const;

const names = (all: readonly Named[]) => listed(all.map(({ name }) => name));

/** Why a change was not made: full sentences. */
export const refusals: Sentences<RefusalArgs> = {
  'unknown-id': ({ kind, id, suggestion }) =>
    `Filen har ${NONE[kind]} med id’et ${id}.${didYouMean(suggestion)}`,
  'entry-broken': ({ id, name }) =>
    `${id === name ? id : `${id} (${name})`} har fejl og kan ikke bruges, før de er rettet. \`rup validate\` viser dem.`,
  'id-repeated': ({ id }) =>
    `Id’et ${id} er brugt flere gange, så det er uklart, hvad der menes. Giv først hver sit eget id.`,
  'id-taken': ({ id, kind, name, option }) =>
    option === `--${kind}-id`
      ? `${name} er allerede i filen: brug --${kind} ${id}, eller angiv et andet id med ${option}.`
      : `Id’et ${id} er allerede brugt${kind ? ` (${KINDS[kind]}: ${name})` : ''}. ${option ? `Vælg et andet med ${option}.` : 'Vælg et andet.'}`,
  'bad-id': ({ id, suggestion }) =>
    `${id} kan ikke være et id: brug små bogstaver a–z, tal og bindestreg.${didYouMean(suggestion)}`,
  'name-gives-no-id': ({ name, option }) =>
    `Der kan ikke dannes et id af navnet »${name}«. Angiv et med ${option}.`,
  'no-such-day': ({ value }) => `Datoen »${value}« kan ikke læses. Skriv den fx som 24.10.2013.`,
  'no-region': ({ option, several }) =>
    `Filen har ${several ? 'flere regioner' : 'ingen region'}, som kan træffe beslutning om forummet. Angiv med ${option}, hvem der beslutter det.`,
  'forum-needed': ({ forum, date, needs }) =>
    `${forum.name} kan ikke nedlægges den ${dato(date)}: der er stadig brug for det i ${listed(
      needs.map(({ name, ends }) => (ends ? `${name} (til og med ${dato(ends)})` : name)),
    )}. Tilføj --release for at afslutte behovet samtidig, eller afslut initiativet først.`,
  'forum-planned': ({ forum }) =>
    `${forum.name} er kun planlagt, endnu ikke nedsat. Når det er besluttet, nedsættes det med \`rup forum establish ${forum.id}\`; \`rup forum drop ${forum.id}\` opgiver det.`,
  'forum-not-planned': ({ forum }) =>
    `${forum.name} er ikke kun planlagt: det er en del af historien og bliver i filen. Nedlæg det med \`rup forum dissolve ${forum.id}\`.`,
  'forum-already-established': ({ forum, established }) =>
    established
      ? `${forum.name} har allerede en første dag: ${dato(established)}. \`rup correct ${forum.id} established\` retter dagen.`
      : `${forum.name} er videreført og skal ikke nedsættes.`,
  'before-established': ({ forum, date, established }) =>
    `${dato(date)} ligger før forummets første dag, ${dato(established)} (${forum.name}).`,
  'already-dissolved': ({ body, dissolved }) =>
    `${body.name} har allerede en sidste dag: ${dato(dissolved)}. \`rup correct ${body.id} dissolved\` retter dagen.`,
  'forum-has-later': ({ forum, date, reports, meetings }) => {
    const later = [
      reports.length > 0 && `afrapporteret den ${listed(reports.map(dato))}`,
      meetings.length > 0 && `holdt møde den ${listed(meetings.map(dato))}`,
    ].filter((part) => part !== false);
    return `${forum.name} har efter den ${dato(date)} ${listed(later)}. Vælg en senere dato, eller gennemfør det alligevel med --despite-later.`;
  },
  'initiative-not-in-forum': ({ forum, initiative, suggestion }) =>
    `${forum.name} er ikke knyttet til initiativet ${initiative}.${didYouMean(suggestion)}`,
  'need-already-ended': ({ forum, initiative, until }) =>
    `Behovet for ${forum.name} (${initiative.name}) har allerede en sidste dag: ${dato(until)}. \`rup correct ${forum.id} initiatives[${initiative.id}].until\` retter dagen.`,
  'last-need': ({ forum, initiative, date }) =>
    `Kun ${initiative.name} har brug for ${forum.name}. Nedlæg forummet samtidig med \`rup forum dissolve ${forum.id} --date ${date} --release\`.`,
  'initiative-already-started': ({ initiative, started }) =>
    `${initiative.name} har allerede en første dag: ${dato(started)}. \`rup correct ${initiative.id} started\` retter den.`,
  'initiative-not-started': ({ initiative }) =>
    `${initiative.name} er ikke sat i gang. Sæt det i gang med \`rup initiative start ${initiative.id}\`.`,
  'initiative-already-ended': ({ initiative, ended }) =>
    `${initiative.name} har allerede en sidste dag: ${dato(ended)}. \`rup correct ${initiative.id} ended\` retter den.`,
  'end-before-start': ({ initiative, started, date }) =>
    `${initiative.name} kan ikke slutte den ${dato(date)}, før det begynder (${dato(started)}).`,
  'forums-left-over': ({ initiative, date, forums }) =>
    `Når ${initiative.name} slutter den ${dato(date)}, har intet initiativ længere brug for ${names(forums)}. Tilføj --dissolve-forums for at nedlægge ${forums.length === 1 ? 'det' : 'dem'} samtidig.`,
  'date-repeated': ({ name, history, date }) =>
    `${name} har allerede ${HISTORIES[history]} fra ${dato(date)}.`,
  'body-without-seats': ({ body }) => `${body.name} har ikke medlemmer i filen.`,
  'role-without-seat': ({ body, role, roles, suggestion }) =>
    `${body.name} har ingen plads til en ${role}; sammensætningen har ${listed(roles)}.${didYouMean(suggestion)}`,
  'area-needed': ({ body, role, areas }) =>
    `En ${role} i ${body.name} sidder for et område. Angiv --area: ${areas.map(({ id }) => id).join(', ')}.`,
  'seat-of-others': ({ body, role, holder, organisation, kind }) =>
    `Pladsen som ${role} i ${body.name} tilhører ${organisation || (ORGANISATION_OF_KIND[kind] ?? kind)}, og ${holder} kommer ikke derfra.`,
  'seats-taken': ({ body, role, area, max, date }) =>
    `${body.name} har ${plural(max, 'plads', 'pladser')} som ${role}${inArea(area)}, og ${max === 1 ? 'den er ikke' : 'ingen af dem er'} ledig den ${dato(date)}. \`rup member leave ${body.id}\` afslutter et medlemskab.`,
  'selected-by-other': ({ body, role, wanted }) =>
    `En ${role} i ${body.name} udvælges af ${wanted.name}. Angiv --selected-by ${wanted.id}.`,
  'already-seated': ({ holder, body, role }) =>
    `${holder} er allerede medlem af ${body.name} som ${role}. Med --as kan medlemmet blive formand, næstformand eller menigt medlem.`,
  'outside-life': ({ body, date, first, last }) =>
    `${body.name} findes ikke den ${dato(date)}${first && date < first ? ` (første dag: ${dato(first)})` : last ? ` (sidste dag: ${dato(last)})` : ''}.`,
  'no-such-member': ({ body, holders }) =>
    holders.length > 0
      ? `Ingen medlemmer af ${body.name} passer på det angivne. Medlemmer den dag: ${listed(holders)}.`
      : `${body.name} har ingen medlemmer den dag.`,
  'several-members': ({ body, holders }) =>
    `Flere medlemmer af ${body.name} passer: ${listed(holders)}. Angiv også --role, --area eller --person.`,
  'leaves-before-start': ({ holder, from, date }) =>
    `${holder} kan ikke udtræde den ${dato(date)}, før indtrædelsen (${dato(from)}).`,
  'not-a-municipality': ({ organisation }) =>
    `${organisation.name} er ikke en kommune, og kun kommuners indsatser kan registreres.`,
  'meeting-only-proposed': ({ meeting: { id, body, date } }) =>
    `${body}: mødet den ${dato(date)} (${id}) er kun foreslået. Skriv det først ind som fastlagt med \`rup meetings plan --write\`.`,
  'meeting-already-held': ({ meeting: { id, body }, held }) =>
    `${body}: mødet ${id} er allerede afholdt den ${dato(held)}.`,
  'meeting-already-cancelled': ({ meeting: { id, body }, cancelled }) =>
    `${body}: mødet ${id} blev aflyst den ${dato(cancelled)}. \`rup meetings plan\` foreslår et nyt, hvis der mangler et.`,
  'meeting-already-there': ({ meeting: { id, body, date } }) =>
    `${body}: mødet ${id} ligger allerede den ${dato(date)}.`,
  'held-in-future': ({ meeting: { id, body }, date, today }) =>
    `${body}: mødet ${id} kan ikke være afholdt den ${dato(date)}, for i dag er det den ${dato(today)}. Blev det holdt tidligere, så angiv dagen med --date.`,
  'reason-needed': ({ date }) =>
    `Det, filen siger om den ${dato(date)}, ligger fast. Skriv med --reason, hvorfor det ændres; så føres en rettelse med.`,
  'nothing-to-undo': () =>
    'Der er intet at fortryde: rup kender ingen kommando, der har ændret denne fil. `git diff` viser, hvad der er ændret siden seneste commit.',
  'undo-changed': ({ command }) =>
    `Det, \`rup ${command}\` skrev, er ændret siden, så det kan ikke fortrydes for sig. Ret det i filen, eller ret det med \`rup correct\`.`,
  'field-needed': ({ field }) => `Skal udfyldes: ${fields[field]}.`,
  'nothing-to-withdraw': () =>
    'Der er intet at trække tilbage: Der er ikke registreret noget, der passer på det angivne.',
  'which-to-withdraw': ({ entries, options }) =>
    `Flere poster kan trækkes tilbage: ${listed(entries.map(({ label, date }) => `${label} (${dato(date)})`))}. Angiv hvilken${options.length > 0 ? ` med ${listed(options)}` : ''}.`,
  'no-such-field': ({ id, field, known }) =>
    known.length > 0
      ? `${id} har intet dateret, der hedder ${field}. Der er ${listed(known)}; andre oplysninger ændres med \`edit\`.`
      : `${id} har intet dateret at rette. Andre oplysninger ændres med \`edit\`.`,
  'which-entry': ({ field, entries }) =>
    entries.length > 0
      ? `Det er uklart, hvad der menes i ${field}. Nævn én: ${listed(entries)}.`
      : `Der er intet i ${field}.`,
  'office-held-later': ({ office, holder, from }) =>
    `${holder} er ${office} fra den ${dato(from)}. Vælg en senere dag med --from, eller ret den først.`,
  'office-already-held': ({ office, holder }) => `${holder} har allerede hvervet: ${office}.`,
  'meeting-already-entered': ({ meeting: { id, body, date } }) =>
    `${body}: der er allerede et møde den ${dato(date)} (${id}). Ret det med \`rup meetings edit ${id}\`.`,
  'meeting-still-coming': ({ meeting: { body, date } }) =>
    `${body}: mødet den ${dato(date)} er hverken afholdt eller aflyst.`,
  'no-such-seats': ({ body, seats, known }) =>
    `Sammensætningen af ${body.name} har ingen pladser som ${seatsOf(seats)}. Den har ${known.length > 0 ? listed(known.map(seatsOf)) : 'ingen'}.`,
  'min-above-max': ({ min, max }) =>
    `Der kan ikke være mindst ${min} og højst ${max} pladser. Angiv både --min og --max.`,
  'not-avoided': (args) => `Det er ikke registreret, at møder undgås: ${avoidedIn(args)}.`,
  'not-accepted': ({ rule, id }) =>
    `Afvigelsen ${rule} er ikke godkendt${id ? ` for ${id}` : ' for hele filen'}.`,
  'no-status-meeting': () => 'Filen har intet statusmøde. Registrér det med `rup status-meeting add`.',
  'status-meeting-there': ({ name }) =>
    `Filen har allerede et statusmøde: ${name}. Ret det med \`rup status-meeting edit\`.`,
  'entry-named': ({ name, by }) =>
    `${name} kan ikke fjernes, for ${listed(by)} henviser til posten. Ret det først.`,
  'body-without-meetings': ({ body }) =>
    `${body.name} er en tidligere gruppe og holder ikke møder. Angiv gruppen, et forum eller statusmødet.`,
  'no-such-meeting-rule': ({ body, key, known }) =>
    `Om møderne i ${body.name} oplyser filen ikke ${fields[key as keyof typeof fields] ?? key}. Den oplyser ${listed(known.map((one) => fields[one as keyof typeof fields] ?? one))}.`,
  'no-such-deadline': ({ key, known }) =>
    `Der er ingen frist ${key}. Angiv en af ${listed(known)}, fx notice:-3w.`,
  'office-day-needed': ({ office, holder }) =>
    `${holder} er registreret som ${office}. Angiv med --from, hvornår en anden tiltræder.`,
  'unknown-rule': ({ rule, suggestion }) =>
    `Der er ingen regel ${rule}.${didYouMean(suggestion)} \`rup explain\` viser dem alle.`,
  'until-in-past': ({ until, today }) =>
    `En afvigelse kan ikke godkendes til og med ${dato(until)}: i dag er ${dato(today)}. Angiv en senere dag med --until.`,
  'unknown-setting': ({ key, keys, suggestion }) =>
    `Der er ingen indstilling ${key}.${didYouMean(suggestion)} Der er ${listed(keys)}.`,
  'nothing-to-schedule': ({ empty, unplaced }) =>
    unplaced
      ? unplanned(unplaced)
      : empty && empty.why !== 'none-due'
        ? noPlan(empty)
        : 'Alle møder i perioden er allerede fastlagt.',
  'nothing-changes': () => 'Der er intet at ændre.',
  'plan-not-begun': ({ plan, since, from }) =>
    `Den næste plan kan ikke begynde den ${dato(from)}: ${plan} begynder selv den ${dato(since)}.`,
  'plan-same-name': ({ plan }) =>
    `${plan} er den plan, som står i filen. Dens dage rettes med \`rup plan edit\`, og \`rup undo\` fortryder en afløsning.`,
  'plan-reversed': ({ from, to }) =>
    `En plan, som begynder den ${dato(from)}, kan ikke slutte den ${dato(to)}.`,
  'not-of-plan': ({ id, name }) =>
    `${name} (${id}) kan ikke slutte med planen. Det kan kun områder, mål, initiativer og fora, som findes på planens sidste dag, og medlemmer, som har en plads den dag.`,
  'reason-for-forum': ({ forum }) => `Angiv med --reason, hvorfor ${forum.name} nedlægges.`,
  'nothing-to-merge': ({ organisation }) =>
    `Angiv mindst én organisation, som skal indgå i ${organisation.name}.`,
  'file-unreadable': ({ count }) =>
    `Filen kan ikke ændres, før ${plural(count, 'fejl', 'fejl')} i dens YAML er rettet. \`rup validate\` viser hvor.`,
  'sections-broken': ({ sections }) =>
    `Filen kan ikke ændres her, før fejlene i ${listed(sections)} er rettet. \`rup validate\` viser hvor.`,
  'new-errors': ({ count }) =>
    `Ændringen er ikke foretaget, for den ville give ${plural(count, 'ny fejl', 'nye fejl')} i filen:`,
  'cannot-edit': () =>
    'rup kan ikke skrive ændringen uden at røre andet i filen. Indsæt selv dette, hvor det hører til:',
};
