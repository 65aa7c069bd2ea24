import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forumReport } from '../../src/changes/forum-report.ts';
import { changeFile } from '../../src/changes/run.ts';
import { thisProcess } from '../../src/cli/this-process.ts';
import { newName } from '../../src/document/beside.ts';
import { hasPackage } from '../system-package.ts';
import { bundledDriver, codeOf, hasStrace, report, scratch } from './process.ts';

const by = thisProcess();
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' };
const change = (file: string) => codeOf(changeFile({ today: '2014-03-01', by }, file, forumReport, input));

/** Whether there are the tools, and a drive that takes what they give. */
const hasTools = ['setfacl -m u:nobody:r', 'setfattr -n user.x -v 1'].every(
  (words) => spawnSync('sh', ['-c', `${words} "$1"`, '', scratch().file]).status === 0,
);

function done(word: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(word, words, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

/** All that decides who may do what with a file, and what else is said of it. */
function rightsOf(file: string): string {
  const script = 'stat -c "%a %u %g" "$1"; getfacl -p -n "$1"; getfattr -d -m - --absolute-names "$1"';
  return spawnSync('sh', ['-c', script, '', file], { encoding: 'utf8' }).stdout;
}

describe.skipIf(!hasPackage('acl and attr', hasTools))('a save keeps', () => {
  it('access lists and extended attributes', async () => {
    const { folder, file } = scratch();
    chmodSync(file, 0o640);
    done('setfacl', '-m', 'u:nobody:rw,m:rw', file);
    done('setfattr', '-n', 'user.sag', '-v', '13/1234', file);
    const before = rightsOf(file);
    expect(before).toContain('user:65534:rw-');
    // The mode shows the mask where the group's own rights are less.
    expect(before).toMatch(/^660 .*group::r--/s);
    expect(before).toContain('user.sag="13/1234"');
    expect(await change(file)).toBe('done');
    expect(rightsOf(file)).toBe(before);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('the want of an access list, where new files in the folder get one', async () => {
    const { folder, file } = scratch();
    done('setfacl', '-d', '-m', 'u:nobody:rwx', folder);
    const before = rightsOf(file);
    expect(before).not.toContain('65534');
    expect(await change(file)).toBe('done');
    expect(rightsOf(file)).toBe(before);
  });
});

it.skipIf(process.getuid?.() !== 0)('a save keeps owner, group and mode', async () => {
  const { file } = scratch();
  chownSync(file, 65534, 12345);
  chmodSync(file, 0o2664);
  expect(await change(file)).toBe('done');
  const { uid, gid, mode } = statSync(file);
  expect([uid, gid, mode & 0o7777]).toEqual([65534, 12345, 0o2664]);
});

let driver: string;
beforeAll(async () => {
  const made = await bundledDriver();
  driver = join(mkdtempSync(join(tmpdir(), 'rup-for-all-')), 'driver.cjs');
  cpSync(made, driver);
  for (const path of [driver, dirname(driver), dirname(dirname(driver))]) chmodSync(path, 0o755);
});

const words = (file: string) => [driver, file, 'forum report', report('2014-01-02')];
const asNobody = (file: string) =>
  spawnSync(process.execPath, words(file), { encoding: 'utf8', uid: 65534, gid: 65534 });

describe.skipIf(process.getuid?.() !== 0 || !hasTools)('where an attribute cannot be kept', () => {
  function withAttribute(name: string) {
    const { folder, file, before } = scratch();
    chmodSync(folder, 0o777);
    chownSync(file, 65534, 65534);
    done('setfattr', '-n', name, '-v', '1', file);
    return { folder, file, before };
  }

  it.skipIf(!hasPackage('strace', hasStrace()))('the file is left as it is', () => {
    const { folder, file, before } = withAttribute('user.sag');
    const full = [
      '-f',
      '-qq',
      '-o',
      '/dev/null',
      '-e',
      'trace=fsetxattr',
      '-e',
      'inject=fsetxattr:error=ENOSPC',
    ];
    const { stdout } = spawnSync('strace', [...full, process.execPath, ...words(file)], { encoding: 'utf8' });
    expect(stdout).toBe('refused attributes-not-kept\n');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('but is the label of a security module, which the system gives, it is saved', () => {
    const { file } = withAttribute('user.sag');
    // In a container even the superuser may not: then there is none to try.
    if (spawnSync('setfattr', ['-n', 'security.rup', '-v', '1', file]).status !== 0) return;
    expect(asNobody(file)).toMatchObject({ status: 0, stdout: 'done forum-reported\n' });
    expect(rightsOf(file)).toContain('user.sag="1"');
  });
});

describe.skipIf(process.getuid?.() !== 0)('where the group cannot be kept', () => {
  function ofGroup(mode: number) {
    const { folder, file, before } = scratch();
    chmodSync(folder, 0o777);
    chownSync(file, 65534, 12345);
    chmodSync(file, mode);
    return { folder, file, before };
  }

  it('and has rights that others have not, the file is left as it is', () => {
    const { folder, file, before } = ofGroup(0o640);
    expect(asNobody(file)).toMatchObject({ status: 2, stdout: 'refused group-not-kept\n' });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(statSync(file).gid).toBe(12345);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('and makes no difference, the file is saved', () => {
    const { file } = ofGroup(0o644);
    expect(asNobody(file)).toMatchObject({ status: 0, stdout: 'done forum-reported\n' });
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });
});

it('a file with hard links is left as it is, but for a link that a killed run of ours left', async () => {
  const { folder, file, before } = scratch();
  linkSync(file, newName(file, { ...by, pid: 2 ** 31 - 1 }));
  expect(await change(file)).toBe('done');
  writeFileSync(file, before);
  linkSync(file, join(folder, 'other.yaml'));
  expect(await change(file)).toBe('file-hard-linked');
  for (const name of ['organisering.yaml', 'other.yaml'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['organisering.yaml', 'other.yaml']);
});
