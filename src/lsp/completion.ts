import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-protocol';
import { idFromName } from '../organisation/id.ts';
import {
  choiceAt,
  isDateAt,
  keysAt,
  type SchemaNode,
  schemaAt,
  wordsOf,
} from '../organisation/schema-keys.ts';
import type { Asked, Feature } from './asked.ts';
import { type Cursor, type Typed, typedAt } from './cursor.ts';
import { datesFor } from './dates.ts';
import { dateMeaning, keyMeaning } from './hover.ts';
import { idsFor } from './offered.ts';
import { snippet } from './snippet.ts';
import type { View } from './view.ts';

/** More are offered as more is typed. */
const MOST = 200;

/** What can stand at the cursor. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [' ', ':', '-', '{', '[', ','] } },
  offer(to) {
    to.answer(CompletionRequest.type, async (asked, { textDocument: { uri }, position }) => {
      const text = asked.session.text(uri);
      if (!text) return [];
      const content = text.hasMark ? text.content.slice(1) : text.content;
      const typed = typedAt(content, text.offset(position));
      const view = await asked.session.lastView(uri);
      const offset = view?.offset(position) ?? 0;
      const range = text.range(typed);
      const items = [];
      for (const cursor of typed.cursors)
        items.push(...(await itemsAt(asked, view && { view, offset }, typed, cursor)));
      const shown = fewer(items, content.slice(typed.start, typed.end));
      const edits = shown.map(({ insertText, ...item }, index) => ({
        ...item,
        sortText: String(index).padStart(5, '0'),
        textEdit: { range, newText: insertText ?? item.label },
      }));
      return shown.length < items.length ? { isIncomplete: true, items: edits } : edits;
    });
  },
};

/** Of more than anybody looks through, those that hold what is typed. */
function fewer(items: readonly CompletionItem[], word: string): readonly CompletionItem[] {
  if (items.length <= MOST) return items;
  const part = word.toLowerCase();
  const holding = items.filter(({ label, filterText }) => (filterText ?? label).toLowerCase().includes(part));
  return (holding.length > 0 ? holding : items).slice(0, MOST);
}

/** What there is to answer from, and where in it the cursor is. */
interface Known {
  readonly view: View;
  readonly offset: number;
}

async function itemsAt(
  asked: Asked,
  known: Known | undefined,
  typed: Typed,
  cursor: Cursor,
): Promise<CompletionItem[]> {
  if (cursor.on === 'key') return keyItems(asked, typed, cursor);
  return [
    ...valueItems(asked, cursor),
    ...ownId(cursor),
    ...(known ? await dataItems(asked, known, cursor) : []),
  ];
}

/** The keys that the mapping lacks: at a new entry's start all that must be there at once, then each. */
function keyItems(asked: Asked, { column }: Typed, { path, beside, isInFlow }: Cursor): CompletionItem[] {
  const parent = path.slice(0, -1);
  const present = Object.keys(beside);
  const required = schemaAt(parent)?.required ?? [];
  // Of keys between which one must choose, one is enough.
  const choices = choiceAt(parent);
  const isChosen = choices.length > 0 && choices.some((key) => present.includes(key));
  const lacking = keysAt(parent).filter(
    (key) => !present.includes(key) && !(isChosen && choices.includes(key)),
  );
  const must = required.filter((key) => lacking.includes(key));
  const layout = { column, isInFlow, isSnippet: asked.session.takesSnippets };
  const item = (keys: readonly string[], label: string): CompletionItem => ({
    label,
    kind: keys.length > 1 ? CompletionItemKind.Snippet : CompletionItemKind.Property,
    insertText: snippet(parent, keys, layout),
    insertTextFormat: layout.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
  });
  const ordered = [...must, ...lacking.filter((key) => !must.includes(key))];
  return [
    ...(must.length > 1 ? [{ ...item(must, must.join(', ')), detail: asked.texts.allRequired }] : []),
    ...ordered.map((key) => ({
      ...item([key], key),
      ...(must.includes(key) && { detail: asked.texts.required }),
      documentation: { kind: 'markdown' as const, value: keyMeaning(asked, [...parent, key]) },
    })),
  ];
}

/** The words of which the schema takes only some. */
function valueItems({ texts }: Asked, { path }: Cursor): CompletionItem[] {
  const node: SchemaNode | undefined = schemaAt(path);
  const words = node?.const === undefined ? wordsOf(node) : [String(node.const)];
  return words.map((word) => ({
    label: word,
    kind: CompletionItemKind.EnumMember,
    ...(texts.values[word] && { detail: texts.values[word] }),
  }));
}

/** An entry's own id, made of its name. */
function ownId({ path, beside }: Cursor): CompletionItem[] {
  const { name } = beside;
  const id = path.at(-1) === 'id' && typeof name === 'string' ? idFromName(name) : '';
  return id === '' ? [] : [{ label: id, kind: CompletionItemKind.Value }];
}

async function dataItems(asked: Asked, { view, offset }: Known, cursor: Cursor): Promise<CompletionItem[]> {
  if (isDateAt(cursor.path)) {
    const days = datesFor(view, cursor);
    return Promise.all(
      days.map(async (day) => ({
        label: day,
        kind: CompletionItemKind.Value,
        detail: await dateMeaning(asked, view, day),
      })),
    );
  }
  return idsFor(view, cursor, offset).map(({ id, name, kind }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: name,
    labelDetails: { description: asked.texts.kinds[kind] },
    filterText: `${id} ${name}`,
  }));
}
