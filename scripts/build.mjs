// Builds rup: what follows from the schema, then the program.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { generate } from './schema-code.mjs';

const require = createRequire(import.meta.url);
const { version } = require('../package.json');

/**
 * Bundles that share nothing: `rest` is the whole program, and each of the commonest commands has one of the little that it
 * needs, which starts quicker. A bundle is one function expression of CommonJS, whose compiled code the launcher can keep
 * (bin/rup.cjs); it is ASCII, which is read quickest and takes a byte for a character.
 */
async function bundle(name, plugins) {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    banner: { js: '(function(require,startOver,__dirname){' },
    footer: { js: '})' },
    // A library that asks for its own URL (fdir) wants a place to look for modules from.
    define: {
      RUP_VERSION: JSON.stringify(version),
      'import.meta.dirname': '__dirname',
      'import.meta.url': '__dirname',
    },
    supported: { 'dynamic-import': false },
    plugins: [...plugins, lateBuiltins, rawText],
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  // esbuild leaves a regular expression's letters as they are; one of them would double the bundle in memory.
  if (/[^\x00-\x7f]/.test(text)) throw new Error('not ASCII: write \\u… in regular expressions');
  writeFileSync(`dist/${name}.js`, text);
  return Object.keys(metafile.inputs);
}

/** The commonest commands, of `meetings` only `plan`, by the texts that each says beside findings. */
const HOT = {
  validate: [],
  status: ['views', 'meetings', 'ahead'],
  ahead: ['ahead'],
  meetings: ['meetings'],
  diff: ['diff'],
};

/** What they hold and yet evaluate when it is needed: the texts of one language are never those of the other. */
const LATE =
  /^(?:node:|chalk$)|\/(?:da|en)\/(?:words|forum|group|meeting|planning|plan|reference|decision|input|history)\.ts$/;

/** Whatever else such a bundle would import has the launcher start over, with the whole program; it never arrives. */
const only = (command) => ({
  name: 'only',
  setup({ onLoad }) {
    const isHot = new RegExp(`/(?:commands/${command}(?:-plan)?|human|table)\\.ts$`);
    const isSaid = new RegExp(`/(?:da|en)/(?:${HOT[command].join('|')})\\.ts$`);
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const hot = [];
      const text = readFileSync(path, 'utf8').replace(/\bimport\('([^']+)'\)/g, (call, name) => {
        if (LATE.test(name) || isSaid.test(name)) return call;
        return isHot.test(name) ? `hot${hot.push(name)}` : 'startOver()';
      });
      const imports = hot.map((name, index) => `import * as hot${index + 1} from '${name}';`);
      return { contents: imports.join('') + text, loader: 'ts' };
    });
  },
});

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
      const { version, license } = require(`../${folder}/package.json`);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(basename(entry)));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

await generate();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const command of Object.keys(HOT)) await bundle(command, [only(command)]);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(await bundle('rest', [])));
