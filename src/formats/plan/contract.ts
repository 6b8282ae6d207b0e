import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { fraction, whole } from '../fields/number.js';
import { choice, code, date, decimalText, text, wallTime } from '../fields/text.js';
import { RulesInput } from './rules.js';

@About('Shifts that lie wholly inside a clock window: starts at "from" and every so many minutes after it, while start + length is at or before "to".')
export class ShiftPatternInput {
  @Field(code(), { about: 'unique inside the contract', example: 'day' })
  code!: string;

  @Field(wallTime(), { about: 'beginning of the window and first start', unit: 'HH:MM', example: '07:00' })
  from!: string;

  @Field(wallTime('end'), { about: 'end of the window; at or before "from" it is the next day', unit: 'HH:MM', example: '16:00' })
  to!: string;

  @Field(whole({ min: 1, max: 1440 }), { about: 'distance between starts', unit: 'minutes', example: 60 })
  startEveryMinutes!: number;

  @Field(listOf(whole({ min: 1, max: 1440 }), { min: 1 }), { about: 'lengths offered, presence from first to last minute', unit: 'minutes', example: [480] })
  lengthsMinutes!: number[];

  @Field(choice('wall', 'utc'), { about: 'which clock it keeps through a clock change: the agent\'s, or UTC', default: 'wall', example: 'wall' })
  keeps!: 'wall' | 'utc';

  @Field(whole({ min: 0, max: 7 }), { about: 'shifts of this pattern that may start in a week', unit: 'shifts', optional: true, nullable: true, defaultText: 'any number', example: 2 })
  maxPerWeek?: number | null;

  @Field(whole({ min: 0, max: 366 }), { about: 'shifts of this pattern that may start in the plan', unit: 'shifts', optional: true, nullable: true, defaultText: 'any number', example: 6 })
  maxPerPeriod?: number | null;
}

@About('Days on and off in a fixed order that repeats; each agent stands somewhere in it.')
export class RotationInput {
  @Field(date(), { about: 'local date on which phase 0 begins the cycle', example: '2027-03-08' })
  from!: string;

  @Field(listOf(code(), { min: 2 }), { about: '"on": a shift starts; "off": none does; else the code of the pattern whose shift starts', example: ['on', 'on', 'on', 'on', 'off', 'off', 'off', 'off'] })
  days!: string[];
}

@About('Paid minutes of a contract week, credits for leave included.')
export class WeeklyPaidMinutesInput {
  @Field(whole({ min: 0, max: 10080 }), { about: 'least', unit: 'minutes', example: 2400 })
  min!: number;

  @Field(whole({ min: 0, max: 10080 }), { about: 'the contract\'s hours, of which a day of leave is a share', unit: 'minutes', example: 2400 })
  target!: number;

  @Field(whole({ min: 1, max: 10080 }), { about: 'most', unit: 'minutes', example: 2880 })
  max!: number;
}

const SHARE_HINT = 'Write a share of the base rate in quotes, such as "0.25" for 25 %.';

@About('Premiums as shares of the base rate, and the employer\'s on-cost.')
export class PremiumsInput {
  @Field(decimalText({ max: '10', hint: SHARE_HINT }), { about: 'on minutes inside the night window', unit: 'share of base', default: '0', example: '0.25' })
  night!: string;

  @Field(decimalText({ max: '10', hint: SHARE_HINT }), { about: 'on the site\'s weekend days', unit: 'share of base', default: '0', example: '0.20' })
  weekend!: string;

  @Field(decimalText({ max: '10', hint: SHARE_HINT }), { about: 'on the site\'s holidays', unit: 'share of base', default: '0', example: '1.00' })
  holiday!: string;

  @Field(decimalText({ max: '10', hint: SHARE_HINT }), { about: 'on overtime, on top of its base', unit: 'share of base', default: '0', example: '0.50' })
  overtime!: string;

  @Field(whole({ min: 0, max: 1440 }), { about: 'paid minutes of a shift beyond which overtime is due', unit: 'minutes', optional: true, nullable: true, defaultText: 'never', example: 480 })
  dailyOvertimeAfterMinutes?: number | null;

  @Field(whole({ min: 0, max: 10080 }), { about: 'counted minutes of a week beyond which overtime is due', unit: 'minutes', optional: true, nullable: true, defaultText: 'never', example: 2400 })
  weeklyOvertimeAfterMinutes?: number | null;

  @Field(choice('additive', 'highest'), { about: 'whether night, weekend and holiday add up or the highest is paid', default: 'additive', example: 'additive' })
  combine!: 'additive' | 'highest';

  @Field(decimalText({ max: '10', hint: SHARE_HINT }), { about: 'employer\'s on-cost on every amount paid to the agent', unit: 'share', default: '0', example: '0.18' })
  onCost!: string;
}

@About('Hours, shifts, rules and premiums that several agents share.')
export class ContractInput {
  @Field(code(), { about: 'unique among contracts', example: 'mnl-ft' })
  code!: string;

  @Field(text(), { about: 'name to print', optional: true, defaultText: 'the code', example: 'Manila full time' })
  name?: string;

  @Field(object(() => WeeklyPaidMinutesInput), { about: 'paid hours of a week', example: { min: 2400, target: 2400, max: 2880 } })
  weeklyPaidMinutes!: WeeklyPaidMinutesInput;

  @Field(whole({ min: 1, max: 7 }), { about: 'working days of a week; a day of leave is worth target / this', unit: 'days', default: 5, example: 5 })
  contractDaysPerWeek!: number;

  @Field(whole({ min: 0, max: 10080 }), { about: 'paid per week even when not rostered (hourly pay)', unit: 'minutes', default: 0, example: 1200 })
  guaranteedWeeklyMinutes!: number;

  @Field(listOf(object(() => ShiftPatternInput), { min: 1, hint: 'Give the contract at least one shift pattern.' }), { about: 'shifts offered' })
  shifts!: ShiftPatternInput[];

  @Field(object(() => RulesInput), { about: 'rules that differ from the plan\'s', default: {}, example: { maxNightsPerWeek: 2 } })
  rules!: RulesInput;

  @Field(object(() => PremiumsInput), { about: 'premiums and on-cost', default: {}, example: { night: '0.25' } })
  premiums!: PremiumsInput;

  @Field(object(() => RotationInput), { about: 'days on and off in a fixed order', optional: true, nullable: true, defaultText: 'none', example: { from: '2027-03-08', days: ['on', 'on', 'off', 'off'] } })
  rotation?: RotationInput | null;

  @Field(fraction({ min: 0, max: 1, hint: 'Write a probability, such as 0.03 for 3 %.' }), { about: 'probability that a rostered shift falls to unplanned absence', unit: 'fraction', default: 0, example: 0.03 })
  absenceRate!: number;
}
