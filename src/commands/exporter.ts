/** `exporter`: the sheet of a dossier again, in another form if need be. */
import type { Host } from '../host.ts';
import { type FinishOptions, finish } from './finish.ts';
import { loadDossier } from './load-dossier.ts';
import { outputFormats } from './output-formats.ts';
import { withPreferences } from './with-preferences.ts';

export type ExporterOptions = FinishOptions & { readonly dossier: string | undefined };

/** Throws UsageError for an unknown format, UserError for what is refused. */
export async function exporter(asked: ExporterOptions, host: Host): Promise<void> {
  const options = withPreferences(asked, host);
  outputFormats(options);
  const { stored, template } = await loadDossier(options.dossier, host);
  await finish(stored, template, options, host, null);
}
