import type { TextEdit as Edit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Asked } from './asked.ts';
import type { Made, Question } from './host.ts';
import type { Text } from './text.ts';

/** Edits of a file's text, as a client makes them. */
export function workspaceEdit({ session }: Asked, text: Text, edits: readonly TextEdit[]): WorkspaceEdit {
  const own: Edit[] = edits.map((edit) => ({ range: text.range(edit), newText: edit.text }));
  const { uri, version } = text;
  if (!session.takesVersions) return { changes: { [uri]: own } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: own }] };
}

/** Makes the change of a command to a text as it is in the editor. */
export async function change(
  { host, session, texts }: Asked,
  text: Text,
  words: readonly string[],
  ask?: (question: Question) => Promise<string | undefined>,
): Promise<Made> {
  const today = session.settings.date ?? host.today();
  const bytes = Buffer.from(text.content);
  const made = await host.change(words, {
    text: bytes,
    uri: text.uri,
    today,
    language: texts.language,
    ...(ask && { ask }),
  });
  // Its places would be those of another text.
  if ('edits' in made && session.text(text.uri) !== text) return { refused: texts.changedMeanwhile };
  return made;
}
