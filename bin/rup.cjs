#!/usr/bin/env node
'use strict';
// Starts rup with V8's compiled code from an earlier run of the same command, if there is one: compiling is the
// larger part of a short command's time. The code is kept beside the program, where nobody can write who could
// not change the program itself; where that folder cannot be written, rup runs without. V8 refuses code made by
// another version of itself, and a build makes the whole folder anew.
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');

const dist = `${__dirname}/../dist/`;
const command = /^[a-z]{2,12}$/.exec(process.argv[2] ?? '')?.[0] ?? 'rup';
const codeFile = `${dist}${command}-${process.version}-${process.arch}.v8cache`;

const scripts = new Map();
const modules = new Map();
const kept = readKept();
let isStale = false;

/** Loads a chunk of the program, or a module of Node. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  let module = modules.get(name);
  if (module) return module.exports;
  module = { exports: {} };
  modules.set(name, module);
  const filename = dist + name.slice(2);
  const cachedData = kept.get(name);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  scripts.set(name, script);
  if (!cachedData || script.cachedDataRejected) isStale = true;
  script.runInThisContext()(load, module, dist);
  return module.exports;
}

/** The kept code by file. Its form: the index's length in 8 digits, the index as JSON, then the code. */
function readKept() {
  try {
    const bytes = readFileSync(codeFile);
    let at = 8 + Number(bytes.latin1Slice(0, 8));
    return new Map(
      JSON.parse(bytes.latin1Slice(8, at)).map(([name, length]) => [
        name,
        bytes.subarray(at, (at += length)),
      ]),
    );
  } catch {
    return new Map();
  }
}

function keepCode(exitCode) {
  // A word that is no command ends with 2 and leaves no file.
  if (!isStale || exitCode > 1) return;
  const code = [...scripts].map(([name, script]) => [name, script.createCachedData()]);
  const index = JSON.stringify(code.map(([name, bytes]) => [name, bytes.length]));
  const temporary = `${codeFile}.${process.pid}`;
  try {
    const parts = [
      Buffer.from(String(index.length).padStart(8, '0') + index),
      ...code.map(([, bytes]) => bytes),
    ];
    writeFileSync(temporary, Buffer.concat(parts), { flag: 'wx' });
    renameSync(temporary, codeFile);
  } catch {
    // A read-only installation: the next start compiles again.
  }
}

process.once('exit', keepCode);
// Chunks that were joined into this one are still asked for by their own names.
for (const [name, exports] of Object.entries(load('./main.js').chunks)) modules.set(name, { exports });
