import { About, Field } from '../../../formats/fields/field.js';
import { anyText, choice } from '../../../formats/fields/text.js';

@About('The service is ready. While it is not, the route answers 503 with a problem.')
export class HealthView {
  @Field(choice('ready'), { about: 'requests are served', example: 'ready' })
  status!: 'ready';

  @Field(anyText(), { about: 'version of the engine, as certificates name it', example: '0.1.0' })
  engine!: string;

  @Field(anyText(), { about: 'version of the time zone data', example: '2026c' })
  tzdata!: string;
}
