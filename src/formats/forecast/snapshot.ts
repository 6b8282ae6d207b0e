import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { number, whole } from '../fields/number.js';
import { anyText, choice, instant, zone } from '../fields/text.js';

export const FORECAST_FORMAT = 'sunshift-forecast/1';
/** A year of five-minute intervals. */
const MOST_CELLS = 105_408;
const values = (): ReturnType<typeof listOf> => listOf(number(), { min: 1, max: MOST_CELLS });

@About('One central interval of the counts.')
export class SnapshotIntervalInput {
  @Field(number({ above: 0, below: 1 }), { about: 'share of counts that it should hold: 0.5, 0.8 or 0.95', unit: 'fraction', example: 0.8 })
  level!: 0.5 | 0.8 | 0.95;

  @Field(values(), { about: 'lower ends, one a cell; whole numbers of contacts' })
  lo!: number[];

  @Field(values(), { about: 'upper ends' })
  hi!: number[];
}

@About('What a planner changed after the model had spoken.')
export class SnapshotAdjustmentInput {
  @Field(anyText(), { about: 'who', example: 'A. Rossi' })
  author!: string;

  @Field(anyText(), { about: 'why', example: 'Price letter goes out' })
  reason!: string;

  @Field(anyText(), { about: 'first local date', example: '2027-03-15' })
  from!: string;

  @Field(anyText(), { about: 'last local date', example: '2027-03-19' })
  until!: string;

  @Field(number({ min: 0 }), { about: 'adjusted contacts against those of the model', unit: 'factor', example: 1.2 })
  factor!: number;

  @Field(number(), { about: 'contacts that it adds over the horizon', example: 84.5 })
  contacts!: number;
}

@About('One local date of a queue.')
export class SnapshotDayInput {
  @Field(anyText(), { about: 'local date', example: '2027-03-08' })
  date!: string;

  @Field(number({ min: 0 }), { about: 'expected contacts', example: 412.5 })
  mean!: number;

  @Field(listOf(number({ min: 0 }), { min: 6, max: 6 }), { about: 'lo50, hi50, lo80, hi80, lo95, hi95 of the day\'s count', example: [395, 429, 380, 445, 361, 466] })
  bounds!: number[];
}

@About('A queue as it was forecast.')
export class SnapshotQueueInput {
  @Field(anyText(), { about: 'queue', example: 'english' })
  queue!: string;

  @Field(zone(), { about: 'clock of its days and hours of the week', example: 'Europe/London' })
  zone!: string;

  @Field(listOf(anyText()), { about: 'model of each stream', example: ['combination'] })
  models!: string[];

  @Field(number({ min: 0 }), { about: 'relative standard error of the level of a day', unit: 'fraction', example: 0.06 })
  dayError!: number;

  @Field(values(), { about: 'expected contacts a cell, after adjustments', unit: 'contacts' })
  mean!: number[];

  @Field(values(), { about: 'the same as the models said it', unit: 'contacts' })
  modelMean!: number[];

  @Field(listOf(number({ min: 0 }), { max: MOST_CELLS }), { about: 'handle time a cell; empty where none is known', unit: 'seconds', default: [] })
  ahtSeconds!: number[];

  @Field(listOf(object(() => SnapshotIntervalInput), { min: 1 }), { about: 'intervals of the counts' })
  intervals!: SnapshotIntervalInput[];

  @Field(listOf(object(() => SnapshotIntervalInput)), { about: 'intervals of the handle time of a cell, seconds; empty where none is known', default: [] })
  ahtIntervals!: SnapshotIntervalInput[];

  @Field(listOf(object(() => SnapshotDayInput)), { about: 'local dates; their means add up to the cells', default: [] })
  days!: SnapshotDayInput[];

  @Field(listOf(object(() => SnapshotAdjustmentInput)), { about: 'adjustments as they were applied', default: [] })
  adjustments!: SnapshotAdjustmentInput[];

  @Field(listOf(anyText()), { about: 'what was done that one might not expect', default: [], example: ['The history is too short for a backtest.'] })
  notes!: string[];
}

@About('A forecast as it was made, to be held against what is counted later.')
export class ForecastSnapshotInput {
  @Field(choice(FORECAST_FORMAT), { about: 'format', example: FORECAST_FORMAT })
  format!: typeof FORECAST_FORMAT;

  @Field(anyText(), { about: 'the history that it was learnt from', example: 'calls.csv' })
  source!: string;

  @Field(instant(), { about: 'start of the first cell', example: '2027-03-08T00:00:00Z' })
  startUtc!: string;

  @Field(whole({ min: 5, max: 60 }), { about: 'length of a cell', unit: 'minutes', example: 30 })
  intervalMinutes!: number;

  @Field(whole({ min: 1, max: MOST_CELLS }), { about: 'cells', example: 48 })
  cells!: number;

  @Field(listOf(object(() => SnapshotQueueInput), { min: 1 }), { about: 'queues' })
  queues!: SnapshotQueueInput[];
}
