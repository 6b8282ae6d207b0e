import { About, Field } from '../../../formats/fields/field.js';
import { date } from '../../../formats/fields/text.js';
import { ContractInput } from '../../../formats/plan/contract.js';
import { ENDED_ON } from '../../shared/ended-on.js';

@About('A contract as a plan file writes it, and the date after which nobody has it.')
export class ContractBody extends ContractInput {
  @Field(date(), ENDED_ON)
  endedOn?: string | null;
}
