#!/usr/bin/env node
'use strict';
// Starts rup: the bundle of the commonest commands, or the whole program (build.mjs). V8's compiled code of a bundle is
// kept beside it from an earlier run of the same command, for compiling is the larger part of a short one's time.
// V8 refuses code that another version or other flags made, and believes all else. So what somebody else may have
// written, what is damaged and what was made of another source is ignored here, and written anew. Who can write the
// folder can change the program itself.
const fs = require('node:fs');
const { Script } = require('node:vm');

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
const dist = `${__dirname}/../dist/`;
const words = process.argv.slice(2);
const isOption = (word) => word.startsWith('-');
const command = words.length > 0 && !isOption(words[0]) ? words[0] : 'rup';
const HEADER = 128;

/** What this run has had to compile. */
const compiled = [];

/** Runs a bundle. The hot one, where it comes to what it has no part of, has the whole program start over. */
function start(bundle) {
  const filename = `${dist}${bundle}.js`;
  const file = `${dist}${bundle}.${command}.v8cache`;
  const source = fs.statSync(filename);
  const cachedData = kept(file, source);
  const script = new Script(fs.readFileSync(filename).toString('latin1'), { filename, cachedData });
  // What the runs before happened not to need is added now and then.
  const isGood = cachedData && !script.cachedDataRejected && Math.random() > 1 / 64;
  if (!isGood && owns(process.geteuid?.() ?? 0, source)) {
    if (compiled.length === 0) process.on('exit', keep);
    compiled.push({ file, script, source, flags: flags() });
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

/** The code that was kept of a source, where it is whole and nobody else can have written it. */
function kept(path, source) {
  let file;
  try {
    file = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fs.fstatSync(file);
    if (!isSafe(stat, source)) return undefined;
    const code = Buffer.allocUnsafeSlow((stat.size - HEADER) / 2);
    const piece = Buffer.allocUnsafeSlow(64 * 1024);
    const head = piece.toString('latin1', 0, fs.readSync(file, piece, 0, HEADER));
    if (head !== header(source, code.length)) return undefined;
    fs.readSync(file, code);
    for (let at = 0, count; at < code.length; at += count) {
      count = fs.readSync(file, piece);
      if (count === 0 || !piece.subarray(0, count).equals(code.subarray(at, at + count))) return undefined;
    }
    return code;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

const owns = (user, source) => user === source.uid || user === 0;

/** Whether this is a file of the program's owner's or root's that nobody else may write. Windows keeps other books. */
function isSafe(stat, source) {
  const isOthers = (stat.mode & 0o022) !== 0 && process.platform !== 'win32';
  return stat.isFile() && owns(stat.uid, source) && !isOthers;
}

/**
 * What code was made by and of. It is followed by the code twice: to compare the two takes a tenth of a millisecond,
 * and no damage escapes it that does not strike both alike; node:zlib alone, for a checksum, takes two to load.
 */
function header({ size, ino, mtimeMs, ctimeMs }, length) {
  return [process.version, process.arch, size, ino, mtimeMs, ctimeMs, length].join(' ').padEnd(HEADER);
}

const flags = () => require('node:v8').cachedDataVersionTag();

function keep(exitCode) {
  // A word that is no command ends with 2 and leaves no file.
  if (exitCode > 1) return;
  try {
    // What killed runs have left. One that is still writing will do without.
    for (const name of fs.readdirSync(dist)) if (/\.v8cache\.\d+$/.test(name)) fs.unlinkSync(dist + name);
    // With the flags that a large file sets, code is of no use to the next run.
    for (const each of compiled) if (each.flags === flags()) write(each);
  } catch {
    // A read-only installation: the next start compiles again.
  }
}

function write({ file, script, source }) {
  const temporary = `${file}.${process.pid}`;
  const to = fs.openSync(temporary, 'wx', 0o644);
  fs.fchmodSync(to, 0o644);
  // Where a file system knows no owners or modes, what is written would be refused.
  const isUsable = isSafe(fs.fstatSync(to), source);
  const code = isUsable && script.createCachedData();
  if (isUsable) fs.writeFileSync(to, Buffer.concat([Buffer.from(header(source, code.length)), code, code]));
  fs.closeSync(to);
  if (isUsable) fs.renameSync(temporary, file);
  else fs.unlinkSync(temporary);
}

const isHot = ['validate', 'status', 'plan'].includes(words[0] === 'meetings' ? words[1] : words[0]);
start(isHot && !words.some(isOption) ? 'hot' : 'rest');
