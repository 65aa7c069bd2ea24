import type { Finding } from '../../src/document/finding.ts';
import { Lines } from '../../src/document/lines.ts';
import type { Catalog } from '../../src/messages/catalog.ts';
import { da } from '../../src/messages/da/index.ts';
import { en } from '../../src/messages/en/index.ts';
import type { RenderOptions } from '../../src/output/formats.ts';
import type { FileReport } from '../../src/output/report.ts';

/** A catalog whose prose of one finding is the test's own: what a rule says is tested where the rule is. */
const withProse = (catalog: Catalog, is: string, fix: string): Catalog => ({
  ...catalog,
  findings: {
    ...catalog.findings,
    'forum-outlived': {
      message: ({ forum, initiative, ended }) => `${forum} ${is} ${initiative} ${ended}`,
      title: `${is} {0} [x](1)`,
      reason: `${is}, ${fix}`,
      fix,
    },
  },
});

export const danish = withProse(da, 'består uden', 'Nedlæg forummet.');
export const english = withProse(en, 'stands without', 'Dissolve the forum.');

export const options: RenderOptions = { catalog: danish, version: '1.2.3', at: '2014-03-01', cwd: '/repo' };

/** A finding at the first (or a later) place where some text stands. */
export function at(
  text: string,
  where: string,
  more: Partial<Finding<'forum-outlived'>> = {},
  from = 0,
): Finding {
  const start = text.indexOf(where, from);
  if (start === -1) throw new Error(`${where} is not in the text`);
  return {
    code: 'forum-outlived',
    args: { forum: where, initiative: 'Klimastrategi', ended: '2014-01-31' },
    severity: 'error',
    span: { start, end: start + where.length },
    ...more,
  };
}

/** A checked file. */
export function report(text: string, findings: readonly Finding[], name = 'organisering.yaml'): FileReport {
  return { name, document: { text, lines: new Lines(text) }, findings };
}
