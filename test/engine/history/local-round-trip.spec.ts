import { buildHistory } from '../../../src/engine/history/build.js';
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

const DAY_MS = 86_400_000;
const STEP_MS = 30 * 60_000;

describe('a history written with local stamps', () => {
  let changes = 0;

  it.each(ZONES)('of %s comes back on the same UTC grid with the same counts, across every clock change of 2010-2012 and 2026', (zone) => {
    const years = [['2010-01-01', '2013-01-01'], ['2026-01-01', '2027-01-01']] as const;
    const found = years.flatMap(([from, to]) => transitionsIn(zone, { startMs: Date.parse(from), endMs: Date.parse(to) }));
    for (const { atMs } of [...found, { atMs: Date.parse('2026-06-01T00:00Z') }]) {
      const startMs = Math.floor(atMs / DAY_MS) * DAY_MS - 7 * DAY_MS;
      const counts = Array.from({ length: 14 * 48 }, (_, i) => (i * 7919) % 100);
      const rows = rowsOf(...counts.map((count, i) => [stampAt(zone, startMs + i * STEP_MS), count] as const));
      const { series, findings } = buildHistory(sourceOf({ zone, clock: 'local', rows }));
      expect(series[0].grid).toEqual({ startMs, endMs: startMs + 14 * DAY_MS, stepMinutes: 30, cells: counts.length });
      expect([...series[0].offered]).toEqual(counts);
      expect(findings).toEqual([]);
    }
    changes += found.length;
  });

  it('met clock changes of every kind', () => {
    expect(changes).toBeGreaterThan(60);
  });
});
