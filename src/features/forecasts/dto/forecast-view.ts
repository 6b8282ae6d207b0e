import { About, Field } from '../../../formats/fields/field.js';
import { listOf, object } from '../../../formats/fields/nested.js';
import { number, whole } from '../../../formats/fields/number.js';
import { anyText, code, instant } from '../../../formats/fields/text.js';
import { AdjustmentInput } from '../../../formats/plan/driver.js';

@About('What was forecast for one queue.')
export class ForecastQueueView {
  @Field(anyText(), { about: 'queue', example: 'voice-ny' })
  queue!: string;

  @Field(number({ min: 0 }), { about: 'contacts over the horizon, as the model says', unit: 'contacts', example: 8123.5 })
  volume!: number;

  @Field(anyText(), { about: 'model that the backtest chose', example: 'combination' })
  model!: string;

  @Field(number(), { about: 'its error in the backtest', unit: 'fraction', optional: true, nullable: true, example: 0.14 })
  wape!: number | null;

  @Field(number(), { about: 'error of a perfect rate', unit: 'fraction', optional: true, nullable: true, example: 0.11 })
  noiseFloor!: number | null;

  @Field(listOf(anyText()), { about: 'what was done that one might not expect', example: [] })
  notes!: string[];
}

@About('A stored forecast.')
export class ForecastView {
  @Field(anyText(), { about: 'id', example: '01920000-0000-7000-8000-000000000041' })
  id!: string;

  @Field(code(), { about: 'unique among forecasts', example: 'voice-january' })
  code!: string;

  @Field(whole({ min: 1 }), { about: 'counts up with every change; the ETag', example: 1 })
  version!: number;

  @Field(code(), { about: 'history that it was learnt from, and that holds what is counted since', example: 'voice-ny' })
  history!: string;

  @Field(instant(), { about: 'start of the first interval', example: '2027-03-08T00:00:00Z' })
  startUtc!: string;

  @Field(whole({ min: 5 }), { about: 'length of an interval', unit: 'minutes', example: 60 })
  intervalMinutes!: number;

  @Field(whole({ min: 1 }), { about: 'days forecast', unit: 'days', example: 28 })
  horizonDays!: number;

  @Field(listOf(object(() => ForecastQueueView)), { about: 'queues' })
  queues!: ForecastQueueView[];

  @Field(listOf(object(() => AdjustmentInput)), { about: 'what planners changed since, in order', example: [] })
  adjustments!: AdjustmentInput[];

  @Field(instant(), { about: 'made at', example: '2027-03-05T08:00:00Z' })
  createdAt!: string;

  @Field(instant(), { about: 'changed at', example: '2027-03-05T08:00:00Z' })
  updatedAt!: string;
}
