import type { SiteHelp } from '../en/help-site.ts';
import { cifre } from './grammar.ts';

const help: SiteHelp['help'] = {
  description:
    'Skriver hele organisationen på en bestemt dato som hjemmesider i en mappe: overblik med figur, samarbejdsfora, initiativer, pladser, møder med en kalenderfil, indsatser, historik og søgning. Siderne kræver ingen server og henter intet udefra; de kan åbnes direkte fra mappen, sendes med e-mail og lægges på en webserver. Mappen skal være ny, tom eller skrevet af rup site før: andre filer bliver hverken overskrevet eller fjernet.',
  examples: [
    ['rup site hjemmeside', 'pr. i dag; åbn hjemmeside/index.html'],
    ['rup site hjemmeside --at 2014-03-01', 'som organisationen så ud den dag'],
    [
      'rup site hjemmeside --at 2014-03-01 --at 2013-03-01',
      'to udgaver: den nyeste i mappen, den anden i mappen 2013-03-01 i den',
    ],
    ['rup site public --lang en', 'på engelsk'],
    ['rup site public --contact rup@region.dk --url https://rup.region.dk/', 'til en webserver'],
  ],
  arguments: { folder: 'mappen, siderne skrives i' },
  options: {
    publisher: 'udgiveren, nederst på hver side (standard: filens region)',
    contact: 'hvem man skriver til: en e-mailadresse, en adresse på nettet eller en tekst',
    licence: 'licensen for siderne, nederst på hver side',
    accessibility: 'adressen på tilgængelighedserklæringen, som en offentlig myndighed skal have',
    url: 'adressen, mappen får på nettet; så skrives også sitemap.xml',
    at: 'den dato, siderne viser (ellers i dag); flere gange for flere udgaver, der henviser til hinanden',
  },
  values: { folder: 'mappe', name: 'navn', contact: 'kontakt', url: 'adresse' },
};

const command: SiteHelp['command'] = {
  written: ({ folder: name, index, files }) =>
    `${files === 1 ? '1 fil' : `${cifre(files)} filer`} er skrevet i ${name}. Begynd med ${index}.`,
  rendering: (done, all) => `Danner sider: ${cifre(done)} af ${cifre(all)}`,
  writing: (done, all) => `Skriver sider: ${cifre(done)} af ${cifre(all)}`,
};

export const siteHelp: SiteHelp = { help, command };
