import type { Argument, Option } from 'commander';
import { expect, it } from 'vitest';
import { NamedArgument } from '../../src/cli/argument.ts';
import { kindsOf } from '../../src/cli/completion/ids.ts';
import { everyCommand } from './tree.ts';

/** What scripts hold on to: the name, the value that it takes, and what it may be. */
const option = (one: Option) => {
  const { flags, argChoices, defaultValue, mandatory, hidden, variadic } = one;
  const kinds = flags.includes('<id') ? kindsOf(one.attributeName()) : [];
  return [
    flags,
    kinds.length > 0 && `names ${kinds.join(', ')}`,
    argChoices && `of ${argChoices.join(', ')}`,
    defaultValue !== undefined && `else ${JSON.stringify(defaultValue)}`,
    mandatory && 'must be given',
    variadic && 'any number',
    hidden && 'not shown',
  ]
    .filter(Boolean)
    .join('; ');
};

const argument = (one: Argument) => {
  const name = one.required ? `<${one.name()}>` : `[${one.name()}]`;
  const kinds = one instanceof NamedArgument && one.name() === 'id' ? kindsOf(one.is) : [];
  const named = kinds.length > 0 ? ` that names ${kinds.join(', ')}` : '';
  return `${name}${one.variadic ? '…' : ''}${named}${one.argChoices ? ` of ${one.argChoices.join(', ')}` : ''}`;
};

// `-u` writes the list anew: what is taken out of it is taken from those who use it.
it('each command with its names, arguments and options', async () => {
  const list = (await everyCommand('en')).map((command) => {
    const head = [
      command.path,
      ...command.registeredArguments.map(argument),
      ...command.aliases().map((alias) => `or ${alias}`),
    ];
    return [
      head.join(' '),
      ...command.options.filter(({ hidden }) => !hidden).map((each) => `    ${option(each)}`),
      '',
    ].join('\n');
  });
  await expect(list.join('')).toMatchFileSnapshot('recorded/commands.txt');
});
