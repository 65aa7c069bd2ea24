import type { JsonChange } from '../output/change-json.ts';
import type { Context, Output } from './context.ts';

/** Where nothing that is written arrives. */
export const MUTE: Output = {
  write: () => {},
  say: () => {},
  show: () => {},
  overwrite: () => {},
  isTerminal: false,
  isPaged: false,
  columns: undefined,
  rows: undefined,
  isClosed: false,
  color: 0,
};

/** A context in which nobody is asked, nor told of errors. */
export function unasked(context: Context, stdout: Output): Context {
  // Getters do not come along.
  return { ...context, cwd: context.cwd, terminal: () => undefined, stdout, stderr: MUTE };
}

/** What a command line would change, as it tells itself; undefined where it changes nothing. Throws as the command does. */
export async function dryRun(context: Context, words: readonly string[]): Promise<JsonChange | undefined> {
  let answer = '';
  const stdout = { ...MUTE, write: (text: string) => void (answer += text) };
  const exitCode = await context.run([...words, '--dry-run', '--json'], unasked(context, stdout));
  return exitCode === 0 ? (JSON.parse(answer) as JsonChange) : undefined;
}
