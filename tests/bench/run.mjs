// Prints what rup costs as ratios measured side by side in this run: `npm run bench`. Whole processes, in turn
// (A B A B …), so that a machine whose speed drifts treats both alike; the median of the pairs is the figure.
//
// The targets of a start are what two cores of a cloud machine measured, and a twentieth more: what a bare start costs beside
// the work of another differs from machine to machine, by a quarter for one and the same program.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generate, generateMeetings } from './generate.mjs';
import { completing, serverWith, typing } from './lsp.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rup-bench-'));
const rss = join(import.meta.dirname, 'peak-memory.cjs');
const rssFile = join(folder, 'peak');
// Where it is set, each start of Node reads a certificate bundle, which flatters every ratio to a bare start.
const { NODE_EXTRA_CA_CERTS: certificates, ...env } = {
  ...process.env,
  NO_COLOR: '1',
  RUP_PEAK_FILE: rssFile,
};

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function seconds(args, cwd) {
  const from = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, maxBuffer: 2 ** 28 });
  if (status === null || status > 1) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return Number(process.hrtime.bigint() - from) / 1e9;
}

/** What a start costs the processor in seconds, git's share included: the mean of five, for the shell counts in ms. */
function startSeconds(args, cwd) {
  const starts = 'TIMEFORMAT="%U %S"; time for i in 1 2 3 4 5; do "$@" >/dev/null; done';
  const { stderr } = spawnSync('bash', ['-c', starts, 'bash', process.execPath, ...args], {
    cwd,
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  if (!(user + system > 0)) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return (user + system) / 5;
}

/** The ratio of a start of rup to a bare start of Node, by what they cost the processor. */
function start(words, cwd) {
  const [command, bare] = [
    [join(process.cwd(), 'bin/rup.cjs'), ...words],
    ['-e', '0'],
  ];
  seconds(command, cwd);
  return median(Array.from({ length: 20 }, () => startSeconds(command, cwd) / startSeconds(bare, cwd)));
}

/** The median of the ratios of A to B, after a run of each that does not count. */
function ratio(a, b, pairs, cwd) {
  seconds(a, cwd);
  seconds(b, cwd);
  const samples = Array.from({ length: pairs }, () => ({ a: seconds(a, cwd), b: seconds(b, cwd) }));
  return {
    ratio: median(samples.map(({ a, b }) => a / b)),
    a: median(samples.map(({ a }) => a)),
    b: median(samples.map(({ b }) => b)),
  };
}

/** The same of a change: each run makes it to a new copy of a file. */
function changing(file, b, pairs) {
  const copy = join(folder, 'changed.yaml');
  const command = rup('forum', 'create', 'Forum for cykelstier', '--planned', ...at, '--file', copy);
  const change = () => {
    copyFileSync(file, copy);
    return seconds(command);
  };
  change();
  seconds(b);
  return { ratio: median(Array.from({ length: pairs }, () => change() / seconds(b))) };
}

/** Makes a folder a repository, with all that is in it committed. */
function commit(cwd) {
  const who = ['-c', 'user.name=Sekretariatet', '-c', 'user.email=sekretariat@example.org'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    [...who, 'commit', '--quiet', '--message', 'Først'],
  ])
    if (spawnSync('git', args, { cwd }).status !== 0) throw new Error(`git ${args.join(' ')} failed`);
}

/** The package `yaml` alone, reading one document. */
function parser() {
  const path = JSON.stringify(createRequire(import.meta.url).resolve('yaml'));
  return write(
    'parse-document.cjs',
    `const { errors } = require(${path}).parseDocument(require('node:fs').readFileSync(process.argv[2], 'utf8'));
    if (errors.length > 0) throw errors[0];`,
  );
}

/** The CPU time of a process, in milliseconds; its own alone is without what the system does for it, as in writing files. */
function cpuOf(args, { isOwn = false } = {}) {
  const file = join(folder, 'cpu-of.json');
  const told = { ...env, RUP_CPU_FILE: file };
  spawnSync(process.execPath, ['--require', './tests/bench/cpu.cjs', ...args], {
    env: told,
    maxBuffer: 2 ** 28,
  });
  const { user, system } = JSON.parse(readFileSync(file, 'utf8'));
  return (isOwn ? user : user + system) / 1000;
}

function peakBytes(args) {
  seconds(['--require', rss, ...args]);
  return Number(readFileSync(rssFile, 'utf8'));
}

function row(what, measured, target) {
  console.log(`${what.padEnd(62)} ${measured.padStart(8)}   ${target}`);
}

const two = (number) => number.toFixed(2);
const rup = (...args) => ['bin/rup.cjs', ...args];
const at = ['--at', '2014-03-01'];

function write(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** js-yaml's `load` and the compiled schema, alone: what reading costs without rup. */
async function baseline() {
  const outfile = join(folder, 'baseline.cjs');
  await build({
    stdin: {
      contents: `import { readFileSync } from 'node:fs';
        import { load } from 'js-yaml';
        import { checkSchema } from './src/organisation/schema-check.ts';
        if (checkSchema(load(readFileSync(process.argv[2], 'utf8'))).length > 0) throw new Error('not valid');`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    outfile,
  });
  return outfile;
}

try {
  console.log(
    `Node ${process.version}; NODE_EXTRA_CA_CERTS ${certificates ? 'was set and is unset here, on both sides' : 'is not set'}\n`,
  );
  row('', 'measured', 'target');
  // As they are mostly asked for: beside the file, which they find themselves.
  const home = mkdtempSync(join(folder, 'home-'));
  const example = readFileSync('examples/organisering.yaml', 'utf8');
  writeFileSync(join(home, 'organisering.yaml'), example);
  writeFileSync(join(home, 'changed.yaml'), example.replace('2013-08-15', '2013-08-16'));
  commit(home);
  writeFileSync(join(home, 'organisering.yaml'), example.replace('2013-08-15', '2013-08-17'));
  for (const [words, target] of [
    [['validate', 'organisering.yaml'], '≤ 2.05'],
    [['status'], '≤ 2.05'],
    [['ahead'], '≤ 1.55'],
    [['meetings', 'plan'], '≤ 1.45'],
    [['diff', 'organisering.yaml', 'changed.yaml'], '≤ 2.10'],
    [['diff'], '≤ 2.40'],
  ]) {
    row(`rup ${words.join(' ')} of the example : node -e 0, CPU`, two(start(words, home)), target);
  }
  const bare = ['-e', '0'];
  const bodies = write('bodies.yaml', generateMeetings(1000));
  const years = ratio(rup('meetings', 'plan', '--file', bodies), rup('validate', ...at, bodies), 7);
  row('meetings plan, 30 years for 1,000 bodies : validate', two(years.ratio), '≤ 2.00');

  const large = write('10000.yaml', generate(10_000));
  const alone = await baseline();
  const whole = ratio(rup('validate', ...at, large), [alone, large], 7);
  row('validate 10,000 forums : js-yaml load + ajv alone', two(whole.ratio), '≤ 1.00');

  const dirty = write('dirty.yaml', generate(10_000, 1000));
  const findings = ratio(rup('validate', ...at, dirty), rup('validate', ...at, large), 7);
  row('10,000 forums with 1,000 findings : without', two(findings.ratio), '≤ 1.50');
  const json = ratio(rup('validate', ...at, '--format', 'json', dirty), rup('validate', ...at, large), 5);
  row('the same as JSON : without', two(json.ratio), '');

  const one = changing('examples/organisering.yaml', bare, 30);
  row('forum create on the example : node -e 0', two(one.ratio), '≤ 4.20');
  const thousand = write('1000-to-change.yaml', generate(1000));
  const create = changing(thousand, [parser(), thousand], 9);
  row('forum create among 1,000 forums : yaml parseDocument', two(create.ratio), '≤ 1.50');
  const dry = rup(
    'forum',
    'create',
    'Forum for cykelstier',
    '--planned',
    '--dry-run',
    ...at,
    '--file',
    large,
  );
  row('forum create --dry-run among 10,000 forums: s CPU', two(cpuOf(dry) / 1000), '≤ 5');
  row('the same, peak memory in MB', two(peakBytes(dry) / 2 ** 20), '≤ 350');

  const typed = readFileSync(thousand, 'utf8');
  const editor = await serverWith(typed, folder, env);
  await typing(editor, typed, 40);
  const keys = await typing(editor, typed, 120);
  row('lsp, a keystroke among 1,000 forums: ms CPU, median', two(median(keys)), '≤ 40.00');
  row('the same, 95 of 100', two(quantile(keys, 0.95)), '≤ 80.00');
  row(
    'lsp, completion of an id: ms CPU, median',
    two(median(await completing(editor, typed, 40))),
    '≤ 10.00',
  );
  await editor.end();
  const firsts = [];
  for (let pair = 0; pair < 5; pair++) {
    const server = await serverWith(typed, folder, env);
    firsts.push(server.started / cpuOf(rup('validate', ...at, thousand)));
    await server.end();
  }
  row('lsp, first diagnostics : validate, CPU', two(median(firsts)), '≤ 5.00');

  const [log, longer] = [1000, 2000].map((commits) => {
    const repository = join(folder, `history-${commits}`);
    // In a process of its own: a child's peak memory is never told less than its parent's memory.
    seconds(['tests/bench/history.mjs', repository, String(commits), '200']);
    const args = rup('log', '--file', join(repository, 'organisering.yaml'));
    return { time: seconds(args), peak: peakBytes(args) };
  });
  row('log, 1,000 commits of a 200-forum file: seconds', two(log.time), '≤ 10.00');
  row('log, peak memory in MB', two(log.peak / 2 ** 20), '≤ 200');
  row('log, peak memory of 2,000 commits : of 1,000', two(longer.peak / log.peak), '≤ 1.10');
  const folders = [1, 2, 3].map((number) => join(folder, `site-${number}`));
  const site = median(folders.map((name) => seconds(rup('site', name, ...at, '--file', thousand))));
  row('site for 1,000 forums, in seconds', two(site), '≤ 10');
  // What is compiled is kept by a run on a small file.
  seconds(rup('site', join(folder, 'site-small'), ...at, '--file', 'examples/organisering.yaml'));
  const sites = [4, 5, 6, 7, 8].map((number) => {
    const made = cpuOf(rup('site', join(folder, `site-${number}`), ...at, '--file', thousand), {
      isOwn: true,
    });
    return made / cpuOf(rup('validate', ...at, thousand), { isOwn: true });
  });
  row('site for 1,000 forums : validate, CPU of their own', two(median(sites)), '≤ 5.50');
  const all = rup('site', join(folder, 'site-all'), ...at, '--file', large);
  row('site for 10,000 forums, in seconds', two(seconds(all)), '≤ 45');
  row('the same written again, peak memory in MB', two(peakBytes(all) / 2 ** 20), '≤ 1000');

  const sizes = [1000, 10_000, 50_000].map((forums) => {
    const file = write(`${forums}.yaml`, generate(forums));
    const args = rup('validate', ...at, file);
    const time = median([1, 2, 3].map(() => seconds(args)));
    return { forums, time, bytes: statSync(file).size, peak: peakBytes(args) };
  });
  const floor = peakBytes(bare);
  const idle = median([1, 2, 3].map(() => seconds(bare)));
  const [small, middle, big] = sizes;
  const exponent = (a, b) => Math.log((b.time - idle) / (a.time - idle)) / Math.log(b.forums / a.forums);
  row('growth 1,000 → 50,000 forums: exponent', two(exponent(small, big)), 'about 1');
  row('growth 10,000 → 50,000 forums: exponent', two(exponent(middle, big)), 'about 1');
  const perByte = (big.peak - middle.peak) / (big.bytes - middle.bytes);
  row('peak memory for each byte more, 10,000 → 50,000 forums', two(perByte), '≤ 8');
  for (const { forums, bytes, peak } of sizes.slice(1)) {
    row(`peak memory above a bare start : file, ${forums} forums`, two((peak - floor) / bytes), '≤ 8');
    row(`peak memory in all : file, ${forums} forums`, two(peak / bytes), '');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
