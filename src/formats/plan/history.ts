import { About, Field } from '../fields/field.js';
import { flag } from '../fields/flag.js';
import { whole } from '../fields/number.js';
import { code, filePath, text, zone } from '../fields/text.js';

@About('A file of contacts per interval; see history-csv.md.')
export class HistoryInput {
  @Field(code(), { about: 'unique among histories; streams refer to it', example: 'voice-ny' })
  code!: string;

  @Field(filePath(), { about: 'the file, relative to the plan', example: 'history/voice.csv' })
  file!: string;

  @Field(zone(), { about: 'calendar of the rows, and their clock where stamps are local', example: 'America/New_York' })
  zone!: string;

  @Field(whole({ min: 1, max: 1440 }), { about: 'length of a row', unit: 'minutes', optional: true, nullable: true, defaultText: 'found from the stamps', example: 60 })
  intervalMinutes?: number | null;

  @Field(text(), { about: 'name of the column that holds the count', optional: true, defaultText: 'the second column', example: 'offered' })
  column?: string;

  @Field(flag(), { about: 'whether the count lacks abandoned contacts; accepted with a warning', default: false, example: false })
  countIsHandledOnly!: boolean;
}
