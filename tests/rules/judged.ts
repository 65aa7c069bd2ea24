import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/document.ts';
import { compose } from '../../src/rules/example.ts';
import { judge } from '../../src/rules/judge.ts';

const base = readFileSync('examples/rules/base.yaml', 'utf8');

/** The findings on some sections, set into the base of the rules' examples, as `line code`; accepted ones apart. */
export async function judged(sections: string, on?: string) {
  const { text, at: own } = compose(sections, base);
  const at = on ?? own;
  const document = await readDocument(Buffer.from(text));
  const { findings } = await judge(document, at);
  const show = ({ span, code }: (typeof findings)[number]) =>
    `${document.lines.position(span.start).line} ${code}`;
  return {
    findings,
    open: findings.filter(({ accepted }) => !accepted).map(show),
    accepted: findings.filter(({ accepted }) => accepted).map(show),
  };
}
