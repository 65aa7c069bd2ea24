import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Holder, wordOf } from '../../src/document/holder.ts';
import { acquire, isHeld, Locked, release } from '../../src/document/lock.ts';

/** A process to which time passes by its sleep alone; `slept` sees each, and may end the wait. */
function holder(slept: (duration: number) => void = () => {}): Holder {
  const us = { pid: 12, start: '345', space: '4026', boot: 'b', machine: 'm', host: 'h' };
  return {
    ...us,
    now: () => Date.parse('2014-03-01T12:00:00Z'),
    sleep: async (duration) => slept(duration),
    startOf: () => '345',
  };
}

function place() {
  const file = join(mkdtempSync(join(tmpdir(), 'rup-')), 'organisering.yaml');
  return { file, lock: file.replace('organisering.yaml', '.organisering.yaml.rup-lock') };
}

const patience = 30_000;

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
