import { HARD_RULES, SOFT_RULES } from '../../engine/model/rules.js';
import { About, Field } from '../fields/field.js';
import { listOf, object, oneOf } from '../fields/nested.js';
import { number, whole } from '../fields/number.js';
import { anyText, choice, code, currency, instant, sha256Text } from '../fields/text.js';
import { RunInput } from '../roster/roster.js';
import { HumanQualityInput } from './human-quality.js';
import { OpenWindowInput } from './open-window.js';
import { BoundProofInput } from './proof.js';
import { AnsweringServiceRepairInput, HireRepairInput, OpeningHoursRepairInput, OvertimeRepairInput, RelaxedRuleRepairInput } from './repair.js';

export const CERTIFICATE_FORMAT = 'sunshift-certificate/1';

@About('Required and assigned agents of one queue, one number per roster-grid cell.')
export class QueueCoverInput {
  @Field(code(), { about: 'code of the queue', example: 'english' })
  queue!: string;

  @Field(listOf(whole({ min: 0 })), { about: 'agents required', unit: 'agents', example: [2, 2, 3] })
  required!: number[];

  @Field(listOf(whole({ min: 0 })), { about: 'agents who cover; slack is assigned - required', unit: 'agents', example: [2, 3, 3] })
  assigned!: number[];
}

@About('Cover cell by cell, from the start of the plan.')
export class CoverInput {
  @Field(instant(), { about: 'beginning of the first cell', example: '2027-03-08T00:00:00Z' })
  start!: string;

  @Field(whole({ min: 1, max: 60 }), { about: 'length of a cell', unit: 'minutes', example: 15 })
  stepMinutes!: number;

  @Field(listOf(object(() => QueueCoverInput)), { about: 'queues in plan order' })
  queues!: QueueCoverInput[];
}

@About('How often a rule was looked at, and how often it was broken.')
export class RuleCountInput {
  @Field(choice(...HARD_RULES, ...SOFT_RULES), { about: 'id of the rule', example: 'minimum-rest' })
  rule!: string;

  @Field(whole({ min: 0 }), { about: 'cases looked at; 0 says that it had nothing to apply to', example: 540 })
  checked!: number;

  @Field(whole({ min: 0 }), { about: 'violations', example: 0 })
  violations!: number;
}

@About('Exposure of one queue.')
export class QueueExposureInput {
  @Field(code(), { about: 'code of the queue', example: 'english' })
  queue!: string;

  @Field(number({ min: 0 }), { about: 'agent-minutes expected below the need before shrinkage', unit: 'agent-minutes', example: 312.5 })
  expectedOpenMinutes!: number;
}

@About('Expected agent-minutes below the need before shrinkage when each shift fails independently at its contract\'s absence rate.')
export class ExposureInput {
  @Field(number({ min: 0 }), { about: 'all queues', unit: 'agent-minutes', example: 420.25 })
  expectedOpenMinutes!: number;

  @Field(listOf(object(() => QueueExposureInput)), { about: 'by queue' })
  byQueue!: QueueExposureInput[];

  @Field(object(() => OpenWindowInput), { about: 'the window with most of it', nullable: true })
  worst!: OpenWindowInput | null;
}

@About('Money in 1/1000 of the minor unit of a currency, and the distance from the proven bound.')
export class MoneyInput {
  @Field(currency(), { about: 'plan currency', example: 'USD' })
  currency!: string;

  @Field(whole({ min: 0, max: 4 }), { about: 'digits of the minor unit', example: 2 })
  minorDigits!: number;

  @Field(whole(), { about: 'wages, on-cost and seats', unit: '1/1000 minor', example: 512345000 })
  money!: number;

  @Field(whole(), { about: 'SOFT penalties', unit: '1/1000 minor', example: 1200000 })
  soft!: number;

  @Field(whole(), { about: 'money + soft', unit: '1/1000 minor', example: 513545000 })
  objective!: number;

  @Field(whole(), { about: 'pay due if nobody were rostered', unit: '1/1000 minor', example: 430000000 })
  sunk!: number;

  @Field(whole(), { about: 'no covered roster of this input has a smaller objective; null without `bound`', unit: '1/1000 minor', nullable: true, example: 512000000 })
  lowerBound!: number | null;

  @Field(number(), { about: '(objective - lowerBound) / objective', unit: 'fraction', nullable: true, example: 0.003 })
  costGap!: number | null;

  @Field(number(), { about: '(objective - lowerBound) / (objective - sunk)', unit: 'fraction', nullable: true, example: 0.018 })
  costGapControllable!: number | null;
}

@About('Versions that the result depends on.')
export class VersionsInput {
  @Field(anyText(), { about: 'engine', example: '0.1.0' })
  engine!: string;

