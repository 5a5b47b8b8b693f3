/** The command tree as data. */
import type { Command, Option } from 'commander';
import type { CommandNode, OptionNode } from '../core/completion/command-node.ts';

export function commandNode(command: Command): CommandNode {
  const help = command.createHelp();
  return {
    name: command.name(),
    about: command.summary() || command.description(),
    description: command.description(),
    usage: command.usage(),
    options: help.visibleOptions(command).map(optionNode),
    words: command.registeredArguments.map((word) => ({ name: word.name(), several: word.variadic })),
    commands: command.commands.map(commandNode),
  };
}

function optionNode(option: Option): OptionNode {
  return {
    flags: [option.long, option.short].filter((flag) => flag !== undefined && flag !== null),
    about: option.description,
    value: /[<[]([^\]>.]+)/.exec(option.flags)?.[1] ?? null,
    choices: option.argChoices ?? [],
  };
}
