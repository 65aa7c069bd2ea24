import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_BYTES } from '../../document/bytes.ts';
import { GitError } from './error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where git is run from and with which environment: those of the command that asks. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Environment;
}

/** What git wrote, what it complained of, and its exit code; whether it wrote more than is read, and was stopped. */
export interface Ran {
  readonly output: Buffer;
  readonly complaint: string;
  readonly exitCode: number | null;
  readonly isCut: boolean;
}

/** A child process that writes to us. */
export type Running = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

/**
 * What of a repository's configuration could run a program, cost time or change the output. Only plumbing and `log`
 * without patches are called, so that neither filters nor textconv are in question. Programs of the system's and
 * the user's own configuration (`safe.directory` stands there too) are theirs.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showRoot=true',
  'log.showSignature=false',
  'diff.relative=false',
  // A history that is not the whole of it, with merges told otherwise, or in no order that can be had.
  'log.follow=false',
  'log.diffMerges=separate',
  'log.mailmap=false',
  'diff.orderFile=/dev/null',
  'i18n.logOutputEncoding=UTF-8',
];
const BEFORE = ['--no-pager', '--no-optional-locks', ...SETTINGS.flatMap((setting) => ['-c', setting])];

/** The `git` program, run in one folder. No shell is in between: arguments are what they are. */
export class Git {
  readonly folder: string;
  readonly #env: Environment;

  constructor(folder: string, surroundings: Surroundings) {
    this.folder = folder;
    this.#env = environment(surroundings);
  }

  /**
   * Starts git. What it says of errors comes with `ended`. Throws the system's error where the folder cannot be
   * entered, which would else look as if git were not there.
   */
  async start(args: readonly string[], input: 'ignore' | 'pipe' = 'ignore'): Promise<Running> {
    accessSync(this.folder, constants.X_OK);
    // Loaded here: it takes 3 ms, a tenth of a short run.
    const { spawn } = await import('node:child_process');
    return spawn('git', [...BEFORE, ...args], {
      cwd: this.folder,
      env: this.#env as NodeJS.ProcessEnv,
      stdio: [input, 'pipe', 'pipe'],
      windowsHide: true,
    }) as Running;
  }

  /**
   * Runs git to its end. Throws where it is not there. Waiting for it idly loads none of what streams take, a fifth of
   * a short run.
   */
  async run(args: readonly string[], input = ''): Promise<Ran> {
    const { spawnSync } = await import('node:child_process');
    const { stdout, stderr, status, error } = spawnSync('git', [...BEFORE, ...args], {
      cwd: this.folder,
      env: this.#env as NodeJS.ProcessEnv,
      input,
      maxBuffer: MAX_BYTES + LONGEST_COMPLAINT,
      windowsHide: true,
    });
    const isCut = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS';
    if (error && !isCut) throw notRun(error);
    return { output: stdout, complaint: stderr.toString('utf8'), exitCode: status, isCut };
  }

  /** What git writes, where it succeeds. */
  async output(args: readonly string[]): Promise<Buffer> {
    const { output, complaint, exitCode, isCut } = await this.run(args);
    if (isCut) throw tooLarge(`git ${args[0]}`, output.length);
    if (exitCode !== 0) throw failed(complaint, exitCode);
    return output;
  }
}

/** How a process ended. Listens from now on, so ask before reading. */
export function ended(child: Running): Promise<{ complaint: string; exitCode: number | null }> {
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < LONGEST_COMPLAINT) complaint += text;
  });
  const end = new Promise<{ complaint: string; exitCode: number | null }>((resolve, reject) => {
    child.on('error', (error) => reject(notRun(error)));
    child.on('close', (exitCode) => resolve({ complaint, exitCode }));
  });
  // Whoever reads the output first learns of it here later; it is no unhandled rejection until then.
  end.catch(() => {});
  return end;
}

const LONGEST_COMPLAINT = 10_000;

/** What is thrown where git cannot be started. */
function notRun(error: NodeJS.ErrnoException): GitError {
  return error.code === 'ENOENT'
    ? new GitError('git-missing', {})
    : new GitError('git-failed', { detail: error.message });
}

export const tooLarge = (object: string, bytes: number) =>
  new GitError('git-too-large', { object, bytes, limit: MAX_BYTES });

/** Why git gave up, by what it complained of (it speaks English, see below). */
export function failed(complaint: string, exitCode: number | null): GitError {
  if (PARTIAL.test(complaint)) return new GitError('git-partial', {});
  const lines = complaint.split('\n').filter((line) => line !== '');
  const fatal = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1);
  const detail = fatal?.replace(/^[a-z]+: /, '') ?? `exit code ${exitCode}`;
  return new GitError(isDamaged(complaint) ? 'git-damaged' : 'git-failed', { detail });
}

/** A partial clone lacks an object, which git was not let fetch. */
const PARTIAL = /promisor remote|lazy fetching|^fatal: transport '.*' not allowed/m;

/** Words by which git says that it cannot read what it has. */
const DAMAGED = [
  ...['corrupt', 'broken', 'bad object', 'bad tree', 'not a tree object', 'could not read', 'unable to read'],
  ...['unable to unpack', 'unable to parse', 'inflate', 'does not match index', 'is empty', 'missing'],
];
const isDamaged = (complaint: string) => DAMAGED.some((words) => complaint.toLowerCase().includes(words));

/**
 * The caller's environment, in which git answers in English, asks nothing, fetches nothing, and reads dates as Danish
 * ones. A hook's GIT_DIR is relative to where the hook runs; we run git elsewhere.
 */
function environment({ cwd, env }: Surroundings): Environment {
  const absolute: Record<string, string> = {};
  for (const name of [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
  ]) {
    const value = env[name];
    if (value !== undefined && value !== '' && !isAbsolute(value)) absolute[name] = resolve(cwd, value);
  }
  // Where only the one is given, git takes its working directory for the other.
  const workTree = env['GIT_DIR'] && !env['GIT_WORK_TREE'] ? { GIT_WORK_TREE: cwd } : {};
  return {
    ...env,
    ...absolute,
    ...workTree,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    TZ: 'Europe/Copenhagen',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone has git fetch what it lacks, by whatever program its configuration names. The first forbids
    // that; an older git does not know it, and may use no protocol.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // These contradict the `literal` by which a path is told from a pattern.
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_LITERAL_PATHSPECS: undefined,
  };
}
