import { About, Field } from '../../../formats/fields/field.js';
import { listOf, object } from '../../../formats/fields/nested.js';
import { whole, wholeOf } from '../../../formats/fields/number.js';
import { code, date } from '../../../formats/fields/text.js';
import { AdjustmentInput } from '../../../formats/plan/driver.js';
import { ForecastInput } from '../../../formats/plan/forecast-settings.js';
import { SpecialDayInput } from '../../../formats/plan/special-day.js';

@About('What is to be forecast from a stored history.')
export class MakeForecastInput {
  @Field(code(), { about: 'code of the forecast, unique among forecasts', optional: true, defaultText: 'the history\'s code and a part of the id', example: 'voice-january' })
  code?: string;

  @Field(wholeOf(5, 15, 30, 60), { about: 'length of an interval', unit: 'minutes', default: 60, example: 30 })
  intervalMinutes!: number;

  @Field(whole({ min: 1, max: 366 }), { about: 'days to forecast', unit: 'days', default: 28, example: 28 })
  horizonDays!: number;

  @Field(date(), { about: 'UTC date on which it starts; rows from it on are not used', optional: true, nullable: true, defaultText: 'where the history ends', example: '2027-03-08' })
  from?: string | null;

  @Field(object(() => ForecastInput), { about: 'how volumes are forecast', default: {}, example: { model: 'auto' } })
  forecast!: ForecastInput;

  @Field(listOf(object(() => SpecialDayInput)), { about: 'days of the customers that are not usual', default: [] })
  specialDays!: SpecialDayInput[];
}

@About('What planners changed after the model had spoken; it stands beside the model\'s figures.')
export class AdjustForecastInput {
  @Field(listOf(object(() => AdjustmentInput), { max: 1000 }), { about: 'all adjustments of the forecast, in the order in which they are laid on' })
  adjustments!: AdjustmentInput[];
}
