import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forumReport } from '../../src/changes/forum-report.ts';
import { changeFile } from '../../src/changes/run.ts';
import { thisProcess } from '../../src/cli/holder.ts';
import { readDocument } from '../../src/document/document.ts';
import { type Holder, SaveError, withLock } from '../../src/document/save.ts';
import { hasPackage } from '../system-package.ts';
import { bundledDriver, hasStrace, report, run, scratch } from './process.ts';

let driver: string;
beforeAll(async () => {
  driver = await bundledDriver();
});

const by = thisProcess();
const { start, place } = by;
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' };
const options = { today: '2014-03-01', by };
const lockOf = (folder: string) => join(folder, '.organisering.yaml.rup-lock');

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SaveError ? error.code : String(error)),
  );

const datesOf = async (file: string) => {
  const { data, findings } = await readDocument(readFileSync(file));
  expect(findings).toEqual([]);
  const { forums } = data as unknown as { forums: { reports?: { date: string }[] }[] };
  return (forums[0]?.reports ?? []).map(({ date }) => date);
};

describe('a save', () => {
  it('leaves the mode, follows a link, and leaves nothing beside the file', async () => {
    const { folder, file, before } = scratch();
    chmodSync(file, 0o640);
    mkdirSync(join(folder, 'links'));
    const link = join(folder, 'links', 'organisering.yaml');
    symlinkSync('../organisering.yaml', link);
    const { after } = await changeFile(options, link, forumReport, input);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file)).toEqual(after);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['links', 'organisering.yaml']);
    expect(readdirSync(join(folder, 'links'))).toEqual(['organisering.yaml']);
  });

  it('writes nothing on a dry run', async () => {
    const { folder, file, before } = scratch();
    const { after } = await changeFile({ ...options, dryRun: true }, file, forumReport, input);
    expect(after.toString()).not.toBe(before);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it.each([
    ['in place', (file: string, text: string) => writeFileSync(file, text)],
    [
      'by renaming',
      (file: string, text: string) => {
        writeFileSync(`${file}~`, text);
        renameSync(`${file}~`, file);
      },
    ],
  ])('never overwrites what an editor saved %s after our read', async (_, edit) => {
    const { folder, file, before } = scratch();
    const slow = {
      ...forumReport,
      plan(...args: Parameters<typeof forumReport.plan>) {
        edit(file, `${before}# gemt imens\n`);
        return forumReport.plan(...args);
      },
    };
    expect(await codeOf(changeFile(options, file, slow, input))).toBe('file-changed');
    expect(readFileSync(file, 'utf8')).toBe(`${before}# gemt imens\n`);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('refuses a read-only file, and one that is gone', async () => {
    const { folder, file, before } = scratch();
    chmodSync(file, 0o444);
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('file-read-only');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await codeOf(changeFile(options, join(folder, 'ingen.yaml'), forumReport, input))).toBe(
      'file-gone',
    );
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it.each<[string, Partial<Lock>]>([
    ['of a dead process', { pid: 999999999 }],
    ['of a process whose number another has by now', { pid: process.pid, start: '1' }],
    [
      'from before the machine was started anew',
      { pid: process.pid, start, place: { ...place, boot: 'earlier' } },
    ],
  ])('takes a lock %s over, and its leavings away', async (_, lock) => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), lockText(lock));
    writeFileSync(join(folder, '.organisering.yaml.rup-0123456789ab.tmp'), 'half');
    writeFileSync(join(folder, '.organisering.yaml.rup-lock.1-2'), lockText({ pid: 999999999 }));
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('done');
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it.each(['', '1234 ho', '4 hest 2014-01-01T00:00:00.000Z\n'])(
    'takes a lock over in which nobody has written a whole name, also one dated in the future: %j',
    async (text) => {
      const { folder, file } = scratch();
      writeFileSync(lockOf(folder), text);
      utimesSync(lockOf(folder), 4e9, 4e9);
      // Time passes as it is asked for: nothing waits.
      let now = 0;
      const quick = { ...by, now: () => (now += 500) };
      expect(await codeOf(changeFile({ ...options, by: quick }, file, forumReport, input))).toBe('done');
      expect(readdirSync(folder)).toEqual(['organisering.yaml']);
    },
  );

  it.each<[string, Partial<Lock>]>([
    ['of a living process', { pid: process.pid, start }],
    ['of a living process that does not know when it began', { pid: process.pid, start: '' }],
    ['of another machine', { pid: 999999999, place: { ...place, host: 'another', machine: 'another' } }],
    ['of another container', { pid: 999999999, place: { ...place, namespace: 'pid:[1]' } }],
    [
      'of another container of that name',
      { pid: process.pid, start: '1', place: { ...place, namespace: 'pid:[1]' } },
    ],
    ['of another machine of that name', { pid: 999999999, place: { ...place, machine: 'another' } }],
  ])('leaves a lock %s alone, and says who has it', async (_, lock) => {
    const { folder, file, before } = scratch();
    writeFileSync(lockOf(folder), lockText(lock));
    let waited = 0;
    const waiting = { patience: 20, waits: () => void waited++ };
    const error = await withLock(file, by, async () => undefined, waiting).catch((error) => error);
    expect(error).toBeInstanceOf(SaveError);
    expect(error).toMatchObject({ code: 'file-locked', args: { pid: lock.pid, lock: lockOf(folder) } });
    expect(waited).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readFileSync(lockOf(folder), 'utf8')).toBe(lockText(lock));
  });

  it('waits as long as the lock passes from one process to the next', async () => {
    const { folder, file } = scratch();
    // Each look finds another holder, for a hundred times the patience that one and the same is met with.
    let turns = 0;
    let now = 0;
    const next = () => {
      if (++turns < 100) {
        writeFileSync(`${lockOf(folder)}~`, lockText({ pid: process.pid, start }));
        renameSync(`${lockOf(folder)}~`, lockOf(folder));
      } else rmSync(lockOf(folder), { force: true });
    };
    next();
    const patient: Holder = {
      ...by,
      now: () => (now += 5),
      startOf: (pid) => {
        next();
        return by.startOf(pid);
      },
    };
    const waiting = { patience: 6 };
    expect((await withLock(file, patient, async () => 'done', waiting)).result).toBe('done');
    expect(now).toBeGreaterThan((100 * waiting.patience) / 2);
  });

  it.each<[string, (path: string) => void]>([
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path)],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
    ['a link to a file', (path) => symlinkSync('organisering.yaml', path)],
    ['a folder', (path) => mkdirSync(path)],
    ['a pipe', (path) => void spawnSync('mkfifo', [path])],
  ])('refuses at once where the lock is %s', async (_, make) => {
    const { folder, file, before } = scratch();
    make(lockOf(folder));
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('lock-not-file');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('says that it saved where only its lock could not be taken away', async () => {
    const { folder, file } = scratch();
    const { result, left } = await withLock(file, by, async () => {
      const lock = readFileSync(lockOf(folder));
      rmSync(lockOf(folder));
      mkdirSync(lockOf(folder));
      return lock.length > 0;
    });
    expect(result).toBe(true);
    expect(left).toBeDefined();
  });

  it.skipIf(!hasPackage('acl and attr', hasAttributes()))(
    'keeps access control lists and extended attributes',
    async () => {
      const { folder, file } = scratch();
      chmodSync(file, 0o640);
      const make = [
        ['setfacl', '-m', 'u:nobody:rw,m:rw', file],
        ['setfattr', '-n', 'user.sag', '-v', '13/1234', file],
      ];
      for (const [word = '', ...words] of make) expect(spawnSync(word, words).status).toBe(0);
      const all = () =>
        spawnSync('sh', ['-c', 'getfacl -p -n "$1"; getfattr -d -m - --absolute-names "$1"', '', file], {
          encoding: 'utf8',
        }).stdout;
      const before = all();
      expect(before).toContain('user:65534:rw-');
      expect(before).toContain('user.sag="13/1234"');
      expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('done');
      expect(all()).toBe(before);
      expect(readdirSync(folder)).toEqual(['organisering.yaml']);
    },
  );

  it('refuses a file with hard links, but for one that a killed run of ours left', async () => {
    const { folder, file, before } = scratch();
    linkSync(file, join(folder, '.organisering.yaml.rup-0123456789ab.tmp'));
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('done');
    writeFileSync(file, before);
    linkSync(file, join(folder, 'other.yaml'));
    const error = await changeFile(options, file, forumReport, input).catch((error) => error);
    expect(error).toMatchObject({ code: 'save-failed', args: { reason: 'HARD_LINKED' } });
    expect(readFileSync(join(folder, 'other.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['organisering.yaml', 'other.yaml']);
  });

  it('works on a name as long as names go', async () => {
    const { folder, file } = scratch();
    const long = join(folder, `${'å'.repeat(125)}.yaml`);
    renameSync(file, long);
    expect(await codeOf(changeFile(options, long, forumReport, input))).toBe('done');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

/** Whether there are the tools that set them. */
function hasAttributes(): boolean {
  return ['setfacl', 'setfattr'].every((tool) => spawnSync(tool, ['--version']).status === 0);
}

/** A lock's holder, as its file names it. */
type Lock = Pick<Holder, 'pid' | 'start' | 'place'>;

function lockText({ pid = 1, start: began = '1', place: at = place }: Partial<Lock>): string {
  const words = [began, at.machine, at.boot, at.namespace, at.host].map((word) => word || '-');
  return `${[pid, ...words, '2014-01-01T00:00:00.000Z'].join(' ')}\n`;
}

it('64 processes change one file at once: each change is in it', async () => {
  const { folder, file } = scratch();
  // A dead process's lock, which all of them find at once.
  writeFileSync(lockOf(folder), lockText({ pid: 999999999 }));
  const dates = Array.from(
    { length: 64 },
    (_, at) => `201${4 + Math.floor(at / 28)}-01-${String((at % 28) + 1).padStart(2, '0')}`,
  );
  const results = await Promise.all(dates.map((date) => run(driver, [file, 'forum report', report(date)])));
  expect(results.map(({ said }) => said)).toEqual(dates.map(() => 'done forum-reported'));
  expect((await datesOf(file)).sort()).toEqual(dates);
  expect(readdirSync(folder)).toEqual(['organisering.yaml']);
}, 600_000);

/** The system calls by which a change leaves its traces on the disk. */
const CALLS = ['openat', 'write', 'pwrite64', 'fchmod', 'fchown', 'fsync', 'fdatasync', 'close'].concat([
  'rename',
  'renameat',
  'renameat2',
  'link',
  'linkat',
  'unlink',
  'unlinkat',
  'rmdir',
]);

describe.skipIf(!hasPackage('strace', hasStrace()))('with strace (skipped where it is missing)', () => {
  /** Makes a change under the tracer, which may do something at the nth of some call (`man strace`, --inject). */
  function traced(folder: string, file: string, inject?: string) {
    const log = `${folder}.log`;
    const options = [
      '-f',
      '-qq',
      '-y',
      '-o',
      log,
      '-e',
      `trace=${CALLS.map((call) => `?${call}`).join(',')}`,
    ];
    const driven = [process.execPath, driver, file, 'forum report', report('2014-01-02')];
    const words = [...options, ...(inject ? ['-e', `inject=${inject}`] : []), ...driven];
    const { status, stdout } = spawnSync('strace', words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), log: readFileSync(log, 'utf8').split('\n') };
  }

  /** The numbers of each call on the file's folder, among all such calls of its thread: so the tracer counts. */
  function numbersOnFolder(): Map<string, number[]> {
    const { folder, file } = scratch();
    const { log, said } = traced(folder, file);
    expect(said).toBe('done forum-reported');
    const thread = log[0]?.split(' ')[0];
    const counts = new Map<string, number>();
    const numbers = new Map<string, number[]>();
    for (const line of log) {
      const [, by, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
      if (by !== thread || call === undefined) continue;
      const number = (counts.get(call) ?? 0) + 1;
      counts.set(call, number);
      if (line.includes(`${folder}/`) || line.includes(`${folder}"`) || line.includes(`${folder}>`))
        numbers.set(call, [...(numbers.get(call) ?? []), number]);
    }
    return numbers;
  }

  it('killed at any call, it leaves the old file or the new one, whole, and the next command works', async () => {
    const outcomes = { killed: 0, old: 0, new: 0 };
    const numbers = numbersOnFolder();
    for (const call of ['openat', 'write', 'fchmod', 'fsync', 'rename', 'unlink']) {
      for (const number of numbers.get(call) ?? []) {
        const { folder, file, before } = scratch();
        const { status } = traced(folder, file, `${call}:signal=KILL:when=${number}`);
        if (status !== 0) outcomes.killed++;
        const dates = await datesOf(file);
        outcomes[dates.length === 0 ? 'old' : 'new']++;
        if (dates.length === 0) expect(readFileSync(file, 'utf8')).toBe(before);
        else expect(dates).toEqual(['2014-01-02']);
        const next = await run(driver, [file, 'forum report', report('2014-02-02')]);
        expect(`${call} ${number}: ${next.said}`).toBe(`${call} ${number}: done forum-reported`);
        expect(await datesOf(file)).toEqual([...dates, '2014-02-02']);
        expect(readdirSync(folder)).toEqual(['organisering.yaml']);
      }
    }
    expect(outcomes.killed).toBeGreaterThan(10);
    expect(outcomes.old).toBeGreaterThan(5);
    expect(outcomes.new).toBeGreaterThan(0);
  }, 300_000);

  it.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['fsync', 'EIO', 'save-failed'],
    ['rename', 'EROFS', 'folder-read-only'],
  ])(
    'whichever %s fails with %s, it says so and leaves the file, or the change is made',
    async (call, error, code) => {
      const said: string[] = [];
      for (const number of numbersOnFolder().get(call) ?? []) {
        const { folder, file, before } = scratch();
        const result = traced(folder, file, `${call}:error=${error}:when=${number}`);
        said.push(result.said);
        const isMade = (await datesOf(file)).length === 1;
        if (result.said.startsWith('refused')) expect(readFileSync(file, 'utf8')).toBe(before);
        if (result.said.startsWith('done')) expect(isMade).toBe(true);
        // A failing write of the engine's own aborts it; that is a crash like any other.
        if (result.said !== '') expect(readdirSync(folder)).toEqual(['organisering.yaml']);
      }
      expect(said).toContain(`refused ${code}`);
    },
  );
});
