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
const modules = new Map();
/** The chunks of this run for which no code was kept, by the file to keep it in. */
const unkept = new Map();

/** The files that hold several chunks, by chunk. */
let groups = {};

/** Loads a chunk of the program, or a module of Node. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const module = modules.get(name);
  if (module) return module.exports;
  const group = groups[name];
  if (!group) return run(name);
  // Chunks that were joined are still asked for by their own names.
  const { chunks } = run(group);
  for (const [chunk, exports] of Object.entries(chunks)) modules.set(chunk, { exports });
  return chunks[name];
}

function run(name) {
  const module = { exports: {} };
  modules.set(name, module);
  compiled(name.slice(2)).runInThisContext()(load, module, dist);
  return module.exports;
}

function compiled(chunk) {
  const filename = dist + chunk;
  // Commands use different functions of the same chunk, and only those a run has used are worth keeping.
  const codeFile = `${filename}.${command}.${process.version}-${process.arch}.v8cache`;
  const cachedData = read(codeFile);
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
  if (!cachedData || script.cachedDataRejected) unkept.set(codeFile, script);
  return script;
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keepCode(exitCode) {
  // A word that is no command ends with 2 and leaves no file.
  if (exitCode > 1) return;
  for (const [file, script] of unkept) {
    const temporary = `${file}.${process.pid}`;
    try {
      writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
      renameSync(temporary, file);
    } catch {
      // A read-only installation: the next start compiles again.
      return;
    }
  }
}

process.once('exit', keepCode);
const main = run('./main.js');
groups = main.groups;
for (const [chunk, exports] of Object.entries(main.chunks)) modules.set(chunk, { exports });
