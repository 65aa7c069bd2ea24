import type { MergeTexts } from '../en/merge.ts';

export const merge: MergeTexts = {
  ours: 'vores',
  theirs: 'deres',
  why: {
    'changed-twice': () => 'ændret på begge sider',
    'added-twice': () => 'tilføjet på begge sider',
    'removed-here': () => 'ændret dér, fjernet her',
    'removed-there': () => 'ændret her, fjernet dér',
    'breaks-rule': ({ code }) => code,
    comment: () => 'ny kommentar dér',
    'cannot-write': () => 'kan ikke skrives her',
  },
  sentences: {
    'changed-twice': () => 'Begge sider har ændret dette, men ikke ens. Vælg den ene.',
    'added-twice': () => 'Begge sider har tilføjet dette, men ikke ens. Vælg den ene.',
    'removed-here': () =>
      'Dette er ændret på deres side og fjernet på vores. Behold det, eller lad det udgå.',
    'removed-there': () =>
      'Dette er ændret på vores side og fjernet på deres. Behold det, eller lad det udgå.',
    'breaks-rule': ({ code }) =>
      `Deres oplysning strider mod en regel (${code}), når den står sammen med vores. Afgør, hvad der gælder.`,
    comment: () =>
      'Der er kommet en kommentar på deres side. Sæt den ind, hvor den hører til, eller lad den udgå.',
    'cannot-write': () => 'Deres oplysning kan ikke skrives ind i vores tekst. Indsæt den selv.',
  },
  left: ({ count, file }) =>
    `Der er ${count === 1 ? 'én konflikt' : `${count} konflikter`} tilbage i ${file}. Vælg mellem de to sider ved mærkerne, slet mærkerne, og kør \`rup validate ${file}\`.`,
  byLines: ({ file, count }) =>
    count === 0
      ? `Den ene side af ${file} kan ikke læses. Filen er derfor flettet linje for linje, som git gør det.`
      : `Den ene side af ${file} kan ikke læses. Filen er derfor flettet linje for linje, som git gør det, og der er konflikter tilbage.`,
  installs: ({ attributes, line, driver }) =>
    `For at git kan flette filen med rup, skrives dette:\n\n  ${attributes}\n    ${line}\n  .git/config\n    [merge "rup"]\n    driver = ${driver}\n`,
  installed:
    'Det er skrevet. Commit .gitattributes; alle andre, der kloner repositoryet, kører `rup merge --install` én gang.',
  help: {
    description:
      'Fletter filen som gits merge driver: efter hvad hver side har ment, og ikke linje for linje. Det, deres side har ændret siden udgangspunktet, skrives ind i vores, post for post. Det, begge sider har ændret forskelligt, og det, der ville bryde en regel, som ingen af siderne bryder, står tilbage mellem konfliktmærker netop dér, med grunden. Resultatet skrives i VORES. Afslutningskoden er 1, når der er konflikter tilbage. Med `rup merge --install` bruger git den ved merge, rebase, cherry-pick og stash.',
    examples: [
      ['rup merge --install', 'lad git flette filen med rup'],
      ['rup merge base.yaml vores.yaml deres.yaml', 'flet tre filer; resultatet står i vores.yaml'],
    ],
    arguments: {
      base: 'den fil, som begge sider udgår fra',
      ours: 'vores side; den får resultatet',
      theirs: 'den anden side',
    },
    options: {
      install: 'skriv .gitattributes og repositoryets konfiguration, så git fletter med rup',
      dryRun: 'vis, hvad --install ville skrive, og skriv intet',
      path: 'filens navn i meddelelser',
      markerSize: 'konfliktmærkernes længde',
    },
    values: { base: 'udgangspunkt', ours: 'vores', theirs: 'deres', name: 'navn', number: 'antal' },
  },
};
