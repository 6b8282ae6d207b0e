import { About, Field } from '../../../formats/fields/field.js';
import { date } from '../../../formats/fields/text.js';
import { QueueInput } from '../../../formats/plan/queue.js';
import { ENDED_ON } from '../../shared/ended-on.js';

@About('A queue with its streams as a plan file writes it, and the date after which nobody serves it.')
export class QueueBody extends QueueInput {
  @Field(date(), ENDED_ON)
  endedOn?: string | null;
}
