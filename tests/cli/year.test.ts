import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Story } from './story.ts';
import { hasTmux, Terminals } from './terminal.ts';

const UUID = /(?<=namespace: )[0-9a-f-]{36}/;
const FOLDER = 'tests/cli/transcripts';

/** From the first day to the report to the new council, without opening the file. */
const DANISH = `
2025-01-06
ask rup init
> Regional udviklingsplan
> 2025-2028
> Trafik, Klima
> Region Nord
>
> Anne Eksempel
>
>
> Bo Prøve
>
>
>
commit 'Organisationen oprettes'
rup status
2025-01-08
rup organisation add Hillerød --kind kommune --code 219
rup organisation add Helsingør --kind kommune --code 217
rup person add 'Karin Eksempel' --organisation 'Region Nord' --title Koncerndirektør
rup member appoint 'Administrativ gruppe' --person 'Karin Eksempel' --role koncerndirektør
rup member appoint 'Administrativ gruppe' --new-person 'Ole Prøve' --title Kommunaldirektør --organisation Hillerød --role kommunaldirektør --area Trafik
rup undo
rup member appoint 'Administrativ gruppe' --new-person 'Ole Prøve' --title Kommunaldirektør --organisation Hillerød --role kommunaldirektør --area Klima
rup member appoint 'Administrativ gruppe' --new-person 'Mette Eksempel' --title Fagdirektør --organisation Helsingør --role fagdirektør --area Klima
rup member list
commit 'KKR har udpeget'
2025-01-20
rup goal add 'Mindre CO2' --area Klima
rup initiative add 'Fælles klimastrategi' --area Klima --started 'i dag'
rup initiative add 'Cykelstier på tværs' --area Trafik
rup forum create Klimaforum --established 13/1-2025 --initiative faelles-klimastrategi:develops --task 'Udmønte klimastrategien' --goal 'Mindre CO2'
rup member appoint Klimaforum --organisation Hillerød --role medlem
rup meetings plan
rup meetings plan --write --count 1
rup status
rup ahead
commit 'Klimaforum nedsættes'
2025-03-03
rup forum report Klimaforum --progress 'Kortlægningen er færdig' --interdisciplinarity 'Teknik og miljø arbejder sammen'
rup initiative follow-up faelles-klimastrategi --status on-track --note 'Første delmål er nået'
rup effort add --municipality Helsingør --goal 'Mindre CO2' --effort 'Fjernvarme i Espergærde'
rup efforts
commit 'Afrapportering fra Klimaforum'
2025-04-28
rup correct klimaforum established 6.1.2025
rup correct klimaforum established 6.1.2025 --reason 'Regionsrådet besluttede forummet allerede den 6. januar'
commit 'Klimaforums første dag rettes'
2025-06-10
rup member leave 'Administrativ gruppe' --person 'Ole Prøve' --date 30.6.2025
rup member appoint 'Administrativ gruppe' --new-person 'Kirsten Prøve' --title Kommunaldirektør --organisation Hillerød --role kommunaldirektør --area Klima --from 1.7.2025
rup member list --at 2025-07-01
commit 'Kirsten Prøve afløser Ole Prøve'
2025-09-15
rup forum report Klimaforum --progress 'To kommuner er gået i gang' --interdisciplinarity 'Trafikfolkene er kommet med'
rup initiative prioritise faelles-klimastrategi --rank 1 --note 'Vigtigst frem til valget'
rup meetings move administrativ-gruppe-2025-autumn 23.10.2025 --reason 'Lokalet er optaget'
rup meetings list
commit 'Efterårets møde flyttes'
2025-10-24
rup meetings held administrativ-gruppe-2025-autumn
rup effort assess helsingoer-mindre-co2 --assessment 'Bidrager med en femtedel af målet'
rup initiative follow-up faelles-klimastrategi --status delayed --note 'Tilskuddet er forsinket'
rup ahead
rup meetings plan --write --until 2025-12-31
commit 'Efterårets møde er holdt'
2025-11-28
rup meetings list
rup meetings held statusmoede-2025
commit 'Statusmødet er holdt'
2026-01-07
rup ahead
rup office hold regionsraadsformand --new-person 'Dorte Nyvalgt' --from 1.1.2026
rup office hold kkr-formand --new-person 'Erik Nyvalgt' --from 22.1.2026
rup undo
rup ahead
commit 'Ny regionsrådsformand'
2026-01-23
rup office hold kkr-formand --new-person 'Erik Nyvalgt' --from 22.1.2026
rup person show erik-nyvalgt
commit 'Ny KKR-formand'
2026-02-02
rup validate
rup diff HEAD~3
rup brief --since 2025-01-06
`;

