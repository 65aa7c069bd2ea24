#!/usr/bin/env node
'use strict';
// Starts rup: the bundle of one of the commonest commands, or the whole program (scripts/build.mjs). V8's compiled code of a
// bundle is kept beside it from an earlier run of the same command, for compiling is the larger part of a short one's time.
const fs = require('node:fs');
const { Script } = require('node:vm');
const { isTrusted, kept, write } = require('./kept-code.cjs');

const dist = `${__dirname}/../dist/`;
const words = process.argv.slice(2);
const isOption = (word) => word.startsWith('-');
const command = /^[a-z]+$/.exec(words[0] ?? '')?.[0] ?? 'rup';
const DAY = 24 * 60 * 60 * 1000;

/** What this run has had to compile. */
const compiled = [];

/** Runs a bundle. A command's own, where it comes to what it has no part of, has the whole program start over. */
function start(bundle) {
  const filename = `${dist}${bundle}.js`;
  const file = `${dist}${bundle === 'rest' ? `rest.${command}` : bundle}.v8cache`;
  const source = fs.readFileSync(filename);
  const owner = fs.statSync(filename).uid;
  const { code: cachedData, time = 0 } = kept(file, source, owner);
  const script = new Script(source.toString('latin1'), { filename, cachedData });
  // What the runs before happened not to need is added once a day.
  const isGood = cachedData && !script.cachedDataRejected && time > Date.now() - DAY;
  if (!isGood && isTrusted(process.geteuid?.() ?? 0, owner)) {
    if (compiled.length === 0) process.on('exit', keep);
    compiled.push({ file, script, source, owner, flags: flags() });
  }
  script.runInThisContext()(require, startOver, dist);
}

let isOver = false;

/** Runs the whole program in place of what has begun, and never ends, so that nothing follows from that. */
function startOver() {
  if (!isOver) process.nextTick(start, 'rest');
  isOver = true;
  return new Promise(() => {});
}

const flags = () => require('node:v8').cachedDataVersionTag();

function keep(exitCode) {
  // A word that is no command ends with 2 and leaves no file.
  if (exitCode > 1) return;
  try {
    for (const entry of fs.readdirSync(dist, { withFileTypes: true }))
      if (isLitter(entry)) fs.rmSync(dist + entry.name, { recursive: true, force: true });
    // With the flags that a large file sets, code is of no use to the next run.
    for (const each of compiled) if (each.flags === flags()) write(each);
  } catch {
    // A read-only installation: the next start compiles again.
  }
}

/** What killed runs have left (one that is still writing will do without), and what is no file where one is to be. */
function isLitter(entry) {
  return /\.v8cache\.\d+$/.test(entry.name) || (entry.name.endsWith('.v8cache') && !entry.isFile());
}

const isHot =
  command === 'meetings' ? words[1] === 'plan' : ['validate', 'status', 'ahead', 'diff'].includes(command);
start(isHot && !words.some(isOption) ? command : 'rest');
