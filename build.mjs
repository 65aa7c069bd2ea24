// Builds rup: what follows from the schema, then the program in chunks of CommonJS.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { generate } from './schema-code.mjs';

const require = createRequire(import.meta.url);

/**
 * Bundles into chunks, one for each lazily imported part: a command reads and compiles what it needs and no more.
 * What the hot commands need is joined into one. A chunk is one expression, so that the launcher can keep V8's
 * compiled code of it (bin/rup.cjs); it is ASCII, which is read quickest and takes a byte for a character.
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

/**
 * What starts together stands in one file, for each file costs a start 0.1 ms and more: the modules it begins with.
 * A file that takes in a module which some commands do without is read by them all the same, with all that it needs.
 */
const GROUPS = {
  'main.js': ['src/cli/main.ts', 'src/cli/commands/validate.ts', 'src/output/human.ts'],
  // The words of a language, with the findings that are commonest.
  'da.js': ['src/messages/da/words.ts', 'src/messages/da/forum.ts'],
  'en.js': ['src/messages/en/words.ts', 'src/messages/en/forum.ts'],
  'parsed.js': ['src/cli/parsed.ts', 'src/cli/relations.ts', 'src/organisation/id.ts'],
  'da-help.js': ['src/messages/da/help.ts', 'src/messages/da/help-meetings.ts'],
  'en-help.js': ['src/messages/en/help.ts', 'src/messages/en/help-meetings.ts'],
  'status.js': ['src/cli/commands/status.ts'],
  // `meetings plan` without options does without the parser, and so without src/cli/meetings.ts.
  'meetings.js': ['src/cli/commands/meetings.ts', 'src/output/meetings/table.ts'],
  'da-shown.js': ['src/messages/da/meetings.ts', 'src/messages/da/views.ts'],
  'en-shown.js': ['src/messages/en/meetings.ts', 'src/messages/en/views.ts'],
  // The schema: what `diff` and `log` have in common with the changes.
  'schema-keys.js': ['src/organisation/schema-keys.ts'],
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
    for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
      if ([entryPoint, ...Object.keys(inputs)].some((module) => entries.includes(module))) add(path, names);
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
  // esbuild leaves a regular expression's letters as they are; one of them would double the chunk in memory.
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

await generate();
await bundle();
