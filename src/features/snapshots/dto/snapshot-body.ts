import { About, Field } from '../../../formats/fields/field.js';
import { code } from '../../../formats/fields/text.js';

@About('What a forecast or requirement is to be called.')
export class SnapshotInput {
  @Field(code(), { about: 'code, unique among its kind', optional: true, defaultText: 'the plan\'s code and a part of the id', example: 'morning-desk-1' })
  code?: string;
}
