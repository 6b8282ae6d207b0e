/** Exit codes of every verb. A verb that ends any other way throws: InputError is 2, all else 1. */
export const EXIT = {
  /** Done; for plan, roster and verify also: covered, every rule kept. */
  done: 0,
  unexpected: 1,
  /** Bad input or usage: nothing was written. */
  badInput: 2,
  /** Proved that it cannot be covered; all files written. */
  uncoverable: 3,
  /** The independent verification failed. */
  verificationFailed: 4,
  /** Stopped with open hours; best so far written. */
  stopped: 5,
  /** Interrupted twice, or before there was a roster: nothing was written. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The same for `--help`. */
export const EXIT_HELP: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'unexpected error',
  2: 'bad input, nothing written',
  3: 'uncoverable (proved); all files written',
  4: 'verification failed',
  5: 'stopped with open hours; best so far written',
  130: 'interrupted twice, or before there was a roster; nothing written',
};
