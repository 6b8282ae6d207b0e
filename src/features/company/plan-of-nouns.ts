import type { LocalDate } from '../../engine/model/time.js';
import { InputError, problemOf } from '../../engine/model/problem.js';
import { addDays } from '../../engine/time/dates.js';
import { Findings } from '../../formats/findings.js';
import { readObject } from '../../formats/fields/read-object.js';
import { canonicalOf } from '../../formats/noun/canonical.js';
import { HorizonInput } from '../../formats/plan/horizon.js';
import { PLAN_FORMAT, PlanInput } from '../../formats/plan/plan.js';
import { checkCodes } from '../../formats/plan-check/codes.js';
import { checkMoney } from '../../formats/plan-check/money.js';
import { checkPeople } from '../../formats/plan-check/people.js';
import { checkReferences } from '../../formats/plan-check/references.js';
import { agentOn, changesBetween } from '../agents/effective.js';
import { LISTS } from './parts.js';
import type { Nouns } from './nouns-for-plan.js';

/** A plan file without the lists of nouns. */
export interface Frame {
  readonly json: Readonly<Record<string, unknown>>;
  readonly start: LocalDate;
  /** Last UTC date of the horizon. */
  readonly last: LocalDate;
}

export interface PlanChoice {
  /** Codes of the queues to plan, with the people who serve them; null = all. */
  readonly queues: readonly string[] | null;
}

/** Throws InputError where it is no object, holds a list that the store fills, or has no sound horizon. */
export function readFrame(json: unknown): Frame {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new InputError(problemOf('wrong-type', 'plan', json, 'It is a plan file without its lists of nouns.', 'Write an object, such as { "name": ... }.'));
  const frame = json as Readonly<Record<string, unknown>>;
  const { value: horizon, problems } = readObject(HorizonInput, frame['horizon'], 'horizon');
  const filled = LISTS.filter((list) => frame[list] !== undefined);
  const all = [
    ...filled.map((list) => problemOf('unknown-field', list, frame[list], 'What is stored fills this list.', 'Leave it out, or import it first.')),
    ...problems.map((problem) => problemOf(problem.code, problem.field === 'horizon' ? 'horizon' : `horizon.${problem.field}`, problem.value, problem.rule, problem.hint)),
  ];
  if (all.length > 0) throw new InputError(all);
  return { json: frame, start: horizon.start, last: addDays(horizon.start, horizon.days - 1) };
}

/**
 * The frame with the nouns that it needs: the queues chosen, their agents as they are on the first date with their sites and contracts, their
 * calendars, and leave and pins of its dates. Throws InputError with every finding; files are judged where the plan is imported.
 */
export function planOfNouns({ json, start, last }: Frame, nouns: Nouns, choice: PlanChoice): PlanInput {
  const findings = new Findings();
  for (const code of choice.queues ?? []) {
    if (!nouns.queues.some((queue) => queue.code === code)) findings.add('unknown-reference', 'queues', code, `It names queues that are stored and in use on ${start}.`, 'Correct the code.');
  }
  const queues = nouns.queues.filter(({ code }) => choice.queues?.includes(code) ?? true);
  const working = nouns.agents.filter(({ employedFrom }) => (employedFrom ?? last) <= last);
  const staff = working.filter((agent) => queues.some(({ code }) => agentOn(agent, start).queues.includes(code)));
  for (const agent of staff) {
    for (const date of changesBetween(agent, start, last)) {
      findings.add('conflict', 'horizon', `${start} to ${last}`, `In one plan an agent has one contract and queue, and those of ${agent.code} change on ${date}.`, `End the plan on ${addDays(date, -1)}, or begin it on ${date}.`);
    }
  }
  const agents = staff.map((agent) => agentOn(agent, start));
  const named = (codes: readonly string[]): ((noun: { readonly code: string }) => boolean) => ({ code }) => codes.includes(code);
  const sites = nouns.sites.filter(named([...agents.map(({ site }) => site), ...queues.flatMap((queue) => queue.sites ?? [])]));
  const calendars = queues.flatMap(({ streams }) => streams.flatMap((stream) => stream.calendars));
  const whole = {
    format: PLAN_FORMAT, ...json, agents, sites: sites.map(inPlan), queues: queues.map(inPlan),
    contracts: nouns.contracts.filter(named(agents.map(({ contract }) => contract))).map(inPlan),
    specialDays: nouns.specialDays.filter(({ calendar }) => calendars.includes(calendar)),
    // A start with an offset may be a day later on the agent's clock; the plan that reads it knows.
    timeOff: nouns.timeOff.filter(({ agent, from, start: begin }) => agents.some(({ code }) => code === agent) && (from ?? begin ?? '').slice(0, 10) <= addDays(last, 2)),
    pins: nouns.pins.filter(({ agent, date }) => agents.some(({ code }) => code === agent) && date <= last),
  };
  const { value, problems } = readObject(PlanInput, whole, 'plan');
  findings.take(problems);
  for (const check of [checkCodes, checkReferences, checkPeople, checkMoney]) check(value, findings);
  findings.throwIfAny();
  return canonicalOf(value);
}

/** Without what only the service knows. */
function inPlan<Noun extends { readonly endedOn?: string | null }>({ endedOn: _ended, ...noun }: Noun): Omit<Noun, 'endedOn'> {
  return noun;
}
