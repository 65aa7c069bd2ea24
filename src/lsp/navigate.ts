import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  ReferencesRequest,
  type TextDocumentPositionParams,
} from 'vscode-languageserver-protocol';
import type { Asked, Feature } from './asked.ts';
import { entityAt, placesOf } from './ids.ts';

/** Where the entry under the cursor stands, and where it is named. */
async function found({ session }: Asked, { textDocument: { uri }, position }: TextDocumentPositionParams) {
  const view = await session.view(uri);
  const entity = view && entityAt(view, view.place(position));
  return entity && { uri, view, entity, ...placesOf(view, entity) };
}

export const definition: Feature = {
  capabilities: { definitionProvider: true },
  offer(to) {
    to.answer(DefinitionRequest.type, async (asked, params) => {
      const named = await found(asked, params);
      return named ? { uri: named.uri, range: named.view.valueRange(named.definition) } : null;
    });
  },
};

export const references: Feature = {
  capabilities: { referencesProvider: true },
  offer(to) {
    to.answer(ReferencesRequest.type, async (asked, params) => {
      const named = await found(asked, params);
      if (!named) return null;
      const { uri, view, definition, references } = named;
      const places = params.context.includeDeclaration ? [definition, ...references] : references;
      return places.map((path) => ({ uri, range: view.valueRange(path) }));
    });
  },
};

export const highlight: Feature = {
  capabilities: { documentHighlightProvider: true },
  offer(to) {
    to.answer(DocumentHighlightRequest.type, async (asked, params) => {
      const named = await found(asked, params);
      if (!named) return null;
      const { view, definition, references } = named;
      return [
        { range: view.valueRange(definition), kind: DocumentHighlightKind.Write },
        ...references.map((path) => ({ range: view.valueRange(path), kind: DocumentHighlightKind.Read })),
      ];
    });
  },
};
