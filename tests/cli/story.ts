import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { gitEnv, Repository } from '../history/repository.ts';
import type { Terminals } from './terminal.ts';
import { folder } from './world.ts';

/** A folder with a `rup` that is the built program, on the day of TEST_NOW. */
function programs(): string {
  const command = [process.execPath, '--require', resolve('tests/cli/clock.cjs'), resolve('bin/rup.cjs')];
  const made = folder({ rup: `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n` });
  chmodSync(join(made, 'rup'), 0o755);
  return made;
}

type Env = Readonly<Record<string, string>>;

/**
 * What somebody does who works with rup in a repository of their own, and all that they see. A line of the script is a
 * day (`YYYY-MM-DD`), a line for the shell, `commit MESSAGE`, or `ask COMMAND` with the answers on lines of their own
 * behind `>`, typed in a terminal. After each line the checks of a pull request must raise no alarm about what was done
 * since the last commit.
 */
export class Story {
  readonly #made = new Repository();
  readonly #terminals: Terminals;
  readonly #always: Env;
  #env: Env = {};
  readonly #told: string[] = [];
  #isCommitted = false;

  constructor(lang: string, terminals: Terminals) {
    this.#terminals = terminals;
    const path = `${programs()}:${process.env['PATH']}`;
    this.#always = { ...gitEnv, PATH: path, XDG_STATE_HOME: folder(), RUP_LANG: lang };
  }

  get folder(): string {
    return this.#made.folder;
  }

  /** Plays a script, and gives the transcript. */
  async play(script: string): Promise<string> {
    const lines = script.split('\n').filter((line) => line !== '');
    for (const [at, line] of lines.entries()) {
      const [word = '', rest = ''] = /^(\S+) (.*)$/.exec(line)?.slice(1) ?? [];
      if (line.startsWith('>')) continue;
      if (/^\d{4}-\d\d-\d\d$/.test(line)) this.#begin(line);
      else if (word === 'commit') this.#commit(rest);
      else if (word === 'ask') await this.#ask(rest, answersIn(lines.slice(at + 1)));
      else this.#call(line);
    }
    return `${this.#told.join('\n').trim()}\n`;
  }

  #begin(day: string): void {
    const now = `${day}T10:00:00Z`;
    this.#env = { ...this.#always, TEST_NOW: now, GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now };
    this.#told.push('', `## ${day}`, '');
  }

  #commit(message: string): void {
    const done = this.#run(`git add --all && git commit --quiet --message ${message}`);
    expect({ message, ...done }).toEqual({ message, status: 0, output: [] });
    this.#isCommitted = true;
  }

  #call(line: string): void {
    const { status, output } = this.#run(line);
    this.#told.push(`$ ${line}`, ...output, ...(status === 0 ? [] : [`[exit ${status}]`]), '');
    if (!this.#isCommitted) return;
    const checked = this.#run('rup validate --base HEAD --only-changes --fail-on note --quiet');
    expect({ line, ...checked }).toEqual({ line, status: 0, output: [] });
  }

  async #ask(line: string, answers: readonly string[]): Promise<void> {
    const terminal = this.#terminals.start(this.folder, this.#env, `sh -c '${line}; echo "ended $?"; cat'`);
    for (const [answered, answer] of answers.entries()) {
      await terminal.until((shown) => shown.split('◇').length - 1 === answered && shown.includes('◆'));
      if (answer !== '') terminal.type('-l', answer);
      terminal.type('Enter');
    }
    const shown = await terminal.until((shown) => shown.includes('ended 0'));
    this.#told.push(
      `$ ${line}`,
      ...shown
        .replace(/ended 0\s*$/, '')
        .trimEnd()
        .replace(/ +$/gm, '')
        .split('\n'),
      '',
    );
  }

  #run(line: string) {
    const { status, stdout } = spawnSync('bash', ['--norc', '-c', `exec 2>&1\n${line}`], {
      cwd: this.folder,
      env: this.#env,
      encoding: 'utf8',
    });
    return { status, output: stdout === '' ? [] : stdout.trimEnd().split('\n') };
  }
}

/** The answers that stand before anything else does. */
function answersIn(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('>'));
  return lines.slice(0, end).map((line) => line.slice(1).trim());
}
