// Plants faults in a copy of the program, one at a time, and counts those that no test notices:
//
//   npm run mutate -- --room rules --count 40 --seed 1
//
// A fault that does not compile is not counted. The tests that import the file run, the soonest done first; where they
// notice nothing, all of them run on a new build, or with --quick those that speak most of the file. The same seed
// plants the same faults. A fault that makes the program go on for ever counts as noticed, and its line says so: after half
// an hour, or with --quick after ten times the work that the quick tests of its file are without it, and no sooner than
// five minutes.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { near, speakingOf } from './mutate-near.mjs';
import { mutationsOf } from './mutations.mjs';

const { values } = parseArgs({
  options: {
    room: { type: 'string', default: '' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    // Leaves out most tests of other rooms and of the program, and those that take long: a lower bound, and soon there.
    quick: { type: 'boolean', default: false },
  },
});

/** The milliseconds of work that a file of tests may take to be one of the quick ones. */
const QUICK = 12_000;

const IN_ORDER = ['vitest', 'run', '--config', 'scripts/mutate.vitest.mjs'];

/** The milliseconds after which what runs is taken to go on for ever. */
const HANGS_AFTER = 30 * 60_000;

/** Quick tests are given so many times their work, and at least so long: what other processes do for them is not in it. */
const QUICK_HANGS = { times: 10, least: 5 * 60_000, program: 15 * 60_000 };

/** Texts are for people to judge, and generated code follows from the schema. */
const LEFT_OUT = /^(?:messages|(?:organisation|charter)\/generated)\//;

let times = new Map();

function main() {
  const copy = copyOfProject();
  try {
    const mutations = chosen(copy);
    if (run(copy, ['--build']).status !== 0) throw new Error('It does not build without a fault.');
    const files = [...new Set(mutations.map(({ file }) => file))];
    times = timesOf(
      copy,
      files.flatMap((file) => near(copy, file, values.quick)),
    );
    if (values.quick)
      times = timesOf(
        copy,
        files.flatMap((file) => further(copy, file)),
      );
    const results = mutations.map((mutation) => ({ mutation, isNoticed: isNoticed(copy, mutation) }));
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
  if (filesInError(copy, []).length > 0)
    throw new Error('It does not compile without a fault: see `npm run check`.');
  const waiting = shuffled(all, Number(values.seed));
  const picked = [];
  while (waiting.length > 0 && picked.length < Number(values.count)) {
    const round = waiting.splice(0, Number(values.count) - picked.length);
    picked.push(...compiling(copy, round));
  }
  return picked;
}

/** Those of some mutations that compile. Files are mutated together, and singly where an error is in another file. */
function compiling(copy, mutations) {
  const files = [...new Set(mutations.map(({ file }) => file))];
  const turns = files.map((file) => mutations.filter((mutation) => mutation.file === file));
  const fine = new Set();
  while (turns.some((turn) => turn.length > 0)) {
    const together = turns.flatMap((turn) => turn.splice(0, 1));
    const wrong = filesInError(copy, together);
    const isTold = wrong.every((file) => together.some((mutation) => mutation.file === file));
    for (const mutation of together) {
      const compiles = isTold ? !wrong.includes(mutation.file) : filesInError(copy, [mutation]).length === 0;
      if (compiles) fine.add(mutation);
    }
  }
  return mutations.filter((mutation) => fine.has(mutation));
}

/** The files of src/ and tests/ that do not compile. Only what changed since the last time is looked at again. */
function filesInError(copy, mutations) {
  const words = [
    'tsc',
    '--noEmit',
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    'mutate.tsbuildinfo',
  ];
  const { stdout } = mutations.reduceRight(
    (work, mutation) => () => withFault(copy, mutation, work),
    () => run(copy, words),
  )();
  return [...new Set([...stdout.matchAll(/^(?:src\/)?(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file))];
}

/** Whether a test fails where the fault is planted. Each is said as it comes: a run takes long. */
function isNoticed(copy, mutation) {
  let hangs = false;
  const passes = (...what) => {
    const { status, error } = run(copy, ...what);
    hangs = error?.code === 'ETIMEDOUT';
    return status === 0;
  };
  const passesInOrder = (tests, limit) =>
    tests.length === 0 || passes(IN_ORDER, { RUP_MUTATE: JSON.stringify({ tests }) }, limit);
  const result = withFault(copy, mutation, () => {
    const tests = inOrder(copy, mutation.file);
    const work = tests.reduce((sum, test) => sum + cost(test), 0);
    const limit = values.quick ? Math.max(QUICK_HANGS.least, QUICK_HANGS.times * work) : HANGS_AFTER;
    if (!passesInOrder(tests, limit) || !passes(['--build'])) return true;
    if (!values.quick) return !passes(['vitest', 'run', '--bail=1']);
    return !passesInOrder(further(copy, mutation.file), QUICK_HANGS.program);
  });
  console.error(`${result ? 'noticed' : 'survived'}${hangs ? ' (goes on for ever)' : ''}: ${told(mutation)}`);
  return result;
}

/** The tests that are yet to run after those, for a quick run. */
const further = (copy, file) => speakingOf(copy, file, inOrder(copy, file));

const cost = (test) => times.get(test) ?? 0;

/** The tests that import a file, directly or not: what is recorded first, then those that are soon done. */
function inOrder(copy, file) {
  const place = (test) => (/\brecorded\.test/.test(test) ? 0 : cost(test));
  return near(copy, file, values.quick)
    .filter((test) => !values.quick || cost(test) <= QUICK)
    .sort((a, b) => place(a) - place(b));
}

/**
 * The milliseconds of work that each file of tests takes, whatever else the machine does. They are measured once, where
 * no fault is planted, and must pass.
 */
function timesOf(copy, tests) {
  const kept = resolve('node_modules/.cache/rup-test-times.json');
  const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const unknown = [...new Set(tests)].filter((test) => !(test in known));
  if (unknown.length > 0) {
    const told = join(copy, 'times.json');
    const { status } = run(copy, IN_ORDER, { RUP_MUTATE: JSON.stringify({ tests: unknown, times: told }) });
    if (status !== 0)
      throw new Error(`Tests fail without a fault: see \`npx vitest run ${unknown.join(' ')}\`.`);
    Object.assign(known, JSON.parse(readFileSync(told, 'utf8')));
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(known));
  }
  return new Map(Object.entries(known));
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

/** Runs a build, or one of the project's own tools. */
function run(copy, [tool, ...args], environment = {}, limit = HANGS_AFTER) {
  const words =
    tool === '--build' ? ['node', 'scripts/build.mjs'] : [join('node_modules', '.bin', tool), ...args];
  return spawnSync(words[0], words.slice(1), {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', tool === 'tsc' ? 'pipe' : 'ignore', 'ignore'],
    env: { ...process.env, ...environment },
    timeout: limit,
    killSignal: 'SIGKILL',
  });
}

function told({ file, source, start, end, text }) {
  const line = source.slice(0, start).split('\n').length;
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 60);
  return `src/${file}:${line} ${short(source.slice(start, end))} → ${short(text) || 'nothing'}`;
}

/** All of some things, in an order that follows from a seed. */
function shuffled(all, seed) {
  const next = random(seed);
  const left = [...all];
  return all.map(() => left.splice(Math.floor(next() * left.length), 1)[0]);
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
