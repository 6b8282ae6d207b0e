import type { Forecast, QueueForecast } from '../../src/engine/model/forecast.js';
import { forecastCsv } from '../../src/formats/forecast-csv.js';
import { readHistoryCsv } from '../../src/formats/history-csv.js';

const queue = (code: string, mean: number): QueueForecast => ({
  queue: code, mean: Float64Array.of(mean, 0), ahtSeconds: Float64Array.of(300, 300), streams: [],
  modelMean: new Float64Array(0), adjustments: [], days: [], ahtIntervals: [], intervals: ([0.5, 0.8, 0.95] as const).map((level, i) => ({ level,
    lo: Float64Array.of(3 - i, 0), hi: Float64Array.of(5 + i, 0) })),
});
const startMs = Date.parse('2027-03-08T00:00Z');
const forecast = (...queues: QueueForecast[]): Forecast => ({ grid: { startMs, endMs: startMs + 3_600_000, stepMinutes: 30, cells: 2 }, queues });

describe('forecast.csv', () => {
  it('has one row per queue and interval, queues in their order', () => {
    expect(forecastCsv(forecast(queue('voice', 4.123456789), queue('mail', 1e7)))).toBe([
      'start_utc,queue,mean,lo50,hi50,lo80,hi80,lo95,hi95',
      '2027-03-08T00:00:00Z,voice,4.123457,3,5,2,6,1,7', '2027-03-08T00:30:00Z,voice,0,0,0,0,0,0,0',
      '2027-03-08T00:00:00Z,mail,10000000,3,5,2,6,1,7', '2027-03-08T00:30:00Z,mail,0,0,0,0,0,0,0', '',
    ].join('\n'));
  });

  it('escapes queue names that a spreadsheet would run as a formula', () => {
    expect(forecastCsv(forecast(queue('=1+1', 1))).split('\n')[1]).toContain(",'=1+1,");
  });

  it('has stamps that a history may have', () => {
    const stamps = forecastCsv(forecast(queue('voice', 1))).split('\n').slice(1, 3).map((line) => line.split(',')[0]);
    const csv = `timestamp_utc,n\n${stamps.map((stamp) => `${stamp},1`).join('\n')}\n`;
    expect(readHistoryCsv(Buffer.from(csv), { file: 'x.csv' }).rows.map((row) => row.stamp)).toEqual(stamps);
  });
});
