/**
 * Stands in for node:child_process inside commander, which would start subcommands that are programs of their
 * own: we have none, and loading it costs every start several milliseconds.
 */
exports.spawn = () => {
  throw new Error('No subcommand is a program of its own.');
};
