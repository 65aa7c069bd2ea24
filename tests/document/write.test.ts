import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Holder } from '../../src/document/holder.ts';
import { isForbidden, isNoFile, SaveError, systemCode } from '../../src/document/save-error.ts';
import { isStream, targetAt, targetIn } from '../../src/document/target.ts';
import { saveError, stage, write } from '../../src/document/write.ts';

const by: Holder = {
  ...{ pid: 12, start: '345', space: '4026', boot: 'b', machine: 'm', host: 'h' },
  now: () => 0,
  sleep: () => Promise.reject(new Error('waits')),
  startOf: () => '345',
};

/** Whether files have modes, and pipes and open streams names. */
const isUnix = fs.existsSync('/dev/fd');

const scratch = () => fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'rup-')));
const codeOf = (error: unknown) =>
  error instanceof SaveError ? [error.code, error.args as unknown] : [String(error)];
const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return codeOf(error);
  }
};

describe('why a file could not be written', () => {
  const told = (code: string | undefined, syscall?: string, path?: string) =>
    codeOf(saveError(Object.assign(new Error('x'), { code, syscall, path }), { name: 'a', path: '/x/a' }));

  it.each([
    ['EPERM', 'rename', ['file-held', { file: 'a', reason: 'EPERM' }]],
    ['EACCES', 'rename', ['file-held', { file: 'a', reason: 'EACCES' }]],
    ['EBUSY', 'rename', ['file-held', { file: 'a', reason: 'EBUSY' }]],
    ['EXDEV', 'rename', ['save-failed', { file: 'a', reason: 'EXDEV' }]],
    ['EROFS', 'rename', ['folder-read-only', { folder: '/x' }]],
    ['EEXIST', 'link', ['file-exists', { file: 'a' }]],
    ['EACCES', 'open', ['folder-read-only', { folder: '/x' }]],
    ['EPERM', 'link', ['folder-read-only', { folder: '/x' }]],
    ['EROFS', 'open', ['folder-read-only', { folder: '/x' }]],
    ['ENOSPC', 'open', ['save-failed', { file: 'a', reason: 'ENOSPC' }]],
    ['EACCES', 'fchown', ['save-failed', { file: 'a', reason: 'EACCES' }]],
    ['EBUSY', 'open', ['save-failed', { file: 'a', reason: 'EBUSY' }]],
  ])('%s of %s', (code, syscall, expected) => {
    expect(told(code, syscall, '/x/.a.rup-new.1')).toEqual(expected);
  });

  it.each([
    ['EACCES', true, false],
    ['EPERM', true, false],
    ['EROFS', false, false],
    // A link, as Linux and FreeBSD have it, and a socket.
    ['ELOOP', false, true],
    ['EMLINK', false, true],
    ['ENXIO', false, true],
    ['ENOENT', false, false],
  ])('%s: whether it is forbidden, and whether what is there is no file', (code, forbidden, noFile) => {
    const error = Object.assign(new Error('x'), { code, syscall: 'open' });
    expect([isForbidden(error), isNoFile(error)]).toEqual([forbidden, noFile]);
    const ours = Object.assign(new Error('x'), { code });
    expect([isForbidden(ours), isNoFile(ours)]).toEqual([false, false]);
  });

  it('of the file itself is not of its folder', () => {
    expect(told('EACCES', 'open', '/x/a')).toEqual(['save-failed', { file: 'a', reason: 'EACCES' }]);
  });

  it('and what is not of the system stays what it is', () => {
    expect([told('EACCES'), told(undefined, 'open')]).toEqual(Array(2).fill(['Error: x']));
    expect(told('ERR_INVALID_ARG_VALUE')).toEqual([
      'save-failed',
      { file: 'a', reason: 'ERR_INVALID_ARG_VALUE' },
    ]);
    const own = new SaveError('file-exists', { file: 'b' });
    expect(saveError(own, { name: 'a', path: 'a' })).toBe(own);
    expect([systemCode(own), systemCode(new Error('x')), systemCode({ code: 'X', syscall: '' })]).toEqual([
      ...[undefined, undefined, 'X'],
    ]);
  });
});

