/** The command tree as data, written at build: for completion and the man page. */

export type OptionNode = {
  /** `--sortie`, and the short form when there is one. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What stands for the value (`chemin` of `<chemin>`); null for a flag that takes none. */
  readonly value: string | null;
  readonly choices: readonly string[];
};

export type CommandNode = {
  readonly name: string;
  /** One line, as in the list of commands. */
  readonly about: string;
  /** One or two sentences. */
  readonly description: string;
  readonly usage: string;
  readonly options: readonly OptionNode[];
  /** The words that it takes, in order; the last one may come several times. */
  readonly words: readonly { readonly name: string; readonly several: boolean }[];
  readonly commands: readonly CommandNode[];
};