  @Field(anyText(), { about: 'time zone data', example: '2025c' })
  tzdata!: string;

  @Field(anyText(), { about: 'preset of the rules', example: 'sunshift-default-2026-11' })
  preset!: string;
}

@About('Model and definitions behind the requirement of a queue.')
export class StaffedByInput {
  @Field(anyText(), { about: 'code of the queue', example: 'english' })
  queue!: string;

  @Field(anyText(), { about: 'staffing model', example: 'erlang-a' })
  model!: string;

  @Field(anyText(), { about: 'load that is staffed for; null where none is read', nullable: true, example: 'stationary' })
  loadBasis!: string | null;

  @Field(anyText(), { about: 'why that load', nullable: true, example: 'stationary: AHT ÷ interval is 0.083, below 0.25: a contact has left long before the rate is another one' })
  loadBasisReason!: string | null;

  @Field(anyText(), { about: 'what the service level divides by', nullable: true, example: 'offered' })
  serviceLevelDefinition!: string | null;

  @Field(anyText(), { about: 'whose wait the average speed of answer is', nullable: true, example: 'offered' })
  asaDefinition!: string | null;
}

@About('The certificate of a roster: what is covered, which rules were checked, what it costs and how far that is from the cheapest; see guarantees.md.')
export class CertificateInput {
  @Field(choice(CERTIFICATE_FORMAT), { about: 'format and its version', example: CERTIFICATE_FORMAT })
  format!: typeof CERTIFICATE_FORMAT;

  @Field(choice('covered', 'uncoverable', 'stopped'), { about: 'outcome', example: 'covered' })
  outcome!: 'covered' | 'uncoverable' | 'stopped';

  @Field(choice('nominal'), { about: 'level of the guarantee: before unplanned absence', example: 'nominal' })
  level!: 'nominal';

  @Field(object(() => CoverInput), { about: 'required and assigned' })
  cover!: CoverInput;

  @Field(number({ min: 0 }), { about: 'agent-minutes below requirement', unit: 'agent-minutes', example: 0 })
  openMinutes!: number;

  @Field(listOf(object(() => RuleCountInput)), { about: 'rules checked' })
  rules!: RuleCountInput[];

  @Field(object(() => ExposureInput), { about: 'what unplanned absence is expected to open' })
  exposure!: ExposureInput;

  @Field(object(() => HumanQualityInput), { about: 'what the roster asks of people' })
  humanQuality!: HumanQualityInput;

  @Field(object(() => MoneyInput), { about: 'objective and bound' })
  money!: MoneyInput;

  @Field(object(() => BoundProofInput), { about: 'prices that prove the bound of the cost; null when the search was stopped before they were found and verified', nullable: true })
  bound!: BoundProofInput | null;

  @Field(object(() => BoundProofInput), { about: 'prices that prove the hours that stay open; null when covered', nullable: true })
  openProof!: BoundProofInput | null;

  @Field(number({ min: 0 }), { about: 'proven: at least so many agent-minutes stay open', unit: 'agent-minutes', example: 0 })
  atLeastOpenMinutes!: number;

  @Field(listOf(object(() => OpenWindowInput)), { about: 'windows that stay open' })
  windows!: OpenWindowInput[];

  @Field(listOf(anyText()), { about: 'rules that stand in the way of cover', example: ['minimum-rest'] })
  bindingRules!: string[];

  @Field(listOf(oneOf('kind', () => ({ hire: HireRepairInput, overtime: OvertimeRepairInput, 'relaxed-rule': RelaxedRuleRepairInput, 'opening-hours': OpeningHoursRepairInput, 'answering-service': AnsweringServiceRepairInput }))), { about: 'cheapest repairs found, each checked by solving again' })
  repairs!: (HireRepairInput | OvertimeRepairInput | RelaxedRuleRepairInput | OpeningHoursRepairInput | AnsweringServiceRepairInput)[];

  @Field(listOf(anyText()), { about: 'rules that the bound relaxes; it never restricts', example: ['weekends-off'] })
  rulesRelaxedInBound!: string[];

  @Field(listOf(object(() => StaffedByInput)), { about: 'models and definitions behind the requirement, per queue; left out where the requirement came from a file', optional: true })
  staffing?: StaffedByInput[];

  @Field(object(() => RunInput), { about: 'how it was searched; null for a roster that was brought along, whose bound is that of its input', nullable: true, example: { seed: 1, rounds: 400, shards: 4 } })
  run!: RunInput | null;

  @Field(sha256Text(), { about: 'fingerprint of the plan and its files' })
  inputHash!: string;

  @Field(sha256Text(), { about: 'fingerprint of the requirement' })
  requirementHash!: string;

  @Field(object(() => VersionsInput), { about: 'versions that the result depends on' })
  versions!: VersionsInput;
}
