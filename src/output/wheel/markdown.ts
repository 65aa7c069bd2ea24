import { grouped } from '../../organisation/grouped.ts';
import { markdownText as escape } from '../markdown.ts';
import { entryText, type WheelWords } from './labels.ts';
import type { Wheel } from './wheel.ts';

/** The wheel as Markdown: the year month by month. */
export function wheelMarkdown(wheel: Wheel, words: WheelWords): string {
  const { texts } = words;
  const months = [...grouped(wheel.entries, ({ date }) => Number(date.slice(5, 7)))].map(
    ([month, entries]) => {
      const name = texts.months[month - 1] ?? '';
      const items = entries.map((entry) => {
        const { day, what, more } = entryText(entry, wheel, words);
        const title = escape(`${day}: ${what}`);
        const rest = more === '' ? '' : ` (${escape(more)})`;
        return `- ${entry.kind === 'meeting' ? `**${title}**` : title}${rest}\n`;
      });
      return `\n## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n${items.join('')}`;
    },
  );
  const head = `# ${escape(texts.title(wheel.year))}\n\n${escape(texts.subtitle(wheel.plan, wheel.at))}\n`;
  return head + (months.length > 0 ? months.join('') : `\n${escape(texts.none)}\n`);
}
