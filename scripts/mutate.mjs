// Plants faults in a copy of the program, one at a time, and counts those that no test notices:
//
//   npm run mutate -- --room rules --count 40 --seed 1
//
// A fault that does not compile is not counted. The tests of the room run first, then those that need no program, and
// all of them, on a new build, only where those noticed nothing. The same seed plants the same faults.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationsOf } from './mutations.mjs';

const { values } = parseArgs({
  options: {
    room: { type: 'string', default: '' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    // Only tests that need no built program: quicker, and says less.
    quick: { type: 'boolean', default: false },
  },
});

/** Leaves out what starts the program, a browser or another's program. */
const WITHOUT_PROGRAM = [
  'ci',
  'cli',
  'docs',
  'output/site',
  'output/chart/browser*',
  'output/brief/page*',
].map((name) => `--exclude=tests/${name}${name.endsWith('*') ? '' : '/**'}`);

/** Texts are for people to judge, and generated code follows from the schema. */
const LEFT_OUT = /^(?:messages|organisation\/generated)\//;

function main() {
  const copy = copyOfProject();
  try {
    const results = chosen(copy).map((mutation) => ({ mutation, isNoticed: isNoticed(copy, mutation) }));
    for (const { mutation, isNoticed } of results) if (!isNoticed) console.log(`survived: ${told(mutation)}`);
    const noticed = results.filter(({ isNoticed }) => isNoticed).length;
    const share = results.length === 0 ? 0 : Math.round((1000 * noticed) / results.length) / 10;
    console.log(
      `${values.room || 'all rooms'}, seed ${values.seed}: ${noticed} of ${results.length} noticed (${share} %)`,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'rup-mutate-'));
  const isCopied = (path) => !/(?:^|\/)(?:node_modules|\.git)$/.test(path);
  cpSync('.', copy, { recursive: true, filter: isCopied, verbatimSymlinks: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** As many mutations as are asked for, of those that compile. */
function chosen(copy) {
  const room = values.room === '' ? '' : `${values.room}/`;
  const files = readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file.startsWith(room) && !LEFT_OUT.test(file))
    .sort();
  const all = files.flatMap((file) => {
    const source = readFileSync(join(copy, 'src', file), 'utf8');
    return mutationsOf(source).map((mutation) => ({ ...mutation, file, source }));
  });
  const next = random(Number(values.seed));
  const picked = [];
  while (all.length > 0 && picked.length < Number(values.count)) {
    const [mutation] = all.splice(Math.floor(next() * all.length), 1);
    if (compiles(copy, mutation)) picked.push(mutation);
  }
  return picked;
}

function compiles(copy, mutation) {
  return withFault(copy, mutation, () => run(copy, ['tsc', '--noEmit']));
}

/** Whether a test fails where the fault is planted. Each is said as it comes: a run takes long. */
function isNoticed(copy, mutation) {
  const result = withFault(copy, mutation, () => {
    const own = join('tests', mutation.file.split('/')[0]);
    if (existsSync(join(copy, own)) && !run(copy, ['vitest', 'run', '--bail=1', own])) return true;
    if (!run(copy, ['vitest', 'run', '--bail=1', ...WITHOUT_PROGRAM])) return true;
    if (values.quick) return false;
    return !run(copy, ['--build']) || !run(copy, ['vitest', 'run', '--bail=1']);
  });
  console.error(`${result ? 'noticed' : 'survived'}: ${told(mutation)}`);
  return result;
}

function withFault(copy, { file, source, start, end, text }, work) {
  const path = join(copy, 'src', file);
  writeFileSync(path, source.slice(0, start) + text + source.slice(end));
  try {
    return work();
  } finally {
    writeFileSync(path, source);
  }
}

/** Whether a program ends well: a build, or one of the project's own tools. */
function run(copy, [tool, ...args]) {
  const words =
    tool === '--build' ? ['node', 'scripts/build.mjs'] : [join('node_modules', '.bin', tool), ...args];
  return spawnSync(words[0], words.slice(1), { cwd: copy, stdio: 'ignore' }).status === 0;
}

function told({ file, source, start, end, text }) {
  const line = source.slice(0, start).split('\n').length;
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 60);
  return `src/${file}:${line} ${short(source.slice(start, end))} → ${short(text) || 'nothing'}`;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

main();
