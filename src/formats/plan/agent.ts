import { About, Field } from '../fields/field.js';
import { flag } from '../fields/flag.js';
import { listOf, object, oneOf } from '../fields/nested.js';
import { whole, wholeOf } from '../fields/number.js';
import { choice, code, currency, date, decimalText, text, wallTime, weekday, zone } from '../fields/text.js';
import { WeeklyWindowInput } from './window.js';

@About('Pay by the hour.')
export class HourlyPayInput {
  @Field(choice('hourly'), { about: 'kind of pay', example: 'hourly' })
  kind!: 'hourly';

  @Field(decimalText(), { about: 'base rate of an hour', example: '5.20' })
  rate!: string;

  @Field(currency(), { about: 'its currency', example: 'USD' })
  currency!: string;
}

@About('A monthly salary; its hourly equivalent is 12 x salary / yearly hours.')
export class MonthlyPayInput {
  @Field(choice('monthly'), { about: 'kind of pay', example: 'monthly' })
  kind!: 'monthly';

  @Field(decimalText(), { about: 'salary of a calendar month', example: '7200.00' })
  salary!: string;

  @Field(currency(), { about: 'its currency', example: 'PLN' })
  currency!: string;

  @Field(decimalText({ above: '0' }), { about: 'paid hours of a year', unit: 'hours', optional: true, defaultText: '52 x weekly target hours', example: '2080' })
  yearlyHoursDivisor?: string;
}

@About('Wishes that no shift starts on a date.')
export class OffDateInput {
  @Field(choice('off-date'), { about: 'kind of wish', example: 'off-date' })
  kind!: 'off-date';

  @Field(date(), { about: 'local date', example: '2027-03-19' })
  date!: string;

  @Field(wholeOf(1, 2, 3), { about: 'strength, 3 the strongest', example: 2 })
  strength!: 1 | 2 | 3;
}

@About('Wishes that no shift starts on a day of the week.')
export class OffWeekdayInput {
  @Field(choice('off-weekday'), { about: 'kind of wish', example: 'off-weekday' })
  kind!: 'off-weekday';

  @Field(weekday(), { about: 'day of the week', example: 'sunday' })
  weekday!: string;

  @Field(wholeOf(1, 2, 3), { about: 'strength, 3 the strongest', example: 2 })
  strength!: 1 | 2 | 3;
}

@About('Wishes that shifts start between two clock readings, ends included.')
export class StartBetweenInput {
  @Field(choice('start-between'), { about: 'kind of wish', example: 'start-between' })
  kind!: 'start-between';

  @Field(wallTime(), { about: 'earliest start', unit: 'HH:MM', example: '07:00' })
  from!: string;

  @Field(wallTime(), { about: 'latest start', unit: 'HH:MM', example: '10:00' })
  to!: string;

  @Field(wholeOf(1, 2, 3), { about: 'strength, 3 the strongest', example: 1 })
  strength!: 1 | 2 | 3;
}

export type PreferenceInput = OffDateInput | OffWeekdayInput | StartBetweenInput;

export const ONE_QUEUE = {
  min: 1, max: 1, wrongSize: { code: 'one-queue-per-agent', rule: 'An agent serves exactly one queue in this version.' },
  hint: 'Name the one queue that he serves most; several queues per agent come with a later version.',
} as const;

@About('A named person.')
export class AgentInput {
  @Field(code(), { about: 'unique among agents; rosters sort and refer by it', example: 'mnl-01' })
  code!: string;

  @Field(text(), { about: 'name to print', optional: true, defaultText: 'the code', example: 'Liwayway Santos' })
  name?: string;

  @Field(code(), { about: 'code of his site', example: 'mnl' })
  site!: string;

  @Field(code(), { about: 'code of his contract', example: 'mnl-ft' })
  contract!: string;

  @Field(zone(), { about: 'his own clock', optional: true, defaultText: 'the site\'s', example: 'Asia/Manila' })
  zone?: string;

  @Field(listOf(code(), ONE_QUEUE), { about: 'code of the queue that he serves; exactly one in this version', example: ['english'] })
  queues!: string[];

  @Field(oneOf('kind', () => ({ hourly: HourlyPayInput, monthly: MonthlyPayInput })), { about: 'how he is paid', example: { kind: 'hourly', rate: '5.20', currency: 'USD' } })
  pay!: HourlyPayInput | MonthlyPayInput;

  @Field(date(), { about: 'first local date of employment', optional: true, nullable: true, defaultText: 'before the plan', example: '2027-03-15' })
  employedFrom?: string | null;

  @Field(date(), { about: 'last local date of employment, included', optional: true, nullable: true, defaultText: 'after the plan', example: '2027-03-31' })
  employedTo?: string | null;

  @Field(flag(), { about: 'whether he takes nights gladly: his night hours carry no SOFT price', default: false, example: true })
  nightVolunteer!: boolean;

  @Field(listOf(object(() => WeeklyWindowInput)), { about: 'weekly hours in which he may not be present, on his clock', default: [] })
  unavailable!: WeeklyWindowInput[];

  @Field(listOf(oneOf('kind', () => ({ 'off-date': OffDateInput, 'off-weekday': OffWeekdayInput, 'start-between': StartBetweenInput }))), { about: 'wishes with a price', default: [] })
  preferences!: PreferenceInput[];

  @Field(whole({ min: 0, max: 365 }), { about: 'where he stands in his contract\'s rotation on its first date', unit: 'days', optional: true, nullable: true, defaultText: 'chosen with the roster', example: 4 })
  rotationPhase?: number | null;
}
