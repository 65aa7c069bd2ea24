import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
  ShowMessageRequest,
} from 'vscode-languageserver-protocol';
import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { textsIn } from '../messages/texts.ts';
import { shellWords } from '../output/shell.ts';
import { suggestedEdit } from '../rules/shared/suggested.ts';
import type { Asked, Feature } from './asked.ts';
import { commandsAt } from './commands.ts';
import { diagnostic } from './diagnostics.ts';
import { change, workspaceEdit } from './edit.ts';
import type { Question } from './host.ts';
import type { Text } from './text.ts';
import type { View } from './view.ts';

/** The server's own command: makes the change of a command line, and asks for what that leaves open. */
const CHANGE = 'rup.change';
/** How many choices a message can show. */
const MOST = 12;

/** What a code action carries until it is taken. */
interface Data {
  readonly uri: string;
  readonly words: readonly string[];
}

/** The fix of each finding as a verified edit, and what can be done about what is under the cursor. */
export const actions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor],
      resolveProvider: true,
    },
    executeCommandProvider: { commands: [CHANGE] },
  },
  offer(to) {
    to.answer(CodeActionRequest.type, async (asked, { textDocument: { uri }, range, context }) => {
      const view = await asked.session.view(uri);
      if (!view?.isCurrent) return [];
      const wants = (kind: string) => !context.only || context.only.some((only) => kind.startsWith(only));
      const { start, end } = view.text.span(range);
      const found = view.state.findings.filter(({ span }) => span.start <= end && start <= span.end);
      const fixes = wants(CodeActionKind.QuickFix) ? await fixesOf(asked, view, found) : [];
      const commands = wants(CodeActionKind.Refactor) ? await cursorActions(asked, view, start) : [];
      return [...fixes, ...commands];
    });

    to.answer(CodeActionResolveRequest.type, async (asked, action) => {
      // Clients ask of every action without an edit, also of those that are commands.
      const { uri, words } = (action.data ?? {}) as Partial<Data>;
      const text = uri === undefined ? undefined : asked.session.text(uri);
      if (!text || !words) return action;
      const made = await change(asked, text, words);
      if ('refused' in made) throw new ResponseError(LSPErrorCodes.RequestFailed, made.refused);
      return { ...action, edit: workspaceEdit(asked, text, made.edits) };
    });

    to.answer(ExecuteCommandRequest.type, async (asked, { command, arguments: given = [] }) => {
      const [uri, words] = given as readonly unknown[];
      const text = typeof uri === 'string' ? asked.session.text(uri) : undefined;
      if (command !== CHANGE || !text || !Array.isArray(words)) {
        throw new ResponseError(LSPErrorCodes.RequestFailed, command);
      }
      await execute(asked, text, words.map(String));
      return null;
    });
  },
};

async function fixesOf(asked: Asked, view: View, findings: readonly Finding[]): Promise<CodeAction[]> {
  const { catalog, host } = asked;
  const fixes: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostics = [diagnostic(finding, view.text, catalog, host.page(finding.code))];
    const { command, suggestion } = finding.help ?? {};
    if (command) {
      const action = await actionOf(asked, view.text, command, shellWords(command), CodeActionKind.QuickFix);
      if (action) fixes.push({ ...action, diagnostics });
    }
    const edit = await suggestedEdit({ ...view.state, today: host.today() }, finding);
    if (edit) {
      fixes.push({
        title: catalog.report.didYouMean(suggestion as string),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: true,
        edit: workspaceEdit(asked, view.text, [edit]),
      });
    }
  }
  return fixes;
}

async function cursorActions(asked: Asked, view: View, offset: number): Promise<CodeAction[]> {
  const { commands } = await textsIn(asked.texts.language, 'changeHelp');
  const made = commandsAt(view, offset).map(({ name, words, about }) => {
    const { summary } = commands[name];
    const title = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}: ${about}`;
    return actionOf(asked, view.text, words, title, CodeActionKind.Refactor);
  });
  return (await Promise.all(made)).filter((action) => action !== undefined);
}

/** A command line as an action: an edit where it says all, else a command that asks. None where its words are wrong. */
async function actionOf(
  { host, texts }: Asked,
  { uri }: Text,
  words: readonly string[],
  title: string,
  kind: string,
): Promise<CodeAction | undefined> {
  const lacks = await host.lacks(words, texts.language);
  if (lacks === undefined) return undefined;
  if (lacks) return { title, kind, command: { title, command: CHANGE, arguments: [uri, words] } };
  return { title, kind, data: { uri, words } satisfies Data };
}

async function execute(asked: Asked, text: Text, words: readonly string[]): Promise<void> {
  const made = await change(asked, text, words, (question) => ask(asked, question));
  const message = 'refused' in made ? made.refused : await apply(asked, text, words, made.edits);
  if (message === undefined) return;
  const params: ShowMessageParams = { type: MessageType.Warning, message };
  await asked.connection.sendNotification(ShowMessageNotification.type, params);
}

/** Has the client make edits; a sentence where it did not. */
async function apply(
  asked: Asked,
  text: Text,
  words: readonly string[],
  edits: readonly TextEdit[],
): Promise<string | undefined> {
  const { connection, texts } = asked;
  const params = { label: shellWords(words), edit: workspaceEdit(asked, text, edits) };
  try {
    const { applied, failureReason } = await connection.sendRequest(ApplyWorkspaceEditRequest.type, params);
    return applied ? undefined : texts.notMade(failureReason);
  } catch (error) {
    return texts.notMade((error as Error).message);
  }
}

/** Puts a question to the user: as the client can, else as a message with buttons, where it has few answers. */
async function ask({ connection, session }: Asked, question: Question): Promise<string | undefined> {
  if (session.asks) {
    return (await connection.sendRequest<string | null>('rup/ask', question)) ?? undefined;
  }
  const { message, choices } = question;
  if (!choices) return undefined;
  const actions = choices.slice(0, MOST).map(({ label }) => ({ title: label }));
  const taken = await connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Info,
    message,
    actions,
  });
  return choices.find(({ label }) => label === taken?.title)?.value;
}
