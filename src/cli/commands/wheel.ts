import { scheduleOn } from '../../meetings/as-of.ts';

import { textsIn } from '../../messages/texts.ts';

import { renderWheel, type WheelFormat } from '../../output/wheel/formats.ts';
import { wheelOf } from '../../output/wheel/wheel.ts';
import type { Context, ExitCode } from '../context.ts';
import { readForPlanning } from './meetings.ts';

/** Options of `rup meetings wheel`, as the command line gives them. */
export interface WheelOptions {
  readonly file?: string;
  readonly at?: string;
  readonly year?: number;
  readonly body?: string;
  readonly format?: WheelFormat;
}

/** Draws a year's meetings and deadlines. */
export async function drawWheel(context: Context, options: WheelOptions): Promise<ExitCode> {
  const { at = context.today, format = 'svg' } = options;
  const { organisation, body } = await readForPlanning(context, options.file, options.body);
  const { year = Number(at.slice(0, 4)) } = options;
  const { language } = context.catalog;
  const words = { texts: await textsIn(language, 'wheel'), meetings: await textsIn(language, 'meetings') };
  const wheel = wheelOf(scheduleOn(organisation, at), year, body);
  context.stdout.write(await renderWheel(format, wheel, words));
  return 0;
}
