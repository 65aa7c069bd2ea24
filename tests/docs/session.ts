import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Block, blocks, sections } from './markdown.ts';

/** What a command printed on both its streams, and how it ended. */
export interface Ended {
  readonly command: string;
  readonly printed: string;
  readonly exitCode: number;
}

/** Stands between what one command prints and the next. */
const END = '\u001e';

/**
 * Runs commands one after another in one shell, as a reader would who has cloned the repository and stands in
 * `examples/`: a repository of git with one commit, on the branch main.
 */
export function session(commands: readonly string[]): Ended[] {
  const home = mkdtempSync(join(tmpdir(), 'rup-docs-'));
  const folder = join(home, 'examples');
  mkdirSync(join(home, 'bin'));
  symlinkSync(resolve('bin/rup.cjs'), join(home, 'bin/rup'));
  cpSync('examples', folder, { recursive: true });
  writeFileSync(join(home, '.gitconfig'), SETTINGS);
  const begin = 'exec 2>&1 </dev/null; git init -q; git add .; git commit -qm "The proposal"';
  const steps = commands.map((command) => `{\n${command}\n}\nprintf '\\n${END}%d\\n' $?`);
  const printed = execFileSync('bash', ['-c', [begin, ...steps].join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      HOME: home,
      PATH: [join(home, 'bin'), process.env['PATH']].join(delimiter),
      LANG: 'C.UTF-8',
      GIT_AUTHOR_DATE: '2014-07-01T12:00:00+02:00',
      GIT_COMMITTER_DATE: '2014-07-01T12:00:00+02:00',
    },
  });
  const ends = [...printed.matchAll(new RegExp(`([^]*?)\\n${END}(\\d+)\\n`, 'g'))];
  return commands.map((command, index) => {
    const [, printed = '', exitCode = '-1'] = ends[index] ?? [];
    return { command, printed, exitCode: Number(exitCode) };
  });
}

const SETTINGS = `
[user]
  name = Sekretariatet
  email = sekretariatet@example.dk
[init]
  defaultBranch = main
[advice]
  detachedHead = false
`;

/** The commands of a block, in order. A `console` shows each behind `$`; in `sh` those are run that begin with `rup`. */
function commandsOf({ language, text }: Block): string[] {
  if (language === 'console')
    return [...text.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)].map(([, command = '']) => command);
  return language === 'sh' ? text.split('\n').filter((line) => line.startsWith('rup ')) : [];
}

/** What became of the commands of a page, and the page as it would be with what its consoles print now. */
export interface Tried {
  readonly page: string;
  readonly ended: readonly (Ended & { readonly language: string })[];
}

/** Runs a page. Each of its sections (`##`) begins with the examples as they are in a clone. */
export function tried(page: string): Tried {
  const runs = sections(page).map(triedSection);
  return { page: runs.map((run) => run.page).join(''), ended: runs.flatMap(({ ended }) => ended) };
}

function triedSection(section: string): Tried {
  const parts = blocks(section).map((block) => ({ ...block, commands: commandsOf(block) }));
  const commands = parts.flatMap((part) => part.commands);
  if (commands.length === 0) return { page: section, ended: [] };
  const left = session(commands);
  const ended: Tried['ended'][number][] = [];
  let page = '';
  let copied = 0;
  for (const { language, text, start, commands } of parts) {
    const own = left.splice(0, commands.length);
    ended.push(...own.map((one) => ({ ...one, language })));
    if (language !== 'console') continue;
    page += section.slice(copied, start) + own.map(shown).join('');
    copied = start + text.length;
  }
  return { page: page + section.slice(copied), ended };
}

function shown({ command, printed }: Ended): string {
  return `$ ${command}\n${printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`}`;
}
