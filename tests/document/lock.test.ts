import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Holder, wordOf } from '../../src/document/holder.ts';
import { acquire, isHeld, Locked, NoLock, release } from '../../src/document/lock.ts';

/** A process to which time passes by its sleep alone; `slept` sees each, and may end the wait. */
function holder(slept: (duration: number) => void = () => {}): Holder {
  const us = { pid: 12, start: '345', space: '4026', boot: 'b', machine: 'm', host: 'h' };
  return {
    ...us,
    now: () => Date.parse('2014-03-01T12:00:00Z'),
    sleep: async (duration) => slept(duration),
    // All live but those of the numbers that begin with a nine.
    startOf: (pid) => (String(pid).startsWith('9') ? undefined : '345'),
  };
}

function place() {
  const file = join(mkdtempSync(join(tmpdir(), 'rup-')), 'organisering.yaml');
  return { file, lock: file.replace('organisering.yaml', '.organisering.yaml.rup-lock') };
}

const patience = 30_000;

/** The places of others in the queue, in their order. */
function waiting(file: string, ...pids: number[]): string[] {
  return pids.map((pid, at) => {
    const word = `${String(at).padStart(15, '0')}.${wordOf({ ...holder(), pid })}`;
    const place = file.replace('organisering.yaml', `.organisering.yaml.rup-wait.${word}`);
    writeFileSync(place, '');
    return place;
  });
}

const text = (pid: number) => `${wordOf({ ...holder(), pid })} 2014-03-01T11:00:00.000Z\n`;

describe('a lock', () => {
  it('says who holds it and since when, and is gone when it is let go', async () => {
    const { file, lock } = place();
    const identity = await acquire(file, holder(), { patience });
    expect(readFileSync(lock, 'utf8')).toBe(`${wordOf(holder())} 2014-03-01T12:00:00.000Z\n`);
    expect([isHeld(file, identity), isHeld(file, 'another')]).toEqual([true, false]);
    release(file, 'another');
    expect(isHeld(file, identity)).toBe(true);
    release(file, identity);
    expect(isHeld(file, identity)).toBe(false);
  });

  it('is looked at again when its turn has taken a tenth longer, and ten times a second at the least', async () => {
    const { file, lock } = place();
    await acquire(file, holder(), { patience });
    const slept: number[] = [];
    const waits = holder((duration) => {
      slept.push(duration);
      if (slept.length === 60) rmSync(lock);
    });
    await acquire(file, waits, { patience });
    expect(slept.slice(0, 3)).toEqual([5, 5.5, 6.05]);
    expect(slept.at(-1)).toBe(100);
  });

  it('is waited for as long as one and the same stands, and no longer', async () => {
    const { file } = place();
    await acquire(file, holder(), { patience });
    let sum = 0;
    const waits = holder((duration) => {
      sum += duration;
      if (sum > 2000) throw new Error('waits on');
    });
    const refused = await acquire(file, waits, { patience: 1000 }).catch((error) => error);
    expect(refused).toBeInstanceOf(Locked);
    expect(refused.found.holder).toMatchObject({ pid: 12, host: 'h', since: '2014-03-01T12:00:00.000Z' });
    expect(Math.floor(sum / 100)).toBe(10);
  });

  it('that is free is left to who came before, for some looks', async () => {
    const { file } = place();
    const before = wordOf({ ...holder(), pid: 13 });
    writeFileSync(
      file.replace('organisering.yaml', `.organisering.yaml.rup-wait.000000000000001.${before}`),
      '',
    );
    const slept: number[] = [];
    await acquire(
      file,
      holder((duration) => void slept.push(duration)),
      { patience },
    );
    expect(new Set(slept)).toEqual(new Set([40]));
    expect(slept).toHaveLength(21);
  });

  it('that names nobody is given time to be written, and taken over then', async () => {
    const { file, lock } = place();
    writeFileSync(lock, '');
    let sum = 0;
    await acquire(
      file,
      holder((duration) => void (sum += duration)),
      { patience },
    );
    // The pauses are of a tenth of a second then, and one is made when it is gone.
    expect([sum >= 2000, sum < 2200]).toEqual([true, true]);
  });
});

