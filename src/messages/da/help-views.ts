import type { ViewsHelp } from '../en/help-views.ts';

export const viewsHelp: ViewsHelp = {
  commands: {
    'forum list': {
      summary: 'vis samarbejdsfora',
      description:
        'Viser samarbejdsfora på en bestemt dato: tilstand, områder, seneste afrapportering, og hvornår den næste skal foreligge. Områderne er forummets egne og dem, dets initiativer hører til.',
      examples: [
        ['rup forum list', 'alle fora pr. i dag'],
        ['rup forum list --state active --area klima', 'de aktive på ét område'],
        ['rup forum list --organisation region-hovedstaden', 'dem, regionen er medlem af'],
        ['rup forum list --format csv --excel > fora.csv', 'til et regneark'],
      ],
    },
    'forum show': {
      summary: 'vis alt om ét forum',
      description: 'Viser et forums opgave, mål, initiativer, medlemmer og afrapporteringer.',
      examples: [
        ['rup forum show klimaforum', 'ét forum pr. i dag'],
        ['rup forum show klimaforum --at 2014-03-01', 'som det så ud den dag'],
      ],
    },
    'initiative list': {
      summary: 'vis initiativer efter prioritet',
      description:
        'Viser planens initiativer på en bestemt dato efter deres seneste prioritet, med den seneste opfølgning. De, som ikke er prioriteret, står sidst.',
      examples: [
        ['rup initiative list', 'alle initiativer pr. i dag'],
        ['rup initiative list --state running --area klima', 'dem, der er i gang på ét område'],
        [
          'rup initiative list --organisation region-hovedstaden',
          'dem med et forum, som regionen er medlem af',
        ],
      ],
    },
    'initiative show': {
      summary: 'vis alt om ét initiativ',
      description: 'Viser et initiativs prioriteringer og opfølgninger og de fora, det har behov for.',
      examples: [['rup initiative show klimastrategi', 'ét initiativ pr. i dag']],
    },
    'member list': {
      summary: 'vis pladser og medlemmer',
      description:
        'Viser gruppens og foraenes pladser, besatte og ledige, på en bestemt dato. Med --state vises de tidligere, de kommende eller alle.',
      examples: [
        ['rup member list', 'alle pladser pr. i dag'],
        ['rup member list administrativ-gruppe --state vacant', 'gruppens ledige pladser'],
        ['rup member list --organisation region-hovedstaden --state all', 'alt, regionen har besat'],
      ],
    },
    'person show': {
      summary: 'vis en persons pladser, hverv og oplæg, også de tidligere',
      description: 'Viser alle de pladser, hverv og oplæg, en person har, har haft eller får.',
      examples: [['rup person show kim-hoegh', 'én person pr. i dag']],
    },
    'group show': {
      summary: 'vis alt om den administrative gruppe',
      description:
        'Viser den administrative gruppes opgave, beslutning, møderytme og medlemmer: tidligere, nuværende og kommende.',
      examples: [['rup group show --at 2014-03-01', 'som den var den dag']],
    },
    'organisation show': {
      summary: 'vis alt om én organisation',
      description:
        'Viser, hvad en organisation er, hvad der kom før og efter den, og alle dens pladser og hverv: tidligere, nuværende og kommende.',
      examples: [['rup organisation show region-hovedstaden', 'én organisation pr. i dag']],
    },
  },
  arguments: {
    forum: 'forummets id',
    initiative: 'initiativets id',
    body: 'id’et på gruppen eller et forum (ellers alle)',
    person: 'personens id',
    organisation: 'organisationens id',
  },
  options: {
    area: 'kun ét af planens områder',
    state: 'kun dem, der er i denne tilstand',
    seatState: 'kun pladser i denne tilstand (ellers besatte og ledige)',
    organisation: 'kun dem, organisationen eller en del af den er medlem af',
    forumsOf: 'kun dem med behov for et forum, som organisationen eller en del af den er medlem af',
    format: 'formatet',
    excel: 'CSV, som dansk Excel læser det',
  },
  values: { id: 'id', state: 'tilstand', format: 'format' },
};
