/**
 * URL of a built worker entry (`engine` is dist/src/workers/engine.worker.js). Node 20 cannot start a .ts worker, so the build must be there;
 * tests, which run the sources, use the one in dist.
 */
export function workerUrl(name: string): URL {
  const built = import.meta.url.endsWith('.ts') ? '../../dist/src/workers' : '../workers';
  return new URL(`${built}/${name}.worker.js`, import.meta.url);
}
