import { pollOf } from '../../model/interrupted.js';
import type { Agent } from '../../model/agent.js';
import type { Plan } from '../../model/plan.js';
import type { Repair } from '../../model/roster.js';
import { minorText } from '../../money/currency.js';
import { compile } from '../compile/compile.js';
import { reachedRows } from '../reach.js';
import { nameOf } from './names.js';
import type { Uncovered } from './uncovered.js';
import { type Rechecked, recheck } from './recheck.js';

/** Most heads that a repair may hire, and most combinations that are tried. */
const MOST_HEADS = 8;
const MOST_TRIED = 120;
const LISTED = 3;

/** A kind of person who can be hired: one more like somebody who is there. */
interface Kind {
  readonly like: Agent;
  readonly site: string;
  readonly contract: string;
  readonly queue: string;
}

/**
 * The fewest hires that close the roster, over every mix of the kinds of people employed, the cheapest mixes of that size first.
 * None where an hour is open that no shift on offer reaches.
 */
export function hires(uncovered: Uncovered): Repair[] {
  const { plan, control } = uncovered;
  const { problem } = compile(plan, uncovered.requirement, new Set(), pollOf(control));
  const reached = reachedRows(problem);
  if (problem.need.some((need, row) => need > 0 && reached[row] === 0)) return [];
  const { prices } = uncovered.openProof;
  const short = new Set(prices.flatMap((price, row) => (price > 0 ? [Math.floor((row * plan.queues.length) / prices.length)] : [])));
  const kinds = kindsOf(plan).filter((kind) => short.has(plan.queues.findIndex((q) => q.code === kind.queue)));
  const codes = freeCodes(plan);
  let tried = 0;
  for (let heads = 1; heads <= MOST_HEADS && kinds.length > 0; heads++) {
    const found: Repair[] = [];
    for (const mix of mixes(kinds.length, heads)) {
      if (++tried > MOST_TRIED || control.shouldStop()) return ranked(found);
      const people = mix.map((k, n) => hired(kinds[k].like, codes[n]));
      const checked = recheck(uncovered, { ...plan, agents: [...plan.agents, ...people] }, uncovered.requirement);
      if (checked !== null) found.push(repairOf(plan, mix.map((k) => kinds[k]), new Set(people.map((p) => p.code)), checked));
    }
    if (found.length > 0) return ranked(found);
  }
  return [];
}

function ranked(found: Repair[]): Repair[] {
  return found.sort((a, b) => cost(a) - cost(b)).slice(0, LISTED);
}

function cost(repair: Repair): number {
  return repair.kind === 'opening-hours' ? 0 : repair.costMinor;
}

/** One kind per site, contract and queue; the lowest code stands for it, without his wishes and absences. */
function kindsOf(plan: Plan): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const like of [...plan.agents].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))) {
    const key = `${like.site}|${like.contract}|${like.queue}`;
    if (!kinds.has(key)) kinds.set(key, { like, site: like.site, contract: like.contract, queue: like.queue });
  }
  return [...kinds.values()];
}

function hired(like: Agent, code: string): Agent {
  return { ...like, code, name: code, employedFrom: null, employedTo: null, unavailable: [], preferences: [] };
}

/** Codes for the people hired that nobody in the plan has: who adopted a repair may have a HIRE-1 already. */
function freeCodes(plan: Plan): string[] {
  const taken = new Set(plan.agents.map((a) => a.code));
  const codes: string[] = [];
  for (let n = 1; codes.length < MOST_HEADS; n++) if (!taken.has(`HIRE-${n}`)) codes.push(`HIRE-${n}`);
  return codes;
}

/** Every multiset of `heads` kinds, as ascending lists. */
function mixes(kinds: number, heads: number, from = 0): number[][] {
  if (heads === 0) return [[]];
  const all: number[][] = [];
  for (let k = from; k < kinds; k++) for (const rest of mixes(kinds, heads - 1, k)) all.push([k, ...rest]);
  return all;
}

/** Priced at what the hired people themselves cost over the horizon in the roster that was found. */
function repairOf(plan: Plan, mix: readonly Kind[], people: ReadonlySet<string>, { compiled, result }: Rechecked): Repair {
  let milli = 0;
  compiled.views.forEach((view, i) => {
    if (people.has(view.agent.code)) milli += result.schedules[i].cost + compiled.fixedOf[i];
  });
  const costMinor = Math.round(milli / 1000);
  const counts = new Map<Kind, number>();
  for (const kind of mix) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = [...counts].map(([kind, heads]) => ({ site: kind.site, contract: kind.contract, queue: kind.queue, heads }));
  const who = list.map((h) => `${h.heads} in ${nameOf(plan.sites, h.site)} for ${nameOf(plan.queues, h.queue)}, contract “${nameOf(plan.contracts, h.contract)}”`).join('; ');
  const first = list[0];
  return {
    kind: 'hire',
    ...first,
    heads: mix.length,
    hires: list,
    costMinor,
    rechecked: 'covered',
    sentence: `Hire ${mix.length} (${who}): covered, ${minorText(costMinor, plan.currency)} ${plan.currency} more in ${plan.horizon.days} days.`,
  };
}
