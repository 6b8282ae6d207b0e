import type { SoftRuleModule } from './rule.js';
import { localNightBurden } from './local-night-burden.js';
import { preferences } from './preferences.js';
import { startBand } from './start-band.js';

/** The SOFT rules: wishes with a price in money. */
export const SOFT: readonly SoftRuleModule[] = [
  startBand, //         A week's shifts start inside one band of the local clock.
  preferences, //       A stated wish is met.
  localNightBurden, //  Nobody but volunteers carries local-night hours.
];
