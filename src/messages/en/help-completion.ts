import type { OwnHelp } from '../help.ts';

export const completionHelp = {
  description:
    "Prints a shell completion script: Tab then completes commands, options, their possible values, and ids from the file. Add the line below to the shell's start-up file; in zsh, after compinit.",
  examples: [
    ['source <(rup completion bash)', 'in ~/.bashrc'],
    ['source <(rup completion zsh)', 'in ~/.zshrc'],
    ['rup completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  arguments: { shell: 'the shell' },
  options: {},
  values: { shell: 'shell' },
} satisfies OwnHelp;

export type CompletionHelp = typeof completionHelp;