/** The organisation of the document, entered upon by somebody who works in English. */
const ENGLISH = `
2013-09-02
rup init --template rup-2012
commit 'The organisation of the document'
rup status
rup organisation add Ballerup --kind municipality --code 151
rup organisation add Gladsaxe --kind municipality --code 159
rup member appoint administrativ-gruppe --role kommunaldirektør --area trafik --organisation Ballerup
rup member appoint administrativ-gruppe --role fagdirektør --area klima --organisation Balerup
rup member appoint administrativ-gruppe --role fagdirektør --area klima --organisation Gladsaxe --from 'on friday'
rup member appoint administrativ-gruppe --role fagdirektør --area klima --organisation Gladsaxe --from friday
rup member list --state held
commit 'KKR has selected the first members'
2013-09-23
rup meetings plan --count 3
rup meetings plan --write --until 2013-12-31
rup meetings edit administrativ-gruppe-2013-autumn --place 'Hillerød, room 4'
rup meetings list
rup settings windUpDays 90
rup settings
commit 'The meetings of the autumn'
2013-10-24
rup meetings held administrativ-gruppe-2013-autumn --minutes https://example.org/minutes/2013-2
rup meetings reopen administrativ-gruppe-2013-autumn
rup undo
rup initiative prioritise klimastrategi --rank 1
rup initiative follow-up klimastrategi --status on-track
commit 'The group has met'
2013-11-20
rup ahead --until 2014-01-31
rup meetings held statusmoede-2013 --date 2013-11-19
commit 'The status meeting was held on the day of the election'
2014-01-13
rup ahead
rup office hold regionsraadsformand --new-person 'A New Chair'
rup undo
rup office hold regionsraadsformand --new-person 'A New Chair' --from '1 January 2014'
rup office hold kkr-formand --new-person 'Another New Chair' --from '9 January 2014'
rup correct kkr-formand holders[another-new-chair].from '10 January 2014'
commit 'Both chairs after the election'
2014-03-03
rup forum establish uddannelsesforum --date 'today'
rup forum edit uddannelsesforum --area uddannelse --task 'More apprenticeships' --goal 'One more in each school'
rup forum report uddannelsesforum --progress 'Every school has joined' --interdisciplinarity 'Schools and firms plan together'
rup forum dissolve vaekstdagsorden --reason 'The agenda is settled'
rup member list klimaforum
rup initiative end klimastrategi --reason x
rup initiative end klimastrategi --date 2014-06-30 --dissolve-forums --reason 'The strategy is carried out'
commit 'A forum is established, two are dissolved'
2014-05-12
rup correct uddannelsesforum established 2014-02-24
rup correct uddannelsesforum established 2014-02-24 --reason 'The council decided it in February'
rup rename uddannelsesforum praktikforum
rup forum show praktikforum
rup accept forum-without-initiative praktikforum --until 2014-12-31 --reason 'The initiatives come with the next plan'
commit 'The first day of the forum for apprenticeships is corrected'
2014-06-02
rup validate
rup log praktikforum
rup diff HEAD~2
rup brief --since 2014-01-01
`;

describe.skipIf(!hasTmux)('a year of work by commands alone, every word of it', () => {
  const terminals = new Terminals('year');
  afterAll(() => terminals.end());

  it.each([
    ['da', DANISH],
    ['en', ENGLISH],
  ])('%s', async (lang, script) => {
    const story = new Story(lang, terminals);
    const told = await story.play(script);
    await expect(told).toMatchFileSnapshot(`${process.cwd()}/${FOLDER}/year-${lang}.txt`);
    // Each file has a namespace of its own.
    const file = readFileSync(`${story.folder}/organisering.yaml`, 'utf8').replace(UUID, 'NAMESPACE');
    await expect(file).toMatchFileSnapshot(`${process.cwd()}/${FOLDER}/year-${lang}.yaml`);
  });
});
