import { join } from 'node:path';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import type { Zone } from '../../../src/engine/model/time.js';
import { seriesIn } from './series-file.js';

const folder = process.env.SUNSHIFT_DATA;

/** `it` where the series that cannot be shipped are at hand, a loud and counted skip where they are not. */
export const withData = folder ? it : it.skip;
if (!folder) process.stderr.write('SUNSHIFT_DATA is not set: published forecast figures are not checked.\n');

const read = new Map<string, HistorySeries>();

/** The one series of a file of the demand folder; read once. */
export function demandSeries(name: string, zone: Zone): HistorySeries {
  const found = read.get(name) ?? seriesIn(join(folder!, 'demand', name), zone);
  read.set(name, found);
  return found;
}
