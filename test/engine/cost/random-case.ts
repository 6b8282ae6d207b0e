import type { Agent, Pay } from '../../../src/engine/model/agent.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Plan, Site, TimeOff } from '../../../src/engine/model/plan.js';
import type { Segment, Shift } from '../../../src/engine/model/roster.js';
import type { LocalDate, Weekday, Zone } from '../../../src/engine/model/time.js';
import { type Random, createRandom } from '../../../src/engine/random/random.js';
import { MINUTE_MS, addDays } from '../../../src/engine/time/dates.js';
import { planDates } from '../../../src/engine/time/local.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { agentOf, contractOf, planOf, premiumsOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';
import { breakless } from './breakless.js';

const ZONES: readonly Zone[] = ['UTC', 'America/New_York', 'America/Bogota', 'Europe/Warsaw', 'Africa/Cairo', 'Asia/Manila', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
/** Plans that hold clock changes of those zones, month ends and a leap day. */
const STARTS: readonly LocalDate[] = ['2027-03-08', '2027-03-24', '2027-10-27', '2028-02-21', '2027-11-01', '2027-04-26'];
const CURRENCIES = ['EUR', 'JPY', 'KWD', 'PHP'];
/** Whole and odd windows, so that a grid cell may lie partly in the night. */
const NIGHTS = [{ from: '23:00', to: '06:00' }, { from: '22:10', to: '06:20' }, { from: '20:00', to: '05:00' }];

export interface RandomCase {
  readonly plan: Plan;
  readonly shifts: readonly Shift[];
}

/** A plan of one to four people with a tail and a roster, none of it nice: rules are not kept, since pay does not ask whether they were. */
export function randomCase(seed: number): RandomCase {
  const random = createRandom(seed, 77);
  const start = pick(random, STARTS);
  const sites = ZONES.filter(() => random.below(4) === 0).concat(pick(random, ZONES)).map((zone, i) => randomSite(random, `S${i}`, zone, start));
  const contracts = Array.from({ length: 1 + random.below(3) }, (_, i) => randomContract(random, `C${i}`));
  const agents = Array.from({ length: 1 + random.below(4) }, (_, i) => randomAgent(random, `A${i}`, pick(random, sites), pick(random, contracts), start));
  const bare = planOf({
    start, days: 5 + random.below(18), sites, contracts, agents, currency: 'EUR',
    exchangeRates: [['JPY', '0.00613'], ['KWD', '2.9871'], ['PHP', '0.0158']].map(([currency, rate]) => ({ currency, rate, date: '2027-02-26' })),
  });
  const timeOff = agents.flatMap((agent) => randomTimeOff(random, bare, agent));
  const tailShifts = agents.flatMap((agent) => randomShifts(random, agent, [9, 8, 7, 6, 5, 4, 3, 2, 1].map((back) => addDays(start, -back))));
  const plan = { ...bare, timeOff, tail: random.below(3) === 0 ? null : tailOf(addDays(start, -9), ...tailShifts) };
  return { plan, shifts: agents.flatMap((agent) => randomShifts(random, agent, planDates(plan.horizon, agent.zone))) };
}

function randomSite(random: Random, code: string, zone: Zone, start: LocalDate): Site {
  const holidays = Array.from({ length: 20 }, (_, i) => i).filter(() => random.below(5) === 0).map((i) => ({ date: addDays(start, i - 3), name: `Holiday ${i}` }));
  const seatMonthly = random.below(2) === 0 ? null : { amount: pick(random, ['95.50', '0', '120.05']), currency: 'EUR' };
  return siteOf({ code, zone, weekend: random.below(3) === 0 ? [5, 6] : [6, 7], holidays, seatMonthly });
}

function randomContract(random: Random, code: string): Contract {
  const fraction = (): string => pick(random, ['0', '0.1', '0.25', '0.333', '1']);
  return contractOf({
    code,
    weeklyPaidMinutes: { min: 0, target: pick(random, [2400, 2250, 1201]), max: 6000 },
    contractDaysPerWeek: pick(random, [5, 4, 6]),
    guaranteedWeeklyMinutes: pick(random, [0, 1200, 2400]),
    rules: breakless({ weekStart: pick<Weekday>(random, [1, 1, 7, 3]), holidayCredits: random.below(2) === 0, nightWindow: pick(random, NIGHTS) }),
    premiums: premiumsOf({
      night: fraction(), weekend: fraction(), holiday: fraction(), overtime: fraction(), onCost: pick(random, ['0', '0.1234', '0.2']),
      dailyOvertimeAfterMinutes: pick(random, [null, 480, 450]), weeklyOvertimeAfterMinutes: pick(random, [null, 2400, 1800]),
      combine: random.below(2) === 0 ? 'additive' : 'highest',
    }),
  });
}

function randomAgent(random: Random, code: string, site: Site, contract: Contract, start: LocalDate): Agent {
  const currency = pick(random, CURRENCIES);
  const pay: Pay = random.below(3) === 0
    ? { kind: 'monthly', salary: pick(random, ['3100.00', '2999.99', '250001']), currency, yearlyHoursDivisor: pick(random, ['2080', '1950.5']) }
    : { kind: 'hourly', rate: pick(random, ['12.50', '17.33', '0.777', '1234']), currency };
  return agentOf({
    code, site: site.code, contract: contract.code, zone: random.below(5) === 0 ? pick(random, ZONES) : site.zone, pay,
    employedFrom: random.below(5) === 0 ? addDays(start, random.below(8)) : null, employedTo: random.below(5) === 0 ? addDays(start, 4 + random.below(15)) : null,
  });
}

function randomTimeOff(random: Random, plan: Plan, agent: Agent): readonly TimeOff[] {
  if (random.below(2) === 0) return [];
  const from = addDays(plan.horizon.start, random.below(12) - 3);
  const kind = pick<TimeOff['kind']>(random, ['leave', 'sickness', 'unpaid', 'training']);
  return [timeOffOf({ ...plan, agents: [agent] }, agent.code, kind, from, addDays(from, random.below(6)))];
}

/** On about two dates of three a shift of 4 to 11 h at any quarter of an hour, with an unpaid meal and a paid break somewhere. */
function randomShifts(random: Random, agent: Agent, dates: readonly LocalDate[]): readonly Shift[] {
  return dates.filter(() => random.below(3) > 0).map((date) => {
    const startMs = generatedInstant(agent.zone, date, random.below(96) * 15);
    const work = Array.from({ length: 3 }, () => 60 + random.below(10) * 15);
    const parts: readonly [Segment['kind'], number, boolean][] = [['work', work[0], true], ['meal', 30, false], ['work', work[1], true], ['break', 15, true], ['work', work[2], true]];
    let at = startMs;
    const segments = parts.map(([kind, minutes, paid]): Segment => {
      const from = at;
      at += minutes * MINUTE_MS;
      return { kind, paid, covers: kind === 'work', startMs: from, endMs: at };
    });
    return { agent: agent.code, site: agent.site, queue: agent.queue, zone: agent.zone, pattern: 'day', date, startMs, endMs: at, segments };
  });
}

function pick<T>(random: Random, options: readonly T[]): T {
  return options[random.below(options.length)];
}
