import type { LogTexts } from '../en/log.ts';
import { dag } from './grammar.ts';

/** Hvad `rup log` siger på dansk. */
export const log: LogTexts = {
  heading: (date, author) =>
    `${date === undefined ? 'Ukendt dato' : dag(date)} · ${author ?? 'ukendt forfatter'}`,
  moved: (from, to) => `Filen skiftede navn fra ${from} til ${to}.`,
  deleted: 'Filen blev slettet.',
  unreadable:
    'Filen er ikke gyldig her og kan ikke læses. Hvad der blev ændret, fremgår af den næste commit, hvor den kan læses.',
  unread: (commits) =>
    commits === 1
      ? 'Her indgår også, hvad der blev ændret i den foregående commit, hvis fil ikke kan læses.'
      : `Her indgår også, hvad der blev ændret i de ${commits} foregående commits, hvis fil ikke kan læses.`,
  firstReadable: 'Filen kan læses for første gang her. Hvad der blev ændret før, kan ikke ses.',
  cutOff:
    'Her slutter klonens historik, så det kan ikke ses, hvad denne commit ændrede. `git fetch --unshallow` henter resten.',
  plainMerge: 'En fletning uden egne ændringer.',
  lost: 'Tabt i denne fletning: følgende var ændret i en af grenene, men står ikke i filen bagefter.',
  none: ({ file, since, id }) => {
    const whom = id === undefined ? file : `»${id}« i ${file}`;
    return `Ingen commit har ændret ${whom}${since === undefined ? '' : ` siden ${dag(since)}`}.`;
  },
  progress: (commits) => `${commits} commits læst`,
};
