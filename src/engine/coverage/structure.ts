import type { RuleCheck, Violation } from '../model/certificate.js';
import type { Agent } from '../model/agent.js';
import type { Plan } from '../model/plan.js';
import type { Segment, Shift } from '../model/roster.js';
import { MINUTE_MS, dateOfDayNumber, dayNumber } from '../time/dates.js';
import { localDay } from '../time/local.js';
import { startDate } from './agent-file.js';
import { localStamp } from './words.js';

/** Is each shift a shift of this plan at all? What no HARD rule says but all of them build on. */
export function structureOf(plan: Plan, shifts: readonly Shift[]): RuleCheck {
  const agents = new Map(plan.agents.map((agent) => [agent.code, agent]));
  return { rule: 'structure', checked: shifts.length, violations: shifts.flatMap((shift) => faultsOf(plan, agents.get(shift.agent), shift)) };
}

function faultsOf(plan: Plan, agent: Agent | undefined, shift: Shift): readonly Violation[] {
  const fault = (words: string, amount = 1, unit = 'shifts'): Violation => ({
    rule: 'structure', agent: shift.agent, at: shift.startMs, amount, unit,
    sentence: `The shift of ${agent ? `${agent.name} (${agent.code})` : shift.agent} at ${localStamp(agent?.zone ?? 'UTC', shift.startMs)} ${words}.`,
  });
  if (!agent) return [fault('belongs to an agent whom the plan does not hold')];
  const faults: Violation[] = [];
  const contract = plan.contracts.find((c) => c.code === agent.contract);
  if (shift.site !== agent.site) faults.push(fault(`names site ${shift.site}; the agent works at ${agent.site}`));
  if (shift.zone !== agent.zone) faults.push(fault(`names zone ${shift.zone}; the agent's clock is ${agent.zone}`));
  if (!plan.queues.some((q) => q.code === shift.queue)) faults.push(fault(`names queue ${shift.queue}, which the plan does not hold`));
  if (!contract?.shifts.some((p) => p.code === shift.pattern)) faults.push(fault(`names pattern ${shift.pattern}, which contract ${agent.contract} does not hold`));
  const date = startDate(agent.zone, shift);
  if (shift.date !== date) faults.push(fault(`is dated ${shift.date}; on the agent's clock it starts on ${date}`));
  if (isBeyondPlan(plan, agent.zone, shift)) faults.push(fault('starts after the dates that this plan covers'));
  return [...faults, ...segmentFaults(plan, shift).map((f) => fault(f.words, f.minutes, 'minutes'))];
}

/** On the edge date only starts before the horizon's end are planned. */
function isBeyondPlan(plan: Plan, zone: string, shift: Shift): boolean {
  const edge = dateOfDayNumber(dayNumber(plan.horizon.start) + plan.horizon.days);
  const edgeDay = localDay(zone, edge);
  return shift.startMs >= edgeDay.endMs || (shift.startMs >= edgeDay.startMs && shift.startMs >= plan.horizon.endMs);
}

interface SegmentFault {
  readonly words: string;
  readonly minutes: number;
}

function segmentFaults(plan: Plan, shift: Shift): readonly SegmentFault[] {
  const faults: SegmentFault[] = [];
  const gridMs = plan.rosterGridMinutes * MINUTE_MS;
  if (!(shift.endMs > shift.startMs)) return [{ words: 'ends before it starts', minutes: (shift.startMs - shift.endMs) / MINUTE_MS }];
  let until = shift.startMs;
  for (const segment of shift.segments) {
    if (segment.startMs !== until) faults.push({ words: `${segment.startMs > until ? 'has a gap' : 'has segments that overlap'} before its ${segment.kind}`, minutes: Math.abs(segment.startMs - until) / MINUTE_MS });
    if (!(segment.endMs > segment.startMs)) faults.push({ words: `has a ${segment.kind} without length`, minutes: (segment.startMs - segment.endMs) / MINUTE_MS });
    const offGrid = (((segment.startMs - plan.horizon.startMs) % gridMs) + gridMs) % gridMs;
    if (offGrid !== 0) faults.push({ words: `has a ${segment.kind} off the grid of ${plan.rosterGridMinutes} minutes`, minutes: offGrid / MINUTE_MS });
    if (!isPlannedKind(segment)) faults.push({ words: `has a segment ${segment.kind} marked in a way that this plan does not roster`, minutes: (segment.endMs - segment.startMs) / MINUTE_MS });
    until = segment.endMs;
  }
  if (until !== shift.endMs) faults.push({ words: `has segments that end ${until < shift.endMs ? 'before' : 'after'} it`, minutes: Math.abs(shift.endMs - until) / MINUTE_MS });
  const offGrid = (((shift.endMs - plan.horizon.startMs) % gridMs) + gridMs) % gridMs;
  if (offGrid !== 0) faults.push({ words: `ends off the grid of ${plan.rosterGridMinutes} minutes`, minutes: offGrid / MINUTE_MS });
  return faults;
}

/** Work is paid and covers; breaks and meals are `breaks`' business; nothing else is rostered in this version. */
function isPlannedKind(segment: Segment): boolean {
  return segment.kind === 'work' ? segment.paid && segment.covers : segment.kind === 'break' || segment.kind === 'meal';
}
