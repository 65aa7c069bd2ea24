import schema from '../../schema/charter.schema.json';
import { TAKEN_BY } from '../../src/rules/shared/charter-check.ts';

/** The demands that a charter's statement can make, with what they mean and the rules that check them. */
export function demandsPart(): string {
  const { properties } = schema.$defs.demands;
  const rows = Object.entries(TAKEN_BY).map(([demand, rules]) => {
    const [, english = ''] = properties[demand as keyof typeof properties].description.split('\n\n');
    return `| \`${demand}\` | ${english} | ${rules.map((code) => `[\`${code}\`](rules.md#${code})`).join(', ')} |\n`;
  });
  return `\n| demand | meaning | checked by |\n|---|---|---|\n${rows.join('')}\n`;
}