describe.skipIf(!isUnix)('what a name leads to', () => {
  it('a file or none, links followed', () => {
    const folder = scratch();
    fs.writeFileSync(join(folder, 'a'), 'x');
    fs.mkdirSync(join(folder, 'in'));
    fs.symlinkSync('../a', join(folder, 'in', 'b'));
    fs.symlinkSync('in/b', join(folder, 'c'));
    fs.symlinkSync('in/none', join(folder, 'd'));
    fs.symlinkSync('in', join(folder, 'e'));
    const at = (name: string) => {
      const { path, found, descriptor, name: given } = targetAt(join(folder, name), name);
      expect([given, descriptor]).toEqual([name, undefined]);
      return [path.slice(folder.length), found?.isFile()];
    };
    expect([at('a'), at('none'), at('in/b'), at('c'), at('d'), at('e/b')]).toEqual([
      ...[
        ['/a', true],
        ['/none', undefined],
        ['/a', true],
        ['/a', true],
        ['/in/none', undefined],
        ['/a', true],
      ],
    ]);
    expect(isStream(targetAt(join(folder, 'a'), 'a'))).toBe(false);
    expect(isStream(targetAt(join(folder, 'none'), 'none'))).toBe(false);
  });

  it('by no more than forty links', () => {
    const folder = scratch();
    fs.writeFileSync(join(folder, '0'), 'x');
    for (let at = 1; at <= 41; at++) fs.symlinkSync(String(at - 1), join(folder, String(at)));
    fs.symlinkSync('round', join(folder, 'round'));
    expect(targetAt(join(folder, '40'), 'x').path).toBe(join(folder, '0'));
    for (const name of ['41', 'round'])
      expect(refusal(() => targetAt(join(folder, name), 'x'))).toEqual([
        'save-failed',
        { file: 'x', reason: 'ELOOP' },
      ]);
  });

  it('or a stream, and nothing else', () => {
    const folder = scratch();
    fs.mkdirSync(join(folder, 'folder'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const [out, null_] = [targetAt('/dev/fd/1', 'x'), targetAt('/dev/null', 'x')];
    expect([out.descriptor, isStream(out), null_.descriptor, isStream(null_)]).toEqual([
      1,
      true,
      undefined,
      true,
    ]);
    expect(isStream(targetAt(join(folder, 'pipe'), 'x'))).toBe(true);
    if (fs.existsSync('/proc/self/fd')) expect(targetAt('/proc/self/fd/1', 'x').descriptor).toBe(1);
    expect(refusal(() => targetAt(join(folder, 'folder'), 'x'))).toEqual([
      'save-failed',
      { file: 'x', reason: 'EISDIR' },
    ]);
  });

  it('in a folder of its own a link is replaced, and nothing else but a file', () => {
    const folder = scratch();
    fs.writeFileSync(join(folder, 'a'), 'x');
    fs.symlinkSync('a', join(folder, 'b'));
    fs.mkdirSync(join(folder, 'c'));
    const at = (name: string) => targetIn(folder, name, 'x');
    expect([at('a').path, at('a').found?.isFile(), at('b').path, at('b').found, at('d').found]).toEqual([
      ...[join(folder, 'a'), true, join(folder, 'b'), undefined, undefined],
    ]);
    expect(refusal(() => at('c'))).toEqual(['file-in-the-way', { file: 'x' }]);
  });
});

const modeOf = (path: string) => fs.statSync(path).mode & 0o777;

describe.skipIf(!isUnix)('a file is written', () => {
  it.each([
    ['in place of another, with the rights of that', {}, 'old', 0o640],
    ['where none is', {}, undefined, undefined],
    ['in place of another with the rights of a new one, in haste', { isHasty: true }, 'old', undefined],
    ['where none may be', { isNew: true }, undefined, undefined],
  ])('%s', async (_, how, old, mode) => {
    const folder = scratch();
    const path = join(folder, 'a');
    // The mode that new files have here.
    fs.writeFileSync(path, '');
    const fresh = modeOf(path);
    fs.rmSync(path);
    if (old !== undefined) {
      fs.writeFileSync(path, old);
      fs.chmodSync(path, 0o640);
    }
    const staged = await stage(targetAt(path, 'a'), Buffer.from('new'), { by, ...how });
    // Until then it is as it was.
    expect([
      fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined,
      fs.readdirSync(folder).length,
    ]).toEqual([...[old, old === undefined ? 1 : 2]]);
    expect(await staged.commit()).toBeUndefined();
    expect(fs.readdirSync(folder)).toEqual(['a']);
    expect([fs.readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', mode ?? fresh]);
  });

  it.each([0o600, 0o644, 0o664, 0o755])('with mode %o it keeps that', async (mode) => {
    const path = join(scratch(), 'a');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, mode);
    await write(targetAt(path, 'a'), Buffer.from('new'), { by });
    expect([fs.readFileSync(path, 'utf8'), fs.statSync(path).mode & 0o7777]).toEqual(['new', mode]);
  });

  it.each([0o444, 0o400, 0o555])('with mode %o nobody may write it, whoever they are', async (mode) => {
    const folder = scratch();
    const path = join(folder, 'a');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, mode);
    const work = write(targetAt(path, 'a'), Buffer.from('new'), { by });
    expect(codeOf(await work.catch((error) => error))).toEqual(['file-read-only', { file: 'a' }]);
    expect([fs.readdirSync(folder), fs.readFileSync(path, 'utf8')]).toEqual([['a'], 'old']);
  });

  it('with other names it is not replaced, for they would lead to the old one', async () => {
    const folder = scratch();
    const path = join(folder, 'a');
    fs.writeFileSync(path, 'old');
    fs.linkSync(path, join(folder, 'b'));
    const work = write(targetAt(path, 'a'), Buffer.from('new'), { by });
    expect(codeOf(await work.catch((error) => error))).toEqual(['file-hard-linked', { file: 'a', names: 2 }]);
    expect(fs.readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('or not, and then nothing is left beside it', async () => {
    const folder = scratch();
    const path = join(folder, 'a');
    const staged = await stage(targetAt(path, 'a'), Buffer.from('new'), { by });
    await expect(
      staged.commit(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(fs.readdirSync(folder)).toEqual([]);
    (await stage(targetAt(path, 'a'), Buffer.from('new'), { by })).discard();
    expect(fs.readdirSync(folder)).toEqual([]);
    // One that comes in between is not replaced by what is to be new.
    const late = await stage(targetAt(path, 'a'), Buffer.from('new'), { by, isNew: true });
    fs.writeFileSync(path, 'theirs');
    expect(codeOf(await late.commit().catch((error) => error))).toEqual(['file-exists', { file: 'a' }]);
    expect([fs.readdirSync(folder), fs.readFileSync(path, 'utf8')]).toEqual([['a'], 'theirs']);
    const early = stage(targetAt(path, 'a'), Buffer.from('new'), { by, isNew: true });
    expect(codeOf(await early.catch((error) => error))).toEqual(['file-exists', { file: 'a' }]);
    // A folder came to stand there: that is no other program that lets go of it.
    const blocked = await stage(targetAt(path, 'a'), Buffer.from('new'), { by });
    fs.rmSync(path);
    fs.mkdirSync(path);
    expect(codeOf(await blocked.commit().catch((error) => error))).toEqual([
      'save-failed',
      { file: 'a', reason: 'EISDIR' },
    ]);
    expect(fs.readdirSync(folder)).toEqual(['a']);
  });

  it('to a stream as it stands', async () => {
    const path = join(scratch(), 'a');
    const descriptor = fs.openSync(path, 'w');
    expect(await write(targetAt(`/dev/fd/${descriptor}`, 'a'), Buffer.from('new'), { by })).toBeUndefined();
    fs.closeSync(descriptor);
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
  });
});
