import { About, Field } from '../../../formats/fields/field.js';
import { date } from '../../../formats/fields/text.js';
import { SiteInput } from '../../../formats/plan/site.js';
import { ENDED_ON } from '../../shared/ended-on.js';

@About('A site as a plan file writes it, and the date on which it closed.')
export class SiteBody extends SiteInput {
  @Field(date(), ENDED_ON)
  endedOn?: string | null;
}
