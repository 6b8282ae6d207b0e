import { About, Field } from '../../../formats/fields/field.js';
import { flag } from '../../../formats/fields/flag.js';
import { listOf, object } from '../../../formats/fields/nested.js';
import { number, whole } from '../../../formats/fields/number.js';
import { anyText, choice, code, instant, zone } from '../../../formats/fields/text.js';
import type { HistorySummary } from '../../../platform/history-request.js';

@About('What one queue of a history holds, on its grid of equal intervals.')
export class HistoryQueueView {
  @Field(anyText(), { about: 'queue of the file; the code of the history where it has none', example: 'voice-ny' })
  queue!: string;

  @Field(instant(), { about: 'start of the first interval', example: '2027-01-04T00:00:00Z' })
  from!: string;

  @Field(instant(), { about: 'end of the last interval', example: '2027-01-04T02:00:00Z' })
  to!: string;

  @Field(whole({ min: 1 }), { about: 'length of an interval', unit: 'minutes', example: 60 })
  stepMinutes!: number;

  @Field(number({ min: 0 }), { about: 'contacts offered in all', example: 19 })
  offered!: number;

  @Field(whole({ min: 0 }), { about: 'intervals without data, which are no zeros', example: 0 })
  gaps!: number;
}

@About('Something about the file that a planner should know.')
export class HistoryFindingView {
  @Field(anyText(), { about: 'gap, duplicate, outlier, accepted-quirk, ...', example: 'gap' })
  kind!: string;

  @Field(anyText(), { about: 'instant that it is about', optional: true, nullable: true, example: '2027-01-04T01:00:00Z' })
  at!: string | null;

  @Field(whole({ min: 1 }), { about: 'line of the file', optional: true, nullable: true, example: 3 })
  line!: number | null;

  @Field(anyText(), { about: 'the sentence', example: 'no row' })
  message!: string;
}

@About('A stored file of contacts per interval.')
export class HistoryView {
  @Field(anyText(), { about: 'id', example: '01920000-0000-7000-8000-000000000001' })
  id!: string;

  @Field(code(), { about: 'unique among histories', example: 'voice-ny' })
  code!: string;

  @Field(whole({ min: 1 }), { about: 'counts up with every change; the ETag', example: 1 })
  version!: number;

  @Field(zone(), { about: 'calendar of the rows, and their clock where stamps are local', example: 'America/New_York' })
  zone!: string;

  @Field(whole({ min: 1 }), { about: 'length of a row as declared', unit: 'minutes', optional: true, nullable: true, defaultText: 'found from the stamps' })
  intervalMinutes!: number | null;

  @Field(anyText(), { about: 'column of the count as declared', optional: true, nullable: true, defaultText: 'the second column' })
  column!: string | null;

  @Field(flag(), { about: 'whether the count lacks abandoned contacts', example: false })
  countIsHandledOnly!: boolean;

  @Field(whole({ min: 1 }), { about: 'rows below the header', example: 2 })
  rows!: number;

  @Field(whole({ min: 1 }), { about: 'length of the file', unit: 'bytes', example: 69 })
  bytes!: number;

  @Field(choice('utc', 'local'), { about: 'clock of the stamps', example: 'utc' })
  clock!: HistorySummary['clock'];

  @Field(anyText(), { about: 'column that was counted', example: 'offered' })
  countColumn!: string;

  @Field(listOf(object(() => HistoryQueueView)), { about: 'what it holds, queue by queue' })
  queues!: readonly HistoryQueueView[];

  @Field(listOf(object(() => HistoryFindingView)), { about: 'what was accepted, ignored or is unusual; at most 200' })
  findings!: readonly HistoryFindingView[];

  @Field(whole({ min: 0 }), { about: 'how many findings there were', example: 0 })
  findingCount!: number;

  @Field(instant(), { about: 'first upload', example: '2027-01-05T08:00:00Z' })
  createdAt!: string;

  @Field(instant(), { about: 'last change', example: '2027-01-05T08:00:00Z' })
  updatedAt!: string;
}
