import { spawnSync } from 'node:child_process';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import { dot } from '../../../src/output/chart/dot.ts';
import { mermaid } from '../../../src/output/chart/mermaid.ts';
import { svgFile } from '../../../src/output/chart/svg.ts';
import { treeText } from '../../../src/output/chart/tree.ts';
import { visibleLine } from '../../../src/output/escape.ts';
import { palette } from '../../../src/output/palette.ts';
import { displayWidth } from '../../../src/output/text.ts';
import fc from '../../property.ts';
import { hasPackage } from '../../system-package.ts';
import { textOf } from '../hostile.ts';
import { figure, fileWith, namedAll, TRAPS } from './generate.ts';

const texts = await textsIn('da', 'chart');
const colors = await palette(0);
const named = (text: string) =>
  figure(
    namedAll(
      fileWith(5, () => text),
      text,
    ),
    texts,
  );

const name = textOf(TRAPS, { maxLength: 4 }).filter((text) => /\S/.test(text));

/** What acts in a terminal or hides, but line ends. */
const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufffe\uffff]|\p{Cs}/u;

const everyName = (check: (text: string) => void, numRuns = 60) => {
  for (const trap of TRAPS) check(trap);
  fc.assert(fc.property(name, check), { numRuns });
};

/** The elements and texts of an XML document; throws where it is not well-formed. */
function read(xml: string): { names: Set<string>; attributes: Set<string>; texts: string[] } {
  const document = XmlDocument.fromString(xml);
  const found = { names: new Set<string>(), attributes: new Set<string>(), texts: [] as string[] };
  const visit = (element: XmlDocument['root']) => {
    found.names.add(element.name);
    for (const { name: attribute } of element.attrs) found.attributes.add(attribute);
    if (element.name === 'text') found.texts.push(element.content);
    for (let child = element.firstChild; child; child = child.next)
      if ('attrs' in child) visit(child as XmlDocument['root']);
  };
  try {
    visit(document.root);
  } finally {
    document.dispose();
  }
  return found;
}

const bare = (text: string) => visibleLine(text).replaceAll(/[\s-]/g, '');

describe('text of the file', () => {
  it('stays text in SVG, which is XML whatever is in it', () => {
    everyName((text) => {
      const written = svgFile(named(text));
      expect(written).not.toMatch(ACTING);
      const { names, attributes, texts: told } = read(written);
      expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']);
      expect([...attributes].filter((attribute) => /^(?:on|href|id$|style$)/.test(attribute))).toEqual([]);
      // All of it is there, broken into lines or not.
      expect(told.join('').replaceAll(/[\s-]/g, '')).toContain(bare(text));
    });
  });

  it('stays within quotes in Mermaid, where it is nothing but letters and codes', () => {
    const QUOTED = /"((?:[\p{L}\p{M}\p{N} ,]|#\d+;|<br\/>)*)"/gu;
    const LINE =
      /^(?:flowchart TB| +subgraph \w+\[Q\]| +end| +\w+\[Q\]| +\w+\(\[Q\]\)| +\w+ ~~~ \w+| +\w+ --- \w+| +\w+ -\.?->\|Q\| \w+| +classDef \w+ [a-z0-9:,. -]+| +class \w+ \w+|)$/;
    everyName((text) => {
      const written = mermaid(named(text));
      const [flow, title = '', ...lines] = written.split('\n');
      expect(title).toMatch(/^ {2}caption\["Fig#46; 1/);
      for (const line of [flow ?? '', ...lines]) expect(line.replace(QUOTED, 'Q')).toMatch(LINE);
      const decoded = written.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      // What Mermaid acts on after it has read the codes.
      expect(decoded).not.toMatch(/\$\$|\\n|\bfa\w?:fa-/);
      expect(decoded.replaceAll(/[\s-]/g, '')).toContain(bare(text));
    });
  });

  it('stays within quotes for Graphviz', () => {
    const QUOTED = /"(?:[^"\\]|\\.)*"/g;
    everyName((text) => {
      const written = dot(named(text));
      expect(written).not.toMatch(ACTING);
      for (const [string] of written.matchAll(QUOTED))
        expect(string.replace(/\\[\\"n]/g, '')).not.toMatch(/\\|&(?!amp;)/);
      expect(written.replace(QUOTED, 'Q')).toMatch(/^[\w\s{}[\]=,;.>-]*$/);
    });
  });

  it.runIf(hasPackage('graphviz', spawnSync('dot', ['-V']).status === 0))(
    'is drawn by Graphviz as it stands',
    () => {
      const draw = (text: string) => {
        const { status, stdout, stderr } = spawnSync('dot', ['-Tsvg'], {
          input: dot(named(text)),
          encoding: 'utf8',
        });
        expect([text, status, stderr.replaceAll(/.*font.*\n/gi, '')]).toEqual([text, 0, '']);
        const { names, texts: told } = read(stdout.replace(/<!DOCTYPE[^>]*>/, ''));
        expect([...names].filter((each) => /^(?:a|script|image|foreignObject)$/.test(each))).toEqual([]);
        expect(told.map((line) => line.replaceAll(/\s/g, ''))).toContain(
          visibleLine(text).replaceAll(/\s/g, ''),
        );
      };
      for (const trap of TRAPS) draw(trap);
      fc.assert(fc.property(name, draw), { numRuns: 20 });
    },
    120_000,
  );

  it('stays text in a terminal, and within its width', () => {
    everyName((text) => {
      for (const width of [undefined, 60, 100]) {
        for (const line of treeText(named(text), { width, colors }).split('\n')) {
          expect(line).not.toMatch(ACTING);
          expect(line).not.toMatch(/^[\s\u2500-\u257f]*::|##\[|##vso\[/);
          expect(displayWidth(line)).toBeLessThanOrEqual(width ?? 80);
        }
      }
    });
  });
});
