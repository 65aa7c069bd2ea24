import type { ClashArgs } from '../../facts/clash.ts';
import type { OwnHelp } from '../help.ts';
import type { Sentences } from '../sentences.ts';

const why: Sentences<ClashArgs> = {
  'changed-twice': () => 'changed on both sides',
  'added-twice': () => 'added on both sides',
  'removed-here': () => 'changed there, removed here',
  'removed-there': () => 'changed here, removed there',
  'breaks-rule': ({ code }) => code,
  comment: () => 'new comment there',
  'cannot-write': () => 'cannot be written here',
};

const sentences: Sentences<ClashArgs> = {
  'changed-twice': () => 'Both sides changed this, each in its own way. Choose one.',
  'added-twice': () => 'Both sides added this, each in its own way. Choose one.',
  'removed-here': () => 'Theirs changed this, and ours removed it. Keep it or leave it out.',
  'removed-there': () => 'Ours changed this, and theirs removed it. Keep it or leave it out.',
  'breaks-rule': ({ code }) =>
    `What theirs says here breaks a rule (${code}) together with what ours says. Decide which applies.`,
  comment: () => 'Theirs wrote a comment here. Put it where it belongs, or leave it out.',
  'cannot-write': () => 'What theirs says here cannot be written into the text of ours. Add it by hand.',
};

/** What `rup merge` says. */
export const merge = {
  /** On the marks of a conflict: whose lines they are. */
  ours: 'ours',
  theirs: 'theirs',
  /** On the last mark of a conflict: why, in a few words. */
  why,
  /** The same as a sentence. */
  sentences,
  /** How many conflicts are left, and what to do. */
  left: ({ count, file }: { count: number; file: string }) =>
    `${count === 1 ? 'One conflict is' : `${count} conflicts are`} left in ${file}. Choose between the two sides at the markers, delete the markers, and run \`rup validate ${file}\`.`,
  /** A side that is not YAML: git's own merge has taken over. */
  byLines: ({ file, count }: { file: string; count: number }) =>
    count === 0
      ? `One side of ${file} cannot be read, so it was merged line by line, as git does.`
      : `One side of ${file} cannot be read, so it was merged line by line, as git does, and conflicts are left.`,
  /** Before what `--install` writes. */
  installs: ({ attributes, line, driver }: { attributes: string; line: string; driver: string }) =>
    `To let git merge the file with rup, this is written:\n\n  ${attributes}\n    ${line}\n  .git/config\n    [merge "rup"]\n    driver = ${driver}\n`,
  installed:
    'Written. Commit .gitattributes; everyone else who clones the repository runs `rup merge --install` once.',
  help: {
    description:
      "Merges the file as git's merge driver: by what each side meant, not line by line. What theirs changed since the base is written into ours, entry by entry; what both sides changed differently, and what would break a rule that neither side breaks, is left between conflict markers exactly there, with the reason. The result is written to OURS. The exit code is 1 when conflicts are left. `rup merge --install` lets git call it in merge, rebase, cherry-pick and stash.",
    examples: [
      ['rup merge --install', 'let git merge the file with rup'],
      ['rup merge base.yaml ours.yaml theirs.yaml', 'merge three files; the result is in ours.yaml'],
    ],
    arguments: {
      base: 'the file that both sides come from',
      ours: 'our side; it gets the result',
      theirs: 'the other side',
    },
    options: {
      install: 'write .gitattributes and the configuration of the repository, so that git merges with rup',
      dryRun: 'show what --install would write, and write nothing',
      path: 'the name of the file in messages',
      markerSize: 'the length of the conflict markers',
    },
    values: { base: 'base', ours: 'ours', theirs: 'theirs', name: 'name', number: 'number' },
  } satisfies OwnHelp,
};

export type MergeTexts = typeof merge;
