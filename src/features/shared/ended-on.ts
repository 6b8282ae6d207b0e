import type { FieldDoc } from '../../formats/fields/field.js';

/** The one field that sites, contracts and queues have beside those of a plan file. */
export const ENDED_ON: FieldDoc = {
  about: 'last date on which it is in use; nothing that lasts longer may refer to it', optional: true, nullable: true, defaultText: 'in use without end', example: '2027-12-31',
};
