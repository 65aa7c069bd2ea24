import type { FindingTexts } from '../catalog.ts';
import type { PlanArgs } from '../plan.ts';
import { dato } from './format.ts';

const STATUS = { completed: 'gennemført', stopped: 'standset' };
const HISTORY = { priorities: 'prioriteringer', followUps: 'opfølgninger' };

const months = (count: number) => (count === 1 ? '1 måned' : `${count} måneder`);

export const plan: FindingTexts<PlanArgs> = {
  'area-never-theme': {
    message: ({ area, meetings }) =>
      `${area} har ikke været tema på noget af gruppens ${meetings} ${meetings === 1 ? 'møde' : 'møder'}`,
    title: 'Et område, som aldrig er tema',
    reason:
      'Gruppen skal skabe sammenhængende fokus på tværs af temaerne. Når den har holdt mindst lige så mange møder, som planen har områder, bør hvert område have været tema.',
    mend: 'Gør området til tema på et af de kommende møder.',
  },
  'initiative-never-followed-up': {
    message: ({ initiative, ended }) => `${initiative} sluttede ${dato(ended)} uden en eneste opfølgning`,
    title: 'Et afsluttet initiativ uden opfølgning',
    reason:
      'Gruppens primære opgave er at følge op på udmøntningen gennem implementering af handlingsplanens initiativer.',
    mend: 'Skriv opfølgningen ind.',
  },
  'initiative-follow-up-late': {
    message: ({ initiative, since, months: count }) =>
      `${initiative} har ikke haft en opfølgning i mere end ${months(count)} (siden ${dato(since)})`,
    title: 'Et initiativ, som mangler opfølgning',
    reason:
      'Et løbende initiativ bør følges op jævnligt. Hvor ofte er vores egen konvention, som indstilles i `followUpEveryMonths`; kildedokumentet siger intet om det.',
    mend: 'Følg op på initiativet, eller afslut det, hvis det ikke løber længere.',
  },
  'initiative-completed-still-running': {
    message: ({ initiative, status, date }) =>
      `${initiative} er ${STATUS[status]} ifølge opfølgningen ${dato(date)}, men er ikke afsluttet`,
    title: 'Et gennemført initiativ, som stadig løber',
    reason:
      'Et initiativ uden slutdato løber stadig. Det holder fora i live og skal følges op, selv om det er gennemført eller standset.',
    mend: 'Giv initiativet en slutdato.',
  },
  'initiative-not-prioritised': {
    message: ({ initiative, met }) =>
      `${initiative} er ikke prioriteret, selv om gruppen har holdt møde (${dato(met)}), siden det begyndte`,
    title: 'Et initiativ, som ikke er prioriteret',
    reason:
      'Gruppen skal sikre fremdriften ved løbende at prioritere handlingsplanens indsatser. Der er ikke sat en frist; vi regner gruppens møder for lejligheden.',
    mend: 'Giv initiativet en prioritering med den dato, den blev besluttet.',
  },
  'priority-after-end': {
    message: ({ initiative, date, ended }) =>
      `${initiative} er prioriteret ${dato(date)}, efter at det sluttede ${dato(ended)}`,
    title: 'En prioritering efter afslutningen',
    reason: 'Kun det, der løber eller skal begynde, kan prioriteres. En af de to datoer er næppe rigtig.',
    mend: 'Ret datoen, eller slet prioriteringen.',
  },
  'history-date-repeated': {
    message: ({ initiative, history, date }) => `${initiative} har to ${HISTORY[history]} den ${dato(date)}`,
    title: 'To prioriteringer eller opfølgninger på samme dato',
    reason:
      'Prioriteringer og opfølgninger er en dateret historik, hvor hver gælder, til den næste kommer. Af to på samme dato ved ingen, hvilken der gælder.',
    mend: 'Behold den, som gælder, eller ret datoen.',
  },
  'initiative-forum-gone': {
    message: ({ initiative, forum, dissolved }) =>
      `${initiative} har brug for ${forum}, som blev nedlagt ${dato(dissolved)}`,
    title: 'Et initiativ, hvis forum er nedlagt',
    reason:
      'Et initiativ, som ikke er afsluttet, og som har brug for et forum, kan ikke vente på et, der ikke er der længere.',
    mend: 'Nedsæt et nyt forum, henvis til et andet, eller fjern `wantsForum`, hvis behovet er ophørt.',
  },
  'effort-not-assessed': {
    message: ({ municipality, goal }) => `Indsatsen fra ${municipality} for målet ${goal} er ikke vurderet`,
    title: 'En kommunal indsats uden vurdering',
    reason:
      'Gruppen skal både indsamle kommunernes indsatser og vurdere, hvad de bidrager med til målene. Det kan ske på det første møde, efter at indsatsen er indsamlet.',
    mend: 'Skriv gruppens vurdering i `assessment`.',
  },
  'effort-not-municipal': {
    message: ({ organisation }) => `${organisation} er ikke en kommune`,
    title: 'En indsats fra andre end en kommune',
    reason: 'Det er kommunernes indsatser, gruppen indsamler og vurderer.',
    mend: 'Angiv den kommune, som står for indsatsen, eller ret organisationens art.',
  },
  'effort-goal-in-other-area': {
    message: ({ goal, area, goalArea }) => `Målet ${goal} hører til ${goalArea}, men indsatsen til ${area}`,
    title: 'En indsats i et andet område end dens mål',
    reason: 'En indsats hører til det område, hvis mål den bidrager til.',
    mend: 'Ret indsatsens område, eller vælg et mål i det.',
  },
  'efforts-in-common': {
    message: ({ goal, first, second, others }) =>
      others === 0
        ? `${first} og ${second} arbejder begge for målet ${goal}`
        : `${first}, ${second} og ${others} ${others === 1 ? 'anden kommune' : 'andre kommuner'} arbejder for målet ${goal}`,
    title: 'Kommuner, som arbejder for det samme mål',
    reason:
      'Hvor flere kommuner arbejder for det samme mål, kan det være hensigtsmæssigt at skabe et tættere og koordineret samarbejde.',
    mend: 'Vurder, om et tættere samarbejde vil gavne. Er der taget stilling, kan fundet accepteres i `acceptedFindings`.',
  },
};
