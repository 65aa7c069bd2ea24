import { palette } from '../output/palette.ts';
import type { Screen } from '../output/screen.ts';
import type { Output } from './context.ts';

/** A stream as what people read is drawn for it: as wide as it is, and with colours where it takes them. */
export const screenOf = async ({ columns, color }: Output): Promise<Screen> => ({
  width: columns,
  colors: await palette(color),
});
