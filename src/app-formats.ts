import { readObject } from './formats/fields/read-object.js';
import { readJson } from './formats/read-json.js';
import { classSchema } from './formats/schema.js';
import type { BodyFormats } from './platform/http/body-formats.js';

/** Bodies are read, judged and documented by what reads, judges and documents files. */
export const APP_FORMATS: BodyFormats = { readJson, readObject, schemaOf: classSchema };
