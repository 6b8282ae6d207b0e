import type { CoreAgent, CoreProblem, DayAutomaton, HorizonResource, OptionTable } from '../../src/engine/roster/solver/problem.js';
import type { NrpInstance, NrpPerson } from './instance.js';
import { runAutomaton } from './runs.js';

/** The core's money unit: one point of penalty. */
export const POINT = 1000;
const DAYS_A_WEEK = 7;
const SATURDAY = 5;

/**
 * A published instance as the core's problem: one row for each day and shift (row = day * shifts + shift) with its own prices below and above need,
 * one option for each day and shift, runs and successions in the automaton, minutes, weekends and shifts of a type as sums over the horizon.
 * @throws Error where a shift's cover is given twice or a request names what is not there
 */
export function compileInstance(instance: NrpInstance): CoreProblem {
  const { days, shifts, staff } = instance;
  const rows = days * shifts.length;
  const need = new Int32Array(rows);
  const under = new Float64Array(rows);
  const over = new Float64Array(rows);
  const shiftIndex = new Map(shifts.map((s, i) => [s.id, i]));
  const personIndex = new Map(staff.map((p, i) => [p.id, i]));
  const rowOf = (day: number, shift: string): number => {
    const s = shiftIndex.get(shift);
    if (s === undefined || day >= days) throw new Error(`day ${day}, shift ${shift}: not part of the instance`);
    return day * shifts.length + s;
  };
  const given = new Set<number>();
  for (const cover of instance.cover) {
    const row = rowOf(cover.day, cover.shift);
    if (given.has(row)) throw new Error(`day ${cover.day}, shift ${cover.shift}: cover is given twice`);
    given.add(row);
    need[row] = cover.need;
    under[row] = cover.under * POINT;
    over[row] = cover.over * POINT;
  }
  const optionCost = staff.map((person) => optionCostOf(instance, person));
  const costOf = (id: string): Float64Array => {
    const i = personIndex.get(id);
    if (i === undefined) throw new Error(`${id}: nobody of that name`);
    return optionCost[i];
  };
  let fixedCost = 0;
  for (const { person, day, shift, weight } of instance.on) {
    costOf(person)[rowOf(day, shift)] -= weight * POINT;
    fixedCost += weight * POINT;
  }
  for (const { person, day, shift, weight } of instance.off) costOf(person)[rowOf(day, shift)] += weight * POINT;
  const table = tableOf(instance);
  const automata = new Map<string, DayAutomaton>();
  const agents = staff.map((person, i): CoreAgent => {
    const key = `${person.maxConsecutive},${person.minConsecutive},${person.minDaysOff}`;
    const automaton = automata.get(key) ?? runAutomaton(instance, person);
    automata.set(key, automaton);
    return {
      queue: 0, table, automaton, initialState: 0, optionCost: optionCost[i], offCost: new Float64Array(days), paidPrefix: null,
      forcedKind: new Int8Array(days).fill(-1), weekCost: [], bandPrice: 0, resources: resourcesOf(instance, person), twin: i,
    };
  });
  const dearest = under.reduce((a, b) => Math.max(a, b), POINT);
  return {
    queues: 1, stride: rows, pad: 0, cells: rows, need, openCellPrice: dearest, rowPrices: { under, over }, dearestHour: dearest, dearestCell: dearest, agents, fixedCost,
  };
}

/** Infinity on days off and for shift types that the person never works. */
function optionCostOf({ days, shifts, daysOff }: NrpInstance, person: NrpPerson): Float64Array {
  const cost = new Float64Array(days * shifts.length);
  shifts.forEach((shift, s) => {
    if (person.maxShifts.get(shift.id) === 0) for (let day = 0; day < days; day++) cost[day * shifts.length + s] = Infinity;
  });
  for (const day of daysOff.get(person.id) ?? []) cost.fill(Infinity, day * shifts.length, (day + 1) * shifts.length);
  return cost;
}

function tableOf({ days, shifts }: NrpInstance): OptionTable {
  const count = days * shifts.length;
  const each = (value: (o: number) => number): number[] => Array.from({ length: count }, (_, o) => value(o));
  return {
    days, dayFirst: Int32Array.from({ length: days + 1 }, (_, day) => day * shifts.length), first: Int32Array.from(each((o) => o)), length: new Int32Array(count).fill(1),
    layout: new Uint16Array(count), layouts: [{ length: 1, breaks: [], edge: 0, maxWork: 1 }], kind: Uint16Array.from(each((o) => (o % shifts.length) + 1)),
    endRank: new Uint16Array(count), ranks: new Int32Array(days).fill(1), restRanks: new Int32Array(count).fill(1), bands: 1, outsideBand: new Uint8Array(count),
  };
}

/** Minutes in units of their common divisor, weekends, and each shift type that could be worked too often. */
function resourcesOf(instance: NrpInstance, person: NrpPerson): HorizonResource[] {
  const { days, shifts } = instance;
  const kinds = shifts.length + 1;
  const unit = shifts.reduce((divisor, s) => gcd(divisor, s.minutes), 0) || 1;
  const uses = (of: (day: number, shift: number) => number): Uint16Array =>
    Uint16Array.from({ length: days * kinds }, (_, i) => (i % kinds === 0 ? 0 : of(Math.floor(i / kinds), (i % kinds) - 1)));
  const minutes = uses((_, s) => shifts[s].minutes / unit);
  const weekend = uses((day) => Number(day % DAYS_A_WEEK >= SATURDAY));
  const weekendAfterWork = uses((day) => Number(day % DAYS_A_WEEK === SATURDAY));
  const resources: HorizonResource[] = [
    { use: minutes, useAfterWork: minutes, least: Math.ceil(person.minMinutes / unit), most: Math.floor(person.maxMinutes / unit) },
  ];
  if (person.maxWeekends * DAYS_A_WEEK < days) resources.push({ use: weekend, useAfterWork: weekendAfterWork, least: 0, most: person.maxWeekends });
  shifts.forEach((shift, s) => {
    const most = person.maxShifts.get(shift.id);
    if (most === undefined || most === 0 || most >= days || most * shift.minutes >= person.maxMinutes) return;
    const use = uses((_, other) => Number(other === s));
    resources.push({ use, useAfterWork: use, least: 0, most });
  });
  return resources;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
