import type { Severity } from '../messages/severity.ts';

/** Terminal colours: 0 none, 1 sixteen, 2 256, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** How the parts of a text are coloured in a terminal. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly phrase: Paint;
  readonly command: Paint;
  /** Lines of a diff. */
  readonly added: Paint;
  readonly removed: Paint;
}

export type Paint = (text: string) => string;

const same: Paint = (text) => text;
const PLAIN: Palette = {
  error: same,
  warning: same,
  note: same,
  strong: same,
  faint: same,
  phrase: same,
  command: same,
  added: same,
  removed: same,
};

/** The colours of a terminal; without any, the library for them is not loaded. */
export async function palette(level: ColorLevel): Promise<Palette> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    error: chalk.bold.red,
    warning: chalk.bold.yellow,
    note: chalk.bold.blue,
    strong: chalk.bold,
    faint: chalk.dim,
    phrase: chalk.italic,
    command: chalk.cyan,
    added: chalk.green,
    removed: chalk.red,
  };
}
