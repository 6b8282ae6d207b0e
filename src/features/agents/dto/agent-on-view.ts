import { About, Field } from '../../../formats/fields/field.js';
import { object } from '../../../formats/fields/nested.js';
import { date } from '../../../formats/fields/text.js';
import { AgentInput } from '../../../formats/plan/agent.js';

@About('An agent on a date, with the dates between which his contract and queue hold.')
export class AgentOnView {
  @Field(date(), { about: 'the date', example: '2027-05-03' })
  date!: string;

  @Field(date(), { about: 'first date of this contract and queue; null: what he began with', nullable: true, example: '2027-05-01' })
  from!: string | null;

  @Field(date(), { about: 'last date of them; null: without end', nullable: true, example: null })
  until!: string | null;

  @Field(object(() => AgentInput), { about: 'as a plan file would write him' })
  agent!: AgentInput;
}
