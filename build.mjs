// Builds rup: types and validators from the schema, then one CommonJS bundle.
// `node build.mjs --generate` only writes what is generated into src/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import Ajv from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const require = createRequire(import.meta.url);
const generated = 'src/organisation/generated';

/** Lists whose items are validated one by one: ajv's `allErrors` copies its list per item and turns quadratic. */
const itemLists = {
  organisations: 'organisation',
  people: 'person',
  forums: 'forum',
  formerGroups: 'formerGroup',
  efforts: 'effort',
  meetings: 'meeting',
};

export function readSchema() {
  return JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8'));
}

/** The TypeScript types as text; the sync test compares this with the committed file. */
export async function typesSource() {
  const text = await compile({ ...only(typeKeywords, readSchema()), title: 'OrganisationFile' }, '', {
    additionalProperties: false,
    bannerComment: '// Generated from schema/organisering.schema.json by `npm run generate`. Do not edit.',
    unreachableDefinitions: false,
  });
  return text;
}

/**
 * Named definitions give the type names, so titles (Danish, for editors) go; so do constraints that a type
 * cannot hold without becoming unreadable.
 */
const typeKeywords = new Set([
  '$ref',
  '$defs',
  'type',
  'properties',
  'required',
  'items',
  'enum',
  'const',
  'additionalProperties',
]);
const validatingKeywords = new Set([
  ...typeKeywords,
  'format',
  'pattern',
  'minItems',
  'minimum',
  'maximum',
  'oneOf',
  'anyOf',
]);

function only(keywords, schema) {
  const map = (named) =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [name, only(keywords, value)]));
  const kept = Object.entries(schema).filter(([key]) => keywords.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'properties' || key === '$defs') return [key, map(value)];
      if (key === 'oneOf' || key === 'anyOf') return [key, value.map((part) => only(keywords, part))];
      return [key, key === 'items' ? only(keywords, value) : value];
    }),
  );
}

function validatorsSource() {
  const root = only(validatingKeywords, readSchema());
  for (const list of Object.keys(itemLists)) delete root.properties[list].items;
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    formats: { date: (text) => text.length === 10 },
    code: { source: true, lines: false, esm: true, formats: _`require("../date.ts").formats` },
  });
  ajv.addSchema({ ...root, $id: 'root' });
  for (const name of Object.values(itemLists)) ajv.addSchema({ $id: name, $ref: `root#/$defs/${name}` });
  const names = { file: 'root', ...Object.fromEntries(Object.values(itemLists).map((name) => [name, name])) };
  const code = standaloneCode(ajv, names).replace('"use strict";', '');
  // ajv writes `require` even into ES modules; a static import is what bundlers and Node both take.
  const body = code.replaceAll('require("../date.ts")', 'dates');
  if (body.includes('require(')) throw new Error('a validator asks for a module of ajv at run time');
  return `import * as dates from '../date.ts';\n${body}\n`;
}

/** The schema as far as it validates, as a module: a reference is the thing itself, a pattern a regular expression. */
function formSource() {
  const { $defs, ...root } = only(validatingKeywords, readSchema());
  const made = new Map();
  const define = (name) => {
    if (!made.has(name)) made.set(name, source($defs[name]));
    return `${name}Form`;
  };
  const source = (node) => {
    if (Array.isArray(node)) return `[${node.map(source).join()}]`;
    if (typeof node !== 'object') return JSON.stringify(node);
    if (node.$ref) return define(node.$ref.replace('#/$defs/', ''));
    const entries = Object.entries(node).map(([key, value]) => {
      const text = key === 'pattern' && typeof value === 'string' ? `/${value}/u` : source(value);
      return `${JSON.stringify(key)}:${text}`;
    });
    return `{${entries.join()}}`;
  };
  const form = source(root);
  const definitions = [...made].map(([name, text]) => `const ${name}Form = ${text};`);
  return [...definitions, `export const FORM = ${form};`, ''].join('\n');
}

async function generate() {
  mkdirSync(generated, { recursive: true });
  writeFileSync(`${generated}/types.ts`, await typesSource());
  writeFileSync(`${generated}/validators.js`, validatorsSource());
  writeFileSync(`${generated}/form.js`, formSource());
}

/**
 * Bundles into chunks, one for each lazily imported part: a command reads and compiles what it needs and no more.
 * What the hot commands need is joined into one. A chunk is one expression, so that the launcher can keep V8's
 * compiled code of it (bin/rup.cjs); it is ASCII, so that it can be read as Latin-1, the quickest there is.
 */
