// Which tests are near a file of src/: those that import it, and those that speak of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Leaves out what starts the program, a browser or another's program. */
const WITH_PROGRAM = /^tests\/(?:ci|cli|docs)\/|browser|^tests\/output\/brief\/page/;

/** Takes longest: cases that are drawn, browsers, other programs, and all that there is of something. */
const LONG =
  /property|browser|shells|neovim|vscode|every-key|examples|outputs|from-nothing|kept-code|brief\/page/;

/** So many of the tests that speak most of a file are told. */
const MOST = 12;

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
 * own path, and in their text. What is recorded of a room speaks of all of it. Those that are done already are left out.
 */
export function speakingOf(copy, file, done) {
  const [room, ...below] = file.replace(/\.ts$/, '').split('/');
  const words = below.flatMap((part) => part.split('-')).filter((word) => !WORDLESS.has(word));
  const count = (text, word, most) => Math.min(most, text.split(word).length - 1);
  const rank = (test) => {
    if (test.startsWith(join('tests', room, 'recorded'))) return Number.POSITIVE_INFINITY;
    const text = readFileSync(join(copy, test), 'utf8');
    const name = test.split('/').slice(2).join('/');
    return words.reduce((sum, word) => sum + 30 * count(name, word, 1) + count(text, word, 20), 0);
  };
  return [...new Set([room, 'changes', 'cli'])]
    .flatMap((folder) => testsIn(copy, join('tests', folder)))
    .filter((test) => !done.includes(test) && !LONG.test(test) && !isApart(copy, test))
    .map((test) => ({ test, rank: rank(test) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))
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
