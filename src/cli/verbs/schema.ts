import { jsonText } from '../../formats/json.js';
import { SCHEMA_NAMES, schemaOf } from '../../formats/schema.js';
import { EXIT } from '../exit.js';
import { oneOf } from '../options.js';
import { type Verb, helpTail } from '../verb.js';

/** `schema`: the shape of a file, for editors and other programs. */
export const schemaVerb: Verb = {
  register(program, io) {
    program.command('schema')
      .description('Print the JSON Schema of a file: plan, roster, certificate, or of the problems on stderr.')
      .argument('<NAME>', SCHEMA_NAMES.join(', '), oneOf('NAME', SCHEMA_NAMES))
      .option('--json', 'changes nothing: a schema is one JSON document')
      .addHelpText('after', helpTail(['sunshift schema plan > plan.schema.json'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((name: (typeof SCHEMA_NAMES)[number]) => io.stdout(jsonText(schemaOf(name))));
  },
};
