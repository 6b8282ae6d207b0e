import { coverByInterval } from '../../engine/coverage/by-interval.js';
import { type RosterSide, compareRosters, findingsOfCertificate } from '../../engine/coverage/compare.js';
import { rehearse } from '../../engine/coverage/rehearsal.js';
import { costRoster } from '../../engine/cost/cost.js';
import type { CostReport } from '../../engine/model/payline.js';
import type { Plan } from '../../engine/model/plan.js';
import { InputError, problemOf } from '../../engine/model/problem.js';
import type { Requirement } from '../../engine/model/requirement.js';
import { explain } from '../../engine/requirement/explain.js';
import { explainCase } from '../../engine/requirement/explain-case.js';
import { intradayAlerts } from '../../engine/requirement/intraday-alerts.js';
import { cellSensitivity, sensitivityTable } from '../../engine/requirement/sensitivity.js';
import { answerCase } from '../../engine/requirement/single-case.js';
import { Replacements } from '../../engine/roster/replace.js';
import { cellAt } from '../../engine/time/grid.js';
import { readCertificateJson } from '../../formats/certificate-file.js';
import { costXlsx } from '../../formats/cost-xlsx.js';
import { readObservedCsv } from '../../formats/observed-csv.js';
import { parsePlan } from '../../formats/plan-file.js';
import { readRosterJson } from '../../formats/roster-file.js';
import { sensitivityCsv } from '../../formats/sensitivity-csv.js';
import type { PlanBytes, RosterBytes, ViewKind, ViewQuestions, ViewRequest } from '../../platform/view-request.js';
import { fileReader } from './files.js';
import { intervalPage } from './intervals.js';
import { chosenPayLines } from './pay-lines.js';
import { storedRequirement } from './stored-requirement.js';
import type { Task } from './task.js';

type Answers = { readonly [K in ViewKind]: (ask: ViewQuestions[K]['ask']) => ViewQuestions[K]['answer'] | Promise<ViewQuestions[K]['answer']> };

/** The roster last asked about: whoever looks for somebody asks again and again, and compiling is most of the work. */
let asked: { readonly key: string; readonly replacements: Replacements } | null = null;

