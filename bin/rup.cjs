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

/** Loads a chunk of the program, or a module of Node. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  let module = modules.get(name);
  if (module) return module.exports;
  module = { exports: {} };
  modules.set(name, module);
  compiled(name.slice(2)).runInThisContext()(load, module, dist);
  return module.exports;
}

function compiled(chunk) {
  const filename = dist + chunk;
  // Commands use different functions of the same chunk, and only those a run has used are worth keeping.
  const codeFile = `${filename}.${command}.${process.version}-${process.arch}.v8cache`;
  const cachedData = read(codeFile);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
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
// Chunks that were joined into this one are still asked for by their own names.
for (const [name, exports] of Object.entries(load('./main.js').chunks)) modules.set(name, { exports });
