/** URL of a built worker entry (`engine` is dist/src/workers/engine.worker.js). Node 20 cannot start a .ts worker, so the build must be there. */
export function workerUrl(name: string): URL {
  return new URL(`../workers/${name}.worker.js`, import.meta.url);
}
