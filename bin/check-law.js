/** `npm run droit:verifier`: compares the articles that the facts cite with the text of the Code du travail. */
import { main, realIo } from '../.build/law-check.mjs';

process.exitCode = await main(process.argv.slice(2), realIo());
