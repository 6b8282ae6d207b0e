import { PROBLEM_CODES, type ProblemCode } from '../../engine/model/problem.js';
import { About, Field } from '../fields/field.js';
import { anyText, choice } from '../fields/text.js';
import { anyValue } from '../fields/any.js';

@About('A finding about one value that a user gave. The command line writes one such object per line on stderr.')
export class ProblemInput {
  @Field(choice(...PROBLEM_CODES), { about: 'what is wrong; errors.md lists every code', example: 'unknown-reference' })
  code!: ProblemCode;

  @Field(anyText(), { about: 'where it is: a path in a document, or line and column of a table', example: 'agents[3].contract' })
  field!: string;

  @Field(anyValue(), { about: 'what stands there; cut where it is long, null where it is missing', nullable: true, example: 'mnl-fulltime' })
  value!: unknown;

  @Field(anyText(), { about: 'the rule that the value breaks', example: 'It is the code of a contract of this plan.' })
  rule!: string;

  @Field(anyText(), { about: 'value, rule and way out in one text', example: 'agents[3].contract is "mnl-fulltime". It is the code of a contract of this plan. Did you mean "mnl-ft"?' })
  message!: string;

  @Field(anyText(), { about: 'the way out', example: 'Did you mean "mnl-ft"?' })
  hint!: string;
}
