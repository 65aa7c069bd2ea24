import { canonical } from '../canonical.ts';
import type { Present } from '../change.ts';
import { isNamed } from '../lists.ts';
import { idOf, subjectOf } from '../subject.ts';

/** A person whose name has been taken out: what it was is no longer told, nor what it was before. */
function tellAnonymised(change: Present<object>, date: string): void {
  const names = change.children.filter((child) => child.kind === 'earlier' && child.difference('name'));
  const silent = names.map((child) => {
    const isNameAlone = child.isRemoved && child.rest('until', 'name').length === 0;
    return { change: child, told: isNameAlone ? child.rest() : ['name'] };
  });
  const [from = '', to = ''] = [change.before, change.after].map((entry) => entry && idOf(entry));
  const told = ['anonymised', 'name', 'id', 'formerly'];
  change.tell('anonymised', { subject: subjectOf(change), date, from, to }, told, { silent });
}

/** A thing that is called something else, or has another id. */
export function tellRenaming(change: Present<object>): void {
  const { before, after, kind } = change;
  if (!before) return;
  const date = change.difference('anonymised')?.after;
  if (typeof date === 'string') return tellAnonymised(change, date);
  const name = change.difference('name');
  if (typeof name?.before === 'string' && typeof name.after === 'string') {
    change.tell('renamed', { kind, from: name.before, to: name.after }, ['name']);
  }
  const [from, to] = [idOf(before), idOf(after)];
  if (!isNamed(kind) || from === undefined || to === undefined || !change.difference('id')) return;
  const formerly = change.difference('formerly');
  const former = [...((formerly?.before as string[] | undefined) ?? []), from];
  const isSaid = formerly && canonical(formerly.after ?? []) === canonical(former);
  change.tell('id-changed', { subject: subjectOf(change), from, to }, [
    'id',
    ...(isSaid ? ['formerly'] : []),
  ]);
}
