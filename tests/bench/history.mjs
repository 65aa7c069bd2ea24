// A repository with a long history, made quickly: `node tests/bench/history.mjs FOLDER 1000 200`.
import { spawnSync } from 'node:child_process';
import { generate } from './generate.mjs';

const START = 1_388_574_000;

/**
 * Makes a repository with so many commits of a file with so many forums. Three in four change one thing, as most do;
 * the fourth a forum and its initiative, which stand far from each other. Every fiftieth breaks the file until the next.
 */
export function makeHistory(folder, commits, forums, broken = 50) {
  run(['init', '--quiet', '--initial-branch=main', folder]);
  let text = generate(forums);
  const stream = [];
  for (let at = 0; at < commits; at++) {
    text = changed(text, at, forums);
    const isBroken = at % broken === broken - 1;
    stream.push(...commit(at, isBroken ? text.replace('format: 1', 'format: [1') : text));
  }
  run(['-C', folder, 'fast-import', '--quiet'], Buffer.concat(stream));
  run(['-C', folder, 'checkout', '--quiet', '--force', 'main']);
}

function changed(text, at, forums) {
  const index = at % forums;
  const named = (start) => new RegExp(`(${start} nr\\. ${index})(?:, [\\d]+)?( om fælles udvikling)?$`, 'm');
  const next = text.replace(named('name: Samarbejdsforum'), `$1, ${at}$2`);
  return at % 4 === 3 ? next.replace(named('name: Initiativ'), `$1, ${at}$2`) : next;
}

function commit(at, text) {
  const message = `Ændring nr. ${at}`;
  const content = Buffer.from(text);
  const who = `Sekretariatet <sekretariat@example.org> ${START + at * 3600} +0100`;
  return [
    Buffer.from(`commit refs/heads/main\ncommitter ${who}\ndata ${Buffer.byteLength(message)}\n${message}\n`),
    Buffer.from(`M 100644 inline organisering.yaml\ndata ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ];
}

function run(args, input) {
  const { status, stderr, error } = spawnSync('git', args, { input });
  if (status !== 0) throw error ?? new Error(`git ${args[0]} failed: ${stderr}`);
}

if (process.argv[1] === import.meta.filename) {
  makeHistory(process.argv[2], Number(process.argv[3] ?? 1000), Number(process.argv[4] ?? 200));
}
