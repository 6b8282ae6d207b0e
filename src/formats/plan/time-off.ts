import { About, Field } from '../fields/field.js';
import { choice, code, date, typedTime } from '../fields/text.js';

const LOCAL_OR_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::00)?(?:Z|[+-]\d{2}:\d{2})?$/;
const RULE = 'It is a local time of the agent\'s clock, YYYY-MM-DDTHH:MM, or the same with an offset or Z.';
const HINT = 'Write a time such as "2027-03-16T13:00" or "2027-03-16T13:00+08:00".';

@About('Time in which an agent is not present: whole local dates "from" and "to", or a span "start" and "end".', {
  oneOf: [
    { required: ['from', 'to'], not: { anyOf: [{ required: ['start'] }, { required: ['end'] }] } },
    { required: ['start', 'end'], not: { anyOf: [{ required: ['from'] }, { required: ['to'] }] } },
  ],
})
export class TimeOffInput {
  @Field(code(), { about: 'code of the agent', example: 'mnl-01' })
  agent!: string;

  @Field(choice('leave', 'sickness', 'unpaid', 'training'), { about: 'kind; all but unpaid credit a contract day for each whole date', example: 'leave' })
  kind!: 'leave' | 'sickness' | 'unpaid' | 'training';

  @Field(date(), { about: 'first whole local date', optional: true, defaultText: '"start" is given instead', example: '2027-03-15' })
  from?: string;

  @Field(date(), { about: 'last whole local date, included', optional: true, defaultText: '"end" is given instead', example: '2027-03-19' })
  to?: string;

  @Field(typedTime(LOCAL_OR_INSTANT, RULE, HINT), { about: 'beginning, on the agent\'s clock or with an offset', optional: true, defaultText: '"from" is given instead', example: '2027-03-16T13:00' })
  start?: string;

  @Field(typedTime(LOCAL_OR_INSTANT, RULE, HINT), { about: 'end, on the agent\'s clock or with an offset', optional: true, defaultText: '"to" is given instead', example: '2027-03-16T17:00' })
  end?: string;
}
