import { existsSync, readFileSync } from 'node:fs';
import { checkSince } from '../../src/history/transitions/example.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose, EXAMPLE_CHARTER, exampleDocument } from '../../src/rules/example.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** A rule's example, checked: the marks in its comments and the findings, both as `line code`. */
export async function checkExample(code: string, which: 'fails' | 'passes') {
  const file = `fixtures/${code}/${which}.yaml`;
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const { text, at } = compose(readFileSync(file, 'utf8'), base);
  const charter = `fixtures/${code}/${EXAMPLE_CHARTER}`;
  const document = await exampleDocument(
    text,
    existsSync(charter) ? readFileSync(charter, 'utf8') : undefined,
  );
  // What a file may not become has the file it came from beside it.
  const before = `fixtures/${code}/before.yaml`;
  const findings = existsSync(before)
    ? await checkSince(compose(readFileSync(before, 'utf8'), base).text, text, at)
    : (await checkDocument(document, at)).findings;
  const marks = text.split('\n').flatMap((line, index) =>
    // Where no comment can stand on the failing line, one elsewhere names it: `# ✗ line 5 unclosed-quote`.
    [...line.matchAll(/# ✗ (?:line (\d+) )?(.*)$/g)].flatMap(([, number = index + 1, codes = '']) =>
      codes.split(' ').map((mark) => `${number} ${mark}`),
    ),
  );
  const open = findings.filter(({ accepted }) => !accepted);
  const found = open.map(({ span, code }) => `${document.lines.position(span.start).line} ${code}`);
  return { marks, found, findings, document };
}
