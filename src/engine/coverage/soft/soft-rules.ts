import { localNightBurden } from './local-night-burden.js';
import { preferences } from './preferences.js';
import type { Soft } from './soft-rule.js';
import { startBand } from './start-band.js';

/** What a roster should keep, each at its price, in the order of docs/rules.md. */
export const SOFT: readonly Soft[] = [
  startBand, //         A week's shifts start inside one band of the local clock.
  preferences, //       A stated wish is met.
  localNightBurden, //  Nobody but volunteers carries local-night hours.
];
