import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { whole, wholeOf } from '../fields/number.js';
import { choice, currency, presetCode, text } from '../fields/text.js';
import { PoolInput } from './agent-demand.js';
import { AgentInput } from './agent.js';
import { ContractInput } from './contract.js';
import { ExchangeRateInput } from './exchange-rate.js';
import { ForecastInput } from './forecast-settings.js';
import { HistoryInput } from './history.js';
import { HorizonInput } from './horizon.js';
import { AnsweringServiceInput } from './money.js';
import { PinInput } from './pin.js';
import { PreviousRosterInput } from './previous-roster.js';
import { QueueInput } from './queue.js';
import { RulesInput, SoftPricesInput } from './rules.js';
import { SiteInput } from './site.js';
import { SpecialDayInput } from './special-day.js';
import { TimeOffInput } from './time-off.js';

export const PLAN_FORMAT = 'sunshift-plan/1';

const NO_AGENTS = { min: 1, wrongSize: { code: 'no-agents', rule: 'A plan has at least one agent.' }, hint: 'Add the people who can be rostered.' } as const;

@About('A plan: people, contracts, queues and their histories, for some weeks.')
export class PlanInput {
  @Field(choice(PLAN_FORMAT), { about: 'format and its version', example: PLAN_FORMAT })
  format!: typeof PLAN_FORMAT;

  @Field(text(), { about: 'schema for editors; not read', optional: true, example: 'plan.schema.json' })
  $schema?: string;

  @Field(text(), { about: 'name to print', example: 'March 2027' })
  name!: string;

  @Field(object(() => HorizonInput), { about: 'the days planned', example: { start: '2027-03-08', days: 28 } })
  horizon!: HorizonInput;

  @Field(wholeOf(15, 30, 60), { about: 'interval of forecast and requirement', unit: 'minutes', default: 60, example: 30 })
  demandIntervalMinutes!: number;

  @Field(whole({ min: 5, max: 60 }), { about: 'divides every shift start, length, break, zone offset in use and the demand interval', unit: 'minutes', default: 15, example: 15 })
  rosterGridMinutes!: number;

  @Field(currency(), { about: 'everything that is compared is compared in it', example: 'USD' })
  currency!: string;

  @Field(listOf(object(() => ExchangeRateInput)), { about: 'one for every other currency in use', default: [] })
  exchangeRates!: ExchangeRateInput[];

  @Field(presetCode(), { about: 'dated defaults of the rules', default: 'sunshift-default-2026-11', example: 'sunshift-default-2026-11' })
  preset!: string;

  @Field(object(() => RulesInput), { about: 'rules that differ from the preset', default: {}, example: { weekendOffEvery: 3 } })
  rules!: RulesInput;

  @Field(object(() => SoftPricesInput), { about: 'SOFT prices that differ from the preset', default: {}, example: { localNightHour: '2.00' } })
  softPrices!: SoftPricesInput;

  @Field(listOf(object(() => SiteInput), { min: 1 }), { about: 'places where people work' })
  sites!: SiteInput[];

  @Field(listOf(object(() => ContractInput), { min: 1 }), { about: 'hours, shifts, rules and premiums that agents share' })
  contracts!: ContractInput[];

  @Field(listOf(object(() => AgentInput), NO_AGENTS), { about: 'the people' })
  agents!: AgentInput[];

  @Field(listOf(object(() => HistoryInput)), { about: 'files of contacts', default: [] })
  histories!: HistoryInput[];

  @Field(listOf(object(() => QueueInput), { min: 1 }), { about: 'the work' })
  queues!: QueueInput[];

  @Field(listOf(object(() => PoolInput)), { about: 'queues that some agents serve together: their requirement by subsets is in staffing.json', default: [] })
  pools!: PoolInput[];

  @Field(listOf(object(() => SpecialDayInput)), { about: 'days of the customers that are not usual', default: [] })
  specialDays!: SpecialDayInput[];

  @Field(listOf(object(() => TimeOffInput)), { about: 'leave, sickness, unpaid leave and training', default: [] })
  timeOff!: TimeOffInput[];

  @Field(listOf(object(() => PinInput)), { about: 'what is decided already', default: [] })
  pins!: PinInput[];

  @Field(object(() => PreviousRosterInput), { about: 'the roster before this one', optional: true, nullable: true, defaultText: 'none: agents come rested from days off', example: { file: 'february/roster.csv' } })
  previousRoster?: PreviousRosterInput | null;

  @Field(object(() => AnsweringServiceInput), { about: 'a service that could take what stays open', optional: true, nullable: true, defaultText: 'none', example: { ratePerHour: '38.00', currency: 'USD' } })
  answeringService?: AnsweringServiceInput | null;

  @Field(object(() => ForecastInput), { about: 'how volumes are forecast', default: {}, example: { model: 'auto' } })
  forecast!: ForecastInput;
}