const ANSWERS: Answers = {
  rehearsal: ({ plan, from, months }) => rehearse(planOf(plan), { ...(from === null ? {} : { from }), months }),

  comparison: ({ before, beforeCertificate, after, afterCertificate }) => compareRosters(sideOf(before, beforeCertificate), sideOf(after, afterCertificate)),

  cover: ({ certificate, zone, intervalMinutes, queue, fromMs, toMs, skip, limit }) => {
    const { cover } = readCertificateJson(certificate, 'certificate.json');
    const queues = cover.queues.map((columns) => columns.queue);
    if (queue !== null && !queues.includes(queue)) {
      throw new InputError(problemOf('unknown-reference', 'queue', queue, `It is a queue of this roster's plan: ${queues.join(', ')}.`, 'Correct it, or leave it out for all queues.'));
    }
    const minutes = intervalMinutes ?? Math.max(60, cover.stepMinutes);
    if (minutes % cover.stepMinutes !== 0 || 1440 % minutes !== 0) {
      throw new InputError(problemOf('grid-does-not-fit', 'interval', minutes, `It is a multiple of the roster grid, ${cover.stepMinutes} minutes, that divides a day.`, 'Write for example 60.'));
    }
    const chosen = { ...cover, queues: cover.queues.filter((columns) => queue === null || columns.queue === queue) };
    const rows = coverByInterval(chosen, zone, minutes).filter((row) => row.endMs > (fromMs ?? -Infinity) && row.startMs < (toMs ?? Infinity));
    return { intervalMinutes: minutes, queues, total: rows.length, rows: rows.slice(skip, skip + limit) };
  },

  intervals: intervalPage,

  cost: (roster) => {
    const { payLines, ...totals } = costOf(roster).report;
    return { ...totals, lines: payLines.length };
  },

  'pay-lines': ({ query, ...roster }) => {
    const { plan, report } = costOf(roster);
    const chosen = chosenPayLines(plan, report.payLines, query);
    return { currency: report.currency, total: chosen.length, lines: chosen.slice(query.skip, query.skip + query.limit) };
  },

  'shifts-of': ({ agent, rosterJsons }) => rosterJsons.map((text) => readRosterJson(text, 'roster.json').roster.shifts.filter((shift) => shift.agent === agent)),

  replacements: ({ key, requirementCsv, requirementHash, agent, date, ...roster }) => {
    if (asked?.key !== key) {
      const plan = planOf(roster.plan);
      asked = { key, replacements: new Replacements(plan, storedRequirement(plan, requirementCsv, requirementHash), readRosterJson(roster.rosterJson, 'roster.json').roster) };
    }
    return asked.replacements.for(agent, date);
  },

  explanation: (ask) => {
    const found = intervalOf(ask);
    return found === null ? null : { explanation: found.cell === null ? null : explain(found.plan, found.requirement, ask.queue, found.cell) };
  },

  'staff-case': (question) => {
    const answer = answerCase(question, CASE_NAMES);
    return { ...answer, explanation: explainCase(question, answer) };
  },

  alerts: ({ csv, limits }) => intradayAlerts(readObservedCsv(csv, 'body'), limits),

  'staff-sensitivity': (question) => {
    const { agents } = answerCase(question, CASE_NAMES);
    const { arrivalsPerHour, ahtSeconds } = question as { arrivalsPerHour: number; ahtSeconds: number };
    return sensitivityCsv(sensitivityTable({ ...question, volume: arrivalsPerHour, intervalSeconds: 3600, ahtSeconds, agents, designRatio: 1 }));
  },

  sensitivity: (ask) => {
    const found = intervalOf(ask);
    return found === null ? null : { csv: found.cell === null ? null : sensitivityCsv(cellSensitivity(found.plan, found.requirement, ask.queue, found.cell)) };
  },

  workbook: async ({ certificate, ...roster }) => {
    const { plan, report } = costOf(roster);
    const { run, requirementHash, versions } = readCertificateJson(certificate, 'certificate.json');
    // A copy with a buffer of its own: that of a Node Buffer may be shared, and cannot be handed over.
    return new Uint8Array(await costXlsx(report, { plan, requirementHash, run, versions }));
  },
};

const CASE_NAMES = { agents: 'agents', handleTime: 'ahtSeconds', load: 'offered load', loadHint: 'Check arrivalsPerHour, ahtSeconds and maxOccupancy.' };

/** The interval that a question about a requirement means: null where the plan has no such queue, `cell` null outside the horizon. */
function intervalOf({ plan: bytes, requirementCsv, requirementHash, queue, at }: ViewQuestions['explanation']['ask']): { plan: Plan; requirement: Requirement; cell: number | null } | null {
  const plan = planOf(bytes);
  if (!plan.queues.some(({ code }) => code === queue)) return null;
  const requirement = storedRequirement(plan, requirementCsv, requirementHash);
  const cell = cellAt(requirement.grid, at);
  return { plan, requirement, cell: cell < 0 || cell >= requirement.grid.cells ? null : cell };
}

export const VIEW: Task<ViewRequest, unknown> = {
  answer: ({ kind, ask }) => (ANSWERS[kind] as (ask: unknown) => unknown)(ask), bytesOf: (answer) => (answer instanceof Uint8Array ? [answer.buffer as ArrayBuffer] : []),
};

function costOf({ plan: bytes, rosterJson }: RosterBytes): { readonly plan: Plan; readonly report: CostReport } {
  const plan = planOf(bytes);
  return { plan, report: costRoster(plan, readRosterJson(rosterJson, 'roster.json').roster) };
}

function sideOf({ plan, rosterJson }: RosterBytes, certificate: string): RosterSide {
  return { plan: planOf(plan), roster: readRosterJson(rosterJson, 'roster.json').roster, findings: findingsOfCertificate(readCertificateJson(certificate, 'certificate.json')) };
}

function planOf({ text, files, limitMegabytes }: PlanBytes): Plan {
  return parsePlan(text, fileReader(files), { source: 'plan', limitMegabytes });
}
