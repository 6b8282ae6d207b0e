import type { ForecastModel } from '../model.js';

/** A model for the slots up to `untilHours` after the origin; the last one goes on for ever (Infinity). */
export interface HorizonPart {
  readonly untilHours: number;
  readonly model: ForecastModel;
}

/** One model up to a horizon and another beyond it: what happened this morning says much about tonight and nothing about next month. */
export function byHorizon(parts: readonly HorizonPart[]): ForecastModel {
  if (parts.every(({ model }) => model === parts[0].model)) return parts[0].model;
  return {
    id: parts.map(({ model, untilHours }) => (Number.isFinite(untilHours) ? `${model.id} to ${untilHours} h` : `then ${model.id}`)).join(', '),
    family: parts[parts.length - 1].model.family,
    sentence: parts.map(({ model, untilHours }) => (Number.isFinite(untilHours) ? `Up to ${untilHours} h: ${model.sentence}` : `Then: ${model.sentence}`)).join(' '),
    fit: (training) => {
      const fitted = parts.map(({ model }) => model.fit(training));
      const last = training.numbers[training.end - 1];
      return {
        predict: (numbers) => {
          const predictions = fitted.map((model) => model.predict(numbers));
          return Float64Array.from(numbers, (number, i) => predictions[partAt(parts, ((number - last - 1) * training.slotMinutes) / 60)][i]);
        },
      };
    },
  };
}

/** Index of the part that answers `hours` after the origin. */
export function partAt(parts: readonly { readonly untilHours: number }[], hours: number): number {
  const found = parts.findIndex(({ untilHours }) => hours < untilHours);
  return found < 0 ? parts.length - 1 : found;
}
