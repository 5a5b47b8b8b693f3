#!/usr/bin/env node
import { main, realHost } from '../dist/main.js';

process.exitCode = await main(process.argv.slice(2), realHost());
