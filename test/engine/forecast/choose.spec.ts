import { chooseModel } from '../../../src/engine/forecast/choose.js';
import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { FORECAST_MODELS, candidatesFor } from '../../../src/engine/forecast/registry.js';
import type { ForecastSettings } from '../../../src/engine/model/plan.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { type LocalClock, seriesOf } from './synthetic.js';

const chosen = (count: (clock: LocalClock) => number, model: ForecastSettings['model'] = 'auto'): string =>
  chooseModel(scoredSeries(seriesOf(count), { zone: 'UTC' }), { model, backtestOrigins: 4, backtestDays: 14 }).model.id;

describe('the choice of a model', () => {
  const random = createRandom(17);
  const uniform = Float64Array.from({ length: 26 * 168 }, () => random.float());
  /** The shape of a day turns round every two weeks: only the last week knows. */
  const turning = ({ cell, hour }: LocalClock): number => 50 + (Math.floor(cell / 336) % 2 === 0 ? hour : 23 - hour);

  it('goes to the smoothed profile where a steady shape is hidden in noise', () => {
    expect(chosen(({ hour, cell }) => 200 * uniform[cell] * (1 + Math.sin((hour * Math.PI) / 12) / 2))).toBe('profile-level');
  });

  it('goes to the longer mean where the day has cliffs that smoothing would wear down', () => {
    expect(chosen(({ hour, cell }) => (hour % 2 === 0 ? 100 : 10) + 10 * uniform[cell])).toBe('week-mean-8');
  });

  it('goes to the last week where weeks drift fast', () => {
    expect(chosen(({ cell }) => Math.exp(cell / 168 / 4) * 10)).toBe('seasonal-naive');
  });

  it('stays inside the family that a plan names', () => {
    expect(chosen(turning, 'seasonal-naive')).toBe('seasonal-naive');
    expect(chosen(({ cell }) => Math.exp(cell / 168 / 4) * 10, 'week-mean')).toBe('week-mean-4');
    expect(chosen(turning, 'profile-level')).toBe('profile-level');
  });

  it('has the simpler model first, each named once, each in a family that a plan can name', () => {
    expect(FORECAST_MODELS.map((model) => model.id)).toEqual(['seasonal-naive', 'week-mean-4', 'week-mean-8', 'profile-level']);
    for (const model of FORECAST_MODELS) expect(candidatesFor(model.family)).toContain(model);
    expect(candidatesFor('auto')).toEqual(FORECAST_MODELS);
  });
});
