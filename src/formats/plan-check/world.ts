import type { Agent } from '../../engine/model/agent.js';
import type { Contract } from '../../engine/model/contract.js';
import type { Horizon, Pin, Site, Tail, TimeOff } from '../../engine/model/plan.js';
import { MINUTE_MS } from '../../engine/time/dates.js';
import type { Findings } from '../findings.js';
import type { Built } from '../plan-build/built.js';
import type { PlanInput } from '../plan/plan.js';
import { checkBreaksFit } from './breaks.js';
import { checkAverage, checkContract, checkRotations, checkRuleSet, ruleField } from './contracts.js';
import { type GridQuantity, checkGrid, contractQuantities, zoneQuantities } from './grid.js';
import { checkPins } from './pins.js';
import { restOverDayOff, restOverDayOffAtLeast } from './rest.js';
import { checkTimeOffOverlap } from './time-off.js';

/** The sound nouns of a plan, with their places in the file. */
export interface World {
  readonly input: PlanInput;
  readonly horizon: Horizon | null;
  readonly interval: number | null;
  readonly sites: readonly Built<Site>[];
  readonly contracts: readonly Built<Contract>[];
  readonly agents: readonly Built<Agent>[];
  readonly timeOff: readonly Built<TimeOff>[];
  readonly pins: readonly Built<Pin>[];
  readonly tail: Tail | null;
}

/** What can only be judged with clocks, rules and people laid together. */
export function checkWorld(world: World, findings: Findings): void {
  const { input, contracts, timeOff } = world;
  for (const { index, noun } of contracts) {
    checkContract(input.contracts[index], `contracts[${index}]`, findings);
    checkRuleSet(noun.rules, input.contracts[index], `contracts[${index}]`, input.rules, findings);
    if (world.horizon !== null) checkAverage(noun.rules, world.horizon.days, input.contracts[index], `contracts[${index}]`, input.rules, findings);
  }
  if (findings.sound('contracts') && findings.sound('agents')) checkRotations(input.contracts, input.agents, findings);
  checkTimeOffOverlap(timeOff.map(({ index, noun }) => ({ index, timeOff: noun })), findings);
  if (world.horizon === null) return;
  checkGridOf(world, world.horizon, findings);
  checkBreaksOf(world, findings);
  checkRestOf(world, world.horizon, findings);
  checkPinsOf(world, world.horizon, findings);
}

function checkGridOf({ input, interval, sites, contracts, agents, tail }: World, horizon: Horizon, findings: Findings): void {
  if (interval === null || !findings.sound('rosterGridMinutes')) return;
  const quantities: GridQuantity[] = contracts.flatMap(({ index, noun }) => contractQuantities(input.contracts[index], noun, `contracts[${index}]`, input.rules));
  const zones = new Set<string>();
  const look = (zone: string, field: string): void => {
    if (!zones.has(zone)) quantities.push(...zoneQuantities(zone, field, horizon));
    zones.add(zone);
  };
  for (const { index, noun } of sites) look(noun.zone, `sites[${index}].zone`);
  for (const { index, noun } of agents) look(noun.zone, `agents[${index}].zone`);
  for (const shift of tail?.shifts ?? []) {
    for (const { startMs, endMs } of shift.segments) {
      const field = `previousRoster.file`;
      quantities.push({ field, value: `${shift.agent} ${shift.date}`, minutes: (startMs / MINUTE_MS) % 1440, noun: 'a start in the previous roster' });
      quantities.push({ field, value: `${shift.agent} ${shift.date}`, minutes: (endMs / MINUTE_MS) % 1440, noun: 'an end in the previous roster' });
    }
  }
  checkGrid(input.rosterGridMinutes, interval, quantities, findings);
}

function checkBreaksOf({ input, contracts }: World, findings: Findings): void {
  if (!findings.sound('rosterGridMinutes')) return;
  for (const { index, noun } of contracts) {
    const lengths = input.contracts[index].shifts.flatMap((shift, j) => shift.lengthsMinutes.map((minutes, k) => ({ field: `contracts[${index}].shifts[${j}].lengthsMinutes[${k}]`, minutes })));
    checkBreaksFit(noun.rules, lengths, input.rosterGridMinutes, findings);
  }
}

function checkRestOf({ input, contracts, agents }: World, horizon: Horizon, findings: Findings): void {
  for (const { index, noun } of contracts) {
    const need = noun.rules.minimumRestMinutes;
    const zones = new Set(agents.filter((agent) => agent.noun.contract === noun.code).map((agent) => agent.noun.zone));
    for (const zone of zones) {
      if (restOverDayOffAtLeast(noun, zone, horizon) >= need) continue;
      const left = restOverDayOff(noun, zone, horizon);
      if (left >= need) continue;
      findings.add('out-of-range', ruleField('minimumRestMinutes', input.contracts[index], `contracts[${index}]`, input.rules), need,
        `A day off leaves rest enough between the shifts around it; in ${zone} the shifts of contract ${noun.code} leave ${left} minutes.`,
        `Lower the rest to at most ${left}, or narrow the shift windows.`);
      break;
    }
  }
}

function checkPinsOf({ sites, contracts, agents, timeOff, pins, tail }: World, horizon: Horizon, findings: Findings): void {
  const byAgent = new Map<string, { index: number; pin: Pin }[]>();
  for (const { index, noun } of pins) byAgent.set(noun.agent, [...(byAgent.get(noun.agent) ?? []), { index, pin: noun }]);
  for (const { noun: agent } of agents) {
    const own = byAgent.get(agent.code);
    const contract = contracts.find((entry) => entry.noun.code === agent.contract)?.noun;
    const site = sites.find((entry) => entry.noun.code === agent.site)?.noun;
    if (own === undefined || contract === undefined || site === undefined) continue;
    checkPins({
      agent, contract, site, horizon, pins: own, tailFrom: tail?.from ?? null,
      timeOff: timeOff.filter((entry) => entry.noun.agent === agent.code).map((entry) => entry.noun),
      tail: (tail?.shifts ?? []).filter((shift) => shift.agent === agent.code),
    }, findings);
  }
}
