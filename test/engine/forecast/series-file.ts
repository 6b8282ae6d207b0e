import { readFileSync } from 'node:fs';
import { buildHistory } from '../../../src/engine/history/build.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import type { Zone } from '../../../src/engine/model/time.js';
import { readHistoryCsv } from '../../../src/formats/history-csv.js';

/** The one series of a history file. */
export function seriesIn(path: string, zone: Zone): HistorySeries {
  const table = readHistoryCsv(readFileSync(path), { file: path });
  return buildHistory({ code: 'series', file: path, zone, intervalMinutes: null, countIsHandledOnly: false, ...table }).series[0];
}
