import { About, Field } from '../fields/field.js';
import { number } from '../fields/number.js';
import { code, instant } from '../fields/text.js';

@About('A window of one queue in which agents are missing.')
export class OpenWindowInput {
  @Field(code(), { about: 'code of the queue', example: 'spanish' })
  queue!: string;

  @Field(instant(), { about: 'beginning', example: '2027-03-14T02:00:00Z' })
  start!: string;

  @Field(instant(), { about: 'end', example: '2027-03-14T04:00:00Z' })
  end!: string;

  @Field(number({ min: 0 }), { about: 'agent-minutes below requirement in it', unit: 'agent-minutes', example: 120 })
  openMinutes!: number;
}
