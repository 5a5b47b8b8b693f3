/** The options that every verb takes. */
import type { Command } from 'commander';
import type { Host } from '../host.ts';

type Globals = { readonly couleur: 'auto' | 'toujours' | 'jamais' };

/** The host as the options of the command line want it. */
export function hostFor(command: Command, host: Host): Host {
  const { couleur } = command.optsWithGlobals<Globals>();
  return couleur === 'auto' ? host : { ...host, colour: couleur === 'toujours' };
}
