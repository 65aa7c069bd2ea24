import { demandsPart } from './demands-part.ts';
import { formatPart } from './format-part.ts';
import { rulesPart, statementsPart } from './rules-part.ts';

/** What follows from the source: it stands in a page between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, () => string>> = {
  demands: demandsPart,
  format: formatPart,
  rules: rulesPart,
  statements: statementsPart,
};

/** The page with its generated parts as they follow from the source now. */
export function generated(page: string): string {
  return page.replace(/(<!-- (\w+) -->\n)[^]*?(<!-- \/\2 -->)/g, (_, before, name: string, after) => {
    const part = PARTS[name];
    if (!part) throw new Error(`no part is called ${name}`);
    return `${before}${part()}${after}`;
  });
}
