import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wellFormed } from './escape.ts';

/**
 * A file's name as build servers want it: relative to a folder (absolute where it lies outside), with `/` between
 * its parts and without `./`.
 */
export function fileName(name: string, cwd: string): string {
  const path = resolve(cwd, name);
  const inside = relative(cwd, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return wellFormed((isOutside ? path : inside).replaceAll(sep, '/'));
}

/** A file's name as a URI reference (RFC 3986): relative where it can be, percent-encoded. */
export function fileUri(name: string, cwd: string): string {
  const file = fileName(name, cwd);
  if (isAbsolute(file)) return pathToFileURL(file).href;
  // A colon in the first part would make it a scheme; encodeURIComponent takes care of that too.
  return file.split('/').map(encodeURIComponent).join('/');
}
