import { jsonText } from '../json-text.ts';
import type { WheelWords } from './labels.ts';
import type { Wheel } from './wheel.ts';

/** The forms in which the year can be shown. */
export const WHEEL_FORMATS = ['svg', 'markdown', 'json'] as const;

export type WheelFormat = (typeof WHEEL_FORMATS)[number];

/** Shows the year in a form. The text ends with a line break. */
export async function renderWheel(format: WheelFormat, wheel: Wheel, words: WheelWords): Promise<string> {
  switch (format) {
    case 'svg':
      return (await import('./svg.ts')).wheelSvg(wheel, words);
    case 'markdown':
      return (await import('./markdown.ts')).wheelMarkdown(wheel, words);
    case 'json':
      return jsonText(wheelValue(wheel));
  }
}

function wheelValue({ year, at, entries }: Wheel) {
  return {
    year,
    at,
    entries: entries.map((entry) => {
      const { id, body, state, date, themes } = entry.meeting;
      const meeting = { id, body: body.id, state, date };
      return entry.kind === 'meeting'
        ? {
            kind: entry.kind,
            date: entry.date,
            meeting: { ...meeting, themes: themes.map((theme) => theme.id) },
          }
        : { kind: entry.kind, date: entry.date, deadline: entry.deadline, meeting };
    }),
  };
}
