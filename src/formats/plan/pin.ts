import { About, Field } from '../fields/field.js';
import { onlyTrue } from '../fields/flag.js';
import { whole } from '../fields/number.js';
import { code, date, typedTime } from '../fields/text.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/;

@About('What is decided already for an agent on a date: a day off, or a shift by start and length; its breaks stay free.', {
  oneOf: [{ required: ['off'], not: { anyOf: [{ required: ['start'] }, { required: ['lengthMinutes'] }] } }, { required: ['start', 'lengthMinutes'], not: { required: ['off'] } }],
})
export class PinInput {
  @Field(code(), { about: 'code of the agent', example: 'waw-02' })
  agent!: string;

  @Field(date(), { about: 'the agent\'s local date', example: '2027-03-15' })
  date!: string;

  @Field(onlyTrue(), { about: 'no shift starts on the date', optional: true, defaultText: '"start" and "lengthMinutes" are given instead', example: true })
  off?: true;

  @Field(typedTime(CLOCK, 'It is a clock time HH:MM of the agent\'s clock, or the same with an offset or Z.', 'Write a time such as "08:00" or "01:30+01:00".'), {
    about: 'start on the agent\'s clock; with an offset where the clock reads it twice', optional: true, defaultText: '"off" is given instead', example: '08:00',
  })
  start?: string;

  @Field(whole({ min: 1, max: 1440 }), { about: 'presence', unit: 'minutes', optional: true, defaultText: '"off" is given instead', example: 480 })
  lengthMinutes?: number;
}
