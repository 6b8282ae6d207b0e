import type { NrpInstance } from '../../../bench/nrp/instance.js';
import { createRandom } from '../../../src/engine/random/random.js';

/** A made-up instance small enough to try every roster: 2 people, 6-8 days from a Monday, 2 shift types, every rule of the format drawn tight now and then. */
export function tinyInstance(seed: number): NrpInstance {
  const random = createRandom(seed, 1);
  const days = 6 + random.below(3);
  const shifts = [
    { id: 'E', minutes: 480, notNext: [] },
    { id: 'L', minutes: [480, 600][random.below(2)], notNext: random.below(2) === 0 ? ['E'] : [] },
  ];
  const staff = ['A', 'B'].map((id) => ({
    id, maxShifts: new Map([['E', [0, 2, days][random.below(3)]], ['L', [1, 3, days][random.below(3)]]]),
    maxMinutes: 480 * (2 + random.below(4)), minMinutes: 480 * random.below(3), maxConsecutive: 2 + random.below(4), minConsecutive: 1 + random.below(2),
    minDaysOff: 1 + random.below(3), maxWeekends: random.below(3),
  }));
  const request = () => ({ person: ['A', 'B'][random.below(2)], day: random.below(days), shift: ['E', 'L'][random.below(2)], weight: 1 + random.below(3) });
  return {
    days, shifts, staff, daysOff: new Map([['A', [random.below(days)]]]), on: [request(), request(), request()], off: [request(), request()],
    cover: Array.from({ length: days * 2 }, (_, i) => ({ day: Math.floor(i / 2), shift: i % 2 === 0 ? 'E' : 'L', need: random.below(3), under: 100, over: 1 })),
  };
}

/** Every row of choices there is; row[day] = shift index or -1. */
export function everyRow(instance: NrpInstance): readonly (readonly number[])[] {
  let rows: number[][] = [[]];
  for (let day = 0; day < instance.days; day++) rows = rows.flatMap((row) => [-1, 0, 1].map((s) => [...row, s]));
  return rows;
}

/** A made-up instance of some weeks, with sums so tight that what two weeks hold need not be legal together. */
export function weeksInstance(seed: number, days = 21, people = 5): NrpInstance {
  const random = createRandom(seed, 2);
  const ids = Array.from({ length: people }, (_, i) => `P${i}`);
  const shifts = [{ id: 'E', minutes: 480, notNext: [] }, { id: 'L', minutes: 480, notNext: ['E'] }];
  const staff = ids.map((id) => ({
    id, maxShifts: new Map([['E', days], ['L', Math.floor(days / 3) + random.below(4)]]),
    maxMinutes: 480 * Math.floor((days * 4) / 7), minMinutes: 480 * (Math.floor((days * 4) / 7) - 2),
    maxConsecutive: 4 + random.below(2), minConsecutive: 1 + random.below(2), minDaysOff: 1 + random.below(2), maxWeekends: Math.floor(days / 10),
  }));
  const request = () => ({ person: ids[random.below(people)], day: random.below(days), shift: ['E', 'L'][random.below(2)], weight: 1 + random.below(3) });
  return {
    days, shifts, staff, daysOff: new Map(ids.map((id) => [id, [random.below(days)]])),
    on: Array.from({ length: 3 * people }, request), off: Array.from({ length: Math.floor(1.6 * people) }, request),
    cover: Array.from({ length: days * 2 }, (_, i) => ({
      day: Math.floor(i / 2), shift: i % 2 === 0 ? 'E' : 'L', need: Math.floor(people / 5) * (1 + random.below(2)), under: 100, over: 1,
    })),
  };
}
