import { lstatSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SaveError } from '../document/save-error.ts';
import { failed } from '../history/git/program.ts';
import { repositoryOf } from '../history/git/repository.ts';
import type { MergeTexts } from '../messages/en/merge.ts';
import { visible } from '../output/escape.ts';
import type { Context, ExitCode } from './context.ts';
import { DEFAULT_NAME } from './found.ts';
import { Outputs } from './outputs.ts';

/** What git runs. Where rup is not there, or fails and so has written nothing, git merges by lines as ever. */
const DRIVER =
  'rup merge %O %A %B --marker-size %L --path %P; s=$?; test $s -lt 2 && exit $s; git merge-file --marker-size=%L %A %O %B';

/** Lets git merge the file with rup: in the repository's attributes, which are shared, and its configuration. */
export async function install(
  context: Context,
  texts: MergeTexts,
  { file, dryRun }: { file?: string; dryRun?: true },
): Promise<ExitCode> {
  const { cwd, env, stdout } = context;
  const name = file ?? DEFAULT_NAME;
  const { git, path } = await repositoryOf(resolve(cwd, name), { cwd, env }, name);
  const root = (await git.output(['rev-parse', '--show-toplevel'])).toString('utf8').slice(0, -1);
  const attributes = join(root, '.gitattributes');
  const line = `${file === undefined ? DEFAULT_NAME : patternOf(path)} merge=rup`;
  stdout.write(`${texts.installs({ attributes: '.gitattributes', line: visible(line), driver: DRIVER })}\n`);
  if (dryRun) return 0;
  const shown = relative(cwd, attributes);
  const before = bytesAt(attributes, shown);
  const text = before.toString('latin1');
  if (!text.split(/\r?\n/).includes(Buffer.from(line).toString('latin1'))) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const gap = text === '' || text.endsWith('\n') ? '' : end;
    const after = Buffer.concat([before, Buffer.from(`${gap}${line}${end}`)]);
    await new Outputs(context, [shown]).write(shown, after);
  }
  for (const [key, value] of [
    ['merge.rup.name', 'rup'],
    ['merge.rup.driver', DRIVER],
  ] as const) {
    const { exitCode, complaint } = await git.run(['config', '--local', '--replace-all', key, value]);
    if (exitCode !== 0) throw failed(complaint, exitCode);
  }
  stdout.say(texts.installed);
  return 0;
}

/**
 * What the attributes are, byte by byte: they may be in any encoding. Git reads them through no link, which may come with
 * the repository and lead anywhere, so that rup writes through none.
 */
function bytesAt(path: string, name: string): Buffer {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return Buffer.alloc(0);
  if (!found.isFile()) throw new SaveError('file-in-the-way', { file: name });
  return readFileSync(path);
}

/** A path as a pattern of git's attributes that means it alone: what acts or hides is written byte by byte. */
function patternOf(path: string): string {
  const pattern = `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
  if (/^[\w./\u00c0-\u024f-]*$/.test(pattern)) return pattern;
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, '0')}`;
  const quoted = pattern.replace(/[^\w ./\u00c0-\u024f()=+,;:!'[\]*?-]/gu, (char) =>
    char === '\\' ? '\\\\' : [...Buffer.from(char)].map(octal).join(''),
  );
  return `"${quoted}"`;
}
