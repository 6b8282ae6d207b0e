import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { number, whole } from '../fields/number.js';
import { code } from '../fields/text.js';

@About('What the roster asks of one agent.')
export class AgentQualityInput {
  @Field(code(), { about: 'code of the agent', example: 'waw-01' })
  agent!: string;

  @Field(whole({ min: 0 }), { about: 'shifts', example: 20 })
  shifts!: number;

  @Field(number({ min: 0 }), { about: 'largest difference between local starts inside one contract week', unit: 'minutes', example: 60 })
  startSpreadMinutes!: number;

  @Field(whole({ min: 0 }), { about: 'days off between two working days', example: 0 })
  singleDaysOff!: number;

  @Field(whole({ min: 0 }), { about: 'weekends without a minute of presence', example: 3 })
  weekendsOff!: number;

  @Field(whole({ min: 0 }), { about: 'weekends in the plan', example: 4 })
  weekends!: number;

  @Field(number({ min: 0 }), { about: 'presence inside the local night', unit: 'minutes', example: 0 })
  localNightMinutes!: number;

  @Field(whole({ min: 0 }), { about: 'longest run of days with a shift', unit: 'days', example: 5 })
  longestRunDays!: number;

  @Field(number({ min: 0 }), { about: 'paid minutes rostered', unit: 'minutes', example: 9000 })
  paidMinutes!: number;

  @Field(number({ min: 0 }), { about: 'credits for leave and holidays', unit: 'minutes', example: 480 })
  creditedMinutes!: number;

  @Field(number({ min: 0 }), { about: 'minutes of the contract', unit: 'minutes', example: 9600 })
  contractMinutes!: number;
}

@About('What the roster asks of people.')
export class HumanQualityInput {
  @Field(listOf(object(() => AgentQualityInput)), { about: 'agent by agent' })
  agents!: AgentQualityInput[];

  @Field(number({ min: 0 }), { about: 'mean of the agents\' spread of starts', unit: 'minutes', example: 42.5 })
  meanStartSpreadMinutes!: number;

  @Field(whole({ min: 0 }), { about: 'single days off, all agents', example: 4 })
  singleDaysOff!: number;

  @Field(whole({ min: 0 }), { about: 'weekends off, all agents', example: 71 })
  weekendsOff!: number;

  @Field(whole({ min: 0 }), { about: 'weekends, all agents', example: 120 })
  weekends!: number;

  @Field(number({ min: 0 }), { about: 'local-night presence, all agents', unit: 'minutes', example: 0 })
  localNightMinutes!: number;

  @Field(whole({ min: 0 }), { about: 'longest run of any agent', unit: 'days', example: 6 })
  longestRunDays!: number;

  @Field(number({ min: 0 }), { about: 'counted minutes / contract minutes', unit: 'fraction', example: 0.98 })
  hoursAgainstContract!: number;
}
