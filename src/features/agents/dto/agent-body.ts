import { About, Field } from '../../../formats/fields/field.js';
import { listOf, object } from '../../../formats/fields/nested.js';
import { AgentInput } from '../../../formats/plan/agent.js';
import { AssignmentInput } from './assignment.js';

@About('An agent as a plan file writes him, and what changes on later dates. "contract" and "queues" hold until the first of those.')
export class AgentBody extends AgentInput {
  @Field(listOf(object(() => AssignmentInput)), { about: 'later contracts and queues, earliest first', default: [] })
  assignments!: AssignmentInput[];
}
