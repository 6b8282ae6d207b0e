import { inBand } from '../soft/start-band.js';

/**
 * First readings of the bands worth trying: some best band begins at a reading, and one whose readings all lie in the band of the reading
 * before it cannot be better than that one.
 */
export function bandsWorthTrying(readings: readonly number[], bandMinutes: number): readonly number[] {
  const distinct = [...new Set(readings)].sort((a, b) => a - b);
  const membersOf = (from: number): readonly number[] => distinct.filter((reading) => inBand(reading, from, bandMinutes));
  const worth = distinct.filter((from, i) => {
    const before = distinct[(i + distinct.length - 1) % distinct.length];
    return before === from || membersOf(from).some((reading) => !inBand(reading, before, bandMinutes));
  });
  return worth.length > 0 ? worth : distinct.slice(0, 1);
}
