/** Printed in every certificate: with them, the same input gives the same bytes. */
export interface Versions {
  readonly engine: string;
  readonly tzdata: string;
}

/** Kept equal to package.json by a test; not read from it, so that a bundle or a worker needs no file. */
const ENGINE_VERSION = '0.1.0';

/** tzdata is the one that Intl, and so luxon, stands on. */
export const VERSIONS: Versions = { engine: ENGINE_VERSION, tzdata: process.versions.tz ?? 'unknown' };
