import { Command } from 'commander';
import { copenhagenDate } from '../calendar/today.ts';
import type { CliErrorArgs } from '../messages/cli.ts';
import { da } from '../messages/da/index.ts';
import { en } from '../messages/en/index.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';

/** Runs the command line. Only this file touches the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const language = process.env['RUP_LANG'] === 'da' ? 'da' : 'en';
  const context: Context = {
    cwd: process.cwd(),
    today: copenhagenDate(Date.now()),
    language,
    catalog: language === 'da' ? da : en,
    stdout: { write: (text) => void process.stdout.write(text), color: 0, isTerminal: false },
    stderr: { write: (text) => void process.stderr.write(text), color: 0, isTerminal: false },
    readStdin: async () => Buffer.concat(await process.stdin.toArray()),
  };
  const program = new Command('rup');
  program
    .command('validate [files...]')
    .option('--at <date>')
    .option('--fail-on <severity>', '', 'error')
    .action(async (files, options) => {
      const { validate } = await import('./commands/validate.ts');
      process.exitCode = await validate(context, files, options);
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const say = context.catalog.cli.errors[error.code as keyof CliErrorArgs] as (args: unknown) => string;
    context.stderr.write(`${context.catalog.cli.errorLabel}: ${say(error.args)}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
