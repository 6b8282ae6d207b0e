import { agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { cheapestSchedule } from '../../../src/engine/coverage/bound/cheapest-schedule.js';
import { NOTHING_RELAXED } from '../../../src/engine/coverage/bound/relaxed.js';
import { NEVER } from '../../../src/engine/model/interrupted.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Roster, Shift } from '../../../src/engine/model/roster.js';
import { type Random, createRandom } from '../../../src/engine/random/random.js';
import { addDays } from '../../../src/engine/time/dates.js';
import { localDate } from '../../../src/engine/time/local.js';
import { agentOf, contractOf, patternOf, planOf, queueOf, rosterOf, rulesOf, shiftAt, siteOf, tailOf, timeOffOf } from '../../support/builders.js';

export interface ValidCase {
  readonly plan: Plan;
  readonly roster: Roster;
}

const TAIL_DAYS = 14;
const ZONES = ['Asia/Manila', 'Europe/Warsaw', 'America/Bogota', 'America/New_York', 'Africa/Cairo', 'Australia/Sydney'];
/** Four weeks with clock changes in the north, in Sydney and Cairo, and none. */
const STARTS = ['2027-03-08', '2027-03-22', '2026-10-12', '2027-01-04'];

/** Two agents of random zones over four weeks after a tail of two, rostered at random prices by the referee's own oracle: legal, and no two alike. */
export function validCase(seed: number): ValidCase {
  const random = createRandom(seed, 11);
  const start = STARTS[random.below(STARTS.length)];
  const before = bare(random, addDays(start, -TAIL_DAYS), TAIL_DAYS, [zoneOf(random), zoneOf(random)]);
  const tail = tailOf(before.horizon.start, ...scheduled(before, random));
  const plan: Plan = { ...before, horizon: planOf({ start, days: 28 }).horizon, tail };
  const leave = addDays(start, 8 + random.below(3));
  const withLeave: Plan = { ...plan, timeOff: [timeOffOf(plan, 'A', 'leave', leave)] };
  return { plan: withLeave, roster: rosterOf(...scheduled(withLeave, random)) };
}

function zoneOf(random: Random): string {
  return ZONES[random.below(ZONES.length)];
}

/** The default preset, an early-to-late pattern and a night pattern. */
export function everydayContract(parts: Partial<Contract> = {}): Contract {
  return contractOf({
    shifts: [patternOf({ window: { from: '06:00', to: '23:00' }, startEveryMinutes: 120 }), patternOf({ code: 'night', window: { from: '21:00', to: '07:00' } })],
    weeklyPaidMinutes: { min: 1350, target: 2250, max: 2250 }, rules: rulesOf(), ...parts,
  });
}

function bare(random: Random, start: string, days: number, zones: readonly string[]): Plan {
  return planOf({
    start, days, contracts: [everydayContract()], sites: zones.map((zone, i) => siteOf({ code: `S${i}`, zone })),
    agents: zones.map((zone, i) => agentOf({ code: 'AB'[i], site: `S${i}`, zone, nightVolunteer: random.below(2) === 0 })),
    queues: [queueOf(), queueOf({ code: 'ELSEWHERE', sites: ['NOWHERE'] })],
  });
}

function scheduled(plan: Plan, random: Random): readonly Shift[] {
  return agentFiles(plan, []).flatMap((file) => {
    const cells = (plan.horizon.days * 1440) / plan.rosterGridMinutes;
    const byHour = Array.from({ length: cells / 4 }, () => random.below(600_000));
    const prices = Array.from({ length: cells }, (_, i) => byHour[Math.floor(i / 4)]);
    const { value, options } = cheapestSchedule(file, { prices, withWages: true }, NOTHING_RELAXED, new Map(), NEVER, true);
    if (value === null) throw new Error(`${file.who} has no legal schedule`);
    return options.map((o) => shiftAt(plan, file.code, o.startMs, localDate(file.zone, o.startMs), o.lengthMinutes, o.breakOffsets, o.pattern));
  });
}
