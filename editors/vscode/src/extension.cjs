// A thin client: it starts `rup lsp`, and puts the server's questions to the user. All else the server does.
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const FILES = '**/organisering*.yaml';
let client;

/** Puts a question of the server to the user: one of some choices, or words of their own. */
async function ask({ message, choices, initial }) {
  if (!choices)
    return (
      (await vscode.window.showInputBox({ prompt: message, value: initial, ignoreFocusOut: true })) ?? null
    );
  const taken = await vscode.window.showQuickPick(choices, { title: message, ignoreFocusOut: true });
  return taken?.value ?? null;
}

exports.activate = async (context) => {
  const settings = () => vscode.workspace.getConfiguration('rup');
  const [command, ...args] = settings().get('command');
  const { language, date, base } = settings();
  client = new LanguageClient(
    'rup',
    'rup',
    { command, args },
    {
      documentSelector: [{ language: 'yaml', scheme: 'file', pattern: FILES }],
      synchronize: { configurationSection: 'rup' },
      initializationOptions: { asks: true, language, date, base },
    },
  );
  client.onRequest('rup/ask', ask);
  context.subscriptions.push(client);
  await client.start();
};

exports.deactivate = () => client?.stop();
