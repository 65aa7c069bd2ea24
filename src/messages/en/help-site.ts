import type { OwnHelp } from '../help.ts';
import { figures } from './grammar.ts';

const help = {
  description:
    'Writes the whole organisation as of a date as web pages in a folder: an overview with the figure, cooperation forums, initiatives, seats, meetings with a calendar file, efforts, history and search. The pages need no server and fetch nothing from outside; they can be opened from the folder, sent by e-mail, and put on a web server. The folder must be new, empty, or written by rup site before: other files are neither overwritten nor removed.',
  examples: [
    ['rup site website', 'as of today; open website/index.html'],
    ['rup site website --at 2014-03-01', 'as it was on that day'],
    [
      'rup site website --at 2014-03-01 --at 2013-03-01',
      'two editions: the latest in the folder, the other in its folder 2013-03-01',
    ],
    ['rup site public --lang da', 'in Danish'],
    ['rup site public --contact rup@region.dk --url https://rup.region.dk/', 'for a web server'],
  ],
  arguments: { folder: 'the folder to write the pages in' },
  options: {
    publisher: "the publisher, at the foot of each page (default: the file's region)",
    contact: 'whom to write to: an e-mail address, a web address, or any text',
    licence: 'the licence of the pages, at the foot of each',
    accessibility: 'the address of the accessibility statement, which a public body must have',
    url: 'the address that the folder will have on the web; then sitemap.xml is written too',
    at: 'show things as of this date (default: today); repeat it for several editions that link to each other',
  },
  values: { folder: 'folder', name: 'name', contact: 'contact', url: 'address' },
} satisfies OwnHelp;

const command = {
  written: ({ folder: name, index, files }: { folder: string; index: string; files: number }) =>
    `Wrote ${files === 1 ? '1 file' : `${figures(files)} files`} to ${name}. Start with ${index}.`,
  /** While it works. */
  rendering: (done: number, all: number) => `Generating pages: ${figures(done)} of ${figures(all)}`,
  writing: (done: number, all: number) => `Writing pages: ${figures(done)} of ${figures(all)}`,
};

/** What `rup site` says in a terminal, and its help. */
export const siteHelp = { help, command };

export type SiteHelp = typeof siteHelp;
