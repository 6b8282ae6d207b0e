import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { averageSpeedOfAnswerSeconds, meanQueueFromBlocking } from '../../../src/engine/requirement/asa.js';
import { erlangB } from '../../../src/engine/requirement/erlang-b.js';
import { erlangC } from '../../../src/engine/requirement/erlang-c.js';
import { delayOccupancy } from '../../../src/engine/requirement/occupancy.js';
import { offeredLoadErlangs } from '../../../src/engine/requirement/offered-load.js';
import { serviceLevel } from '../../../src/engine/requirement/service-level.js';

/** 60-digit reference, ours. */
const [header, ...lines] = readFileSync(join(__dirname, '../../data/erlang-reference.csv'), 'utf8').trim().split(/\r?\n/);
const names = header.split(',');
const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i], value])));
const relativeError = (found: number, exact: string): number => Math.abs(found - Number(exact)) / Math.abs(Number(exact));

/** Largest relative error of a model's filled columns, and how many values were compared. */
function compare(model: string, figures: (row: Record<string, string>) => Readonly<Record<string, number>>): { readonly worst: number; readonly compared: number } {
  const errors = rows.filter((row) => row.model === model).flatMap((row) =>
    Object.entries(figures(row)).map(([column, found]) => relativeError(found, row[column])));
  return { worst: Math.max(...errors), compared: errors.length };
}

describe('the 60-digit reference, loads 0.01 to 100,000 Erlangs', () => {
  it('agrees with every row of Erlang B to 1e-10', () => {
    const { worst, compared } = compare('B', (row) => ({ p_block: erlangB(Number(row.agents), Number(row.load_erlangs)) }));
    expect(compared).toBe(19);
    expect(worst).toBeLessThanOrEqual(1e-10);
  });

  it('agrees with every filled column of every row of Erlang C to 1e-10', () => {
    const { worst, compared } = compare('C', (row) => {
      const [agents, aht] = [Number(row.agents), Number(row.aht_s)];
      const load = offeredLoadErlangs(Number(row.arrivals_per_hour), aht, 3600);
      return {
        load_erlangs: load,
        p_wait: erlangC(agents, load),
        service_level: serviceLevel(agents, load, aht, Number(row.target_s)),
        asa_s: averageSpeedOfAnswerSeconds(agents, load, aht),
        mean_queue: meanQueueFromBlocking(agents, load, erlangB(agents, load)),
        occupancy: delayOccupancy(agents, load),
      };
    });
    expect(compared).toBe(25 * 6);
    expect(worst).toBeLessThanOrEqual(1e-10);
  });
});
