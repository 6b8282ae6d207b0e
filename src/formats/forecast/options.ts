import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { ForecastInput } from '../plan/forecast-settings.js';
import { SpecialDayInput } from '../plan/special-day.js';

@About('What a forecast of a history by itself may be told: settings as in a plan, and special days of whatever calendar.')
export class ForecastOptionsInput {
  @Field(object(() => ForecastInput), { about: 'how volumes are forecast', default: {}, example: { model: 'auto' } })
  forecast!: ForecastInput;

  @Field(listOf(object(() => SpecialDayInput)), { about: 'days of the customers that are not usual', default: [] })
  specialDays!: SpecialDayInput[];
}
