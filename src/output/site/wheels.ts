import { type Html, html } from '../html.ts';
import { wheelSvg } from '../wheel/svg.ts';
import { type Wheel, wheelOf } from '../wheel/wheel.ts';
import type { SiteFile } from './data.ts';
import type { Site } from './source.ts';

/** So many meetings and deadlines can be told from each other on a wheel. */
const MOST = 500;

const fileOf = ({ year }: Wheel) => `wheel-${year}.svg`;

/** The year of the day and the next, as far as there is something in them. */
function wheelsOf({ schedule, at }: Site): Wheel[] {
  const year = Number(at.slice(0, 4));
  return [year, year + 1]
    .filter((each) => each < 10_000)
    .map((each) => wheelOf(schedule, each))
    .filter(({ entries }) => entries.length > 0 && entries.length <= MOST);
}

export function wheels(site: Site): SiteFile[] {
  const words = { texts: site.words.wheel, meetings: site.words.meetings };
  return wheelsOf(site).map((wheel) => ({ name: fileOf(wheel), content: () => wheelSvg(wheel, words) }));
}

/** The first wheel, and links to each as a file. What it shows stands in the lists of the page, too. */
export function wheelPart(site: Site): Html | undefined {
  const { wheel: texts, site: own } = site.words;
  const [first, ...more] = wheelsOf(site);
  if (first === undefined) return undefined;
  const link = (wheel: Wheel) =>
    html`<p class="more"><a href="${fileOf(wheel)}">${own.wheelFile(texts.title(wheel.year))}</a></p>
`;
  return html`<section class="wide" aria-label="${texts.title(first.year)}" tabindex="0">
<img class="wheel" src="${fileOf(first)}" alt="${own.wheelText(texts.title(first.year))}">
</section>
${[first, ...more].map(link)}`;
}
