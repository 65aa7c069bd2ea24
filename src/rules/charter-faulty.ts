import type { FaultInFile, UnreadFile } from '../facts/reference.ts';
import type { OwnCharter } from '../organisation/own-charters.ts';
import { rule } from './rule.ts';

/** A charter of the file's own cannot be read, or something is wrong in it. */
export default rule({
  code: 'charter-faulty',
  severity: 'error',
  check({ organisation: { file, ownCharters } }, report) {
    for (const [index, { file: name }] of (file.charters ?? []).entries()) {
      if (name === undefined) continue;
      const own = ownCharters.get(name);
      const fault = own ? faultOf(own) : 'missing';
      if (fault === undefined) continue;
      const more = Math.max(0, (own?.findings.length ?? 0) - 1);
      report(['charters', index, 'file'], { file: name, fault, more });
    }
  },
});

function faultOf({ unread, document, findings }: OwnCharter): UnreadFile | FaultInFile | undefined {
  if (unread) return unread;
  const [first] = findings;
  if (!first || !document) return undefined;
  const { line, column } = document.lines.position(first.span.start);
  return { code: first.code as FaultInFile['code'], args: first.args, line, column };
}
