import { HoverRequest, MarkupKind } from 'vscode-languageserver-protocol';
import { closedDay } from '../calendar/closed-days.ts';
import { seasonAt } from '../calendar/seasons.ts';
import type { Finding, Path } from '../document/finding.ts';
import type { AvoidedDay } from '../facts/meeting-reasons.ts';
import { Avoidance } from '../meetings/avoidance.ts';
import { seasonsOf } from '../meetings/settings.ts';
import type { LspTexts } from '../messages/en/lsp.ts';

import { textsIn } from '../messages/texts.ts';
import { isCalendarDate } from '../organisation/date.ts';
import { isoWeek } from '../organisation/days.ts';
import { isDateAt, schemaAt, wordsOf } from '../organisation/schema-keys.ts';
import { adviceOn, sentenceOf } from '../output/advice.ts';
import { markdownParagraph, markdownText } from '../output/markdown.ts';
import { dateParts } from '../output/meetings/facts.ts';
import type { Asked, Feature } from './asked.ts';
import { card } from './card.ts';
import { entityAt } from './ids.ts';
import type { Place } from './place.ts';
import type { View } from './view.ts';

/** What is under the cursor: what is found there, who or what an id is, what a date is, what a key means. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  offer(to) {
    to.answer(HoverRequest.type, async (asked, { textDocument: { uri }, position }) => {
      const view = await asked.session.view(uri);
      const place = view?.place(position);
      if (!view || !place) return null;
      const parts = [...said(asked, view, view.offset(position)), ...(await meaning(asked, view, place))];
      if (parts.length === 0) return null;
      const contents = { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') };
      return { contents, range: view.range(place.span) };
    });
  },
};

async function meaning(asked: Asked, view: View, place: Place): Promise<string[]> {
  if (place.on === 'key') return [keyMeaning(asked, place.path)].filter((text) => text !== '');
  const entity = entityAt(view, place);
  if (entity) return [await card(asked, view, entity)];
  if (typeof place.value !== 'string') return [];
  if (isDateAt(place.path) && isCalendarDate(place.value))
    return [await dateMeaning(asked, view, place.value)];
  const value = asked.texts.values[place.value];
  return wordsOf(schemaAt(place.path)).includes(place.value) && value
    ? [`\`${place.value}\` – ${value}`]
    : [];
}

/** What is found at an offset: the statement of the charter in its own words, and what would fix it. */
function said({ catalog }: Asked, view: View, offset: number): string[] {
  const here = ({ span }: Finding) => span.start <= offset && offset <= span.end;
  return view.state.findings.filter(here).map((finding) => {
    const head = `**${finding.code}**: ${markdownText(sentenceOf(finding, catalog))}`;
    return [head, ...adviceOn(finding, catalog).map(({ text }) => markdownParagraph(text))].join('\n\n');
  });
}

/** What the schema says of a key, in the language that is spoken. */
export function keyMeaning({ texts }: Asked, path: Path): string {
  const node = schemaAt(path);
  if (!node) return '';
  const [danish = '', english = danish] = (node.description ?? '').split('\n\n');
  const key = String(path.at(-1));
  const title = texts.language === 'da' && node.title ? ` – ${node.title}` : '';
  const values = wordsOf(node).map((value) => `- \`${value}\` – ${texts.values[value] ?? value}`);
  const parent = schemaAt(path.slice(0, -1));
  const isRequired = (parent?.required ?? []).includes(key) ? [`*${texts.required}*`] : [];
  return [
    `**${key}**${title}`,
    texts.language === 'da' ? danish : english,
    ...isRequired,
    ...(values.length > 0 ? [values.join('\n')] : []),
  ].join('\n\n');
}

/** A day's weekday, week and season, and whether public bodies are closed. */
export async function dateMeaning({ texts }: Asked, view: View, date: string): Promise<string> {
  const words = await textsIn(texts.language, 'meetings');
  const season = seasonAt(date, seasonsOf(view.organisation?.file.settings));
  const closed = closedDay(date);
  const avoided = new Avoidance(view.organisation?.file.settings).reason(date, '');
  const facts = [
    words.date(dateParts(date)),
    words.week(isoWeek(date).week),
    ...(season ? [words.season[season]] : []),
    closed ? texts.closed(closed) : texts.open,
    ...(!closed && avoided ? [texts.avoided(reasonOf(texts, avoided))] : []),
  ];
  return facts.join(' · ');
}

const reasonOf = ({ values }: LspTexts, day: AvoidedDay) =>
  markdownText('usual' in day ? (values[day.usual] ?? day.usual) : day.reason);
