import { About, Field } from '../../../formats/fields/field.js';
import { listOf, object } from '../../../formats/fields/nested.js';
import { whole } from '../../../formats/fields/number.js';
import { anyText, choice, code, currency, date, instant, sha256Text } from '../../../formats/fields/text.js';
import type { FileSource } from '../plan-inputs.entity.js';

@About('A stored plan, in a list.')
export class PlanItemView {
  @Field(anyText(), { about: 'id', example: '01920000-0000-7000-8000-000000000011' })
  id!: string;

  @Field(code(), { about: 'unique among plans', example: 'march-2027' })
  code!: string;

  @Field(whole({ min: 1 }), { about: 'counts up with every change; the ETag', example: 1 })
  version!: number;

  @Field(anyText(), { about: 'name as the plan file has it', example: 'March 2027' })
  name!: string;

  @Field(date(), { about: 'first UTC date of the horizon', example: '2027-03-08' })
  start!: string;

  @Field(whole({ min: 1 }), { about: 'dates of the horizon', example: 28 })
  days!: number;

  @Field(currency(), { about: 'currency of the plan', example: 'USD' })
  currency!: string;

  @Field(whole({ min: 1 }), { about: 'people', example: 48 })
  agents!: number;

  @Field(instant(), { about: 'when it was first stored', example: '2027-02-01T08:00:00Z' })
  createdAt!: string;

  @Field(instant(), { about: 'last change', example: '2027-02-01T08:00:00Z' })
  updatedAt!: string;
}

@About('A file that the plan names.')
export class PlanFileView {
  @Field(anyText(), { about: 'path as the plan writes it', example: 'history/voice.csv' })
  path!: string;

  @Field(choice('upload', 'history', 'published'), { about: 'sent along, a stored history, or what is published before', example: 'upload' })
  source!: FileSource;

  @Field(sha256Text(), { about: 'of its bytes', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
  sha256!: string;

  @Field(whole({ min: 0 }), { about: 'length', unit: 'bytes', example: 4096 })
  bytes!: number;
}

@About('A stored plan and the inputs that it has now.')
export class PlanView extends PlanItemView {
  @Field(sha256Text(), { about: 'of the plan file and every file that it names, as in the certificate', example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
  inputHash!: string;

  @Field(listOf(object(() => PlanFileView)), { about: 'files that the plan names, in the order in which it does' })
  files!: readonly PlanFileView[];
}
