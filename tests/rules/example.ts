import { existsSync, readFileSync } from 'node:fs';
import { judgeBecome } from '../../src/history/transitions/example.ts';
import { compose, EXAMPLE_CHARTER, exampleDocument } from '../../src/rules/example.ts';
import { judge } from '../../src/rules/judge.ts';

const base = readFileSync('examples/rules/base.yaml', 'utf8');

/** A rule's example, judged: the marks in its comments and the findings, both as `line code`. */
export async function judgeExample(code: string, which: 'fails' | 'passes') {
  const file = `examples/rules/${code}/${which}.yaml`;
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const { text, at } = compose(readFileSync(file, 'utf8'), base);
  const charter = `examples/rules/${code}/${EXAMPLE_CHARTER}`;
  const document = await exampleDocument(
    text,
    existsSync(charter) ? readFileSync(charter, 'utf8') : undefined,
  );
  // What a file may not become has the file it came from beside it.
  const before = `examples/rules/${code}/before.yaml`;
  const findings = existsSync(before)
    ? await judgeBecome(compose(readFileSync(before, 'utf8'), base).text, text, at)
    : (await judge(document, at)).findings;
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
