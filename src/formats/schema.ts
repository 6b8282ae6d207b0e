import { CertificateInput } from './certificate/certificate.js';
import { type Class, type FieldSpec, type JsonSchema, aboutOf, fieldsOf, isRequired } from './fields/field.js';
import { PlanInput } from './plan/plan.js';
import { ProblemInput } from './problem/problem.js';
import { RosterInput } from './roster/roster.js';

const ROOTS = { plan: PlanInput, roster: RosterInput, certificate: CertificateInput, problem: ProblemInput } as const;

export const SCHEMA_NAMES = ['plan', 'roster', 'certificate', 'problem'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The validated class behind a file. */
export function rootOf(name: SchemaName): Class {
  return ROOTS[name];
}

/**
 * JSON Schema (draft 7) of a file, made from the classes that validate it: what the schema refuses they refuse. They refuse more, since a schema
 * cannot say that a code is known, a zone exists or a shift fits its window.
 */
export function schemaOf(name: SchemaName): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const refer = (nested: Class): JsonSchema => {
    const key = definitionName(nested);
    if (definitions[key] === undefined) {
      definitions[key] = {};
      definitions[key] = classSchema(nested, refer);
    }
    return { $ref: `#/definitions/${key}` };
  };
  const root = classSchema(ROOTS[name], refer);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#', $id: `urn:sunshift:schema:${name}:1`, title: `Sunshift ${name}`, ...root,
    ...(Object.keys(definitions).length === 0 ? {} : { definitions }),
  };
}

function definitionName(nested: Class): string {
  return nested.name.replace(/Input$/, '');
}

/** Schema of one validated class; `refer` says how nested classes are named. */
export function classSchema(type: Class, refer: (nested: Class) => JsonSchema): JsonSchema {
  const fields = fieldsOf(type);
  const { summary, schema } = aboutOf(type);
  return {
    description: summary,
    type: 'object',
    additionalProperties: false,
    required: fields.filter((field) => isRequired(field.doc)).map((field) => field.name),
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, refer)])),
    ...schema,
  };
}

function fieldSchema({ kind, doc }: FieldSpec, refer: (nested: Class) => JsonSchema): JsonSchema {
  const value = kind.schema(refer);
  // Beside a $ref, draft 7 reads nothing else.
  const own: JsonSchema = doc.nullable === true ? { anyOf: [value, { type: 'null' }] } : '$ref' in value ? { allOf: [value] } : value;
  return {
    description: doc.unit === undefined ? doc.about : `${doc.about} (${doc.unit})`,
    ...own,
    ...(doc.default === undefined ? {} : { default: doc.default }),
    ...(doc.example === undefined ? {} : { examples: [doc.example] }),
  };
}
