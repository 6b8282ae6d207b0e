import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { number, whole } from '../fields/number.js';
import { anyText, choice, code } from '../fields/text.js';
import { OpenWindowInput } from './open-window.js';

@About('People of one kind to hire.')
export class HireInput {
  @Field(code(), { about: 'code of the site', example: 'bog' })
  site!: string;

  @Field(code(), { about: 'code of the contract', example: 'bog-ft' })
  contract!: string;

  @Field(code(), { about: 'code of the queue', example: 'spanish' })
  queue!: string;

  @Field(whole({ min: 1 }), { about: 'people', example: 1 })
  heads!: number;
}

@About('Hire people; site, contract, queue and heads are those of the first kind, "hires" lists all.')
export class HireRepairInput {
  @Field(choice('hire'), { about: 'kind of repair', example: 'hire' })
  kind!: 'hire';

  @Field(code(), { about: 'code of the site', example: 'bog' })
  site!: string;

  @Field(code(), { about: 'code of the contract', example: 'bog-ft' })
  contract!: string;

  @Field(code(), { about: 'code of the queue', example: 'spanish' })
  queue!: string;

  @Field(whole({ min: 1 }), { about: 'people', example: 1 })
  heads!: number;

  @Field(listOf(object(() => HireInput), { min: 1 }), { about: 'all people to hire' })
  hires!: HireInput[];

  @Field(whole(), { about: 'cost in the plan', unit: 'minor', example: 184000 })
  costMinor!: number;

  @Field(choice('covered', 'stopped'), { about: 'what solving with it gave', example: 'covered' })
  rechecked!: 'covered' | 'stopped';

  @Field(anyText(), { about: 'the repair in words', example: 'Hire 1 (1 in Bogotá for Spanish voice, contract “Spanish, full time”): covered, 2100.00 USD more in 28 days.' })
  sentence!: string;
}

@About('More hours a week than the contract\'s maximum, as overtime, for some people.')
export class OvertimeRepairInput {
  @Field(choice('overtime'), { about: 'kind of repair', example: 'overtime' })
  kind!: 'overtime';

  @Field(listOf(code(), { min: 1 }), { about: 'codes of the agents', example: ['ann', 'ben'] })
  people!: string[];

  @Field(whole({ min: 1 }), { about: 'minutes a week beyond the maximum of paid hours', unit: 'minutes', example: 480 })
  minutesPerWeek!: number;

  @Field(whole(), { about: 'cost beyond the roster with the open hours', unit: 'minor', example: 24000 })
  costMinor!: number;

  @Field(choice('covered', 'stopped'), { about: 'what solving with it gave', example: 'covered' })
  rechecked!: 'covered' | 'stopped';

  @Field(anyText(), { about: 'the repair in words', example: 'Let Ann Lee work up to 8 h a week beyond the contract\'s maximum, as overtime.' })
  sentence!: string;
}

@About('One binding rule relaxed by a step for some people.')
export class RelaxedRuleRepairInput {
  @Field(choice('relaxed-rule'), { about: 'kind of repair', example: 'relaxed-rule' })
  kind!: 'relaxed-rule';

  @Field(anyText(), { about: 'id of the rule, or of two that bind together: a + b', example: 'consecutive-days' })
  rule!: string;

  @Field(listOf(code(), { min: 1 }), { about: 'codes of the agents', example: ['ann'] })
  people!: string[];

  @Field(whole(), { about: 'cost beyond the roster with the open hours', unit: 'minor', example: 8000 })
  costMinor!: number;

  @Field(choice('covered', 'stopped'), { about: 'what solving with it gave', example: 'covered' })
  rechecked!: 'covered' | 'stopped';

  @Field(anyText(), { about: 'the repair in words', example: 'Let Ann Lee work one more day running (consecutive-days).' })
  sentence!: string;
}

@About('Close a queue in some windows.')
export class OpeningHoursRepairInput {
  @Field(choice('opening-hours'), { about: 'kind of repair', example: 'opening-hours' })
  kind!: 'opening-hours';

  @Field(code(), { about: 'code of the queue', example: 'spanish' })
  queue!: string;

  @Field(listOf(object(() => OpenWindowInput)), { about: 'windows to close' })
  closed!: OpenWindowInput[];

  @Field(number({ min: 0 }), { about: 'agent-minutes no longer required', unit: 'agent-minutes', example: 480 })
  savesOpenMinutes!: number;

  @Field(choice('covered', 'stopped'), { about: 'what solving with it gave', example: 'covered' })
  rechecked!: 'covered' | 'stopped';

  @Field(anyText(), { about: 'the repair in words', example: 'Close 02:00-04:00 UTC every day (on 2027-03-08: 21:00-23:00 in Bogotá) for Spanish voice: the rest is covered.' })
  sentence!: string;
}

@About('Hand what stays open to an answering service.')
export class AnsweringServiceRepairInput {
  @Field(choice('answering-service'), { about: 'kind of repair', example: 'answering-service' })
  kind!: 'answering-service';

  @Field(number({ min: 0 }), { about: 'agent-minutes that it takes', unit: 'agent-minutes', example: 480 })
  openMinutes!: number;

  @Field(whole(), { about: 'cost in the plan', unit: 'minor', example: 30400 })
  costMinor!: number;

  @Field(choice('covered', 'stopped'), { about: 'what solving with it gave', example: 'covered' })
  rechecked!: 'covered' | 'stopped';

  @Field(anyText(), { about: 'the repair in words', example: 'Answering service for 8 h.' })
  sentence!: string;
}
