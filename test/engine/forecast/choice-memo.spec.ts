import { rememberingChooser } from '../../../src/engine/forecast/choice-memo.js';
import { chooseModel } from '../../../src/engine/forecast/choose.js';
import { forecastQueues } from '../../../src/engine/forecast/forecast.js';
import { type LocalSeries, localSeries } from '../../../src/engine/forecast/local-series.js';
import { specialSpans } from '../../../src/engine/forecast/special-days.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
import { historyOf, planWith, seriesOf, streamOf } from './synthetic.js';

const SETTINGS: ForecastSettings = { model: 'week-mean', backtestOrigins: 3, backtestDays: 7 };
const counted = seriesOf(({ hour, weekday, cell }) => 10 + hour + weekday + (cell % 5), { to: '2026-12-07T00:00Z' });
const spans = specialSpans([{ calendar: 'c', date: '2026-11-26', name: 'Feast', multiplier: null }], ['c']);
const fresh = (multiplier = 1): LocalSeries =>
  localSeries({ ...counted, offered: counted.offered.map((count) => count * multiplier) }, 'UTC', { spans, drivers: [] });

describe('a chooser that remembers', () => {
  it('chooses once for equal content, and says what a fresh choice says', () => {
    const choose = rememberingChooser();
    const first = choose(fresh(), SETTINGS);
    expect(choose(fresh(), { ...SETTINGS })).toBe(first);
    const anew = chooseModel(fresh(), SETTINGS);
    expect([anew.model.id, anew.scores, anew.run?.predicted]).toEqual([first.model.id, first.scores, first.run?.predicted]);
  });

  const other = (values: Float64Array, at: number, value: number): Float64Array => values.map((old, i) => (i === at ? value : old));
  it.each<[string, (series: LocalSeries) => LocalSeries, Partial<ForecastSettings>]>([
    ['a count in its last digit', (series) => ({ ...series, counts: other(series.counts, 700, series.counts[700] * (1 + 2 ** -52)) }), {}],
    ['an observed row', (series) => ({ ...series, observed: other(series.observed, 3, NaN) }), {}],
    ['a slot', (series) => ({ ...series, numbers: series.numbers.map((n, i) => (i === 900 ? n + 1 : n)) }), {}],
    ['drivers', (series) => ({ ...series, drivers: new Float64Array(series.counts.length).fill(1) }), {}],
    ['no special days', (series) => ({ ...series, specials: null }), {}],
    ['a special day of another kind', (series) => ({ ...series, specials: series.specials?.map((slot) => slot?.map((span) => ({ ...span, kind: 'Fair' })) ?? null) ?? null }), {}],
    ['a slot length', (series) => ({ ...series, slotMinutes: 30 }), {}],
    ['other windows', (series) => series, { backtestOrigins: 2 }],
    ['other days', (series) => series, { backtestDays: 14 }],
    ['another family', (series) => series, { model: 'seasonal-naive' }],
  ])('%s is another question', (_, changed, settings) => {
    const choose = rememberingChooser();
    expect(choose(changed(fresh()), { ...SETTINGS, ...settings })).not.toBe(choose(fresh(), SETTINGS));
  });

  it('streams of one history share a choice, and the forecast is that of choosing for each', () => {
    const plan = planWith([streamOf({ code: 'a', share: 0.3 }), streamOf({ code: 'b', share: 0.7 })], { days: 7, forecast: SETTINGS });
    let asked = 0;
    const apart = forecastQueues(plan, [historyOf(counted)], (series, settings) => {
      asked++;
      return chooseModel(series, settings);
    });
    expect(asked).toBe(2);
    expect(forecastQueues(plan, [historyOf(counted)])).toEqual(apart);
  });
});
