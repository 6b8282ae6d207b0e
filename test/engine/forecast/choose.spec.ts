import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { type Choice, chooseModel } from '../../../src/engine/forecast/choose.js';
import { FORECAST_MODELS, competes } from '../../../src/engine/forecast/registry.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { type LocalClock, seriesOf } from './synthetic.js';

const choice = (count: (clock: LocalClock) => number, model: ForecastSettings['model'] = 'auto'): Choice =>
  chooseModel(scoredSeries(seriesOf(count), { zone: 'UTC' }), { model, backtestOrigins: 4, backtestDays: 14 });
const chosen = (count: (clock: LocalClock) => number, model: ForecastSettings['model'] = 'auto'): string[] => choice(count, model).parts.map((part) => part.model.id);

describe('the choice of a model', () => {
  const random = createRandom(17);
  const uniform = Float64Array.from({ length: 26 * 168 }, () => random.float());
  /** The shape of a day turns round every two weeks: only the last week knows. */
  const turning = ({ cell, hour }: LocalClock): number => 50 + (Math.floor(cell / 336) % 2 === 0 ? hour : 23 - hour);
  const growing = ({ cell }: LocalClock): number => Math.exp(cell / 168 / 4) * 10;

  it('tunes smoothing and history of the profile: smoothed where a steady shape is hidden in noise, as it stands where the day has cliffs', () => {
    const steady = chosen(({ hour, cell }) => 200 * uniform[cell] * (1 + Math.sin((hour * Math.PI) / 12) / 2), 'profile-level');
    const cliffs = chosen(({ hour, cell }) => (hour % 2 === 0 ? 100 : 10) + 10 * uniform[cell], 'profile-level');
    expect(steady[1]).toMatch(/^profile-level-26-8-s2/);
    expect(cliffs[1]).toMatch(/^profile-level-.*-s0/);
  });

  it('leaves the combination where a profile without smoothing is better beyond chance, and says what answers how far', () => {
    const { parts, model, scores } = choice(({ hour, cell }) => (hour % 2 === 0 ? 100 : 10) + 10 * uniform[cell]);
    expect(parts.map((part) => part.untilHours)).toEqual([48, Infinity]);
    expect(parts[1].model.id).toMatch(/^profile-level-.*-s0/);
    expect(model.id).toBe(`${parts[0].model.id} to 48 h, then ${parts[1].model.id}`);
    expect(scores.map((score) => score.model)).toContain(model.id);
  });

  it('follows fast growth by a model that knows the last days, for the two days after the origin', () => {
    const { parts, scores } = choice(growing);
    const wape = (id: string): number => scores.find((score) => score.model === id)!.wape;
    expect(parts[0].model.family).not.toBe('week-mean');
    expect(wape('damped-trend')).toBeLessThan(0.6 * wape('week-mean-8'));
  });

  it('stays inside the family that a plan names', () => {
    expect(chosen(turning, 'seasonal-naive')).toEqual(['seasonal-naive', 'seasonal-naive']);
    expect(chosen(growing, 'week-mean')).toEqual(['week-mean-2', 'week-mean-2']);
    for (const family of ['profile-level', 'damped-trend', 'double-seasonal', 'autoregression', 'combination'] as const) {
      for (const part of choice(({ hour, cell }) => hour + 10 * uniform[cell], family).parts) expect(part.model.family).toBe(family);
    }
  });

  it('has the simpler model first, each named once, each in a family that a plan can name', () => {
    const ids = FORECAST_MODELS.map((model) => model.id);
    expect(ids.slice(0, 4)).toEqual(['seasonal-naive', 'week-mean-2', 'week-mean-4', 'week-mean-8']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const model of FORECAST_MODELS) expect([competes('auto', model.family), competes(model.family, model.family), competes('profile-level',
      model.family)]).toEqual([true, true, false]);
  });

  it('does not peek: what comes after the last row changes neither the choice nor a score', () => {
    const series = seriesOf(({ hour, cell }) => hour + 10 * uniform[cell % uniform.length]);
    const settings = { model: 'auto', backtestOrigins: 3, backtestDays: 7 } as const;
    const whole = scoredSeries(series, { zone: 'UTC' });
    const cut = { ...whole, cells: whole.cells - 400 };
    const wild = { ...cut, counts: cut.counts.map((count, i) => (i < cut.cells ? count : 1e6)), observed: cut.observed.map((count,
      i) => (i < cut.cells ? count : 1e6)) };
    expect(chooseModel(wild, settings).scores).toEqual(chooseModel(cut, settings).scores);
  });
});
