/** The options that every verb takes. */
import type { Command } from 'commander';
import type { Host } from '../host.ts';

type Globals = { readonly couleur: 'auto' | 'toujours' | 'jamais' };

/** The host as the options of the command line want it, then the preferences. */
export function hostFor(command: Command, host: Host): Host {
  const asked = command.optsWithGlobals<Globals>().couleur;
  const isAsked = command.getOptionValueSourceWithGlobals('couleur') === 'cli';
  const couleur = isAsked ? asked : (host.preferences().couleur ?? asked);
  return couleur === 'auto' ? host : { ...host, colour: couleur === 'toujours' };
}
