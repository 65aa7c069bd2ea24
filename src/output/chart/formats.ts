/** The forms in which the figure is drawn. */
export const CHART_FORMATS = ['tree', 'svg', 'mermaid', 'dot'] as const;

export type ChartFormat = (typeof CHART_FORMATS)[number];
