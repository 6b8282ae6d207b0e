import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../src/engine/model/plan.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { rosterCsv } from '../../src/formats/roster-csv.js';
import { rosterOf, shiftOf } from './builders.js';

type Json = Record<string, unknown>;

/**
 * The smallest plan file that is worth solving: one desk in UTC, open Monday to Friday 09:00-13:00 for one week, two agents needed, three
 * employed, shifts of four hours without breaks. Each test names only what it changes.
 */
export function planFile(parts: Json = {}): Json {
  return {
    format: 'sunshift-plan/1', name: 'morning desk', horizon: { start: '2027-03-08', days: 7 }, currency: 'EUR',
    sites: [{ code: 'desk', name: 'Desk', zone: 'UTC' }],
    contracts: [contractInput()],
    agents: ['ann', 'ben', 'cem'].map((code) => agentInput(code)),
    queues: [queueInput()],
    ...parts,
  };
}

/** Two people for two seats, one of them on leave all week: 20 hours stay open and no rule but the leave is in the way. */
export function benAwayFile(): Json {
  return planFile({ agents: ['ann', 'ben'].map((code) => agentInput(code)), timeOff: [{ agent: 'ben', kind: 'leave', from: '2027-03-08', to: '2027-03-14' }] });
}

export function contractInput(parts: Json = {}): Json {
  return {
    code: 'part-time', name: 'Part time', weeklyPaidMinutes: { min: 0, target: 1200, max: 1440 },
    shifts: [{ code: 'morning', from: '08:00', to: '14:00', startEveryMinutes: 60, lengthsMinutes: [240] }], ...parts,
  };
}

export function agentInput(code: string, parts: Json = {}): Json {
  return { code, name: `Agent ${code}`, site: 'desk', contract: 'part-time', queues: ['desk'], pay: { kind: 'hourly', rate: '20.00', currency: 'EUR' }, ...parts };
}

export function queueInput(parts: Json = {}): Json {
  const windows = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => ({ weekday, from: '09:00', to: '13:00' }));
  return { code: 'desk', name: 'Desk', channel: 'voice', staffing: { model: 'fixed', agents: 2 }, opening: { zone: 'UTC', windows }, ...parts };
}

/** Writes files below a folder, objects as JSON, and returns the path of the first. */
export function put(folder: string, files: Readonly<Record<string, unknown>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  }
  return join(folder, Object.keys(files)[0]);
}

/** The plan of a plan file that names no other files. */
export function planOfFile(file: Json): Plan {
  return parsePlan(JSON.stringify(file), () => {
    throw new Error('this plan names no file');
  });
}

/** roster.csv of a plan file: per agent and date a four-hour shift that starts at the local reading. */
export function rosterCsvOf(file: Json, shifts: readonly (readonly [agent: string, date: string, start: string])[]): string {
  const plan = planOfFile(file);
  return rosterCsv(rosterOf(...shifts.map(([agent, date, start]) => shiftOf(plan, agent, date, start, 240))).shifts);
}

/** The whole week of `planFile()` covered: ann every day, ben three days, cem two. */
export const COVERING: readonly (readonly [string, string, string])[] = [
  ...['08', '09', '10', '11', '12'].map((day) => ['ann', `2027-03-${day}`, '09:00'] as const),
  ...['08', '09', '10'].map((day) => ['ben', `2027-03-${day}`, '09:00'] as const),
  ...['11', '12'].map((day) => ['cem', `2027-03-${day}`, '09:00'] as const),
];

/**
 * One agent needed on Tuesday, Wednesday, Friday and Saturday mornings. Ann works pairs of days that touch, ben two days that do not, so that no
 * choice of whole schedules covers all four, although halves of schedules would: no proof of open hours exists, and no search ends by itself.
 */
export function stubbornPlanFile(parts: Json = {}): Json {
  const windows = ['tuesday', 'wednesday', 'friday', 'saturday'].map((weekday) => ({ weekday, from: '09:00', to: '13:00' }));
  const weeklyPaidMinutes = { min: 0, target: 480, max: 480 };
  const rules = { weekendOffEvery: 0, daysOffTogether: 0 };
  const shifts = [{ code: 'morning', from: '09:00', to: '13:00', startEveryMinutes: 60, lengthsMinutes: [240] }];
  return planFile({
    contracts: [
      contractInput({ code: 'pairs', weeklyPaidMinutes, shifts, rules: { ...rules, minConsecutiveDays: 2 } }),
      contractInput({ code: 'singles', weeklyPaidMinutes, shifts, rules: { ...rules, maxConsecutiveDays: 1 } }),
      contractInput({ code: 'any', shifts, rules }),
    ],
    agents: [agentInput('ann', { contract: 'pairs' }), agentInput('ben', { contract: 'singles' })],
    queues: [queueInput({ staffing: { model: 'fixed', agents: 1 }, opening: { zone: 'UTC', windows } })],
    ...parts,
  });
}

/** The same with a dear third agent who can do any day: covered at once, yet the bound stays below every roster. */
export function costlyPlanFile(): Json {
  const dear = agentInput('cem', { contract: 'any', pay: { kind: 'hourly', rate: '90.00', currency: 'EUR' } });
  return stubbornPlanFile({ agents: [agentInput('ann', { contract: 'pairs' }), agentInput('ben', { contract: 'singles' }), dear] });
}
