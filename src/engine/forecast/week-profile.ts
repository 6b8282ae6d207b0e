import { WEEKS_THAT_PROVE_CLOSED } from '../history/gaps.js';
import { slotOfWeek } from '../history/week-slots.js';
import type { Fitted, Training } from './model.js';

const { isNaN } = Number;

/** 0 for the seven local days before the origin, 1 for the seven before those, ... */
export function weeksBack(training: Training, part: number): number {
  return Math.max(0, Math.floor((training.numbers[training.end - 1] - training.numbers[part]) / training.slotsPerWeek));
}

/**
 * Mean of what is known per slot of the local week over the last `weeks` weeks. A slot without a known count there takes its latest week that has
 * one; a slot that was never known is NaN (closed), unless the history is too short to prove that and the slot lies between known ones of its day.
 * A slot that a clock change doubled counts with both its values. O(parts looked at).
 */
export function meanOfLastWeeks(training: Training, weeks: number): Float64Array {
  const { slotsPerWeek, numbers, counts } = training;
  const sums = new Float64Array(slotsPerWeek);
  const known = new Int32Array(slotsPerWeek);
  const lastWeek = new Int32Array(slotsPerWeek).fill(-1);
  let open = slotsPerWeek;
  let deepest = weeks - 1;
  for (let part = training.end - 1; part >= 0; part--) {
    const back = weeksBack(training, part);
    if (open === 0 && back > deepest) break;
    if (isNaN(counts[part])) continue;
    const slot = slotOfWeek(numbers[part], slotsPerWeek);
    if (known[slot] === 0) {
      lastWeek[slot] = back;
      deepest = Math.max(deepest, back);
      open--;
    }
    if (back >= weeks && lastWeek[slot] !== back) continue;
    sums[slot] += counts[part];
    known[slot]++;
  }
  const profile = sums.map((sum, slot) => (known[slot] === 0 ? NaN : sum / known[slot]));
  if (open > 0 && training.end < WEEKS_THAT_PROVE_CLOSED * slotsPerWeek) fillWithinDays(profile, slotsPerWeek / 7);
  return profile;
}

/** Straight lines across unknown slots between the first and the last known slot of each local day. */
function fillWithinDays(profile: Float64Array, slotsPerDay: number): void {
  for (let day = 0; day < 7; day++) {
    let before = -1;
    for (let slot = day * slotsPerDay; slot < (day + 1) * slotsPerDay; slot++) {
      if (isNaN(profile[slot])) continue;
      for (let gap = before + 1; before >= 0 && gap < slot; gap++) {
        profile[gap] = profile[before] + ((profile[slot] - profile[before]) * (gap - before)) / (slot - before);
      }
      before = slot;
    }
  }
}

/** A fitted model that repeats one week for ever; closed slots get no contacts. */
export function repeatWeek(profile: Float64Array): Fitted {
  return {
    predict: (numbers) => {
      const counts = new Float64Array(numbers.length);
      for (let i = 0; i < numbers.length; i++) {
        const count = profile[slotOfWeek(numbers[i], profile.length)];
        counts[i] = isNaN(count) ? 0 : count;
      }
      return counts;
    },
  };
}
