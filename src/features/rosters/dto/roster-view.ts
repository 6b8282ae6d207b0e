import { About, Field } from '../../../formats/fields/field.js';
import { flag } from '../../../formats/fields/flag.js';
import { object } from '../../../formats/fields/nested.js';
import { number, whole } from '../../../formats/fields/number.js';
import { anyText, choice, code, currency, date, instant, sha256Text } from '../../../formats/fields/text.js';
import { ROSTER_STATES, type RosterState } from '../roster.entity.js';

@About('Money of a roster in 1/1000 minor unit of the plan\'s currency, as in the certificate.')
export class RosterMoneyView {
  @Field(currency(), { about: 'currency of the plan', example: 'EUR' })
  currency!: string;

  @Field(whole({ min: 0 }), { about: 'digits of the minor unit', example: 2 })
  minorDigits!: number;

  @Field(whole(), { about: 'pay', example: 80000000 })
  money!: number;

  @Field(whole(), { about: 'SOFT penalties', example: 0 })
  soft!: number;

  @Field(whole(), { about: 'pay + SOFT', example: 80000000 })
  objective!: number;

  @Field(whole(), { about: 'pay due if nobody were rostered', example: 0 })
  sunk!: number;

  @Field(whole(), { about: 'no covered roster of the same input costs less; null when the search was stopped before a bound was proved and verified', optional: true, nullable: true, example: 80000000 })
  lowerBound!: number | null;

  @Field(number(), { about: '(objective - lowerBound) / objective; null with open hours', optional: true, nullable: true, example: 0 })
  costGap!: number | null;

  @Field(number(), { about: 'the same of what can be controlled', optional: true, nullable: true, example: 0 })
  costGapControllable!: number | null;
}

@About('How a roster was searched for: with its plan, they give the same bytes again.')
export class SolveRunView {
  @Field(whole({ min: 0 }), { about: 'seed', example: 1 })
  seed!: number;

  @Field(whole({ min: 0 }), { about: 'rounds searched', example: 20 })
  rounds!: number;

  @Field(whole({ min: 1 }), { about: 'logical parts of the search', example: 4 })
  shards!: number;
}

@About('What made a roster.')
export class VersionsView {
  @Field(anyText(), { about: 'engine', example: '0.1.0' })
  engine!: string;

  @Field(anyText(), { about: 'time zone data', example: '2026c' })
  tzdata!: string;

  @Field(anyText(), { about: 'preset of the rules', example: 'sunshift-default-2026-11' })
  preset!: string;
}

@About('A stored roster. The independent verification confirmed it before it was stored.')
export class RosterView {
  @Field(anyText(), { about: 'id', example: '01920000-0000-7000-8000-000000000021' })
  id!: string;

  @Field(code(), { about: 'unique among rosters', example: 'morning-desk-a' })
  code!: string;

  @Field(whole({ min: 1 }), { about: 'counts up with every change; the ETag', example: 1 })
  version!: number;

  @Field(code(), { about: 'code of the plan', example: 'morning-desk' })
  plan!: string;

  @Field(choice(...ROSTER_STATES), { about: 'whether people were told', example: 'draft' })
  state!: RosterState;

  @Field(choice('covered', 'uncoverable', 'stopped'), { about: 'what became of the search', example: 'covered' })
  outcome!: 'covered' | 'uncoverable' | 'stopped';

  @Field(date(), { about: 'first UTC date', example: '2027-03-08' })
  start!: string;

  @Field(date(), { about: 'UTC date after the last', example: '2027-03-15' })
  end!: string;

  @Field(number({ min: 0 }), { about: 'agent-hours below requirement', example: 0 })
  openHours!: number;

  @Field(number({ min: 0 }), { about: 'agent-hours that no roster can close, proven', example: 0 })
  atLeastOpenHours!: number;

  @Field(number({ min: 0 }), { about: 'agent-hours expected to open by unplanned absence', example: 0 })
  exposureHours!: number;

  @Field(object(() => RosterMoneyView), { about: 'money and its bound' })
  money!: RosterMoneyView;

  @Field(whole(), { about: 'total of the cost report, minor units', example: 80000 })
  costMinor!: number;

  @Field(object(() => SolveRunView), { about: 'seed, rounds, shards; null for a roster that was brought along', nullable: true, example: { seed: 1, rounds: 20, shards: 4 } })
  run!: SolveRunView | null;

  @Field(code(), { about: 'of a roster that was brought along: the roster of the same input whose proven bound it keeps', optional: true, nullable: true, defaultText: 'its own bound' })
  boundOf!: string | null;

  @Field(sha256Text(), { about: 'of the plan file and every file that it names', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
  inputHash!: string;

  @Field(sha256Text(), { about: 'of the requirement that it is held to', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
  requirementHash!: string;

  @Field(object(() => VersionsView), { about: 'versions' })
  versions!: VersionsView;

  @Field(anyText(), { about: 'id of the job that made it; null for a roster that was brought along', nullable: true, example: '01920000-0000-7000-8000-000000000022' })
  jobId!: string | null;

  @Field(instant(), { about: 'when it was stored', example: '2027-02-01T08:00:00Z' })
  createdAt!: string;

  @Field(instant(), { about: 'last change', example: '2027-02-01T08:00:00Z' })
  updatedAt!: string;

  @Field(instant(), { about: 'when people were told', optional: true, nullable: true, defaultText: 'not published' })
  publishedAt!: string | null;
}

@About('Whether people see a roster.')
export class PublicationView {
  @Field(code(), { about: 'code of the roster', example: 'morning-desk-a' })
  roster!: string;

  @Field(choice(...ROSTER_STATES), { about: 'state', example: 'published' })
  state!: RosterState;

  @Field(instant(), { about: 'since when', optional: true, nullable: true, example: '2027-02-02T08:00:00Z' })
  publishedAt!: string | null;

  @Field(whole({ min: 0 }), { about: 'shifts that people see', example: 10 })
  shifts!: number;
}

@About('Publishing a roster.')
export class PublishInput {
  @Field(flag(), { about: 'publish although hours stay open', default: false, example: false })
  acceptOpenHours!: boolean;
}

@About('Verifying a stored roster.')
export class VerifyStoredInput {
  @Field(flag(), { about: 'evaluate the proof of the bound again, which takes longer', default: false, example: true })
  bound!: boolean;
}
