import { scheduleOn } from '../../meetings/as-of.ts';
import type { MeetingsHelp } from '../../messages/en/help-meetings.ts';
import { textsIn } from '../../messages/texts.ts';
import { renderWheel, WHEEL_FORMATS, type WheelFormat } from '../../output/wheel/formats.ts';
import { wheelOf } from '../../output/wheel/wheel.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { anyText, format } from '../options.ts';
import { BODY, readForPlanning } from '../planning.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'meetings wheel',
  help: (language) => textsIn(language, 'meetingsHelp'),
  options: [{ ...anyText('--year', 'year', 'year'), parse: checkYear }, BODY, format(WHEEL_FORMATS, 'svg')],
  run: drawWheel,
} satisfies CommandSpec<MeetingsHelp>;

/** Options of `rup meetings wheel`, as the command line gives them. */
interface WheelOptions {
  readonly file?: string;
  readonly at?: string;
  readonly year?: number;
  readonly body?: string;
  readonly format?: WheelFormat;
}

/** Draws a year's meetings and deadlines. */
async function drawWheel(context: Context, options: WheelOptions): Promise<ExitCode> {
  const { at = context.today, format = 'svg' } = options;
  const { organisation, body } = await readForPlanning(context, options.file, options.body);
  const { year = Number(at.slice(0, 4)) } = options;
  const { language } = context.catalog;
  const words = { texts: await textsIn(language, 'wheel'), meetings: await textsIn(language, 'meetings') };
  const wheel = wheelOf(scheduleOn(organisation, at), year, body);
  context.stdout.write(await renderWheel(format, wheel, words));
  return 0;
}

/** A year of the calendar. */
function checkYear(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError('bad-year', { option: '--year', value });
}
