import type { CompletionHelp } from '../completion.ts';

export const completionHelp: CompletionHelp = {
  description:
    "Prints a script by which the shell, at Tab, completes commands, options, their possible values, and ids from the file. The lines below belong in the shell's start-up file; in zsh, after compinit.",
  examples: [
    ['source <(rup completion bash)', 'in ~/.bashrc'],
    ['source <(rup completion zsh)', 'in ~/.zshrc'],
    ['rup completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  arguments: { shell: 'the shell' },
  options: {},
  values: { shell: 'shell' },
};
