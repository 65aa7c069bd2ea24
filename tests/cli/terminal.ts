import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasPackage } from '../system-package.ts';

/** Whether there is a program that holds terminals. */
export const hasTmux = hasPackage('tmux', spawnSync('tmux', ['-V']).status === 0);

/** A terminal with a shell in it. */
export interface ShellTerminal {
  screen(): string;
  /** All that it has shown, also what has left the screen; `joined`: lines that the terminal broke are whole. */
  shown(joined?: 'joined'): string;
  /** Waits until the screen shows a text. */
  shows(text: string): Promise<void>;
  /** Waits until what it has shown is so. */
  until(isSo: (shown: string) => boolean): Promise<string>;
  /** Sends keys, by tmux's names for them. */
  type(...keys: string[]): void;
  /** Whether the cursor is seen: `1` or `0`. */
  cursor(): string;
}

/** Terminals of 40 lines, apart from any others on this machine. */
export class Terminals {
  readonly #socket: string;
  #count = 0;

  constructor(name: string) {
    this.#socket = `rup-test-${name}-${process.pid}`;
  }

  /** Starts a command in a folder, with these variables and no others. */
  start(
    cwd: string,
    env: Readonly<Record<string, string | undefined>>,
    command: string,
    columns = 80,
  ): ShellTerminal {
    const name = `s${this.#count++}`;
    const words = Object.entries({ TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', ...env });
    const given = words.map(([key, value]) => `${key}='${value}'`).join(' ');
    this.#tmux(
      'new-session',
      '-d',
      '-s',
      name,
      '-x',
      String(columns),
      '-y',
      '40',
      '-c',
      cwd,
      `env -i ${given} ${command}`,
    );
    const screen = () => this.#tmux('capture-pane', '-p', '-t', name);
    const shown = (joined?: 'joined') =>
      this.#tmux('capture-pane', '-p', '-S', '-', ...(joined ? ['-J'] : []), '-t', name);
    const waited = async (isSo: (shown: string) => boolean, read: () => string, what: string) => {
      for (let tries = 0; tries < 2400; tries++) {
        const text = read();
        if (isSo(text)) return text;
        await sleep(50);
      }
      throw new Error(`the terminal does not show ${what}:\n${shown()}`);
    };
    return {
      screen,
      shown,
      shows: async (text) => void (await waited((all) => all.includes(text), screen, `"${text}"`)),
      until: (isSo) => waited(isSo, shown, 'what is waited for'),
      cursor: () => this.#tmux('display-message', '-p', '-t', name, '#{cursor_flag}').trim(),
      type: (...keys) => void this.#tmux('send-keys', '-t', name, ...keys),
    };
  }

  /** Ends them all. */
  end(): void {
    if (this.#count > 0) this.#tmux('kill-server');
  }

  #tmux(...words: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...words], { encoding: 'utf8' });
  }
}
