import type { BacktestRun } from './backtest.js';
import { type ProfileLevelForm, USUAL_FORM, profileLevel } from './models/profile-level.js';

/** Values tried for each part of the form, one part after the other; smoothing first and last, since it weighs most and hangs on the length. */
const STEPS: readonly { readonly [name in keyof ProfileLevelForm]?: readonly number[] }[] = [
  { smoothing: [0, 1, 2] }, { weeks: [8, 26, 52, 104] }, { pooling: [0, 0.5] }, { levelWeeks: [2, 4, 8] }, { smoothing: [0, 1, 2] },
];
/** A form has to be better by this share to replace a more usual one. */
const LEAST_GAIN = 0.001;

/**
 * The form of profile x level with the least WAPE over the windows that `run` scores, by coordinate search from the usual one: some ten backtests instead
 * of seventy. A form that no history is long enough to tell from a shorter one scores the same and is not taken.
 */
export function tuneProfile(run: (form: ReturnType<typeof profileLevel>) => BacktestRun): BacktestRun {
  let form = USUAL_FORM;
  let best = run(profileLevel());
  for (const step of STEPS) {
    const [name, values] = Object.entries(step)[0] as [keyof ProfileLevelForm, readonly number[]];
    const from = form;
    for (const value of values) {
      if (value === from[name]) continue;
      const next = { ...from, [name]: value };
      const found = run(profileLevel(next));
      if (!(found.score.wape < best.score.wape * (1 - LEAST_GAIN))) continue;
      best = found;
      form = next;
    }
  }
  return best;
}
