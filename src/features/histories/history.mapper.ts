import { isoUtc } from '../../engine/time/iso.js';
import type { HistoryView } from './dto/history-view.js';
import type { StoredHistory } from './history.entity.js';

/** A stored history as clients see it. */
export function historyView({ id, code, version, settings, summary, createdAt, updatedAt }: StoredHistory): HistoryView {
  const { zone, intervalMinutes, column, countIsHandledOnly } = settings;
  const { rows, bytes, clock, countColumn, queues, findings, findingCount } = summary;
  return {
    id, code, version, zone, intervalMinutes, column, countIsHandledOnly, rows, bytes, clock, countColumn, queues, findings, findingCount,
    createdAt: isoUtc(createdAt), updatedAt: isoUtc(updatedAt),
  };
}
