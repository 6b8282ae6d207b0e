import type { Plan, TimeOff } from './model/plan.js';
import { InputError, problemOf } from './model/problem.js';
import type { LocalDate } from './model/time.js';
import { fingerprint } from './random/fingerprint.js';
import { addDays } from './time/dates.js';
import { localDay } from './time/local.js';

/** Somebody falls ill for whole local dates, both ends included. */
export interface Absence {
  readonly agent: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The plan as if each absence stood in its time off as sickness; its input hash says so. What the plan already holds is not written twice.
 * @throws InputError unknown-reference, overlap, minimum-above-maximum; all findings at once
 */
export function withAbsences(plan: Plan, absences: readonly Absence[]): Plan {
  const added: TimeOff[] = [];
  const problems = absences.flatMap(({ agent: code, from, to }) => {
    const named = `${code}=${from}..${to}`;
    const agent = plan.agents.find((a) => a.code === code);
    if (agent === undefined) return [problemOf('unknown-reference', '--absent', named, `The plan has no agent ${code}.`, 'Write the code of an agent.')];
    if (from > to) return [problemOf('minimum-above-maximum', '--absent', named, 'An absence begins at or before its last day.', 'Exchange the two dates.')];
    const dates: LocalDate[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
    const span = { startMs: localDay(agent.zone, from).startMs, endMs: localDay(agent.zone, to).endMs };
    const known = [...plan.timeOff, ...added].filter((off) => off.agent === code && off.startMs < span.endMs && off.endMs > span.startMs);
    if (known.some((off) => off.startMs <= span.startMs && off.endMs >= span.endMs)) return [];
    if (known.length > 0) return [problemOf('overlap', '--absent', named, 'It overlaps time off that the plan already holds.', 'Name only the dates that are new.')];
    added.push({ agent: code, kind: 'sickness', ...span, dates, credited: true });
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
  if (added.length === 0) return plan;
  return { ...plan, timeOff: [...plan.timeOff, ...added], inputHash: fingerprint(`${plan.inputHash}\n${JSON.stringify(added)}`) };
}

/** The first instant at which one of the absences begins on its agent's clock; null without any. */
export function firstInstantOf(plan: Plan, absences: readonly Absence[]): number | null {
  const starts = absences.map(({ agent, from }) => localDay(plan.agents.find((a) => a.code === agent)?.zone ?? 'UTC', from).startMs);
  return starts.length === 0 ? null : Math.min(...starts);
}
