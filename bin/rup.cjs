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
const command = /^[a-z]+$/.exec(words[0] ?? '')?.[0] ?? 'rup';
const HEADER = Buffer.from(`${process.version} ${process.arch}`.padEnd(32));
const DAY = 24 * 60 * 60 * 1000;

/** What this run has had to compile. */
const compiled = [];

/** Runs a bundle. The hot one, where it comes to what it has no part of, has the whole program start over. */
function start(bundle) {
  const filename = `${dist}${bundle}.js`;
  const file = `${dist}${bundle}.${command}.v8cache`;
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

/** The code that was kept of a source, and when, where it is whole and nobody else can have written it. */
function kept(path, source, owner) {
  let file;
  try {
    file = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fs.fstatSync(file);
    const code = isSafe(stat, owner) && codeIn(fs.readFileSync(file), source);
    return code ? { code, time: stat.mtimeMs } : {};
  } catch {
    return {};
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

const isTrusted = (user, owner) => user === owner || user === 0;

/** Whether this is a file of the program's owner's or root's that nobody else may write. Windows keeps other books. */
function isSafe(stat, owner) {
  const isOthers = (stat.mode & 0o022) !== 0 && process.platform !== 'win32';
  return stat.isFile() && isTrusted(stat.uid, owner) && !isOthers;
}

/**
 * The code stands twice, and with the source that it was made of: to compare takes a tenth of a millisecond, and no
 * damage escapes it that does not strike both alike. For a checksum, node:zlib alone takes two to load.
 */
const content = (code, source) => [HEADER, code, code, source];

function codeIn(bytes, source) {
  const length = (bytes.length - HEADER.length - source.length) / 2;
  const code = bytes.subarray(HEADER.length, HEADER.length + length);
  let end = 0;
  for (const part of content(code, source)) {
    const begin = end;
    end += part.length;
    if (!part.equals(bytes.subarray(begin, end))) return undefined;
  }
  return end === bytes.length ? code : undefined;
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

function write({ file, script, source, owner }) {
  const temporary = `${file}.${process.pid}`;
  const to = fs.openSync(temporary, 'wx', 0o644);
  fs.fchmodSync(to, 0o644);
  // Where a file system knows no owners or modes, what is written would be refused.
  const isUsable = isSafe(fs.fstatSync(to), owner);
  if (isUsable) fs.writeFileSync(to, Buffer.concat(content(script.createCachedData(), source)));
  fs.closeSync(to);
  if (isUsable) fs.renameSync(temporary, file);
  else fs.unlinkSync(temporary);
}

const isHot = ['validate', 'status', 'plan'].includes(words[0] === 'meetings' ? words[1] : words[0]);
if (require.main === module) start(isHot && !words.some(isOption) ? 'hot' : 'rest');
else module.exports = { content, kept };
