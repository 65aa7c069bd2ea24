import type { ChartHelp } from '../../messages/en/help-chart.ts';
import { textsIn } from '../../messages/texts.ts';
import { type Figure, figureOf } from '../../output/chart/figure.ts';
import { CHART_FORMATS, type ChartFormat } from '../../output/chart/formats.ts';
import type { Context, ExitCode } from '../context.ts';
import { flag, format, KNOWN } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';
import { dayOf, organisationKnown } from '../valid.ts';

export default {
  name: 'chart',
  help: (language) => textsIn(language, 'chartHelp'),
  options: [flag('--all', 'all'), format(CHART_FORMATS, 'tree'), KNOWN],
  run: drawChart,
} satisfies CommandSpec<ChartHelp>;

/** Options of `rup chart`, as the command line gives them. */
interface ChartOptions {
  readonly file?: string;
  readonly at?: string;
  readonly known?: string;
  readonly all?: boolean;
  readonly format?: ChartFormat;
}

/** Draws the figure of the organisation on a day. */
async function drawChart(context: Context, options: ChartOptions): Promise<ExitCode> {
  const { catalog, stdout } = context;
  const at = dayOf(context, options);
  const organisation = await organisationKnown(context, options, at);
  const texts = await textsIn(catalog.language, 'chart');
  const figure = figureOf(organisation, at, texts, { all: options.all });
  const { format = 'tree' } = options;
  const text = await DRAW[format](figure, context);
  stdout.show(text, format === 'tree');
  return 0;
}

const DRAW: Readonly<Record<ChartFormat, (figure: Figure, context: Context) => Promise<string>>> = {
  tree: async (figure, { stdout }) => {
    const { treeText } = await import('../../output/chart/tree.ts');
    return treeText(figure, await screenOf(stdout));
  },
  svg: async (figure) => (await import('../../output/chart/svg.ts')).svgFile(figure),
  mermaid: async (figure) => (await import('../../output/chart/mermaid.ts')).mermaid(figure),
  dot: async (figure) => (await import('../../output/chart/dot.ts')).dot(figure),
};
