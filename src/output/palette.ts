import type { Severity } from '../facts/severity.ts';

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
  // Chalk paints all its arguments, and `map` gives three.
  const one =
    (paint: Paint): Paint =>
    (text) =>
      paint(text);
  return {
    error: one(chalk.bold.red),
    warning: one(chalk.bold.yellow),
    note: one(chalk.bold.blue),
    strong: one(chalk.bold),
    faint: one(chalk.dim),
    phrase: one(chalk.italic),
    command: one(chalk.cyan),
    added: one(chalk.green),
    removed: one(chalk.red),
  };
}
