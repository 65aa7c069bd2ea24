#!/usr/bin/env node
'use strict';
// Starts the bundle with V8's compiled code from an earlier run of the same command, if there is one: compiling
// is the larger part of a short command's time. The code is kept beside the bundle, where nobody can write who
// could not change the bundle itself; where the folder cannot be written, rup runs without it. V8 refuses code
// of another version of itself, and each build has a folder of its own content (dist is made anew).
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const bundle = join(__dirname, '..', 'dist', 'rup.bundle.js');
const command = /^[a-z]{2,12}$/.exec(process.argv[2] ?? '')?.[0] ?? 'rup';
const cache = join(__dirname, '..', 'dist', `${command}-${process.version}-${process.arch}.v8cache`);

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const cachedData = read(cache);
const script = new Script(readFileSync(bundle, 'latin1'), { filename: bundle, cachedData });
if (!cachedData || script.cachedDataRejected) process.once('exit', keepCode);
script.runInThisContext()(require, { exports: {} }, bundle);

function keepCode(code) {
  // A word that is no command ends with 2 and leaves no file.
  if (code > 1) return;
  const temporary = `${cache}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
    renameSync(temporary, cache);
  } catch {
    // Read-only installation: the next start compiles again.
  }
}
