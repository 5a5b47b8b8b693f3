/** `npm run coach:mesurer`: how good the wording hints are on labelled answers. */
import { main } from '../.build/coach-measure.mjs';

process.exitCode = main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
