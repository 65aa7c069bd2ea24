import { type BigIntStats, fstatSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../output/escape.ts';
import type { Stream, Terminal, Wire, World } from './context.ts';
import { readInto } from './descriptor.ts';
import { UsageError } from './errors.ts';
import { run } from './run.ts';

// The only file that touches the process. Its streams are the file descriptors themselves: `process.stdout` costs
// more to open than the rest of a short run, so it is opened only where it is needed.

/** Runs rup on the process's own arguments and sets its exit code; what is still to be written is never cut off. */
async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), world());
  } catch (error) {
    // Nothing is left to say it with but the plainest way.
    process.exitCode = 3;
    stream(2).write(harmless(`${error instanceof Error ? error.message : error}\n`));
  }
  // Every byte is out and nothing is under way: to end at once saves what Node does before it ends by itself, a
  // last collection among it. Where a stream still has something to write, Node ends when it is done.
  if (!isStreaming) process.exit();
}

/** Whether a stream has been handed something that it writes when it can. */
let isStreaming = false;

function world(): World {
  return {
    // Asked for where it is needed: the folder may be gone.
    get cwd() {
      return process.cwd();
    },
    env: process.env,
    now: Date.now(),
    packageRoot: join(__dirname, '..'),
    stdout: stream(1),
    stderr: stream(2),
    readStdin,
    streamFile,
    holder: async () => (await import('./this-process.ts')).thisProcess(),
    page,
    terminal,
    wire,
  };
}

function stream(descriptor: 1 | 2): Stream {
  let isTerminal: boolean | undefined;
  const node = () => (descriptor === 1 ? process.stdout : process.stderr);
  let state: 'direct' | 'streaming' | 'closed' = 'direct';

  /** What a non-blocking pipe does not take at once, Node writes when it can. */
  function hand(rest: Buffer): void {
    if (state === 'direct') node().on('error', () => void (state = 'closed'));
    state = 'streaming';
    isStreaming = true;
    node().write(rest);
  }

  return {
    get isTerminal() {
      isTerminal ??= isTerminalAt(descriptor);
      return isTerminal;
    },
    get columns() {
      // A terminal that does not know its width says 0.
      return (this.isTerminal && node().columns) || undefined;
    },
    get rows() {
      return (this.isTerminal && node().rows) || undefined;
    },
    get isClosed() {
      return state === 'closed';
    },
    write(text) {
      let rest = Buffer.from(text);
      if (state === 'streaming') hand(rest);
      while (state === 'direct' && rest.length > 0) {
        try {
          rest = rest.subarray(writeSync(descriptor, rest));
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') hand(rest);
          else if (code === 'EPIPE' || descriptor === 2) state = 'closed';
          else {
            state = 'closed';
            throw new UsageError('output-unwritable', { reason: code ?? '' });
          }
        }
      }
    },
  };
}

/** Whether a terminal is there. `node:tty` takes 5 ms to load: only what may be one is asked. */
function isTerminalAt(descriptor: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isCharacterDevice() || stat.rdev === statSync('/dev/null').rdev) return false;
  } catch {
    // No such descriptor, or a system without /dev/null, where Node is asked.
    if (process.platform !== 'win32') return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

function terminal(): Terminal | undefined {
  if (!isTerminalAt(0) || !isTerminalAt(2)) return undefined;
  return { input: process.stdin, output: process.stderr };
}

/** What of `less` makes it show colours, end where all fits, and leave the text behind; as the user has it, if so. */
const LESS = 'FRX';

function page(command: string, text: string): boolean {
  // Ctrl-C is the pager's: rup waits for it.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const { status, signal } = process.getBuiltinModule('node:child_process').spawnSync(command, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, ...process.env },
  });
  process.off('SIGINT', ignore);
  return status === 0 || signal !== null;
}

function wire(): Wire {
  isStreaming = true;
  return { input: process.stdin, output: process.stdout, close: () => void process.stdin.destroy() };
}

/** What a stream is: a file, where it was redirected. */
function streamFile(descriptor: 0 | 1 | 2): BigIntStats | undefined {
  try {
    return fstatSync(descriptor, { bigint: true });
  } catch {
    return undefined;
  }
}

async function readStdin(limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    readInto(chunks, 0, limit);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EAGAIN' && code !== 'EOF') throw error;
    // A non-blocking stream that has nothing yet.
    if (code === 'EAGAIN') {
      let length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      for await (const chunk of process.stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > limit) break;
      }
    }
  }
  return Buffer.concat(chunks);
}

void main();
