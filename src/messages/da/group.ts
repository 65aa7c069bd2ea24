import type { GroupArgs } from '../../facts/group.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato, season } from './format.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Hvem der sidder på en plads; en ledig plads har ingen. */
const who = ({ holder, role }: { holder: string; role: string }) =>
  holder ? `${holder} (${role})` : `Den ledige plads som ${role}`;

const inArea = (area: string) => (area ? ` på området ${area}` : '');

const either = (roles: readonly string[]) => roles.join(' eller ') || 'medlem';

export const group: FindingTexts<GroupArgs> = {
  'former-group-decided-by': {
    message: ({ group, decidedBy }) =>
      `${group} er registreret som besluttet af ${decidedBy}, ikke af Region Hovedstaden`,
    title: 'En tidligere gruppe, som ikke er besluttet af regionen',
    reason: 'Det var regionsrådet, der besluttede den tidligere organisering.',
    mend: 'Angiv regionen under `decidedBy`.',
  },
  'former-groups-count': {
    message: ({ groups, climateForums }) =>
      `Den tidligere organisering er angivet med ${plural(groups, 'administrativ gruppe', 'administrative grupper')} og ${plural(climateForums, 'klimaforum', 'klimafora')}, ikke tre grupper og ét klimaforum`,
    title: 'En tidligere organisering, som ikke er tre grupper og ét klimaforum',
    reason: 'Den tidligere organisering bestod af tre administrative grupper og administrativt klimaforum.',
    mend: 'Tilføj de grupper, der mangler, eller ret deres type.',
  },
  'former-group-composition': {
    message: ({ group, fault }) =>
      ({
        municipal: `${group} er ikke angivet med tre kommunale repræsentanter`,
        regional: `${group} er ikke angivet med tre til fire regionale repræsentanter`,
        roles: `De kommunale pladser i ${group} er ikke forbeholdt kommunal- og fagdirektører`,
        other: `${group} er angivet med pladser til andre end kommunerne og regionen`,
      })[fault],
    title: 'En tidligere gruppe med en anden sammensætning end den, den havde',
    reason:
      'Hver af de tidligere grupper havde tre kommunale repræsentanter på kommunal- eller fagdirektørniveau og tre til fire regionale.',
    mend: 'Ret sammensætningen, eller udelad den, hvis den ikke kendes.',
  },
  'former-climate-forum-composition': {
    message: ({ group, side, seats }) =>
      side === 'other'
        ? `${group} er angivet med pladser til andre end kommunerne og regionen`
        : `${group} er ikke angivet med ${seats} ${side === 'region' ? 'regionale' : 'kommunale'} repræsentanter`,
    title: 'Et tidligere klimaforum med en anden sammensætning end den, det havde',
    reason: 'Administrativt klimaforum havde fem kommunale og tre regionale repræsentanter.',
    mend: 'Ret sammensætningen, eller udelad den, hvis den ikke kendes.',
  },
  'group-not-alone': {
    message: ({ group, former, established }) =>
      `${former} er ikke nedlagt, når ${group} nedsættes den ${dato(established)}`,
    title: 'En tidligere gruppe, som findes ved siden af den nye',
    reason:
      'Organiseringen centreres om én administrativ gruppe. De tidligere grupper nedlægges, før den nye nedsættes.',
    mend: 'Registrér, at den tidligere gruppe nedlægges før den nye gruppes første dag.',
  },
  'group-dissolved-in-plan': {
    message: ({ group, date, planEnd }) =>
      `${group} nedlægges den ${dato(date)}, men planen gælder til ${dato(planEnd)}`,
    title: 'En administrativ gruppe, som nedlægges i planperioden',
    reason:
      'Planen udmøntes af én administrativ gruppe. Nedlægges den før tid, er der ingen til at udmønte resten.',
    mend: 'Fjern nedlæggelsen, eller datér den tidligst planens sidste dag.',
  },
  'status-meeting-missing': {
    message: () => 'Det årlige statusmøde mangler',
    title: 'En organisation uden årligt statusmøde',
    reason: 'Det årlige statusmøde på politisk niveau fastholdes.',
    mend: 'Tilføj afsnittet `statusMeeting` med mødets to formandsposter.',
  },
  'status-meeting-per-year': {
    message: ({ perYear }) =>
      `Statusmødet er sat til ${plural(perYear, 'gang', 'gange')} om året, ikke én gang`,
    title: 'Et statusmøde, som ikke holdes én gang om året',
    reason: 'Statusmødet er årligt.',
    mend: 'Sæt `perYear` til 1.',
  },
  'status-meeting-repeated': {
    message: ({ year, count }) => `Der er ${count} statusmøder i ${year}, men statusmødet er årligt`,
    title: 'Mere end ét statusmøde i et kalenderår',
    reason: 'Statusmødet holdes én gang i hvert kalenderår. Aflyste møder tæller ikke med.',
    mend: 'Aflys det overskydende møde, eller flyt det til et andet år.',
  },
  'status-meeting-offices': {
    message: ({ fault, office }) =>
      ({
        surplus: `${office} er ikke en af statusmødets to formandsposter, én i Region Hovedstaden og én i KKR Hovedstaden`,
        'no-region': 'Statusmødet har ingen formandspost i Region Hovedstaden',
        'no-kkr': 'Statusmødet har ingen formandspost i KKR Hovedstaden',
      })[fault],
    title: 'Et statusmøde mellem andre end regionen og KKR',
    reason: 'Statusmødet koordinerer mellem regionsrådet og KKR, repræsenteret ved deres formænd.',
    mend: 'Angiv én formandspost i regionen og én i KKR.',
  },
  'office-vacant': {
    message: ({ office, date }) => `Posten som ${office} er ubesat den ${dato(date)}`,
    title: 'En formandspost, som er ubesat',
    reason: 'Statusmødet holdes mellem to formænd. Er en af posterne ubesat, kan det ikke holdes.',
    mend: 'Tilføj den nye formand med `from`.',
  },
  'offices-one-holder': {
    message: ({ person, offices: [one, other] }) => `${person} er på samme tid både ${one} og ${other}`,
    title: 'Én person på begge statusmødets formandsposter',
    reason: 'Statusmødet koordinerer mellem regionsrådet og KKR, og det kræver to personer.',
    mend: 'Ret, hvem der har den ene post, eller hvornår.',
  },
  'group-meetings-per-year': {
    message: ({ perYear }) =>
      `Gruppen er sat til at mødes ${plural(perYear, 'gang', 'gange')} om året, ikke to gange`,
    title: 'En gruppe, som ikke mødes to gange om året',
    reason: 'Den administrative gruppe mødes to gange årligt.',
    mend: 'Sæt `perYear` til 2.',
  },
  'group-meetings-too-many': {
    message: ({ year, count }) => `Gruppen har ${count} møder i ${year}, men skal mødes to gange årligt`,
    title: 'Mere end to møder i gruppen i et kalenderår',
    reason: 'Den administrative gruppe mødes to gange i hvert kalenderår. Aflyste møder tæller ikke med.',
    mend: 'Aflys det overskydende møde, eller flyt det til et andet år.',
  },
  'group-first-meeting-misplaced': {
    message: ({ season: first, demanded, side }) =>
      `Gruppens første møde er sat til ${season(first)}, ${side === 'before' ? 'før' : 'efter'} ${season(demanded)}`,
    title: 'Et første møde, som ikke er i efteråret 2013',
    reason: 'Den administrative gruppe har sit første møde i efteråret 2013, hverken før eller senere.',
    mend: 'Sæt `first` til 2013-autumn.',
  },
  'meeting-before-first': {
    message: ({ date, season: first, begins }) =>
      `Gruppen mødes den ${dato(date)}, men dens første møde er tidligst i ${season(first)}, som begynder den ${dato(begins)}`,
    title: 'Et møde, før gruppens første møde kan holdes',
    reason: 'Gruppen holder ingen møder før den sæson, hvor det første møde er fastsat.',
    mend: 'Flyt mødet til sæsonen eller senere, eller aflys det.',
  },
  'meeting-without-theme': {
    message: ({ date }) => `Gruppens møde den ${dato(date)} har intet tema`,
    title: 'Et møde i gruppen uden tema',
    reason: 'Gruppens møder tilrettelægges som temadrøftelser, så hvert møde har mindst ét tema.',
    mend: 'Angiv et eller flere af planens områder under `themes`.',
  },
  'speaker-is-member': {
    message: ({ speaker, body, date }) =>
      `${speaker} er oplægsholder den ${dato(date)}, men er selv medlem af ${body}`,
    title: 'En oplægsholder, som selv er medlem',
    reason: 'Oplægsholdere er eksterne. Et medlem taler på mødet i kraft af sin plads.',
    mend: 'Fjern medlemmet fra `speakers`.',
  },
  'composition-regional-seat': {
    message: ({ fault }) =>
      ({
        missing: 'Gruppens sammensætning har ingen regional plads',
        surplus: 'Gruppens sammensætning har mere end én regional plads',
        elsewhere: 'Gruppens regionale plads er ikke Region Hovedstadens',
        role: 'Gruppens regionale plads er ikke forbeholdt en koncerndirektør',
        count: 'Gruppens regionale plads er ikke sat til netop én',
      })[fault],
    title: 'En sammensætning uden netop én regional plads',
    reason: 'Regionen har én plads i gruppen, og den har koncerndirektøren.',
    mend: 'Giv sammensætningen ét punkt for regionen: rollen koncerndirektør, `min: 1` og `max: 1`.',
  },
  'composition-municipal-seats': {
    message: ({ role, fault }) =>
      ({
        missing: `Gruppens sammensætning har ingen pladser som ${role}`,
        repeated: `Pladserne som ${role} er angivet to gange`,
        role: `Gruppens kommunale pladser er for kommunaldirektører og fagdirektører hver for sig, ikke for ${role || 'enhver rolle'}`,
        organisation: `Pladserne som ${role} er forbeholdt én organisation og ikke kommunerne`,
        kind: `Pladserne som ${role} er ikke forbeholdt kommunerne`,
        per: `Pladserne som ${role} er ikke angivet for hvert område`,
        min: `Mindstetallet af pladser som ${role} er ikke én for hvert område`,
        max: `Det højeste antal pladser som ${role} er ikke to for hvert område`,
      })[fault],
    title: 'En sammensætning uden 1-2 af hver kommunal rolle for hvert område',
    reason: 'Gruppen har 1-2 kommunaldirektører og 1-2 fagdirektører for hvert af planens områder.',
    mend: 'Giv sammensætningen ét punkt for hver rolle: `kind: municipality`, `per: area`, `min: 1` og `max: 2`.',
  },
  'composition-selected-by': {
    message: ({ kind, roles }) =>
      kind === 'municipality'
        ? `Det fremgår ikke, at KKR udvælger til pladserne som ${either(roles)}`
        : `Regionens plads som ${either(roles)} besættes ikke af KKR`,
    title: 'Pladser, som de forkerte udvælger medlemmer til',
    reason: 'KKR udvælger de kommunale repræsentanter, og kun dem.',
    mend: 'Angiv KKR under `selectedBy` på de kommunale pladser, og ikke på den regionale.',
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
    mend: 'Ret medlemmets rolle, område eller organisation.',
  },
  'member-not-municipal': {
    message: ({ fault, ...member }) =>
      `${who(member)} har en kommunal plads, men ${
        {
          kind: 'kommer ikke fra en kommune',
          unknown: 'er ikke registreret med en kommune',
          elsewhere: 'kommer fra en kommune uden for Region Hovedstaden',
        }[fault]
      }`,
    title: 'En kommunal plads, som ikke er besat fra en af regionens kommuner',
    reason: 'Kommunaldirektørerne og fagdirektørerne i gruppen kommer fra regionens kommuner.',
    mend: 'Angiv en kommune i regionen, eller en organisation, som er en del af en (`partOf`); for en person under `organisation`.',
  },
  'member-other-title': {
    message: ({ holder, role, title }) => `${holder} har pladsen som ${role}, men stillingen ${title}`,
    title: 'En plads, som er besat af en med en anden stilling',
    reason:
      'Gruppen har pladser til en koncerndirektør, til kommunaldirektører og til fagdirektører. Den ene har ikke den andens plads.',
    mend: 'Ret stillingen eller rollen, eller udpeg en, som har stillingen.',
  },
  'member-selected-by': {
    message: ({ kind, ...member }) =>
      kind === 'municipality'
        ? `${who(member)} er ikke udvalgt af KKR`
        : `${who(member)} har regionens plads, som KKR ikke udvælger til`,
    title: 'Et medlem, som er udvalgt af de forkerte',
    reason: 'KKR udvælger de kommunale repræsentanter. Regionens plads besætter regionen selv.',
    mend: 'Angiv KKR under `selectedBy` for kommunale medlemmer, og ikke for regionens.',
  },
  'seats-exceeded': {
    message: ({ role, area, max, date }) =>
      `${max === 1 ? 'Pladsen' : `De ${max} pladser`} som ${role}${inArea(area)} er allerede optaget den ${dato(date)}`,
    title: 'Flere medlemmer end pladser',
    reason:
      'Gruppen har én koncerndirektør og højst to pladser for hver kommunal rolle i hvert område. En ledig plads er også en plads.',
    mend: 'Registrér den tidligere indehavers eller den ledige plads’ sidste dag, så den ligger før den nye periode.',
  },
  'seat-unfilled': {
    message: ({ roles, area, missing }) =>
      `${missing === 1 ? 'En plads' : `${missing} pladser`} som ${either(roles)}${inArea(area)} er hverken besat eller angivet som ${missing === 1 ? 'ledig' : 'ledige'}`,
    title: 'En plads, som hverken er besat eller ledig',
    reason:
      'Gruppen har en koncerndirektør og mindst én af hver kommunal rolle for hvert område. En plads, som endnu ikke er besat, angives som ledig.',
    mend: 'Udpeg et medlem, eller angiv pladsen med `vacant: true`.',
  },
  'seat-vacant': {
    message: ({ role, area, selectedBy }) =>
      `Pladsen som ${role}${inArea(area)} er ledig${selectedBy && `; ${selectedBy} udvælger medlemmet`}`,
    title: 'En ledig plads i gruppen',
    reason: 'Gruppen er først fuldtallig, når hver plads er besat.',
    mend: 'Udpeg et medlem, når der er udvalgt et.',
  },
  'person-two-seats': {
    message: ({ person, areas: [one, other] }) =>
      `${person} har på samme tid en plads for ${one} og en for ${other}`,
    title: 'En person med plads i to områder',
    reason:
      'Der tælles pladser, ikke personer: én person kan have plads for to områder, men så er gruppen mindre.',
    mend: 'Behold det, hvis det er meningen. Ellers udpeg en anden til den ene plads.',
  },
  'person-two-roles': {
    message: ({ person, roles: [one, other] }) =>
      `${person} er på samme tid medlem både som ${one} og som ${other}`,
    title: 'En person med plads i to roller',
    reason:
      'En person kan have plads for to områder, men kan ikke være både kommunaldirektør og fagdirektør.',
    mend: 'Ret rollen, eller udpeg en anden til den ene plads.',
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
    mend: 'Ret datoen, så den ligger mellem organets første og sidste dag.',
  },
  'member-of-dissolved-body': {
    message: ({ body, date, ...member }) =>
      `${who(member)} fortsætter i ${body}, som kun findes til og med ${dato(date)}`,
    title: 'Et medlem af et nedlagt organ',
    reason: 'Når et organ nedlægges, slutter alle dets pladser senest samme dag.',
    mend: 'Giv pladsen `to` med organets sidste dag.',
  },
};
