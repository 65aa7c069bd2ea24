'use strict';
// A file of V8's compiled code. V8 refuses code that another version or other flags made, and believes all else. So
// what somebody else may have written, what is damaged and what was made of another source is ignored here, for the
// launcher to write anew. Who can write the folder can change the program itself.
const fs = require('node:fs');

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
const HEADER = Buffer.from(`${process.version} ${process.arch}`.padEnd(32));

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

/** Puts code in its place, whole or not at all, for its owner alone to write whatever the umask. */
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

module.exports = { content, isTrusted, kept, write };
