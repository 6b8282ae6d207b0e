import { About, Field } from '../fields/field.js';
import { flag } from '../fields/flag.js';
import { listOf, object } from '../fields/nested.js';
import { whole } from '../fields/number.js';
import { choice, decimalText, weekday } from '../fields/text.js';
import { WindowInput } from './window.js';

@About('One break inside a shift.')
export class BreakInput {
  @Field(choice('break', 'meal'), { about: 'what it is', example: 'meal' })
  kind!: 'break' | 'meal';

  @Field(whole({ min: 1, max: 720 }), { about: 'length', unit: 'minutes', example: 30 })
  minutes!: number;

  @Field(flag(), { about: 'whether it is paid', example: false })
  paid!: boolean;

  @Field(flag(), { about: 'true: somebody must relieve the agent; false: he is on call at the desk and covers', example: true })
  relief!: boolean;
}

@About('The breaks that a shift owes whose presence is more than a limit; the entry with the largest such limit applies.')
export class BreakTableInput {
  @Field(whole({ min: 0, max: 1440 }), { about: 'applies to shifts whose presence is more than this', unit: 'minutes', example: 360 })
  presenceOverMinutes!: number;

  @Field(listOf(object(() => BreakInput)), { about: 'its breaks, in the order in which they are taken', example: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] })
  breaks!: BreakInput[];
}

const INHERITED = 'the plan\'s, then the preset\'s';

@About('Values of the rules that differ from the preset (in a plan) or from the plan (in a contract); see rules.md.')
export class RulesInput {
  @Field(whole({ min: 0, max: 2880 }), { about: 'least rest between two shifts, elapsed', unit: 'minutes', optional: true, defaultText: INHERITED, example: 660 })
  minimumRestMinutes?: number;

  @Field(whole({ min: 1, max: 366 }), { about: 'days in a row on which shifts may start', unit: 'days', optional: true, defaultText: INHERITED, example: 6 })
  maxConsecutiveDays?: number;

  @Field(whole({ min: 1, max: 366 }), { about: 'days in a row that a run of shifts has at least', unit: 'days', optional: true, defaultText: INHERITED, example: 1 })
  minConsecutiveDays?: number;

  @Field(whole({ min: 0, max: 6 }), { about: 'days off in a row in every complete week; 0 = rule off', unit: 'days', optional: true, defaultText: INHERITED, example: 2 })
  daysOffTogether?: number;

  @Field(flag(), { about: 'whether night shifts are allowed', optional: true, defaultText: INHERITED, example: true })
  nightsAllowed?: boolean;

  @Field(whole({ min: 0, max: 7 }), { about: 'night shifts that may start in a week', unit: 'shifts', optional: true, defaultText: INHERITED, example: 3 })
  maxNightsPerWeek?: number;

  @Field(whole({ min: 0, max: 52 }), { about: 'of this many weekends in a row at least one is off; 0 = rule off', unit: 'weekends', optional: true, defaultText: INHERITED, example: 4 })
  weekendOffEvery?: number;

  @Field(object(() => WindowInput), { about: 'the night, on the agent\'s clock', optional: true, defaultText: INHERITED, example: { from: '23:00', to: '06:00' } })
  nightWindow?: WindowInput;

  @Field(whole({ min: 1, max: 1440 }), { about: 'presence inside the night that makes a night shift', unit: 'minutes', optional: true, defaultText: INHERITED, example: 180 })
  nightShiftMinutes?: number;

  @Field(listOf(object(() => BreakTableInput)), { about: 'breaks by presence; replaces the whole table', optional: true, defaultText: INHERITED })
  breaks?: BreakTableInput[];

  @Field(whole({ min: 0, max: 720 }), { about: 'distance of breaks from both ends of the shift', unit: 'minutes', optional: true, defaultText: INHERITED, example: 60 })
  breakEdgeMinutes?: number;

  @Field(whole({ min: 1, max: 1440 }), { about: 'longest stretch of work without a break', unit: 'minutes', optional: true, defaultText: INHERITED, example: 300 })
  maxWorkWithoutBreakMinutes?: number;

  @Field(weekday(), { about: 'first day of a contract week', optional: true, defaultText: INHERITED, example: 'monday' })
  weekStart?: string;

  @Field(flag(), { about: 'whether a holiday without a shift credits a contract day', optional: true, defaultText: INHERITED, example: false })
  holidayCredits?: boolean;

  @Field(whole({ min: 0, max: 366 }), { about: 'night shifts on days in a row; 0 = rule off', unit: 'shifts', optional: true, defaultText: INHERITED, example: 3 })
  maxNightsInARow?: number;

