import type { Poll } from '../../model/interrupted.js';
import type { Plan } from '../../model/plan.js';
import type { HardRule } from '../../model/rules.js';
import { toMilli } from '../../money/currency.js';
import { decimal } from '../../money/rational.js';
import { HARD } from '../rules/hard.js';
import { SOFT } from '../rules/soft.js';
import type { CoreAgent } from '../solver/problem.js';
import { Pricer } from '../solver/price.js';
import { levelCosts } from './cell-cost.js';
import type { Draft } from './classes.js';
import { type Counters, countersOf } from './counters.js';
import { factsOfShift, paidMinutesOf } from './facts.js';
import { memoryKey, rulesOf } from './memory.js';
import { kindOf } from './table.js';

/** Every agent for the core, in order; null where the counters admit no schedule at all. */
export function coreAgents(plan: Plan, drafts: readonly Draft[], relaxed: ReadonlySet<HardRule>, poll: Poll): (CoreAgent | null)[] {
  const forced = drafts.map(forcedKinds);
  const unfolded = countersOf(drafts, relaxed, poll);
  const twins = new Map<string, number>();
  const pricer = new Pricer();
  const free = new Float64Array(drafts[0].class.levels.levelOfRow.length + 1);
  return drafts.map((draft, i) => {
    poll();
    const initialState = unfolded[i].initial.get(memoryKey(draft.memory, rulesOf(draft.class.contract, relaxed)));
    if (initialState === undefined) return null;
    const key = twinKey(draft);
    const twin = twins.get(key) ?? i;
    twins.set(key, twin);
    const agent = coreAgent(plan, draft, unfolded[i], initialState, forced[i], relaxed, twin);
    return pricer.value(agent, free) === Infinity ? null : agent;
  });
}

/** Planned dates that the tail has decided; their kinds join the class's so that its counters know them. */
function forcedKinds(draft: Draft): Int8Array {
  const { view } = draft;
  const { calendar, built } = draft.class;
  return Int8Array.from(calendar.dates, (date, d) => {
    const shift = view.tailDates.has(date) ? view.tail.find((s) => s.date === date) : undefined;
    if (!shift) return -1;
    const kind = kindOf(built.kinds, factsOfShift(shift, view.contract, view.site));
    if (!built.kindsOfDay[d].includes(kind)) built.kindsOfDay[d].push(kind);
    return kind;
  });
}

function coreAgent(plan: Plan, draft: Draft, unfolded: Counters, initialState: number, forcedKind: Int8Array, relaxed: ReadonlySet<HardRule>, twin: number): CoreAgent {
  const { view, class: c } = draft;
  const { table, candidates } = c.built;
  const paid = paidPrefix(plan, draft);
  const filters = HARD.filter((rule) => rule.allows && !relaxed.has(rule.id) && (rule.concerns?.(view) ?? true));
  const wishes = SOFT.filter((rule) => rule.shiftPenalty && (rule.concerns?.(view) ?? true));
  const optionCost = new Float64Array(candidates.length);
  for (let o = 0; o < optionCost.length; o++) {
    const shift = candidates[o];
    let cost = paid[table.first[o] + table.length[o]] - paid[table.first[o]];
    for (const rule of wishes) cost += rule.shiftPenalty!(view, shift);
    for (const rule of filters) if (!rule.allows!(view, shift)) cost = Infinity;
    optionCost[o] = cost;
  }
  const savesByBreak = table.layouts.some((l) => l.breaks.some((b) => b.unpaid)) && paid[paid.length - 1] > 0;
  return {
    queue: plan.queues.findIndex((q) => q.code === view.agent.queue),
    table,
    automaton: unfolded.automaton,
    initialState,
    optionCost,
    offCost: Float64Array.from(c.calendar.dates, (date) => (view.pins.get(date)?.kind === 'shift' && !relaxed.has('pins') ? Infinity : 0)),
    paidPrefix: savesByBreak ? paid : null,
    forcedKind,
    weekCost: draft.weeks.map((week) => new Float64Array(unfolded.totals.map((totals) => week.cost(totals)))),
    resources: [],
    bandPrice: toMilli(decimal(plan.softPrices.startOutsideBand), plan.currency),
    twin,
  };
}

function paidPrefix(plan: Plan, draft: Draft): Float64Array {
  const { levels, contract } = draft.class;
  const cost = levelCosts(plan, contract, draft.rates, levels);
  const prefix = new Float64Array(levels.levelOfRow.length + 1);
  levels.levelOfRow.forEach((level, row) => (prefix[row + 1] = prefix[row] + cost[level]));
  return prefix;
}

/** Two agents with this key have the same schedules at the same cost. */
function twinKey(draft: Draft): string {
  const { view, class: c } = draft;
  const { agent } = view;
  const shifts = view.tail.map((s) => [s.startMs, s.endMs, paidMinutesOf(s)]);
  return JSON.stringify([c.key, agent.queue, agent.pay, agent.nightVolunteer, agent.preferences, view.unavailable, agent.employedFrom, agent.employedTo, view.timeOff.map((t) => ({ ...t, agent: '' })), [...view.pins.values()].map((p) => ({ ...p, agent: '' })), shifts, memoryKey(draft.memory, rulesOf(c.contract, new Set()))]);
}

