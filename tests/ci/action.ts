import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { environment } from './package.ts';

/** A step of a composite action that runs a command. */
interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The metadata of a composite action. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action = load(readFileSync('action.yml', 'utf8')) as Action;

/** What a run of the action is given. */
export interface Given {
  /** Where the action's repository was checked out. */
  readonly actionPath: string;
  /** Where the repository that uses it was. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  /** The `github` context's event, and the name of that event. */
  readonly event?: object;
  readonly eventName?: string;
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run of the action gave. */
export interface Done {
  /** The exit code of the step that ended it. */
  readonly exitCode: number | null;
  readonly log: string;
  readonly errors: string;
  /** The job's summary, Markdown. */
  readonly summary: string;
}

/** Runs the steps of `action.yml` one after the other as a runner does, until one fails. */
export function runAction(given: Given): Done {
  const runner = mkdtempSync(join(tmpdir(), 'rup-runner-'));
  const file = (name: string) => {
    writeFileSync(join(runner, name), '');
    return join(runner, name);
  };
  const env = environment({
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: given.workspace,
    GITHUB_ACTION_PATH: given.actionPath,
    GITHUB_EVENT_NAME: given.eventName ?? 'push',
    GITHUB_SHA: given.sha ?? '',
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    ...given.env,
  });
  const context = { inputs: inputs(given.with ?? {}), github: { event: given.event ?? {} } };
  const done = { exitCode: 0 as number | null, log: '', errors: '' };
  for (const [at, step] of action.runs.steps.entries()) {
    const script = join(runner, `${at}.sh`);
    writeFileSync(script, step.run);
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluated(text, context)]);
    // `shell: bash`, as GitHub's documentation gives the command.
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', script],
      {
        cwd: given.workspace,
        env: { ...env, ...Object.fromEntries(own) },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    done.log += stdout;
    done.errors += stderr;
    done.exitCode = status;
    if (status !== 0) break;
  }
  return { ...done, summary: readFileSync(join(runner, 'summary'), 'utf8') };
}

function inputs(given: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(action.inputs);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no such input: ${unknown}`);
  return Object.fromEntries(names.map((name) => [name, given[name] ?? action.inputs[name]?.default ?? '']));
}

/** A text with its expressions evaluated: names of a context, joined by `||`. */
function evaluated(text: string, context: object): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const values = expression.split('||').map((name) => valueOf(name.trim(), context));
    return String(values.find(Boolean) ?? '');
  });
}

function valueOf(name: string, context: object): unknown {
  if (!/^[\w.-]+$/.test(name)) throw new Error(`an expression that is not understood: ${name}`);
  let value: unknown = context;
  for (const key of name.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}
