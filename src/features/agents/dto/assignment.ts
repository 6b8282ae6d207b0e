import { About, Field } from '../../../formats/fields/field.js';
import { listOf } from '../../../formats/fields/nested.js';
import { code, date } from '../../../formats/fields/text.js';
import { ONE_QUEUE } from '../../../formats/plan/agent.js';

@About('Contract and queue of an agent from a date on, until the next such date.')
export class AssignmentInput {
  @Field(date(), { about: 'first local date on which it holds', example: '2027-05-01' })
  from!: string;

  @Field(code(), { about: 'code of his contract from then on', example: 'mnl-pt' })
  contract!: string;

  @Field(listOf(code(), ONE_QUEUE), { about: 'code of the queue that he serves from then on; exactly one in this version', example: ['spanish'] })
  queues!: string[];
}
