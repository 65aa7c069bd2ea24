import { visibleLine } from './escape.ts';
import type { Palette } from './palette.ts';
import { columnsFor } from './text.ts';

/** How a terminal takes text. */
export interface Screen {
  /** Columns; undefined where there is no terminal. */
  readonly width: number | undefined;
  readonly colors: Palette;
}

/** The columns that text for a person is set in. */
export const widthOf = ({ width }: Screen) => columnsFor(width);

/**
 * A text of the file as one line, or part of one, for a terminal or a log. Where it is wrapped, none of its lines
 * begins with `::`, which GitHub would read as a command.
 */
export const screenText = (text: string) => visibleLine(text).replace(/:(?=:)/g, ': ');