async function bundle() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    // A library that asks for its own URL (fdir) wants a place to look for modules from.
    define: {
      RUP_VERSION: JSON.stringify(version),
      'import.meta.dirname': '__dirname',
      'import.meta.url': '__dirname',
    },
    plugins: [lateBuiltins, rawText],
    logLevel: 'warning',
  });
  const chunks = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const groups = groupsOf(metafile.outputs);
  for (const [file, names] of groups) {
    const table = file === 'main.js' ? groupTable(groups) : undefined;
    const text = await joined(chunks, names, table);
    for (const name of names) chunks.delete(name);
    writeFileSync(`dist/${file}`, await asFunction(text));
  }
  for (const [name, text] of chunks) writeFileSync(`dist/${name}`, await asFunction(text));
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(Object.keys(metafile.inputs)));
}

/** What starts together stands in one file, for each file costs a start 0.1 ms and more: the modules it begins with. */
const GROUPS = {
  'main.js': ['src/cli/main.ts', 'src/cli/commands/validate.ts', 'src/output/human.ts'],
  // The words of a language, with the findings that are commonest.
  'da.js': ['src/messages/da/words.ts', 'src/messages/da/forum.ts'],
  'en.js': ['src/messages/en/words.ts', 'src/messages/en/forum.ts'],
  'parsed.js': ['src/cli/parsed.ts'],
  'da-help.js': ['src/messages/da/help.ts', 'src/messages/da/help-meetings.ts'],
  'en-help.js': ['src/messages/en/help.ts', 'src/messages/en/help-meetings.ts'],
  'status.js': ['src/cli/commands/status.ts'],
  'meetings.js': ['src/cli/meetings.ts', 'src/cli/commands/meetings.ts', 'src/output/meetings/table.ts'],
  'da-shown.js': ['src/messages/da/meetings.ts', 'src/messages/da/views.ts'],
  'en-shown.js': ['src/messages/en/meetings.ts', 'src/messages/en/views.ts'],
  'changes.js': ['src/cli/changes/command.ts', 'src/cli/changes/make.ts', 'src/changes/index.ts'],
};

/** The chunks of each group: what its modules statically need and no earlier group holds. */
function groupsOf(outputs) {
  const placed = new Set();
  const add = (path, names) => {
    if (placed.has(path)) return;
    placed.add(path);
    names.add(basename(path));
    for (const { kind, path: next, external } of outputs[path].imports) {
      if (kind === 'import-statement' && !external) add(next, names);
    }
  };
  return Object.entries(GROUPS).map(([file, entries]) => {
    const names = new Set();
    for (const [path, { entryPoint }] of Object.entries(outputs)) {
      if (entries.includes(entryPoint)) add(path, names);
    }
    return [file, names];
  });
}

/** Which file holds a chunk that was joined, for the launcher. */
function groupTable(groups) {
  const rows = groups.flatMap(([file, names]) => [...names].map((name) => [`./${name}`, `./${file}`]));
  return JSON.stringify(Object.fromEntries(rows));
}

/** Chunks joined into one scope; `chunks` gives each its name again, for the others to import. */
async function joined(chunks, names, table) {
  const list = [...names];
  const imports = list.map((name, at) => `import * as c${at} from './${name}';`);
  const exported = list.map((name, at) => `'./${name}': c${at}`);
  const among = {
    name: 'among-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        names.has(basename(path)) ? { path, namespace: 'chunk' } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(basename(path)) }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('')}export const chunks = {${exported.join()}};${table ? `export const groups = ${table};` : ''}`,
    },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    minify: true,
    write: false,
    plugins: [among],
  });
  return outputFiles[0].text;
}

/**
 * A chunk as one function expression of CommonJS: Node 20 keeps no compiled code of ES modules, and takes longer
 * to link them.
 */
async function asFunction(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    minify: true,
    charset: 'ascii',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
  });
  // esbuild leaves a regular expression's letters as they are; read as Latin-1 they would be others.
  if (/[^\x00-\x7f]/.test(code)) throw new Error('not ASCII: write \\u… in regular expressions');
  return `(function(require,module,__dirname){${code.trim()}\n})`;
}

/**
 * Built-in modules that a library loads at its start but a short command never uses are loaded at their first
 * use: node:child_process alone takes 3 ms of a start of 30.
 */
const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:child_process|os|tty)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] })`,
    }));
  },
};

/** `import text from './file?raw'` is the file's text, as it is in vitest. */
const rawText = {
  name: 'raw-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?raw', '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /.*/, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'text',
    }));
  },
};

/** The licence texts of the packages that stand in the bundle, as their licences ask. */
function licences(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = `node_modules/${name}`;
      const { version, license } = require(`./${folder}/package.json`);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(basename(entry)));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

if (process.argv[1] === import.meta.filename) {
  await generate();
  if (!process.argv.includes('--generate')) await bundle();
}
