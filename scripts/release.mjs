// Makes a release of what is checked out: node scripts/release.mjs [FOLDER]
//
// The version is that of package.json. A commit is made beside the branch, which stays as it is: the same files with the
// built program, and a package.json that neither builds nor needs anything. The tag `vVERSION` names it; the package of
// npm and its checksum are put into FOLDER (default: here). Nothing is pushed and nothing is published.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'rup-release-'));

/** Runs a program in the repository; returns what it writes. */
function run(program, args, { input, env, cwd = root } = {}) {
  const options = { cwd, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] };
  return execFileSync(program, args, { ...options, env: { ...process.env, ...env } }).trim();
}

// The release's own index: neither the branch's nor the work tree's state is touched.
const git = (args, input) => run('git', args, { input, env: { GIT_INDEX_FILE: join(scratch, 'index') } });

function main(folder = '.') {
  const output = resolve(folder);
  const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tag = `v${source.version}`;
  if (run('git', ['status', '--porcelain']) !== '')
    throw new Error('commit or remove what is not committed first');
  if (run('git', ['tag', '--list', tag]) !== '')
    throw new Error(`${tag} is released already: raise the version`);
  run(process.execPath, ['scripts/build.mjs']);
  const commit = released(source, tag);
  git(['tag', '--annotate', '--message', `rup ${source.version}`, tag, commit]);
  const { name, sum } = packed(commit, output);
  process.stdout.write(`${tag} is ${commit}\n${name} has the SHA-256 ${sum}\n`);
}

/** The commit that a release is: what is checked out, with what was built of it. */
function released(source, tag) {
  git(['read-tree', 'HEAD']);
  for (const name of readdirSync(join(root, 'dist'))) {
    // V8's code of a chunk is kept by each machine for itself.
    if (!name.includes('.v8cache')) add(`dist/${name}`, git(['hash-object', '-w', `dist/${name}`]));
  }
  const manifest = `${JSON.stringify(published(source), null, 2)}\n`;
  add('package.json', git(['hash-object', '-w', '--stdin'], manifest));
  git(['rm', '--quiet', '--cached', 'package-lock.json']);
  const message = `${tag}: the program as it is built\n`;
  return git(['commit-tree', git(['write-tree']), '-p', 'HEAD', '-F', '-'], message);
}

const add = (path, object) => git(['update-index', '--add', '--cacheinfo', `100644,${object},${path}`]);

/** The manifest of what is built: it has no script that npm could run, and needs no other package. */
function published({ scripts, devDependencies, ...manifest }) {
  const repository = process.env.GITHUB_REPOSITORY;
  // Provenance is only given where the package names the repository that it was built from.
  return repository ? { ...manifest, repository: `github:${repository}` } : manifest;
}

/** The package of npm and its checksum, as files. */
function packed(commit, output) {
  const tree = join(scratch, 'tree');
  mkdirSync(tree);
  mkdirSync(output, { recursive: true });
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-f', '-', '-C', tree], { input: archive });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const name = run(npm, ['pack', '--silent', '--pack-destination', output], { cwd: tree }).split('\n').at(-1);
  const sum = createHash('sha256')
    .update(readFileSync(join(output, name)))
    .digest('hex');
  writeFileSync(join(output, `${name}.sha256`), `${sum}  ${name}\n`);
  return { name, sum };
}

try {
  main(...process.argv.slice(2));
} catch (error) {
  process.stderr.write(`release: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
