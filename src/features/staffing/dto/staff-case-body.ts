import { About, Field } from '../../../formats/fields/field.js';
import { oneOf } from '../../../formats/fields/nested.js';
import { fraction, number, whole } from '../../../formats/fields/number.js';
import { LIVE_STAFFING_INPUTS, type LiveStaffingInput } from '../../../formats/plan/live-staffing.js';
import { DeferredCaseInput } from './deferred-case-body.js';
import { ErlangBInput, ErlangCInput, FixedInput } from '../../../formats/plan/queue.js';

@About('One load to staff, apart from any plan. Nothing is stored.')
export class StaffCaseInput {
  @Field(oneOf('model', () => ({ 'erlang-c': ErlangCInput, 'erlang-b': ErlangBInput, ...LIVE_STAFFING_INPUTS, deferred: DeferredCaseInput, fixed: FixedInput })), { about: 'model and targets, as a queue of a plan states them', example: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 } })
  staffing!: ErlangCInput | ErlangBInput | LiveStaffingInput | DeferredCaseInput | FixedInput;

  @Field(number({ min: 0, max: 1e12 }), { about: 'contacts offered per hour', unit: 'contacts per hour', example: 200 })
  arrivalsPerHour!: number;

  @Field(number({ above: 0, max: 86400 }), { about: 'average handle time: talk, hold and after-contact work; of a chat alone', unit: 'seconds', example: 180 })
  ahtSeconds!: number;

  @Field(fraction({ min: 0, below: 1 }), { about: 'unplanned absence from the desk', unit: 'fraction', default: 0, example: 0.3 })
  rosterShrinkage!: number;

  @Field(whole({ min: 0, max: 1_000_000 }), { about: 'rostered people at least, never grossed up', unit: 'agents', default: 0, example: 0 })
  minimumAgents!: number;

  @Field(whole({ min: 0, max: 20_000_000 }), { about: 'answer for this many agents instead of looking for the least', unit: 'agents', optional: true, nullable: true, defaultText: 'the least are looked for', example: 14 })
  agents?: number | null;
}
