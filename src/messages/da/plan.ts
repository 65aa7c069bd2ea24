import type { AreaTie, PlanArgs, RecordedFact } from '../../facts/plan.ts';
import type { FindingTexts } from '../catalog.ts';
import { dato, plural } from './grammar.ts';

const STATUS = { completed: 'gennemført', stopped: 'standset' };
const FACTS: Record<RecordedFact, string> = {
  priority: 'Prioriteringen',
  'follow-up': 'Opfølgningen',
  collection: 'Indsamlingen af indsatsen',
  cancellation: 'Aflysningen af mødet',
  move: 'Flytningen af mødet',
  decision: 'Beslutningen',
};
const HISTORY = { priorities: 'prioriteringer', followUps: 'opfølgninger' };

const AREA_TIES: Record<AreaTie, (name: string, area: string) => string> = {
  goal: (name, area) => `Målet »${name}« hører til ${area}`,
  initiative: (name, area) => `${name} hører til ${area}`,
  forum: (name, area) => `${name} hører til ${area}`,
  seat: (name, area) => `En plads i ${name} er for ${area}`,
  meeting: (name, area) => `Et møde i ${name} har ${area} som tema`,
  effort: (name, area) => `Indsatsen »${name}« hører til ${area}`,
};

const months = (count: number) => plural(count, 'måned', 'måneder');

