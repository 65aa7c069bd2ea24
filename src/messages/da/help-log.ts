import type { LogHelp } from '../help-log.ts';

export const logHelp: LogHelp = {
  description:
    'Fortæller organisationens historie ud fra git: hver commit, som ændrede filen, hvem der stod for den, hvornår det var, og hvad den betød, den nyeste først. Med et id fortælles kun, hvad der angår det: et samarbejdsforums, en persons eller et embedes historie. Filen følges, også når den eller et id har skiftet navn. En commit, hvis fil ikke kan læses, nævnes, og det, den ændrede, fortælles med den næste. Hvad der gjaldt en bestemt dag, viser `rup status --at` ud fra filen selv.',
  examples: [
    ['rup log', 'hele historien'],
    ['rup log klimaforum', 'ét forums historie'],
    ['rup log --since 2014-01-01 | head', 'det seneste'],
    ['rup log --json > historie.json', 'til et program'],
  ],
  arguments: { id: 'id’et på det forum, den person, det embede eller andet, som historien skal handle om' },
  options: { since: 'kun commits fra og med denne dag', json: 'svar som JSON til et program' },
  values: { id: 'id', date: 'dato' },
};
