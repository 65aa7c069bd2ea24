import type { CompletionHelp } from '../completion.ts';

export const completionHelp: CompletionHelp = {
  description:
    'Skriver et script, så skallen med Tab fuldfører kommandoer, tilvalg, deres mulige værdier og id’er fra filen. Linjerne nedenfor skal stå i skallens opstartsfil; i zsh efter compinit.',
  examples: [
    ['source <(rup completion bash)', 'i ~/.bashrc'],
    ['source <(rup completion zsh)', 'i ~/.zshrc'],
    ['rup completion fish | source', 'i ~/.config/fish/config.fish'],
  ],
  arguments: { shell: 'skallen' },
  options: {},
  values: { shell: 'skal' },
};
