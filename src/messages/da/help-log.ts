import type { LogHelp } from '../en/help-log.ts';

export const logHelp: LogHelp = {
  description:
    'Viser organisationens historie ud fra git: hver commit, som ændrede filen, af hvem, hvornår og med hvilken betydning, den nyeste først. Med et id vises kun det, der angår det: et samarbejdsforums, en persons eller et hvervs historie. Filen følges, også når den eller et id har skiftet navn. En commit, hvis fil ikke kan læses, nævnes, og dens ændringer vises sammen med den næste. `rup status --at` viser ud fra filen selv, hvad der gjaldt på en bestemt dato.',
  examples: [
    ['rup log', 'hele historien'],
    ['rup log klimaforum', 'ét forums historie'],
    ['rup log --since 2014-01-01 | head', 'det seneste'],
    ['rup log --json > historie.json', 'til et program'],
  ],
  arguments: { id: 'id’et på det forum, den person, det hverv eller andet, som historien skal handle om' },
  options: { since: 'kun commits fra og med denne dag', json: 'svar som JSON til et program' },
  values: { id: 'id', date: 'dato' },
};
