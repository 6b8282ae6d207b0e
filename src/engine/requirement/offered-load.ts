/**
 * Offered load in Erlangs: the mean number of agents that the contacts would keep busy if none had to wait.
 * `A = volume × AHT ÷ interval` (all three of the same time unit; contacts are counted as offered, answered or not).
 * Domain: volume >= 0, AHT > 0, interval > 0. No volume is no load, whatever the AHT (a forecast may have none to give there).
 */
export function offeredLoadErlangs(volume: number, ahtSeconds: number, intervalSeconds: number): number {
  return volume === 0 ? 0 : (volume * ahtSeconds) / intervalSeconds;
}
