import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { CHART_FORMATS } from '../output/chart/formats.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { oneOf, takeGlobals, takeKnown } from './options.ts';

/** `rup chart`. What it does is loaded when it is called. */
export async function chart(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'chartHelp');
  return (command) => {
    command.description(help.description);
    command.examples = help.examples;
    command.addOption(new Option('--all', help.options.all));
    const format = oneOf('--format', help.values.format, help.options.format, CHART_FORMATS);
    command.addOption(format.default('tree'));
    takeKnown(command);
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options) => {
      const { drawChart } = await import('./commands/chart.ts');
      return drawChart(context, options);
    });
  };
}
