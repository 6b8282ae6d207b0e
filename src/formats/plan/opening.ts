import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { zone } from '../fields/text.js';
import { WeeklyWindowInput } from './window.js';

@About('Opening hours of a queue; outside them nobody is required.')
export class OpeningInput {
  @Field(zone(), { about: 'the clock of the windows', example: 'Europe/London' })
  zone!: string;

  @Field(listOf(object(() => WeeklyWindowInput), { min: 1 }), { about: 'open windows of a week' })
  windows!: WeeklyWindowInput[];
}
