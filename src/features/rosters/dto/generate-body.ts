import { About, Field } from '../../../formats/fields/field.js';
import { number, whole } from '../../../formats/fields/number.js';
import { code, decimalText, instant } from '../../../formats/fields/text.js';

/** What every search is told. */
class SearchInput {
  @Field(whole({ min: 0 }), { about: 'seed of the search', default: 1, example: 1 })
  seed!: number;

  @Field(whole({ min: 0, max: 1_000_000 }), { about: 'rounds to search', optional: true, defaultText: '400, or no limit with seconds', example: 20 })
  rounds?: number;

  @Field(number({ above: 0, max: 86_400 }), { about: 'of the whole run; looks at the clock between rounds, and what it ends repeats with the rounds it reached', unit: 'seconds', optional: true, defaultText: 'no limit' })
  seconds?: number;

  @Field(whole({ min: 1, max: 64 }), { about: 'logical parts of the search, an input like the seed', default: 4, example: 4 })
  shards!: number;
}

@About('How a roster is searched for. The same plan, seed and rounds give the same bytes as the command line.')
export class GenerateInput extends SearchInput {
  @Field(code(), { about: 'code of the roster, unique among rosters', optional: true, defaultText: 'the plan\'s code and a part of the id', example: 'morning-desk-a' })
  code?: string;
}

@About('How a roster that people were told is changed. The plan is the one stored now, with its new time off, people and demand.')
export class ReplanInput extends SearchInput {
  @Field(instant(), { about: 'what begins before it stays, breaks and all', example: '2027-03-09T00:00:00Z' })
  from!: string;

  @Field(decimalText(), { about: 'price of one changed agent-day in the search, in plan currency', optional: true, defaultText: 'one hour of the dearest agent', example: '50.00' })
  changePrice?: string;

  @Field(code(), { about: 'code of the roster, unique among rosters', optional: true, defaultText: 'the plan\'s code and a part of the id', example: 'morning-desk-c' })
  code?: string;
}