export const plan: FindingTexts<PlanArgs> = {
  'plan-never-in-force': {
    message: ({ plan: name, fault, date, limit }) =>
      fault === 'replaced'
        ? `${name} begynder den ${dato(date)}, men er afløst efter den ${dato(limit)}`
        : `${name} slutter den ${dato(date)}, men afløser en plan, som gælder til og med den ${dato(limit)}`,
    title: 'En plan, som aldrig har været gældende',
    reason:
      'Planer afløser hinanden: hver gælder fra dagen efter den foregående, og inden for sin egen periode. En plan, som ikke gælder en eneste dag, er en fejl.',
    fix: 'Ret planens periode, eller den sidste dag (`until`), den foregående eller den selv gjaldt.',
  },
  'area-outside-life': {
    message: ({ area, tie, name, fault, date, limit }) => {
      const day = date === undefined ? '' : ` den ${dato(date)},`;
      const bound =
        fault === 'before' ? 'før området kom med i planen' : 'efter områdets sidste dag i planen';
      return `${AREA_TIES[tie](name, area)}${day} ${bound}, ${dato(limit)}`;
    },
    title: 'Noget hører til et område, som ikke var i planen',
    reason:
      'Et område hører til planen fra `from` til og med `to`. Det, der hører til området, kan kun gøre det i den tid.',
    fix: 'Lad det slutte senest med området, lad det høre til et andet område fra dagen efter (med det tidligere under `earlier`), eller ret områdets egne dage.',
  },
  'area-never-theme': {
    message: ({ area, meetings }) =>
      `${area} har ikke været tema på noget af gruppens ${plural(meetings, 'møde', 'møder')}`,
    title: 'Et område, som aldrig er tema',
    reason:
      'Gruppen skal skabe sammenhængende fokus på tværs af temaerne. Når den har holdt mindst lige så mange møder, som planen har områder, bør hvert område have været tema.',
    fix: 'Gør området til tema på et af de kommende møder.',
  },
  'initiative-never-followed-up': {
    message: ({ initiative, ended }) =>
      `${initiative} sluttede den ${dato(ended)}, uden at der blev fulgt op undervejs`,
    title: 'Et afsluttet initiativ uden opfølgning',
    reason:
      'Gruppens primære opgave er at følge op på udmøntningen gennem implementering af handlingsplanens initiativer. En opfølgning fra før initiativet eller gruppen begyndte, eller efter at initiativet sluttede, tæller ikke.',
    fix: 'Registrér opfølgningen med en dato senest den dag, initiativet sluttede.',
  },
  'initiative-follow-up-late': {
    message: ({ initiative, last, months: count }) =>
      last === undefined
        ? `Der er ikke fulgt op på ${initiative} endnu, efter mere end ${months(count)}`
        : `Der er ikke fulgt op på ${initiative} i mere end ${months(count)} (siden ${dato(last)})`,
    title: 'Et initiativ, som mangler opfølgning',
    reason:
      'Gruppens primære opgave er at følge op på udmøntningen. Hvor ofte er rups egen standard, som kan ændres i `settings.followUpEveryMonths`.',
    fix: 'Følg op på initiativet, eller afslut det, hvis det ikke længere er i gang.',
  },
  'initiative-completed-still-running': {
    message: ({ initiative, status, date }) =>
      `${initiative} er ${STATUS[status]} ifølge opfølgningen den ${dato(date)}, men er ikke afsluttet`,
    title: 'Et gennemført initiativ, som ikke er afsluttet',
    reason:
      'Et initiativ uden slutdato er stadig i gang. Det holder fora i live og skal følges op, selv om det er gennemført eller standset.',
    fix: 'Giv initiativet en slutdato.',
  },
  'priority-shared': {
    message: ({ initiative, other, rank }) => `${initiative} og ${other} har begge prioritet ${rank}`,
    title: 'To initiativer med samme prioritet',
    reason:
      'Prioriteten angiver, hvilket initiativ der kommer først. Det fremgår ikke, når to igangværende initiativer har den samme.',
    fix: 'Giv det ene en anden prioritet med `rup initiative prioritise`.',
  },
  'initiative-not-prioritised': {
    message: ({ initiative, met, last, months: count }) =>
      last === undefined
        ? `Gruppen har ikke prioriteret ${initiative}, selv om den har holdt møde (den ${dato(met)}), siden initiativet begyndte`
        : `${initiative} er senest prioriteret den ${dato(last)}, mere end ${months(count)} før gruppens møde den ${dato(met)}`,
    title: 'Et initiativ uden en aktuel prioritering',
    reason:
      'Gruppen skal sikre fremdriften ved løbende at prioritere handlingsplanens indsatser. Som standard forventes en ny prioritering på gruppens første møde, når den seneste er 12 måneder gammel; `settings.prioritiseEveryMonths` ændrer det.',
    fix: 'Giv initiativet en prioritering med den dato, den blev besluttet.',
  },
  'priority-after-end': {
    message: ({ initiative, date, ended }) =>
      `${initiative} er prioriteret den ${dato(date)}, efter at det sluttede den ${dato(ended)}`,
    title: 'En prioritering efter afslutningen',
    reason: 'Kun det, der er i gang eller skal begynde, kan prioriteres. En af de to datoer må være forkert.',
    fix: 'Ret datoen, eller slet prioriteringen.',
  },
  'history-date-repeated': {
    message: ({ initiative, history, date }) => `${initiative} har to ${HISTORY[history]} den ${dato(date)}`,
    title: 'To prioriteringer eller opfølgninger på samme dato',
    reason:
      'Hver prioritering og opfølgning gælder, til den næste kommer. Er der to på samme dato, er det uklart, hvilken der gælder.',
    fix: 'Behold den, som gælder, eller ret datoen.',
  },
  'initiative-forum-gone': {
    message: ({ initiative, forum, dissolved }) =>
      `${initiative} ønsker ${forum}, som blev nedlagt den ${dato(dissolved)}`,
    title: 'Et initiativ, som ønsker et nedlagt forum',
    reason:
      'Et ønske er ikke et behov og holder ikke et forum i live, men et ønske kan ikke henvise til et nedlagt forum.',
    fix: 'Nedsæt et nyt forum, henvis til et andet, eller fjern `wantsForum`, hvis ønsket er bortfaldet.',
  },
  'effort-not-assessed': {
    message: ({ municipality, goal }) => `Indsatsen fra ${municipality} for målet ${goal} er ikke vurderet`,
    title: 'En kommunal indsats uden vurdering',
    reason:
      'Gruppen skal både indsamle kommunernes indsatser og vurdere, hvad de bidrager med til målene. Det kan ske på det første møde, efter at oplysningen om indsatsen er indsamlet.',
    fix: 'Skriv gruppens vurdering i `assessment`.',
  },
  'efforts-never-collected': {
    message: ({ planEnd }) =>
      `Gruppen havde ikke indsamlet nogen kommunal indsats, da planen udløb den ${dato(planEnd)}`,
    title: 'En plan, hvor ingen kommunal indsats er indsamlet',
    reason:
      'Gruppen skal inden for udvalgte områder indsamle og vurdere kommunernes indsatser. Er ingen indsamlet på planens sidste dag, er det ikke sket. Det, der blev indsamlet, før gruppen fandtes, tæller ikke.',
    fix: 'Registrér de indsatser, der blev indsamlet. `rup effort add` tilføjer en.',
  },
  'effort-not-municipal': {
    message: ({ organisation, fault, region }) =>
      fault === 'kind'
        ? `${organisation} er ikke en kommune`
        : `${organisation} er ikke en kommune i ${region}`,
    title: 'En indsats fra andre end en af regionens kommuner',
    reason: 'Det er regionens kommuner, hvis indsatser gruppen indsamler og vurderer.',
    fix: 'Angiv den kommune, som står for indsatsen, eller ret organisationens type.',
  },
  'effort-goal-in-other-area': {
    message: ({ goal, area, goalArea }) => `Målet ${goal} hører til ${goalArea}, men indsatsen til ${area}`,
    title: 'En indsats på et andet område end sit mål',
    reason: 'En indsats hører til det område, hvis mål den bidrager til.',
    fix: 'Ret indsatsens område, eller vælg et mål i det.',
  },
  'recorded-in-future': {
    message: ({ fact, name, date }) =>
      `${FACTS[fact]} (${name}) er dateret ${dato(date)}, som ligger ude i fremtiden`,
    title: 'En registrering med en dato ude i fremtiden',
    reason:
      'Prioriteringer, opfølgninger, indsamlinger, flytninger, aflysninger og beslutninger dateres den dag, de er sket.',
    fix: 'Ret datoen.',
  },
  'efforts-in-common': {
    message: ({ goal, first, second, others }) =>
      others === 0
        ? `${first} og ${second} arbejder begge for målet ${goal}`
        : `${first}, ${second} og ${plural(others, 'anden kommune', 'andre kommuner')} arbejder for målet ${goal}`,
    title: 'Kommuner, som arbejder for det samme mål',
    reason:
      'Hvor flere kommuner arbejder for det samme mål, kan det være hensigtsmæssigt at skabe et tættere og koordineret samarbejde.',
    fix: 'Vurder, om et tættere samarbejde vil gavne. Er der taget stilling, kan afvigelsen godkendes i `acceptedFindings`.',
  },
};