describe('who waits for a lock that is held', () => {
  it('looks at half the time that the turns before theirs should take, by those that they have seen', async () => {
    const { file, lock } = place();
    writeFileSync(lock, text(20));
    const places = waiting(file, 13, 14, 15, 16);
    const slept: number[] = [];
    const waits = holder((duration) => {
      slept.push(duration);
      if (slept.length >= 4) rmSync(places.shift() ?? lock);
    });
    await acquire(file, waits, { patience });
    expect(slept).toEqual([20, 40, 120, 360, 810, 675, 337.5, 100]);
  });

  it('never waits for more than five seconds, nor for a free one for more than one', async () => {
    const { file, lock } = place();
    writeFileSync(lock, text(20));
    waiting(file, ...Array.from({ length: 50 }, (_, at) => 100 + at));
    const slept: number[] = [];
    const waits = holder((duration) => {
      slept.push(duration);
      if (slept.length === 6) rmSync(lock);
    });
    await acquire(file, waits, { patience });
    expect(slept.slice(0, 8)).toEqual([20, 500, 5000, 5000, 5000, 5000, 1000, 1000]);
    expect(slept).toHaveLength(6 + 21);
  });

  it('has a place of their own, and is told of the holder and of those before', async () => {
    const { file, lock } = place();
    writeFileSync(lock, text(20));
    const places = waiting(file, 13, 14);
    const own = `.organisering.yaml.rup-wait.00${holder().now()}.`;
    const seen: unknown[] = [];
    const waits = holder(() => {
      seen.push(readdirSync(dirname(file)).filter((name) => name.startsWith(own)).length);
      rmSync(places.shift() ?? lock);
    });
    const told = (by: unknown, ahead: number) => seen.push((by as { pid: number }).pid, ahead);
    await acquire(file, waits, { patience, told });
    expect(seen).toEqual([...[20, 2, 1], ...[20, 1, 1], ...[20, 0, 1]]);
    expect(readdirSync(dirname(file))).toEqual(['.organisering.yaml.rup-lock']);
  });

  it('waits for as long as they are patient, to the millisecond, and leaves their place then', async () => {
    const { file, lock } = place();
    writeFileSync(lock, text(20));
    for (const [patience, looks] of [
      [0, []],
      [5, [5]],
      [5.5, [5, 5.5]],
    ] as const) {
      const slept: number[] = [];
      const waits = holder((duration) => void slept.push(duration));
      await expect(acquire(file, waits, { patience })).rejects.toBeInstanceOf(Locked);
      expect(slept).toEqual(looks);
    }
    expect(readdirSync(dirname(file))).toEqual(['.organisering.yaml.rup-lock']);
  });
});

/** The identity by which a guard of a lock is named. */
function identityOf(lock: string): string {
  const { ino, mtimeNs } = statSync(lock, { bigint: true });
  return `${ino}-${mtimeNs}`;
}

describe('what others left', () => {
  it('is taken over: the lock at once, and of the queue and the guards what the dead left', async () => {
    const { file, lock } = place();
    writeFileSync(lock, text(90));
    writeFileSync(`${lock}.1-2`, text(90));
    waiting(file, 91, 13, 92);
    const slept: number[] = [];
    const waits = holder((duration) => void slept.push(duration));
    const identity = await acquire(file, waits, { patience });
    expect(isHeld(file, identity)).toBe(true);
    expect(readdirSync(dirname(file)).sort()).toEqual([
      '.organisering.yaml.rup-lock',
      `.organisering.yaml.rup-wait.000000000000001.${wordOf({ ...holder(), pid: 13 })}`,
    ]);
    expect(slept[0]).toBe(20);
  });

  it('is a guard, which a dead process may have left, or one that never wrote its name', async () => {
    for (const [guardian, age, isFree] of [
      [text(90), 0, true],
      [text(20), 0, false],
      ['', 3000, true],
      ['', 1000, false],
    ] as const) {
      const { file, lock } = place();
      writeFileSync(lock, text(90));
      const identity = identityOf(lock);
      const guard = `${lock}.${identity}`;
      writeFileSync(guard, guardian);
      const then = (holder().now() - age) / 1000;
      utimesSync(guard, then, then);
      let looks = 0;
      const waits = holder(() => {
        if (++looks === 50) throw new Error('waits on');
      });
      const taken = await acquire(file, waits, { patience }).then(
        () => true,
        () => false,
      );
      expect([guardian, age, taken]).toEqual([guardian, age, isFree]);
    }
  });
});

// Windows has none of these.
it.skipIf(!existsSync('/dev/fd')).each<[string, (lock: string) => unknown]>([
  ['a link', (lock) => symlinkSync('nowhere', lock)],
  ['a folder', (lock) => mkdirSync(lock)],
  ['a socket', (lock) => once(createServer().listen(lock).unref(), 'listening')],
])('%s at the lock’s name is no lock, and is refused at once', async (_, make) => {
  const { file, lock } = place();
  await make(lock);
  const waits = holder(() => {
    throw new Error('waits');
  });
  await expect(acquire(file, waits, { patience })).rejects.toBeInstanceOf(NoLock);
  expect(readdirSync(dirname(file))).toEqual(['.organisering.yaml.rup-lock']);
});
