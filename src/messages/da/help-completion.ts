import type { CompletionHelp } from '../en/help-completion.ts';

export const completionHelp: CompletionHelp = {
  description:
    'Skriver et script, så Tab fuldfører kommandoer, tilvalg, deres mulige værdier og id’er fra filen. Linjen nedenfor skal stå i terminalens opstartsfil; i zsh efter compinit.',
  examples: [
    ['source <(rup completion bash)', 'i ~/.bashrc'],
    ['source <(rup completion zsh)', 'i ~/.zshrc'],
    ['rup completion fish | source', 'i ~/.config/fish/config.fish'],
  ],
  arguments: { shell: 'terminalens kommandofortolker' },
  options: {},
  values: { shell: 'fortolker' },
};
