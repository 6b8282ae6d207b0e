/** Exit code of a process that was interrupted: 128 + SIGINT. */
const INTERRUPTED = 130;

/**
 * Ctrl-C once calls `stop`, twice leaves at once with 130. Returns how to stop listening; afterwards Ctrl-C ends the process as usual.
 */
export function onInterrupt(stop: () => void): () => void {
  let asked = false;
  const listen = (): void => {
    if (asked) process.exit(INTERRUPTED);
    asked = true;
    stop();
  };
  process.on('SIGINT', listen);
  return () => void process.off('SIGINT', listen);
}
