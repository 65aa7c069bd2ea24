import { scheduleOn } from '../../meetings/as-of.ts';
import { meetingTexts } from '../../messages/meetings.ts';
import { wheelTexts } from '../../messages/wheel.ts';
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
  const words = { texts: await wheelTexts(language), meetings: await meetingTexts(language) };
  const wheel = wheelOf(scheduleOn(organisation, at), year, body);
  context.stdout.write(await renderWheel(format, wheel, words));
  return 0;
}
