import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from 'vscode-languageserver-protocol';
import type { Feature } from './asked.ts';
import { change, workspaceEdit } from './edit.ts';
import { entityAt } from './ids.ts';

/** Another id for an entry, wherever it is named: `rup rename`. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  offer(to) {
    to.answer(PrepareRenameRequest.type, async ({ session }, { textDocument: { uri }, position }) => {
      const view = await session.view(uri);
      const place = view?.place(position);
      const entity = view && entityAt(view, place);
      if (!view?.isCurrent || !place || !entity) return null;
      return { range: view.range(place.span), placeholder: entity.id };
    });
    to.answer(RenameRequest.type, async (asked, { textDocument: { uri }, position, newName }) => {
      const view = await asked.session.view(uri);
      const entity = view && entityAt(view, view.place(position));
      if (!view || !entity) return null;
      const made = await change(asked, view.text, ['rup', 'rename', '--', entity.id, newName]);
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return workspaceEdit(asked, view.text, made.edits);
    });
  },
};
