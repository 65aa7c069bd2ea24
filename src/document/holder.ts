/** A process, told apart from every other that ever ran. What its system does not tell is an empty text. */
export interface Process {
  readonly pid: number;
  /** When it started, as its system counts: its number may since have been given to another. */
  readonly start: string;
  /** The namespace in which the number counts: each container has one of its own. */
  readonly space: string;
  /** The machine's run, from one start to the next. */
  readonly boot: string;
  /** The machine, whatever it is called. */
  readonly machine: string;
  readonly host: string;
}

/** The process that we are, and what it knows of the world. */
export interface Holder extends Process {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Lets so many milliseconds pass. */
  sleep(duration: number): Promise<void>;
  /**
   * When the process of that number started, in our own namespace: undefined where none runs, and empty where one
   * does, but not since when.
   */
  startOf(pid: number): string | undefined;
}

/** The process in a word that can be part of a file's name. */
export function wordOf({ pid, start, space, boot, machine, host }: Process): string {
  return [pid, plain(start), plain(space), plain(boot, 8), plain(machine, 8), plain(host, 40)].join('.');
}

const plain = (text: string, length?: number) => text.replace(/[^\w-]/g, '_').slice(0, length);

/** The process that a word stands for; undefined where it stands for none. */
export function processIn(word: string): Process | undefined {
  const parts = /^(\d{1,10})\.([\w-]*)\.([\w-]*)\.([\w-]*)\.([\w-]*)\.([\w-]*)$/.exec(word);
  if (!parts) return undefined;
  const [, pid, start = '', space = '', boot = '', machine = '', host = ''] = parts;
  return { pid: Number(pid), start, space, boot, machine, host };
}

/**
 * Whether a process has ended; undefined where that cannot be known from here, as of another machine or container. A
 * machine that was started anew runs none of those it ran before.
 */
export function hasEnded(it: Process, by: Holder): boolean | undefined {
  const us = processIn(wordOf(by)) ?? by;
  if (it.host !== us.host || it.machine !== us.machine) return undefined;
  if (it.boot !== us.boot) return it.boot === '' || us.boot === '' ? undefined : true;
  if (it.space !== us.space) return undefined;
  const start = by.startOf(it.pid);
  return start === undefined || (start !== '' && it.start !== '' && start !== it.start);
}
