/** `npm run coach:mesurer`: how good the wording hints are on labelled answers. */
import('../.build/coach-measure.mjs').then(({ main }) => {
  process.exitCode = main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
});
