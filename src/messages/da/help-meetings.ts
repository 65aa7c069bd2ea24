import type { MeetingsHelp } from '../en/help-meetings.ts';

export const meetingsHelp: MeetingsHelp = {
  commands: {
    'meetings plan': {
      summary: 'foreslå de kommende møder, og skriv dem ind som fastlagte',
      description:
        'Viser de kommende fire møder fra i dag eller den dato, --at angiver. Møder, som står i filen, er fastlagt og flyttes aldrig; resten er forslag, indtil --write skriver dem i filen. Der foreslås ingen dage, som er gået, medmindre --from beder om det.',
      examples: [
        ['rup meetings plan', 'de næste fire møder'],
        ['rup meetings plan --from 2013-01-01 --until 2016-12-31', 'alle møder i perioden'],
        ['rup meetings plan --deadlines --explain', 'med frister og begrundelser'],
        ['rup meetings plan --format ics --with-deadlines > moeder.ics', 'til kalenderen'],
        ['rup meetings plan --format csv --excel > moeder.csv', 'til Excel'],
        ['rup meetings plan --alternatives 3 --busy formand.ics', 'dage til en rundspørge uden de optagne'],
        ['rup meetings plan --count 2 --write', 'skriv de næste to møder i filen som fastlagte'],
      ],
    },
    'meetings list': {
      summary: 'vis møderne i filen, også de afholdte og aflyste',
      description: 'Viser de møder, som står i filen: fastlagte, afholdte og aflyste.',
      examples: [
        ['rup meetings list', 'alle møder i filen'],
        ['rup meetings list --body administrativ-gruppe --from 2014-01-01', 'ét organs møder fra 2014'],
      ],
    },
    'meetings next': {
      summary: 'vis det næste møde',
      description:
        'Viser det første møde fra i dag, som hverken er afholdt eller aflyst, også om det kun er foreslået.',
      examples: [
        ['rup meetings next --deadlines', 'det næste møde og dets frister'],
        ['rup meetings next --at 2014-03-01', 'som det så ud den dag'],
      ],
    },
    'meetings wheel': {
      summary: 'tegn årets møder og frister som et årshjul',
      description:
        'Tegner et kalenderår som et årshjul med møder og frister for alle organer eller ét: filens møder og dem, der foreslås fra i dag eller --at. SVG-filen kræver ingen andre filer og kan læses på papir og på mørk baggrund.',
      examples: [
        ['rup meetings wheel > aarshjul.svg', 'dette år, til en side eller til print'],
        ['rup meetings wheel --year 2015 --format markdown', 'et andet år, måned for måned'],
      ],
    },
    'meetings agenda': {
      summary: 'skriv et udkast til indkaldelse og dagsorden',
      description:
        'Skriver et udkast til indkaldelse og dagsorden for et møde: deltagere, frister, referatet af det seneste møde, tema og oplæg, afrapporteringer, opfølgninger og prioriteter. Det, filen ikke ved, står i kantede parenteser, så sekretariatet kan udfylde det.',
      examples: [
        ['rup meetings agenda', 'gruppens næste møde'],
        [
          'rup meetings agenda temamoede --format html > dagsorden.html',
          'en side til at redigere eller udskrive',
        ],
      ],
    },
    'meetings move': {
      summary: 'flyt et fastlagt møde',
      description: `Flytter et fastlagt møde til en anden dag. Filen beholder den oprindelige dag, så kalendere også flytter mødet.`,
      examples: [
        ['rup meetings move administrativ-gruppe-2013-autumn 2013-10-24', 'til den 24. oktober'],
        ['rup meetings move temamoede 2014-04-10 --time 13:00-15:00 --reason "Afbud"', 'også tidspunktet'],
      ],
    },
    'meetings cancel': {
      summary: 'aflys et fastlagt møde',
      description: `Aflyser et fastlagt møde. Det bliver i filen som aflyst, så kalendere kan fjerne det.`,
      examples: [['rup meetings cancel temamoede --reason "For få kan deltage"', 'aflyst i dag']],
    },
    'meetings held': {
      summary: 'registrér, at et møde er afholdt, eller hvor referatet er',
      description: `Registrerer, at et møde er afholdt. Referatet kan registreres nu eller senere.`,
      examples: [
        ['rup meetings held temamoede', 'afholdt på den fastlagte dag'],
        ['rup meetings held temamoede --minutes "sag 13/1234"', 'med henvisning til referatet'],
      ],
    },
  },
  arguments: {
    meeting: 'mødets id; `rup meetings list` viser det',
    agendaOf: 'mødets id (ellers gruppens næste møde)',
    newDate: 'den nye dag',
  },
  options: {
    from: 'første dag (ellers i dag eller --at)',
    until: 'sidste dag',
    count: 'antal møder (4, hvis --until ikke er angivet)',
    body: 'kun ét organ: gruppen, statusmødet eller et forum',
    deadlines:
      'vis mødets frister; i en kalender som påmindelser, som Google Kalender ikke viser, og Outlook kun én af',
    explain: 'forklar, hvorfor dagen og temaet er valgt',
    format: 'formatet',
    excel: 'CSV, som dansk Excel læser det',
    withDeadlines: 'fristerne som selvstændige heldagsaftaler, som alle kalendere viser',
    write: 'skriv de foreslåede møder i filen som fastlagte',
    alternatives: 'vis så mange andre dage for hvert forslag, den bedste først',
    busy: 'en kalender (.ics) med dage, som andre har optaget; kan gentages',
    year: 'året (ellers i år eller året for --at)',
    dryRun: 'vis ændringen som diff, og skriv intet',
    json: 'svar som JSON til et program, og spørg ikke',
    time: 'det nye tidspunkt, fx 09:00-12:00',
    avoidedDays: 'en dag, hvor der ikke planlægges møder; kan gentages',
    avoidedWeeks: 'nummeret på en uge i alle år; kan gentages',
    avoidedReason: 'hvorfor de undgås',
    avoidedBody: 'kun for dette organ',
    avoidedRemove: 'undgå dem ikke længere',
    moveReason: 'hvorfor mødet flyttes',
    cancelReason: 'hvorfor mødet aflyses',
    heldDate: 'dagen, hvor mødet blev holdt (ellers den fastlagte)',
    minutes: 'henvisning til referatet',
  },
  questions: {
    meetingToMove: 'Hvilket møde skal flyttes?',
    newDate: 'Hvilken dag skal mødet flyttes til?',
    meetingToCancel: 'Hvilket møde skal aflyses?',
    meetingToRecord: 'Hvilket møde er afholdt?',
    minutes: 'Hvor er referatet?',
  },
  values: {
    date: 'dato',
    count: 'antal',
    id: 'id',
    format: 'format',
    time: 'tid',
    reference: 'henvisning',
    file: 'fil',
    year: 'år',
  },
};