  @Field(whole({ min: 0, max: 53 }), { about: 'weekends that the plan\'s shifts may touch; 0 = rule off', unit: 'weekends', optional: true, defaultText: INHERITED, example: 2 })
  maxWeekendsWorked?: number;

  @Field(flag(), { about: 'whether the next shift may not start earlier by the clock than the one before', optional: true, defaultText: INHERITED, example: false })
  forwardRotation?: boolean;

  @Field(whole({ min: 0, max: 10080 }), { about: 'rest after which a shift may start earlier all the same', unit: 'minutes', optional: true, defaultText: INHERITED, example: 2880 })
  forwardRotationResetMinutes?: number;

  @Field(whole({ min: 0, max: 8640 }), { about: 'rest without interruption that every week holds, anywhere inside it; 0 = rule off', unit: 'minutes', optional: true, defaultText: INHERITED, example: 2100 })
  weeklyRestMinutes?: number;

  @Field(flag(), { about: 'stricter: from one weekly rest to the next also lie at most six times 24 hours', optional: true, defaultText: INHERITED, example: false })
  weeklyRestRolling?: boolean;

  @Field(whole({ min: 0, max: 1440 }), { about: 'least minutes of a shift; 0 = none', unit: 'minutes', optional: true, defaultText: INHERITED, example: 240 })
  minDailyMinutes?: number;

  @Field(whole({ min: 0, max: 2880 }), { about: 'most minutes of a shift; 0 = rule off', unit: 'minutes', optional: true, defaultText: INHERITED, example: 780 })
  maxDailyMinutes?: number;

  @Field(choice('paid', 'presence'), { about: 'which minutes the two limits of a shift count', optional: true, defaultText: INHERITED, example: 'presence' })
  dailyMinutesCount?: 'paid' | 'presence';

  @Field(whole({ min: 0, max: 10080 }), { about: 'overtime of a week; 0 = overtime is not offered', unit: 'minutes', optional: true, nullable: true, defaultText: INHERITED, example: 480 })
  maxWeeklyOvertimeMinutes?: number | null;

  @Field(whole({ min: 0, max: 10080 }), { about: 'average paid minutes of a week over averageWeeks; 0 = rule off', unit: 'minutes', optional: true, defaultText: INHERITED, example: 2880 })
  maxAverageWeeklyMinutes?: number;

  @Field(whole({ min: 1, max: 53 }), { about: 'weeks of the average', unit: 'weeks', optional: true, defaultText: INHERITED, example: 17 })
  averageWeeks?: number;

  @Field(whole({ min: 0, max: 600000 }), { about: 'least paid minutes of the plan; 0 = none', unit: 'minutes', optional: true, defaultText: INHERITED, example: 9000 })
  minPeriodMinutes?: number;

  @Field(whole({ min: 0, max: 600000 }), { about: 'most paid minutes of the plan; 0 = rule off', unit: 'minutes', optional: true, defaultText: INHERITED, example: 9600 })
  maxPeriodMinutes?: number;

  @Field(whole({ min: 0, max: 366 }), { about: 'least shifts of the plan; 0 = none', unit: 'shifts', optional: true, defaultText: INHERITED, example: 18 })
  minPeriodShifts?: number;

  @Field(whole({ min: 0, max: 366 }), { about: 'most shifts of the plan; 0 = rule off', unit: 'shifts', optional: true, defaultText: INHERITED, example: 20 })
  maxPeriodShifts?: number;

  @Field(whole({ min: 0, max: 1440 }), { about: 'width of the band in which a week\'s shifts wish to start (SOFT)', unit: 'minutes', optional: true, defaultText: INHERITED, example: 120 })
  startBandMinutes?: number;
}

@About('Prices of the SOFT rules in plan currency; "0" switches a wish off.')
export class SoftPricesInput {
  @Field(decimalText(), { about: 'a shift outside its week\'s best start band', optional: true, defaultText: 'the preset\'s', example: '4.00' })
  startOutsideBand?: string;

  @Field(decimalText(), { about: 'an hour in the local night of an agent who is no night volunteer', optional: true, defaultText: 'the preset\'s', example: '1.50' })
  localNightHour?: string;

  @Field(listOf(decimalText(), { min: 3, max: 3 }), { about: 'an unmet preference of strength 1, 2 and 3', optional: true, defaultText: 'the preset\'s', example: ['2.00', '6.00', '20.00'] })
  preference?: [string, string, string];
}
