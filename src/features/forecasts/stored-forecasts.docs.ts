import type { JsonSchema } from '../../platform/http/body-formats.js';
import type { ForecastView } from './dto/forecast-view.js';

export const FORECAST_PATH = { code: { about: 'code of the forecast', example: 'voice-january' } };
export const EXAMPLE_ADJUSTMENT = { queue: 'voice-ny', from: '2027-01-12', until: '2027-01-13', factor: 1.2, author: 'A. Rossi', reason: 'Price letter' };
export const EXAMPLE_FORECAST: ForecastView = {
  id: '01920000-0000-7000-8000-000000000041', code: 'voice-january', version: 1, history: 'voice-ny', startUtc: '2027-01-11T00:00:00Z',
    intervalMinutes: 60, horizonDays: 7,
  queues: [{
    queue: 'voice-ny', volume: 3276, model: 'seasonal-naive', wape: null, noiseFloor: 0.18,
    notes: ['The history is too short for a backtest: the simplest model is used, and the width of its intervals is assumed.'],
  }],
  adjustments: [],
  createdAt: '2027-01-11T08:00:00Z', updatedAt: '2027-01-11T08:00:00Z',
};

const number: JsonSchema = { type: ['number', 'null'] };
const text: JsonSchema = { type: 'string' };

export const ACCURACY_SCHEMA: JsonSchema = {
  type: 'object', required: ['forecast', 'queues'],
  properties: {
    forecast: text,
    queues: {
      type: 'array',
      items: {
        type: 'object', required: ['queue', 'rows', 'words'],
        properties: {
          queue: text, rows: number, contacts: number, wape: number, bias: number, biasStandardError: number, noiseFloor: number, naiveWape: number, skill: number,
          model: { type: 'object', description: 'the same without the planner\'s adjustments' },
          calibration: { type: 'array', items: { type: 'object' }, description: 'share of rows inside each interval' },
          byHorizon: { type: 'array', items: { type: 'object' }, description: 'by distance from the start' },
          byHourOfWeek: { type: 'array', items: { type: 'object' }, description: 'by hour of the local week, 0 = Monday 00:00' },
          drift: { type: 'object', description: 'alarm when counts leave the band' },
          words: { type: 'array', items: text, description: 'the figures in sentences' },
        },
      },
    },
  },
};
export const ACCURACY_EXAMPLE: JsonSchema = { forecast: 'voice-january', queues: [{ queue: 'voice-ny', rows: 0, words: ['Nothing of the forecast is known yet.'] }] };

export const INTRADAY_SCHEMA: JsonSchema = {
  type: 'object', required: ['nowUtc', 'queues'],
  properties: {
    nowUtc: text,
    queues: {
      type: 'array',
      items: {
        type: 'object', required: ['queue', 'counted', 'expectedSoFar', 'level', 'sentence', 'rest'],
        properties: {
          queue: text, counted: number, expectedSoFar: number, level: number, sentence: text,
          rest: { type: 'array', items: { type: 'object', required: ['startUtc', 'mean', 'lo80', 'hi80'], properties: { startUtc: text,
            mean: number, lo80: number, hi80: number } } },
        },
      },
    },
  },
};
export const INTRADAY_EXAMPLE: JsonSchema = {
  nowUtc: '2027-01-11T11:00:00Z',
  queues: [{ queue: 'voice-ny', counted: null, expectedSoFar: null, level: null,
    sentence: 'This day has no hour that is over and known, or none that is left.', rest: [] }],
};
