import { About, Field } from '../fields/field.js';
import { date, filePath } from '../fields/text.js';

@About('The published end of the previous roster: fixed cover, and the starting state of every rule.')
export class PreviousRosterInput {
  @Field(filePath(), { about: 'a roster.csv as Sunshift writes it, relative to the plan', example: 'february/roster.csv' })
  file!: string;

  @Field(date(), { about: 'first local date that it describes completely; earlier rows are left out', optional: true, defaultText: 'the earliest date in the file', example: '2027-02-22' })
  from?: string;
}
