import { About, Field } from '../fields/field.js';
import { whole } from '../fields/number.js';
import { choice } from '../fields/text.js';

@About('How volumes are forecast.')
export class ForecastInput {
  @Field(choice('auto', 'seasonal-naive', 'week-mean', 'profile-level', 'damped-trend', 'double-seasonal', 'autoregression', 'combination'), { about: 'model; "auto" chooses by rolling backtest', default: 'auto', example: 'auto' })
  model!: 'auto' | 'seasonal-naive' | 'week-mean' | 'profile-level' | 'damped-trend' | 'double-seasonal' | 'autoregression' | 'combination';

  @Field(whole({ min: 1, max: 104 }), { about: 'windows that the backtest forecasts', unit: 'windows', default: 6, example: 6 })
  backtestOrigins!: number;

  @Field(whole({ min: 1, max: 366 }), { about: 'length of such a window', unit: 'days', default: 28, example: 28 })
  backtestDays!: number;
}
