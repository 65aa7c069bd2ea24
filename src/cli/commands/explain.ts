import type { Context, ExitCode } from '../context.ts';
export function explain(_context: Context, _code: string | undefined, _format: string): ExitCode {
  return 0;
}
