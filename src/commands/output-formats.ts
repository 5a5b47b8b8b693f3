/** The options of the output, and the formats they ask for. */
import { chooseFormats } from '../files/outputs.ts';
import { FORMATS, type Format } from '../formats/index.ts';

export type OutputOptions = {
  readonly sortie?: string;
  readonly format?: string;
  readonly partageable?: boolean;
  readonly ecraser?: boolean;
};

/** The formats asked for; a UsageError for an unknown one, before anything else is done. */
export function outputFormats(options: OutputOptions): Format[] {
  const ids = chooseFormats(
    options.format,
    options.sortie,
    FORMATS.map((format) => format.id),
  );
  return FORMATS.filter((format) => ids.includes(format.id));
}
