import type { AgentQuality, HumanQuality } from '../model/certificate.js';
import { localMinute } from '../time/local.js';
import type { AgentFile } from './agent-file.js';
import { type Diary, contractWeeks, entriesOfPlan, weekOfDay } from './diary.js';
import { weekMinutes, weekMinutesBefore } from './money/week-minutes.js';
import { runsOf } from './rules/consecutive-days.js';
import { weekendsBetween, worksIn } from './weekends.js';

/** What the roster is like to live with: for each agent, and over all of them. Hours are those of the plan, credits those of planned dates. */
export function humanQuality(files: readonly AgentFile[]): HumanQuality {
  return overall(files.map((file) => ({ ...diaryQuality(file), ...contractHours(file) })));
}

/** The part that needs no contract. */
export function diaryQuality(diary: Diary): AgentQuality {
  const planned = entriesOfPlan(diary);
  const starts = new Set(diary.entries.map((entry) => entry.day));
  const weekends = weekendsBetween(diary, diary.firstDay, diary.lastDay).filter((w) => diary.employedOn(w.firstDay) && diary.employedOn(w.lastDay));
  return {
    agent: diary.code, shifts: planned.length,
    startSpreadMinutes: Math.max(0, ...contractWeeks(diary).map((week) => spread(diary, week))),
    singleDaysOff: countDays(diary, (day) => !starts.has(day) && starts.has(day - 1) && starts.has(day + 1)),
    weekendsOff: weekends.filter((weekend) => !worksIn(weekend, diary.entries)).length, weekends: weekends.length,
    localNightMinutes: planned.reduce((sum, entry) => sum + entry.nightMinutes, 0),
    longestRunDays: Math.max(0, ...runsOf(diary).filter((run) => run.holdsPlan).map((run) => run.days)),
    paidMinutes: planned.reduce((sum, entry) => sum + entry.paidMinutes, 0), creditedMinutes: 0, contractMinutes: 0,
  };
}

export function overall(agents: readonly AgentQuality[]): HumanQuality {
  const sum = (of: (agent: AgentQuality) => number): number => agents.reduce((total, agent) => total + of(agent), 0);
  const working = agents.filter((agent) => agent.shifts > 0);
  const contractMinutes = sum((a) => a.contractMinutes);
  return {
    agents, meanStartSpreadMinutes: working.length === 0 ? 0 : working.reduce((total, a) => total + a.startSpreadMinutes, 0) / working.length,
    singleDaysOff: sum((a) => a.singleDaysOff), weekendsOff: sum((a) => a.weekendsOff), weekends: sum((a) => a.weekends),
    localNightMinutes: sum((a) => a.localNightMinutes), longestRunDays: Math.max(0, ...agents.map((a) => a.longestRunDays)),
    hoursAgainstContract: contractMinutes === 0 ? 0 : sum((a) => a.paidMinutes + a.creditedMinutes) / contractMinutes,
  };
}

/** Target of the planned dates employed, a seventh of a week each. */
function contractHours(file: AgentFile): Pick<AgentQuality, 'creditedMinutes' | 'contractMinutes'> {
  const creditedMinutes = contractWeeks(file).reduce((sum, week) => sum + weekMinutes(file, week).credits - weekMinutesBefore(file, week).credits, 0);
  return { creditedMinutes, contractMinutes: (file.contract.weeklyPaidMinutes.target * countDays(file, () => true)) / 7 };
}

/** Planned dates employed of which something is true. */
function countDays(diary: Diary, is: (day: number) => boolean): number {
  let count = 0;
  for (let day = diary.firstDay; day <= diary.lastDay; day++) if (diary.employedOn(day) && is(day)) count++;
  return count;
}

/** Smallest arc of the clock face that holds all of a week's starts. */
function spread(diary: Diary, week: number): number {
  const inWeek = entriesOfPlan(diary).filter((entry) => weekOfDay(entry.day, diary.rules.weekStart) === week);
  const readings = inWeek.map((entry) => localMinute(entry.zone, entry.startMs)).sort((a, b) => a - b);
  if (readings.length < 2) return 0;
  const gaps = readings.map((reading, i) => (i === 0 ? reading + 1440 - readings[readings.length - 1] : reading - readings[i - 1]));
  return 1440 - Math.max(...gaps);
}
