import type { OrganisationLifeHelp } from '../en/help-organisations.ts';

export const organisationLife: OrganisationLifeHelp = {
  commands: (asks) => ({
    'organisation dissolve': {
      summary: 'giv en organisation en sidste dag',
      description: `Giver en organisation en sidste dag og angiver dens afløsere. Har den til den tid stadig pladser, hverv eller ansatte, viser \`rup validate\` det og siger, hvordan det afsluttes. En plads, som skulle slutte senere, slutter samtidig, medmindre netop én anden fører den videre. ${asks}`,
      examples: [
        ['rup organisation dissolve skolen --date 2026-12-31 --reason "Lukket"', 'uden at nogen tager over'],
        ['rup organisation dissolve skolen --date 2026-12-31 --succeeded-by kkr', 'videreført af en anden'],
      ],
    },
    'organisation merge': {
      summary: 'læg organisationer sammen til én',
      description: `Giver organisationer en sidste dag og overfører det, de har fra dagen efter: ansatte, hverv, pladser, sammensætninger, dele. Det, der gjaldt før, bliver stående. Den, der fortsætter, er ny (--name), en anden i filen eller en af de sammenlagte (--into). ${asks}`,
      examples: [
        [
          'rup organisation merge region-hovedstaden region-sjaelland --name "Region Østdanmark" --date 2027-01-01',
          'to regioner bliver til en ny',
        ],
        [
          'rup organisation merge gladsaxe --into herlev --date 2027-01-01',
          'en kommune indgår i en anden, som fortsætter',
        ],
        [
          'rup organisation merge gladsaxe herlev --into herlev --except klimaforum --dry-run',
          'vis det, og lad pladserne i et forum stå',
        ],
      ],
    },
  }),
  options: {
    succeededBy: 'en organisation, som overtager opgaverne; kan gentages',
    mergedFrom: 'den sammenlagte organisations første dag (ellers i dag)',
    mergedInto: 'den organisation, som fortsætter; id’et, hvis den er ny (ellers dannet af navnet)',
    mergedName: 'navnet på en ny organisation, som fortsætter',
    notCarried: 'id’et på noget, som ikke skal overføres, fx et organ eller en person; kan gentages',
  },
  questions: {
    organisationsToMerge: 'Hvilke organisationer lægges sammen?',
    organisationInto: 'Hvilken organisation fortsætter?',
  },
};
