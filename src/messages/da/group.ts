import type { GroupArgs } from '../../facts/group.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato, gange, listed, plural, range, roleOf, season } from './grammar.ts';

/** Hvem der sidder på en plads; en ledig plads har ingen. */
const who = ({ holder, role }: { holder: string; role: string }) =>
  holder ? `${holder} (${role})` : `Den ledige plads som ${role}`;

const inArea = (area: string) => (area ? ` på området ${area}` : '');

export const group: FindingTexts<GroupArgs> = {
  'former-group-decided-by': {
    message: ({ group, decidedBy, body }) =>
      `${group} er registreret som besluttet af ${decidedBy}, ikke af ${body}`,
    title: 'En tidligere gruppe, som er besluttet af andre',
    reason: 'Kommissoriet siger, hvem der besluttede den tidligere organisering.',
    fix: 'Angiv den organisation under `decidedBy`.',
  },
  'former-groups-count': {
    message: ({ groups, climateForums, had }) =>
      `Den tidligere organisering er angivet med ${plural(groups, 'administrativ gruppe', 'administrative grupper')} og ${plural(climateForums, 'klimaforum', 'klimafora')}, ikke ${had.groups} og ${had.climateForums}`,
    title: 'En tidligere organisering med for få eller for mange grupper',
    reason:
      'Kommissoriet siger, hvor mange administrative grupper og klimafora den tidligere organisering bestod af.',
    fix: 'Tilføj de grupper, der mangler, eller ret deres type.',
  },
  'former-group-composition': {
    message: ({ group, fault, had }) =>
      ({
        municipal: `${group} er ikke angivet med ${range(had.municipality)} kommunale repræsentanter`,
        regional: `${group} er ikke angivet med ${range(had.region)} regionale repræsentanter`,
        roles: `De kommunale pladser i ${group} er ikke forbeholdt ${roleOf(had.roles)}`,
        other: `${group} er angivet med pladser til andre end kommunerne og regionen`,
      })[fault],
    title: 'En tidligere gruppe med en anden sammensætning end den, den havde',
    reason:
      'Kommissoriet siger, hvor mange kommunale og regionale repræsentanter hver af de tidligere grupper havde, og i hvilke roller.',
    fix: 'Ret sammensætningen, eller udelad den, hvis den ikke kendes.',
  },
  'former-climate-forum-composition': {
    message: ({ group, side, seats }) =>
      side === 'other'
        ? `${group} er angivet med pladser til andre end kommunerne og regionen`
        : `${group} er ikke angivet med ${range(seats)} ${side === 'region' ? 'regionale' : 'kommunale'} repræsentanter`,
    title: 'Et tidligere klimaforum med en anden sammensætning end den, det havde',
    reason:
      'Kommissoriet siger, hvor mange kommunale og regionale repræsentanter det tidligere klimaforum havde.',
    fix: 'Ret sammensætningen, eller udelad den, hvis den ikke kendes.',
  },
  'group-not-alone': {
    message: ({ group, former, established }) =>
      `${former} er ikke nedlagt, når ${group} nedsættes den ${dato(established)}`,
    title: 'En tidligere gruppe, som findes ved siden af den nye',
    reason:
      'Organiseringen centreres om én administrativ gruppe. De tidligere grupper nedlægges, før den nye nedsættes.',
    fix: 'Registrér, at den tidligere gruppe nedlægges før den nye gruppes første dag.',
  },
  'group-dissolved-in-plan': {
    message: ({ group, date, planEnd }) =>
      `${group} nedlægges den ${dato(date)}, men planen gælder til ${dato(planEnd)}`,
    title: 'En administrativ gruppe, som nedlægges i planperioden',
    reason:
      'Planen udmøntes af én administrativ gruppe. Nedlægges den før tid, er der ingen til at udmønte resten.',
    fix: 'Fjern nedlæggelsen, eller datér den tidligst planens sidste dag.',
  },
  'status-meeting-missing': {
    message: () => 'Det årlige statusmøde mangler',
    title: 'En organisation uden årligt statusmøde',
    reason: 'Det årlige statusmøde på politisk niveau fastholdes.',
    fix: 'Tilføj afsnittet `statusMeeting` med mødets to formandsposter.',
  },
  'status-meeting-per-year': {
    message: ({ perYear, demanded }) =>
      `Statusmødet er sat til ${plural(perYear, 'gang', 'gange')} om året, ikke ${gange(demanded)}`,
    title: 'Et statusmøde, som holdes oftere eller sjældnere, end det skal',
    reason: 'Kommissoriet siger, hvor tit om året statusmødet holdes.',
    fix: 'Sæt `perYear` til det antal, kommissoriet kræver.',
  },
  'status-meeting-repeated': {
    message: ({ year, count, allowed }) =>
      `Der er ${count} statusmøder i ${year}, men ${allowed === 1 ? 'statusmødet er årligt' : `kun ${allowed} om året`}`,
    title: 'For mange statusmøder i et kalenderår',
    reason:
      'Kommissoriet eller filen selv siger, hvor tit om året statusmødet holdes. Aflyste møder tæller ikke med.',
    fix: 'Aflys det overskydende møde, eller flyt det til et andet år.',
  },
  'status-meeting-offices': {
    message: ({ fault, office, parties }) =>
      ({
        surplus: `${office} er ikke en af statusmødets formandsposter, én i hver af ${listed(parties)}`,
        missing: `Statusmødet har ingen formandspost i ${listed(parties)}`,
      })[fault],
    title: 'Et statusmøde mellem andre, end kommissoriet siger',
    reason: 'Statusmødet koordinerer mellem de parter, kommissoriet nævner, repræsenteret ved deres formænd.',
    fix: 'Angiv én formandspost hos hver af parterne.',
  },
  'office-vacant': {
    message: ({ office, date }) => `Posten som ${office} er ubesat den ${dato(date)}`,
    title: 'En formandspost, som er ubesat',
    reason: 'Statusmødet holdes mellem to formænd. Er en af posterne ubesat, kan det ikke holdes.',
    fix: 'Tilføj den nye formand med `from`.',
  },
  'offices-one-holder': {
    message: ({ person, offices: [one, other] }) => `${person} er på samme tid både ${one} og ${other}`,
    title: 'Én person på begge statusmødets formandsposter',
    reason: 'Statusmødet koordinerer mellem to parter, og det kræver to personer.',
    fix: 'Ret, hvem der har den ene post, eller hvornår.',
  },
  'group-meetings-per-year': {
    message: ({ perYear, demanded }) =>
      `Gruppen er sat til at mødes ${plural(perYear, 'gang', 'gange')} om året, ikke ${gange(demanded)}`,
    title: 'En gruppe, som mødes oftere eller sjældnere, end den skal',
    reason: 'Kommissoriet siger, hvor tit om året gruppen mødes.',
    fix: 'Sæt `perYear` til det antal, kommissoriet kræver.',
  },
  'group-meetings-too-many': {
    message: ({ year, count, allowed }) =>
      `Gruppen har ${count} møder i ${year}, men skal mødes ${gange(allowed)} årligt`,
    title: 'For mange møder i gruppen i et kalenderår',
    reason:
      'Kommissoriet eller filen selv siger, hvor tit om året gruppen mødes. Aflyste møder tæller ikke med.',
    fix: 'Aflys det overskydende møde, eller flyt det til et andet år.',
  },
  'group-first-meeting-misplaced': {
    message: ({ season: first, demanded, side }) =>
      `Gruppens første møde er sat til ${season(first)}, ${side === 'before' ? 'før' : 'efter'} ${season(demanded)}`,
    title: 'Et første møde, som er lagt til en anden sæson, end kommissoriet siger',
    reason: 'Kommissoriet siger, i hvilken sæson gruppen har sit første møde, hverken før eller senere.',
    fix: 'Sæt `first` til den sæson.',
  },
  'meeting-before-first': {
    message: ({ date, season: first, begins }) =>
      `Gruppen mødes den ${dato(date)}, men dens første møde er tidligst i ${season(first)}, som begynder den ${dato(begins)}`,
    title: 'Et møde, før gruppens første møde kan holdes',
    reason: 'Gruppen holder ingen møder før den sæson, hvor det første møde er fastsat.',
    fix: 'Flyt mødet til sæsonen eller senere, eller aflys det.',
  },
  'meeting-without-theme': {
    message: ({ date }) => `Gruppens møde den ${dato(date)} har intet tema`,
    title: 'Et møde i gruppen uden tema',
    reason: 'Gruppens møder tilrettelægges som temadrøftelser, så hvert møde har mindst ét tema.',
    fix: 'Angiv et eller flere af planens områder under `themes`.',
  },
  'speaker-is-member': {
    message: ({ speaker, body, date }) =>
      `${speaker} er oplægsholder den ${dato(date)}, men er selv medlem af ${body}`,
    title: 'En oplægsholder, som selv er medlem',
    reason: 'Oplægsholdere er eksterne. Et medlem taler på mødet i kraft af sin plads.',
    fix: 'Fjern medlemmet fra `speakers`.',
  },
  'composition-regional-seat': {
    message: ({ fault, party, role, least, most }) =>
      ({
        missing: 'Gruppens sammensætning har ingen regional plads',
        surplus: 'Gruppens sammensætning har mere end én regional plads',
        elsewhere: `Gruppens regionale plads tilhører ikke ${party}`,
        role: `Gruppens regionale plads er ikke forbeholdt en ${role}`,
        count: `Gruppens regionale plads er ikke sat til netop ${least === 1 && most === 1 ? 'én' : range({ min: least, max: most })}`,
      })[fault],
    title: 'En sammensætning uden den regionale plads, kommissoriet kræver',
    reason: 'Kommissoriet siger, hvilken plads regionen har i gruppen, og til hvilken rolle.',
    fix: 'Giv sammensætningen ét punkt for regionen med den rolle, `min` og `max`, kommissoriet kræver.',
  },
  'composition-municipal-seats': {
    message: ({ role, fault, demanded }) =>
      ({
        missing: `Gruppens sammensætning har ingen pladser som ${role}`,
        repeated: `Pladserne som ${role} er angivet to gange`,
        role: `Gruppens kommunale pladser er for ${listed(demanded.roles)} hver for sig, ikke for ${role || 'enhver rolle'}`,
        organisation: `Pladserne som ${role} er forbeholdt én organisation og ikke kommunerne`,
        kind: `Pladserne som ${role} er ikke forbeholdt kommunerne`,
        per: demanded.per
          ? `Pladserne som ${role} er ikke angivet for hvert område`
          : `Pladserne som ${role} er angivet for hvert område og ikke for hele planen`,
        min: `Mindstetallet af pladser som ${role} er ikke ${demanded.min}${demanded.per ? ' for hvert område' : ''}`,
        max: `Det højeste antal pladser som ${role} er ikke ${demanded.max}${demanded.per ? ' for hvert område' : ''}`,
      })[fault],
    title: 'En sammensætning uden de kommunale pladser, kommissoriet kræver',
    reason:
      'Kommissoriet siger, hvor mange kommunale pladser gruppen har til hver rolle, og om det er for hvert område.',
    fix: 'Giv sammensætningen ét punkt for hver rolle med `kind: municipality` og det `per`, `min` og `max`, kommissoriet kræver.',
  },
  'composition-selected-by': {
    message: ({ kind, roles, selector }) =>
      kind === 'municipality'
        ? `Det fremgår ikke, at ${selector} udvælger til pladserne som ${roleOf(roles)}`
        : `Regionens plads som ${roleOf(roles)} besættes ikke af ${selector}`,
    title: 'Pladser, som de forkerte udvælger medlemmer til',
    reason: 'Kommissoriet siger, hvem der udvælger de kommunale repræsentanter, og kun dem.',
    fix: 'Angiv den organisation under `selectedBy` på de kommunale pladser, og ikke på den regionale.',
  },
  'member-without-seat': {
    message: ({ misfit, seatOf, ...member }) =>
      ({
        role: `Gruppens sammensætning har ingen plads til en ${member.role}`,
        area: `${who(member)} mangler et område: pladserne er fordelt på planens områder`,
        organisation: seatOf
          ? `${who(member)} kommer ikke fra ${seatOf}, som har pladsen`
          : `${who(member)} kommer ikke fra den type organisation, pladsen er for`,
      })[misfit],
    title: 'Et medlem, som sammensætningen ikke har en plads til',
    reason:
      'Gruppen består af de pladser, dens sammensætning nævner. Rollen, området og organisationen afgør, hvilken plads et medlem har.',
    fix: 'Ret medlemmets rolle, område eller organisation.',
  },
  'member-not-municipal': {
    message: ({ fault, region, ...member }) =>
      `${who(member)} har en kommunal plads, men ${
        {
          kind: 'kommer ikke fra en kommune',
          unknown: 'er ikke registreret med en kommune',
          elsewhere: `kommer fra en kommune uden for ${region}`,
        }[fault]
      }`,
    title: 'En kommunal plads, som ikke er besat fra en af regionens kommuner',
    reason: 'De kommunale pladser er for de kommuner, kommissoriet nævner.',
    fix: 'Angiv en kommune i regionen, eller en organisation, som er en del af en (`partOf`); for en person under `organisation`.',
  },
  'member-other-title': {
    message: ({ holder, role, title }) => `${holder} har pladsen som ${role}, men stillingen ${title}`,
    title: 'En plads, som er besat af en med en anden stilling',
    reason: 'Hver plads i gruppen er til én rolle og kan ikke besættes af en med en anden stilling.',
    fix: 'Ret stillingen eller rollen, eller udpeg en, som har stillingen.',
  },
  'member-selected-by': {
    message: ({ kind, selector, ...member }) =>
      kind === 'municipality'
        ? `${who(member)} er ikke udvalgt af ${selector}`
        : `${who(member)} har regionens plads, som ${selector} ikke udvælger til`,
    title: 'Et medlem, som er udvalgt af de forkerte',
    reason:
      'Kommissoriet siger, hvem der udvælger de kommunale repræsentanter. Regionens plads besætter regionen selv.',
    fix: 'Angiv den organisation under `selectedBy` for kommunale medlemmer, og ikke for regionens.',
  },
  'seats-exceeded': {
    message: ({ role, area, max, date }) =>
      `${max === 1 ? 'Pladsen' : `De ${max} pladser`} som ${role}${inArea(area)} er allerede optaget den ${dato(date)}`,
    title: 'Flere medlemmer end pladser',
    reason:
      'Gruppen har de pladser, dens sammensætning nævner, og ikke flere. En ledig plads er også en plads.',
    fix: 'Registrér den tidligere indehavers eller den ledige plads’ sidste dag, så den ligger før den nye periode.',
  },
  'seat-unfilled': {
    message: ({ roles, area, missing }) =>
      `${missing === 1 ? 'En plads' : `${missing} pladser`} som ${roleOf(roles)}${inArea(area)} er hverken besat eller angivet som ${missing === 1 ? 'ledig' : 'ledige'}`,
    title: 'En plads, som hverken er besat eller ledig',
    reason:
      'Gruppen har mindst de pladser, dens sammensætning nævner. En plads, som endnu ikke er besat, angives som ledig.',
    fix: 'Udpeg et medlem, eller angiv pladsen med `vacant: true`.',
  },
  'seat-vacant': {
    message: ({ role, area, selectedBy }) =>
      `Pladsen som ${role}${inArea(area)} er ledig${selectedBy && `; ${selectedBy} udvælger medlemmet`}`,
    title: 'En ledig plads i gruppen',
    reason: 'Gruppen er først fuldtallig, når hver plads er besat.',
    fix: 'Udpeg et medlem, når der er udvalgt et.',
  },
  'person-two-seats': {
    message: ({ person, areas: [one, other] }) =>
      `${person} har på samme tid en plads for ${one} og en for ${other}`,
    title: 'En person med plads i to områder',
    reason:
      'Der tælles pladser, ikke personer: én person kan have plads for to områder, men så er gruppen mindre.',
    fix: 'Behold det, hvis det er meningen. Ellers udpeg en anden til den ene plads.',
  },
  'person-two-roles': {
    message: ({ person, roles: [one, other] }) =>
      `${person} er på samme tid medlem både som ${one} og som ${other}`,
    title: 'En person med plads i to roller',
    reason: 'En person kan have plads for to områder, men ikke i to roller.',
    fix: 'Ret rollen, eller udpeg en anden til den ene plads.',
  },
  'member-outside-body': {
    message: ({ body, kind, date, limit, ...member }) =>
      ({
        'begins-before': `${who(member)} begynder den ${dato(date)}, men ${body} findes først fra ${dato(limit)}`,
        'begins-after': `${who(member)} begynder den ${dato(date)}, men ${body} findes kun til og med ${dato(limit)}`,
        'ends-before': `${who(member)} slutter den ${dato(date)}, men ${body} findes først fra ${dato(limit)}`,
      })[kind],
    title: 'En plads i et organ, som ikke findes på det tidspunkt',
    reason: 'Ingen kan have plads i et organ, før det er nedsat, eller efter at det er nedlagt.',
    fix: 'Ret datoen, så den ligger mellem organets første og sidste dag.',
  },
  'member-of-dissolved-body': {
    message: ({ body, date, ...member }) =>
      `${who(member)} fortsætter i ${body}, som kun findes til og med ${dato(date)}`,
    title: 'Et medlem af et nedlagt organ',
    reason: 'Når et organ nedlægges, slutter alle dets pladser senest samme dag.',
    fix: 'Giv pladsen `to` med organets sidste dag.',
  },
};
