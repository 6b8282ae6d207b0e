import type { Accuracy } from '../model/accuracy.js';

/** The figures of an accuracy report in sentences; percentages are rounded to what they can bear. */
export function accuracyWords(accuracy: Omit<Accuracy, 'words'>): readonly string[] {
  const { wape, bias, biasStandardError, noiseFloor, naiveWape, skill, calibration, byHorizon, drift, model, rows, contacts } = accuracy;
  const words = [`${rows} intervals with ${Math.round(contacts)} contacts are known by now.`];
  if (!(contacts > 0)) return [...words, 'Nothing was counted, so there is no error to speak of.', drift.sentence];
  words.push(`An interval is off by ${percent(wape)} of its contacts on average; ${percent(noiseFloor)} of that nobody can avoid, because contacts come at random.`);
  if (Number.isFinite(skill)) {
    words.push(skill < 0 ? `Repeating last week would have been off by ${percent(naiveWape)}.`
      : `Repeating last week would have been off by ${percent(naiveWape)}: of the part that can be avoided, ${percent(Math.max(0, 1 - skill))} was.`);
  }
  words.push(biasWords(bias, biasStandardError));
  const wide = calibration.find(({ level }) => level === 0.8);
  if (wide !== undefined) {
    const off = wide.inside - 0.8;
    words.push(`The 80 % interval held ${percent(wide.inside)} of the counts${Math.abs(off) < 0.05 ? ', as it should' : off < 0 ? ': it is too narrow' : ': it is wider than it need be'}.`);
  }
  const near = byHorizon[0];
  const far = byHorizon[byHorizon.length - 1];
  if (near !== undefined && far !== near) words.push(`In the first ${near.untilHours} hours the error was ${percent(near.wape)}, in the last part ${percent(far.wape)}.`);
  if (Math.abs(model.wape - wape) > 1e-12) {
    words.push(`Without the planner's adjustments it would have been ${percent(model.wape)}: they ${model.wape > wape ? 'helped' : 'did not help'}.`);
  }
  words.push(drift.sentence);
  return words;
}

function biasWords(bias: number, error: number): string {
  const side = bias > 0 ? 'too high' : 'too low';
  if (Number.isNaN(error)) return `All in all it was ${percent(Math.abs(bias))} ${side}; a single day says nothing about chance.`;
  if (Math.abs(bias) <= 2 * error) return `All in all it was ${percent(Math.abs(bias))} ${side}, which may be chance (standard error ${percent(error)}).`;
  return `All in all it was ${percent(Math.abs(bias))} ${side}, more than chance explains (standard error ${percent(error)}).`;
}

function percent(fraction: number): string {
  return Number.isFinite(fraction) ? `${(100 * fraction).toFixed(1)} %` : 'an unknown share';
}
