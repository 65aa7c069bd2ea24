// Builds rup where npm installs it from its repository. npm installs what building needs first, but not for a global
// installation (npm/cli issue 8440), which is what pre-commit and `npm install --global git+…` make.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Standard output is for npm: `npm pack` tells the package's name there.
const npm = (...args) =>
  execFileSync('npm', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_global: 'false', npm_config_dry_run: 'false' },
    shell: process.platform === 'win32',
  });

if (!existsSync('node_modules/esbuild'))
  npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
npm('run', 'build');
