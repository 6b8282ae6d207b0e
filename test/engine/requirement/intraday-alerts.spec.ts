import type { Observed } from '../../../src/engine/model/observed.js';
import { DEFAULT_LIMITS, intradayAlerts } from '../../../src/engine/requirement/intraday-alerts.js';

const at = (hour: number): number => Date.UTC(2027, 2, 8, hour);
const row = (parts: Partial<Observed>): Observed => ({ atMs: at(9), queue: 'english', channel: 'voice', waiting: 0, arrived: 10, finished: 10, ...parts });
const told = (rows: readonly Observed[]): readonly string[] => intradayAlerts(rows, DEFAULT_LIMITS).map(({ atMs, kind, about, value }) => `${new Date(atMs).getUTCHours()} ${kind} ${about} ${value}`);

describe('intraday alerts', () => {
  it('two waiting in a channel are fine, a third is told; queues of a channel count together', () => {
    expect(told([row({ waiting: 2 })])).toEqual([]);
    expect(told([row({ waiting: 2 }), row({ queue: 'spanish', waiting: 1 })])).toEqual(['9 waiting-per-channel voice 3']);
  });

  it('15 in all are fine, 16 are told beside their channels', () => {
    const eight = Array.from({ length: 8 }, (_, i) => row({ queue: `q${i}`, channel: `c${i}`, waiting: 2 }));
    expect(told(eight.slice(0, 7))).toEqual([]);
    expect(told(eight)).toEqual(['9 waiting-in-all all 16']);
  });

  it('1.5 arrived for one finished is fine, more is told; with nothing finished the ratio is a number', () => {
    expect(told([row({ arrived: 15 }), row({ atMs: at(8), arrived: 16 })])).toEqual(['8 backlog-ratio english 1.6']);
    expect(told([row({ arrived: 3, finished: 0 })])).toEqual(['9 backlog-ratio english 3']);
    expect(told([row({ arrived: 0, finished: 0 })])).toEqual([]);
  });
});
