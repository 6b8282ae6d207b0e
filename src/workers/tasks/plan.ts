import { InputError, problemOf } from '../../engine/model/problem.js';
import { parsePlan } from '../../formats/plan-file.js';
import { readJson } from '../../formats/read-json.js';
import { readRosterJson } from '../../formats/roster-file.js';
import type { PlanQuestion, PlanQuestions, PlanRequest, PlanWorld } from '../../platform/plan-reading.js';
import { fileReader } from './files.js';
import type { Task } from './task.js';

type Answers = { readonly [K in PlanQuestion]: (ask: PlanQuestions[K]['ask']) => PlanQuestions[K]['answer'] };

/** Shifts that are parsed on the HTTP thread before others get a turn. */
const SHIFTS_A_TURN = 200;

const ANSWERS: Answers = {
  names: ({ text }) => {
    refuseNul(text);
    const json = readJson(text, 'plan');
    return { paths: pathsIn(json), world: worldOf(json) };
  },

  facts: ({ text, files, limitMegabytes }) => {
    const { name, horizon, currency, agents, inputHash } = parsePlan(text, fileReader(files), { source: 'plan', limitMegabytes });
    return { name, horizonStart: horizon.start, horizonDays: horizon.days, currency, agents: agents.length, inputHash };
  },

  publication: ({ planText, rosterJson }) => {
    const { shifts } = readRosterJson(rosterJson, 'roster.json').roster;
    const turns = Array.from({ length: Math.ceil(shifts.length / SHIFTS_A_TURN) }, (_, i) => JSON.stringify(shifts.slice(i * SHIFTS_A_TURN, (i + 1) * SHIFTS_A_TURN)));
    return { world: worldOf(readJson(planText, 'plan')), shifts: turns };
  },
};

export const PLAN: Task<PlanRequest, unknown> = { answer: ({ kind, ask }) => (ANSWERS[kind] as (ask: unknown) => unknown)(ask) };

function pathsIn(json: unknown): readonly string[] {
  const histories = listIn(json, 'histories').map((entry) => (entry as { file?: unknown } | null)?.file);
  const previous = (fieldOf(json, 'previousRoster') as { file?: unknown } | null | undefined)?.file;
  return [...new Set([...histories, previous].filter((path): path is string => typeof path === 'string'))];
}

/** Taken before anything is judged: what is not sound finds nothing here, and is told by parsePlan. */
function worldOf(json: unknown): PlanWorld {
  const start = (fieldOf(json, 'horizon') as { start?: unknown } | null | undefined)?.start;
  const codes = (list: string): string[] => listIn(json, list).map((entry) => String((entry as { code?: unknown } | null)?.code));
  return { horizonStart: typeof start === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(start) ? start : '1970-03-08', agents: codes('agents'), sites: codes('sites'), queues: codes('queues') };
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = fieldOf(json, name);
  return Array.isArray(list) ? list : [];
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined;
}

/** PostgreSQL stores no NUL in a text, and no name or code needs one. */
function refuseNul(text: string): void {
  if (!text.includes('\0') && !/\\u0000/i.test(text)) return;
  throw new InputError(problemOf('out-of-range', 'plan', '\\u0000', 'No text of a plan holds the character U+0000.', 'Leave it out.'));
}
