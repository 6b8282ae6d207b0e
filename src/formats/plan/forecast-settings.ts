import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { whole } from '../fields/number.js';
import { choice } from '../fields/text.js';
import { AdjustmentInput, DriverInput } from './driver.js';

@About('How volumes are forecast.')
export class ForecastInput {
  @Field(choice('auto', 'seasonal-naive', 'week-mean', 'profile-level', 'damped-trend', 'double-seasonal', 'autoregression', 'combination'), { about: 'model; "auto" chooses by rolling backtest', default: 'auto', example: 'auto' })
  model!: 'auto' | 'seasonal-naive' | 'week-mean' | 'profile-level' | 'damped-trend' | 'double-seasonal' | 'autoregression' | 'combination';

  @Field(whole({ min: 1, max: 104 }), { about: 'windows that the backtest forecasts', unit: 'windows', default: 6, example: 6 })
  backtestOrigins!: number;

  @Field(whole({ min: 1, max: 366 }), { about: 'length of such a window', unit: 'days', default: 28, example: 28 })
  backtestDays!: number;

  @Field(listOf(choice('outliers', 'outages')), { about: 'unusual rows that are not learnt from; they are shown either way', default: [], example: ['outages'] })
  leaveOut!: ('outliers' | 'outages')[];

  @Field(choice('show', 'rescale'), { about: 'what becomes of rows before a shift of level: shown only, or multiplied to the level after it', default: 'show', example: 'show' })
  levelShift!: 'show' | 'rescale';

  @Field(listOf(object(() => DriverInput)), { about: 'dated multipliers that the planner knows of', default: [] })
  drivers!: DriverInput[];

  @Field(listOf(object(() => AdjustmentInput)), { about: 'what the planner changes after the model has spoken', default: [] })
  adjustments!: AdjustmentInput[];
}
