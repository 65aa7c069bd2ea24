// Which tests are near a file of src/: those that import it, and those that speak of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Leaves out what starts the program, a browser or another's program. */
const WITH_PROGRAM = /^tests\/(?:ci|cli|docs)\/|browser|brief\/page/;

/** Takes longest: cases that are drawn, browsers, other programs, and what would act in all there is. */
const LONGEST = /property|browser|brief\/page|shells|neovim|vscode|cli\/hostile/;

/** Takes long as well: what starts programs over and over, or goes through all that there is of something. */
const LONG =
  /kept-code|examples|every-key|outputs|from-nothing|save|hot|dialogues|odd-paths|undo|agreement|year|explain/;

/** So many of the tests that speak most of a file are told. */
const MOST = 20;

/** Words of a path that say nothing of what the file is about. */
const WORDLESS = new Set(['shown', 'shared', 'index', 'of']);

/** The tests that import a file and need no built program: to be quick, those of its room and those that name it. */
export function near(copy, file, isQuick) {
  const source = `src/${file}`;
  const room = join('tests', file.split('/')[0], '/');
  return importersOf(copy, source)
    .filter((path) => path.endsWith('.test.ts') && !WITH_PROGRAM.test(path) && !isApart(copy, path))
    .filter((path) => !isQuick || path.startsWith(room) || importsOf(copy, path).includes(source));
}

/**
 * The tests of its room, of changes and of the command line that speak most of a file, by the words of its path: in their
 * own name, and in their text; of its room also the others. What is recorded of a room speaks of all of it. Of what takes
 * long only what is named by such a word is told, and none of those that are done.
 */
export function speakingOf(copy, file, done) {
  const [room, ...below] = file.replace(/\.ts$/, '').split('/');
  const words = below.flatMap((part) => part.split('-')).filter((word) => !WORDLESS.has(word));
  const rank = (test) => {
    if (test.startsWith(join('tests', room, 'recorded'))) return Number.MAX_VALUE;
    const name = basename(test, '.test.ts').split(/[-.]/);
    const named = words.filter((word) => name.includes(word) || name.includes(`${word}s`)).length;
    if (named === 0 && LONG.test(test)) return 0;
    const text = readFileSync(join(copy, test), 'utf8');
    const told = words.map((word) => Math.min(20, text.split(word).length - 1));
    return told.reduce((sum, times) => sum + times, 30 * named);
  };
  return [...new Set([room, 'changes', 'cli'])]
    .flatMap((folder) => testsIn(copy, join('tests', folder)))
    .filter((test) => !done.includes(test) && !LONGEST.test(test) && !isApart(copy, test))
    .map((test) => ({ test, rank: rank(test) }))
    .filter(({ test, rank }) => rank > 0 || (test.startsWith(`tests/${room}/`) && !LONG.test(test)))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ test }) => test);
}

function testsIn(copy, folder) {
  if (!existsSync(join(copy, folder))) return [];
  return readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path));
}

/** Whether a test puts something in the place of a module, which it cannot where others have loaded that before. */
const isApart = (copy, test) => readFileSync(join(copy, test), 'utf8').includes('vi.mock(');

function importersOf(copy, file) {
  const all = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path)),
  );
  const imports = all.map((path) => [path, importsOf(copy, path)]);
  const found = new Set([file]);
  for (const reached of found) {
    for (const [path, used] of imports) if (used.includes(reached)) found.add(path);
  }
  return [...found];
}

function importsOf(copy, path) {
  const quoted = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
  return [...readFileSync(join(copy, path), 'utf8').matchAll(quoted)].map(([, used]) =>
    join(dirname(path), used),
  );
}
