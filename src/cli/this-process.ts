import { readFileSync, readlinkSync } from 'node:fs';
import type { Holder } from '../document/holder.ts';

/** This process. What it cannot know of itself and of others is what only Linux tells, in /proc. */
export function thisProcess(): Holder {
  const { pid } = process;
  const start = statusOf('self')?.start ?? String(Math.round(performance.timeOrigin));
  // A container without a /proc of its own sees that of another, in which the numbers are others.
  const isOurs = told(() => readlinkSync('/proc/self')) === String(pid);
  return {
    pid,
    start,
    space: told(() => readlinkSync('/proc/self/ns/pid')).replace(/\D/g, ''),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    machine: told(() => readFileSync('/etc/machine-id', 'utf8')),
    host: process.getBuiltinModule('node:os').hostname(),
    now: Date.now,
    sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
    startOf(other) {
      if (other === pid) return start;
      if (!isRunning(other)) return undefined;
      const status = isOurs ? statusOf(other) : undefined;
      return status?.hasEnded ? undefined : (status?.start ?? '');
    },
  };
}

function isRunning(pid: number): boolean {
  // Zero is a group of processes.
  if (pid < 1 || pid > 0x7fffffff) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user's is there all the same.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** What Linux tells of a process (`man proc_pid_stat`). One that ended stays until its parent has asked for it. */
function statusOf(pid: number | 'self'): { readonly start: string; readonly hasEnded: boolean } | undefined {
  // The program's name, in brackets, may hold brackets and spaces.
  const text = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '');
  const [state = '', ...fields] = text.split(' ');
  const start = fields[18];
  return start === undefined ? undefined : { start, hasEnded: 'ZXx'.includes(state) };
}

function told(ask: () => string): string {
  try {
    return ask().trim();
  } catch {
    return '';
  }
}
