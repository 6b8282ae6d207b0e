import { buildHistory } from '../../../src/engine/history/build.js';
import { addDays } from '../../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { transitionsIn } from '../../../src/engine/time/zone.js';
import { rowsOf, sourceOf } from './source.js';

const ZONES = [
  'UTC', 'America/New_York', 'America/Los_Angeles', 'America/Bogota', 'America/Sao_Paulo', 'Europe/London', 'Europe/Warsaw', 'Africa/Cairo',
  'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Manila', 'Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Apia',
];
const two = (n: number): string => String(n).padStart(2, '0');

/** What a clock on the wall shows, as an export would write it. */
function stampAt(zone: string, at: number): string {
  const minute = localMinute(zone, at);
  return `${localDate(zone, at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('a history written with local stamps', () => {
  let changes = 0;

  it.each(ZONES)('of %s comes back on the same UTC grid with the same counts, clock changes of 2010-2012 and 2026 included', (zone) => {
    for (const [from, days] of [['2010-03-01', 700], ['2011-12-20', 30], ['2026-01-01', 365]] as const) {
      const startMs = Date.parse(`${from}T00:00Z`);
      const endMs = Date.parse(`${addDays(from, days)}T00:00Z`);
      const stepMs = 30 * 60_000;
      const counts = Array.from({ length: (endMs - startMs) / stepMs }, (_, i) => (i * 7919) % 100);
      const rows = rowsOf(...counts.map((count, i) => [stampAt(zone, startMs + i * stepMs), count] as const));
      const { series, findings } = buildHistory(sourceOf({ zone, clock: 'local', rows }));
      expect(series[0].grid).toEqual({ startMs, endMs, stepMinutes: 30, cells: counts.length });
      expect(series[0].offered).toEqual(Float64Array.from(counts));
      expect(findings.filter((f) => f.kind !== 'outlier')).toEqual([]);
      changes += transitionsIn(zone, { startMs, endMs }).length;
    }
  });

  it('met clock changes of every kind', () => {
    expect(changes).toBeGreaterThan(40);
  });
});
