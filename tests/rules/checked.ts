import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** The findings on some sections, set into the base of the rules' examples, as `line code`; accepted ones apart. */
export async function checked(sections: string, on?: string) {
  const { text, at: own } = compose(sections, base);
  const at = on ?? own;
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at);
  const show = ({ span, code }: (typeof findings)[number]) =>
    `${document.lines.position(span.start).line} ${code}`;
  return {
    findings,
    open: findings.filter(({ accepted }) => !accepted).map(show),
    accepted: findings.filter(({ accepted }) => accepted).map(show),
  };
}
