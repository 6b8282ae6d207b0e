import type { Combination, ForecastModel } from '../model.js';

/** The middle one; of an even number the mean of the middle two. Sorts in place. */
function median(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  return values.length % 2 === 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Mean of a few forecasts that err in different ways (Bates & Granger 1969): a tuned profile, the plain mean of 8 weeks, and a regression on the lags.
 * Each of them is a mean of counts, so their mean is one too. Good for weeks.
 */
export function meanCombination(members: readonly ForecastModel[]): Combination {
  return combination('combination', 'The mean of a tuned profile, the mean of 8 weeks and a regression on the lags.', members, mean);
}

/**
 * Median of many short-sighted forecasts on different scales: robust against any one of them running away, which the best published entries for hourly
 * series owe their place to (Makridakis, Spiliotis & Assimakopoulos 2020, The M4 Competition). Good for two days; a median of skew forecasts may lie low.
 */
export function medianCombination(members: readonly ForecastModel[]): Combination {
  return combination('combination-short', 'The median of seven regressions and smoothings on different scales.', members, median);
}

function combination(id: string, sentence: string, members: readonly ForecastModel[], join: Combination['join']): Combination {
  return {
    id, family: 'combination', sentence, members, join,
    fit: (training) => {
      const fitted = members.map((member) => member.fit(training));
      return { predict: (numbers) => joined(fitted.map((member) => member.predict(numbers)), join) };
    },
  };
}

/** Entry by entry. */
export function joined(predictions: readonly Float64Array[], join: Combination['join']): Float64Array {
  const values = new Float64Array(predictions.length);
  return predictions[0].map((_, i) => {
    for (let k = 0; k < values.length; k++) values[k] = predictions[k][i];
    return join(values);
  });
}
