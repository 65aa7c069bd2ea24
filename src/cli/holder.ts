import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Holder } from '../document/save.ts';

/** This process, as others who want to change the same file are told of it. */
export function thisProcess(): Holder {
  return {
    pid: process.pid,
    start: startOf(process.pid) ?? '',
    place: {
      host: hostname(),
      machine: textOf('/etc/machine-id'),
      boot: textOf('/proc/sys/kernel/random/boot_id'),
      namespace: namespace(),
    },
    now: Date.now,
    startOf,
    makeAlike,
  };
}

/** Linux says when a process began, in ticks since the machine did; elsewhere only whether it runs is known. */
function startOf(pid: number): string | undefined {
  // The program's name comes second, in brackets, and may hold brackets and spaces: the start is 20 words after it.
  const words = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  if (words[19] !== undefined) return words[19];
  try {
    process.kill(pid, 0);
    return '';
  } catch (error) {
    // A process of another user's is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? undefined : '';
  }
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** A short file's text; empty where it cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * Node knows nothing of access control lists and extended attributes. GNU's cp does, and is on nearly every Linux;
 * where it is another, or none, they are lost.
 */
function makeAlike(like: string, path: string): void {
  if (process.platform !== 'linux') return;
  spawnSync('cp', ['--attributes-only', '--preserve=all', '--', like, path], { stdio: 'ignore' });
}
