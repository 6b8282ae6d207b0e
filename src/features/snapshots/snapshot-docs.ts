import type { JsonSchema } from '../../platform/http/body-formats.js';
import type { StageSummary } from '../../platform/stage-request.js';
import { EXAMPLE_PLAN_CODE } from '../plans/plan-example.js';
import { isoUtc } from '../../engine/time/iso.js';
import type { Snapshot } from './snapshot.entity.js';

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const share: JsonSchema = { type: ['number', 'null'], description: 'fraction; null where too little was counted' };
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What every snapshot shows. */
export interface SnapshotView {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly plan: string;
  readonly start: string;
  readonly end: string;
  readonly inputHash: string;
  readonly versions: StageSummary['versions'];
  readonly jobId: string;
  readonly createdAt: string;
}

export function snapshotView({ id, code, version, planCode, horizonStart, horizonEnd, summary, jobId, createdAt }: Snapshot): SnapshotView {
  const { inputHash, versions } = summary;
  return { id, code, version, plan: planCode, start: horizonStart, end: horizonEnd, inputHash, versions, jobId, createdAt: isoUtc(createdAt) };
}

export const SNAPSHOT_CODE = 'morning-desk-1';
export const SNAPSHOT_EXAMPLE: SnapshotView = {
  id: '01920000-0000-7000-8000-000000000031', code: SNAPSHOT_CODE, version: 1, plan: EXAMPLE_PLAN_CODE, start: '2027-03-08', end: '2027-03-15', inputHash: SHA256,
  versions: { engine: '0.1.0', tzdata: '2026c', preset: 'sunshift-default-2026-11' }, jobId: '01920000-0000-7000-8000-000000000032', createdAt: '2027-02-01T08:00:00Z',
};

/** Schema of a snapshot that shows these properties of its own. */
export function snapshotSchema(own: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const shared = {
    id: text, code: text, version: { type: 'integer', minimum: 1 }, plan: text, start: { ...text, description: 'first UTC date' }, end: { ...text, description: 'UTC date after the last' },
    inputHash: text, versions: objectOf({ engine: text, tzdata: text, preset: text }), jobId: text, createdAt: text,
  };
  return objectOf({ ...shared, ...own });
}

export const FORECAST_QUEUES: JsonSchema = listOf({
  queue: text, contacts: { ...number, description: 'expected over the horizon' },
  streams: listOf({
    stream: text, contacts: number, model: text, wape: { ...share, description: 'error of the rolling backtest; null where too little was counted' }, bias: share,
    noiseFloor: { ...share, description: 'WAPE of a perfect rate: nobody can forecast better' }, origins: { ...number, description: 'windows of the backtest' },
    calibration: listOf({ level: number, inside: number, rows: number }),
  }),
});

export const REQUIREMENT_QUEUES: JsonSchema = listOf({
  queue: text, model: text, requiredHours: { ...number, description: 'agent-hours over the horizon' }, peakAgents: number, peakUtc: { ...text, description: 'first interval that requires the peak' },
});

export function pageSchema(item: JsonSchema): JsonSchema {
  return objectOf({ items: { type: 'array', items: item }, nextCursor: { type: ['string', 'null'] } });
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

function listOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'array', items: objectOf(properties) };
}
