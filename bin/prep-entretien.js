#!/usr/bin/env node
const { main, realHost } = require('../dist/main.js');

main(process.argv.slice(2), realHost()).then((code) => {
  process.exitCode = code;
});
