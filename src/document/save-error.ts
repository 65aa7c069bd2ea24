import { CodedError } from '../facts/coded-error.ts';
import type { SaveErrorArgs } from '../facts/save.ts';

/** A file that could not be written, and why, as a fact; the sentence is in the catalogs under the same code. */
export class SaveError<Code extends keyof SaveErrorArgs = keyof SaveErrorArgs> extends CodedError<
  SaveErrorArgs,
  Code
> {}

/** Whether the system refused because of who asked. */
export const isForbidden = (error: unknown) => ['EACCES', 'EPERM'].includes(systemCode(error) ?? '');

/** Whether what the system would not open as it stands is no file: a link, by Linux's and FreeBSD's code, or a socket. */
export const isNoFile = (error: unknown) => ['ELOOP', 'EMLINK', 'ENXIO'].includes(systemCode(error) ?? '');

/** The operating system's code for a refusal (`EACCES`); undefined where it was not the system that refused. */
export function systemCode(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // What Node itself says of a name with a null character, which it does not hand on.
  return syscall !== undefined || code === 'ERR_INVALID_ARG_VALUE' ? code : undefined;
}
