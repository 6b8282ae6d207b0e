import { About, Field } from '../fields/field.js';
import { wallTime, weekday } from '../fields/text.js';

@About('A daily clock window. "to" at or before "from" means that it ends on the next day; equal ends, or 00:00 to 24:00, are the whole day.')
export class WindowInput {
  @Field(wallTime(), { about: 'beginning', unit: 'HH:MM', example: '23:00' })
  from!: string;

  @Field(wallTime('end'), { about: 'end', unit: 'HH:MM', example: '06:00' })
  to!: string;
}

@About('A clock window on one day of the week; "to" at or before "from" means that it ends on the next day.')
export class WeeklyWindowInput {
  @Field(weekday(), { about: 'the day on which it begins', example: 'wednesday' })
  weekday!: string;

  @Field(wallTime(), { about: 'beginning', unit: 'HH:MM', example: '00:00' })
  from!: string;

  @Field(wallTime('end'), { about: 'end', unit: 'HH:MM', example: '24:00' })
  to!: string;
}
