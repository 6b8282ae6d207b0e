import { compareRequirement, deriveRequirement } from '../../engine/coverage/derive.js';
import { rememberingChooser } from '../../engine/forecast/choice-memo.js';
import { forecastQueues } from '../../engine/forecast/forecast.js';
import { buildHistory } from '../../engine/history/build.js';
import type { Forecast, StreamForecast } from '../../engine/model/forecast.js';
import { InputError, problemOf } from '../../engine/model/problem.js';
import type { Requirement } from '../../engine/model/requirement.js';
import { requirementOf } from '../../engine/requirement/require.js';
import { cellStart } from '../../engine/time/grid.js';
import { isoUtc } from '../../engine/time/iso.js';
import { forecastCsv } from '../../formats/forecast-csv.js';
import { parsePlan } from '../../formats/plan-file.js';
import { requirementCsv } from '../../formats/requirement-csv.js';
import type { QueueForecastSummary, QueueRequirementSummary, StageAnswer, StageRequest, StreamSummary } from '../../platform/stage-request.js';
import { VERSIONS } from '../../platform/versions.js';
import { fileReader } from './files.js';
import type { Task } from './task.js';

export const STAGE: Task<StageRequest, StageAnswer> = { answer: runStage, bytesOf: ({ file }) => [file.content.buffer as ArrayBuffer] };

/** The flow up to the stage that was asked for. The referee derives a requirement again before it is handed on. */
function runStage({ stage, planText, files, limitMegabytes }: StageRequest): StageAnswer {
  const plan = parsePlan(planText, fileReader(files), { source: 'plan', limitMegabytes });
  const choose = rememberingChooser();
  const forecast = forecastQueues(plan, plan.histories.map((source) => buildHistory(source)), choose);
  const summary = { inputHash: plan.inputHash, versions: { ...VERSIONS, preset: plan.preset }, forecast: forecastSummary(forecast) };
  const file = (name: string, text: string): StageAnswer['file'] => ({ name, content: new TextEncoder().encode(text) });
  if (stage === 'forecast') return { summary: { ...summary, requirement: null }, file: file('forecast.csv', forecastCsv(forecast)) };
  const requirement = requirementOf(plan, forecast);
  const { difference } = compareRequirement(deriveRequirement(plan, choose), requirement);
  if (difference !== null) {
    throw new InputError(problemOf('verification-failed', 'requirement', difference, 'The referee derives the same requirement from the raw plan.', 'This is a fault of Sunshift: please report it with the plan.'));
  }
  return { summary: { ...summary, requirement: { hash: requirement.hash, queues: requirementSummary(requirement) } }, file: file('requirement.csv', requirementCsv(requirement)) };
}

function forecastSummary({ queues }: Forecast): readonly QueueForecastSummary[] {
  return queues.map(({ queue, mean, streams }) => ({ queue, contacts: rounded(sum(mean)), streams: streams.map(streamSummary) }));
}

function streamSummary({ stream, mean, model, scores, calibration, noiseFloor }: StreamForecast): StreamSummary {
  const score = scores.find((candidate) => candidate.model === model);
  return {
    stream, contacts: rounded(sum(mean)), model, wape: share(score?.wape), bias: share(score?.bias), noiseFloor: share(noiseFloor.wape), origins: score?.origins ?? 0,
    calibration: calibration.map(({ level, inside, rows }) => ({ level, inside, rows })),
  };
}

function requirementSummary({ grid, queues }: Requirement): readonly QueueRequirementSummary[] {
  return queues.map(({ queue, model, cells }) => {
    const required = cells.map((cell) => cell.required);
    const peakAgents = required.reduce((most, agents) => Math.max(most, agents), 0);
    return { queue, model, requiredHours: (sum(required) * grid.stepMinutes) / 60, peakAgents, peakUtc: isoUtc(cellStart(grid, required.indexOf(peakAgents))) };
  });
}

function sum(values: Float64Array | readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Contacts as forecast.csv shows them. */
function rounded(contacts: number): number {
  return Number(contacts.toFixed(6));
}

function share(fraction: number | undefined): number | null {
  return fraction === undefined || !Number.isFinite(fraction) ? null : fraction;
}
