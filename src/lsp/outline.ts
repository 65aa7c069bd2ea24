import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { Feature } from './asked.ts';
import { entitiesIn } from './ids.ts';
import type { View } from './view.ts';

type Mapping = { readonly [key: string]: Value };

const SECTIONS: Readonly<Record<string, SymbolKind>> = {
  administrativeGroup: SymbolKind.Class,
  statusMeeting: SymbolKind.Class,
  forums: SymbolKind.Class,
  formerGroups: SymbolKind.Class,
  organisations: SymbolKind.Package,
  people: SymbolKind.Object,
  meetings: SymbolKind.Event,
  initiatives: SymbolKind.Function,
};

const KINDS: Partial<Record<EntityKind, SymbolKind>> = {
  administrativeGroup: SymbolKind.Class,
  statusMeeting: SymbolKind.Class,
  forum: SymbolKind.Class,
  formerGroup: SymbolKind.Class,
  organisation: SymbolKind.Package,
  person: SymbolKind.Object,
  meeting: SymbolKind.Event,
  initiative: SymbolKind.Function,
};

/** The file as sections, the entries in them, and what hangs on each body. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  offer(to) {
    to.answer(DocumentSymbolRequest.type, async ({ session }, { textDocument: { uri } }) => {
      const view = await session.view(uri);
      if (!isMapping(view?.document.data)) return [];
      const names = new Map(entitiesIn(view).map(({ id, name }) => [id, name]));
      return children(view, [], view.document.data, names, SymbolKind.Namespace);
    });
  },
};

function children(
  view: View,
  path: Path,
  value: Value,
  names: ReadonlyMap<string, string>,
  kind: SymbolKind,
): DocumentSymbol[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const own = [...path, index];
      return isMapping(item) ? [symbol(view, own, item, names, labelOf(item, names), kind)] : [];
    });
  }
  return Object.entries(value as Mapping).flatMap(([key, child]) => {
    if (typeof child !== 'object' || child === null) return [];
    const isPlain = Array.isArray(child) && !child.some(isMapping);
    return isPlain ? [] : [symbol(view, [...path, key], child, names, { name: key }, kind)];
  });
}

function symbol(
  view: View,
  path: Path,
  value: Value,
  names: ReadonlyMap<string, string>,
  { name, detail }: { name: string; detail?: string | undefined },
  kind: SymbolKind,
): DocumentSymbol {
  const own = SECTIONS[String(path.at(-1))] ?? (path.length > 1 ? SymbolKind.Field : kind);
  const below = children(view, path, value, names, own);
  const { spans } = view.document;
  const key = spans.key(path);
  const node = spans.value(path);
  const range = view.range({ start: Math.min(key.start, node.start), end: Math.max(key.end, node.end) });
  const first = typeof path.at(-1) === 'number' ? headOf(view, path) : view.range(key);
  return {
    name: name.trim() || '–',
    ...(detail !== undefined && { detail }),
    kind: typeof path.at(-1) === 'number' ? kind : own,
    range,
    selectionRange: first,
    children: below,
  };
}

/** The value that an entry is called by, else its first key. */
function headOf(view: View, path: Path) {
  const { spans } = view.document;
  const keys = spans.keys(path);
  const key = ['name', 'id', 'date', 'role'].find((each) => keys.includes(each)) ?? keys[0];
  return key === undefined ? view.valueRange(path) : view.range(spans.value([...path, key]));
}

function labelOf(entry: Mapping, names: ReadonlyMap<string, string>) {
  const text = (key: string) => (typeof entry[key] === 'string' ? entry[key] : undefined);
  const named = (key: string) => names.get(text(key) ?? '') ?? text(key);
  const holder = named('person') ?? named('organisation');
  const name =
    text('name') ??
    [text('date'), named('body'), text('role') ?? text('code'), holder, text('effort')]
      .filter(Boolean)
      .join(' · ');
  return { name: name || (text('id') ?? ''), detail: text('id') };
}

/** The entries of all open files whose name or id holds what is asked for. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  offer(to) {
    to.answer(WorkspaceSymbolRequest.type, async ({ session }, { query }, token) => {
      const wanted = query.toLowerCase();
      const found = [];
      for (const uri of session.uris) {
        const view = await session.view(uri);
        if (!view || token.isCancellationRequested) continue;
        for (const { id, name, kind, path } of entitiesIn(view)) {
          if (!id.includes(wanted) && !name.toLowerCase().includes(wanted)) continue;
          const location = { uri, range: view.valueRange([...path, 'id']) };
          found.push({ name, kind: KINDS[kind] ?? SymbolKind.Field, containerName: id, location });
        }
      }
      return found;
    });
  },
};

/** Collections over several lines, and comments over several. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  offer(to) {
    to.answer(FoldingRangeRequest.type, async ({ session }, { textDocument: { uri } }) => {
      const view = await session.view(uri);
      if (!view) return [];
      return [...collections(view), ...comments(view.text.content)];
    });
  },
};

function collections(view: View): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const { spans, data } = view.document;
  const walk = (value: Value | undefined, node: number, line: number | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    const range = view.range(spans.at(node));
    const startLine = line ?? range.start.line;
    if (node > 0 && startLine < range.end.line && ranges.at(-1)?.startLine !== startLine) {
      ranges.push({ startLine, endLine: range.end.line });
    }
    const isList = Array.isArray(value);
    const end = spans.after(node);
    for (let at = node + 1, index = 0; at < end; index++) {
      const own = isList ? at : at + 1;
      const child = isList ? value[index] : (value as Mapping)[spans.keyText(at)];
      walk(child, own, isList ? undefined : view.range(spans.at(at)).start.line);
      at = spans.after(own);
    }
  };
  walk(data, 0, undefined);
  return ranges;
}

function comments(text: string): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let start = -1;
  const lines = text.split(/\r\n|\r|\n/);
  for (let line = 0; line <= lines.length; line++) {
    if (lines[line]?.trimStart().startsWith('#')) {
      if (start === -1) start = line;
      continue;
    }
    if (start !== -1 && line - start > 1) {
      ranges.push({ startLine: start, endLine: line - 1, kind: FoldingRangeKind.Comment });
    }
    start = -1;
  }
  return ranges;
}

/** From what is under the cursor outwards: value, entry with its key, collection … */
export const selection: Feature = {
  capabilities: { selectionRangeProvider: true },
  offer(to) {
    to.answer(SelectionRangeRequest.type, async ({ session }, { textDocument: { uri }, positions }) => {
      const view = await session.view(uri);
      return positions.map((position) => {
        const spans = view?.place(position)?.around ?? [];
        const outwards = spans.map((span) => (view as View).range(span)).reverse();
        const whole = outwards.reduce<SelectionRange | undefined>((parent, range) => {
          const isSame = parent && JSON.stringify(parent.range) === JSON.stringify(range);
          return isSame ? parent : { range, ...(parent && { parent }) };
        }, undefined);
        return whole ?? { range: { start: position, end: position } };
      });
    });
  },
};

function isMapping(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
