/** Signals that end the command, with the exit codes by which a shell knows them: 128 and their number. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the command on a signal by an exit: a process that a signal ends runs nothing on its way out, and the empty folder
 * in which files are read would be left behind. A command that listens itself (`serve`, which waits for its server) is
 * left to end as it does.
 */
export function exitOnSignals(): void {
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(CODES[signal]);
    });
}
