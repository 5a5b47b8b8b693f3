/** `exporter`: the sheet of a dossier again, in another form if need be. */
import type { Host } from '../host.ts';
import { type FinishOptions, finish } from './finish.ts';
import { loadDossier } from './load-dossier.ts';
import { outputFormats } from './output-formats.ts';

export type ExporterOptions = FinishOptions & { readonly dossier: string | undefined };

/** Throws UsageError for an unknown format, UserError for what is refused. */
export async function exporter(options: ExporterOptions, host: Host): Promise<void> {
  outputFormats(options);
  const { stored, template } = await loadDossier(options.dossier, host);
  await finish(stored, template, options, host, null);
}
