/** `npm run droit:verifier`: compares the articles that the facts cite with the text of the Code du travail. */
import('../.build/law-check.mjs').then(async ({ main, realIo }) => {
  process.exitCode = await main(process.argv.slice(2), realIo());
});
