import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean, folder } from '../cli/world.ts';

const run = (command: string, args: string[], cwd = process.cwd()) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

it('the extension is packed as one file, and that starts the server and speaks with it', () => {
  const cwd = folder({ 'organisering.yaml': clean });
  const vsix = join(cwd, 'rup.vsix');
  run(process.execPath, ['editors/vscode/package.mjs', vsix]);
  // Another reader of zips takes it apart, checksums included.
  run('python3', [
    '-c',
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])',
    vsix,
    cwd,
  ]);
  const manifest = readFileSync(join(cwd, 'extension.vsixmanifest'), 'utf8');
  const own = JSON.parse(readFileSync(join(cwd, 'extension/package.json'), 'utf8'));
  expect(manifest).toContain(`Version="${own.version}"`);
  expect(own.main).toBe('./dist/extension.js');
  // The editor's module, as much as the client asks of it, and what the client says to it.
  mkdirSync(join(cwd, 'node_modules/vscode'), { recursive: true });
  writeFileSync(
    join(cwd, 'node_modules/vscode/index.js'),
    `const any = new Proxy(function () {}, {
      get: (_, key) => (key === Symbol.toPrimitive ? () => '1.90.0' : key === 'then' ? undefined : any),
      apply: () => any,
      construct: () => any,
    });
    module.exports = new Proxy({ version: '1.90.0' }, { get: (own, key) => own[key] ?? any });`,
  );
  const extension = run(
    process.execPath,
    ['-p', "Object.keys(require('./extension/dist/extension.js')).join()"],
    cwd,
  );
  expect(extension.trim()).toBe('activate,deactivate');
});
