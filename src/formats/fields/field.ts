import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { Problem } from '../../engine/model/problem.js';

/** The part of JSON Schema (draft 7) that our formats need. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- decorators hand over classes of any shape
export type Class = new () => any;

/** What a page, a schema and a message say about a field. */
export interface FieldDoc {
  /** One sentence or less: what the value says. */
  readonly about: string;
  /** Minutes, seconds, fraction of 1 and the like; none where the kind says it all. */
  readonly unit?: string;
  /** Filled in where the field is left out; fields without one are required unless `optional`. */
  readonly default?: unknown;
  /** The default in words, where it is not one constant. */
  readonly defaultText?: string;
  /** May be left out, and stays absent. */
  readonly optional?: boolean;
  /** `null` may be written, and says "none". */
  readonly nullable?: boolean;
  readonly example?: unknown;
}

/** One kind of value: how it is checked and how a JSON Schema says it. */
export interface Kind {
  /** The kind in two or three words, for tables. */
  readonly label: string;
  /** `refer` gives the schema of a nested class, by reference. */
  schema(refer: (nested: Class) => JsonSchema): JsonSchema;
  /** Every problem of the value itself; nested objects are looked into by class-validator. */
  check(value: unknown, path: string, doc: FieldDoc): readonly Problem[];
  /** Classes of nested objects, chosen by the discriminator where there are several. */
  readonly nested?: { readonly property: string | null; readonly classes: () => readonly { readonly name: string; readonly value: Class }[] };
}

export interface FieldSpec {
  readonly name: string;
  readonly kind: Kind;
  readonly doc: FieldDoc;
}

const registry = new Map<unknown, FieldSpec[]>();
const summaries = new Map<unknown, { readonly summary: string; readonly schema: JsonSchema }>();

/** Fields of a validated class, in the order in which it declares them, those of its parent first. */
export function fieldsOf(type: unknown): readonly FieldSpec[] {
  if (typeof type !== 'function') return [];
  const own = registry.get(type) ?? [];
  const inherited = fieldsOf(Object.getPrototypeOf(type));
  return inherited.length === 0 ? own : [...inherited, ...own];
}

/** One sentence about what an object of the class is, and what its schema says beyond its fields; schemas and pages print them. */
export function About(summary: string, schema: JsonSchema = {}): ClassDecorator {
  return (type) => {
    summaries.set(type, { summary, schema });
  };
}

export function aboutOf(type: unknown): { readonly summary: string; readonly schema: JsonSchema } {
  return summaries.get(type) ?? { summary: '', schema: {} };
}

export function isRequired(doc: FieldDoc): boolean {
  return doc.default === undefined && doc.optional !== true;
}

/**
 * Declares one field of a class that validates a file or a body: class-validator checks it, class-transformer makes its nested objects,
 * and schemas, pages and messages are made from the same declaration, so that they cannot disagree.
 */
export function Field(kind: Kind, doc: FieldDoc): PropertyDecorator {
  return (target, property) => {
    const name = String(property);
    const spec: FieldSpec = { name, kind, doc };
    const fields = registry.get(target.constructor) ?? [];
    registry.set(target.constructor, [...fields, spec]);
    const absent = (value: unknown): boolean => (value === undefined && !isRequired(doc)) || (value === null && doc.nullable === true);
    ValidateIf((_object, value) => !absent(value))(target, property);
    ValidateBy({ name: 'field', validator: { validate: (value) => kind.check(value, name, doc).length === 0 } }, { context: { spec } })(target, property);
    if (!kind.nested) return;
    const { property: discriminator, classes } = kind.nested;
    ValidateNested()(target, property);
    // The list of classes is read late: classes may refer to each other before they are defined.
    const union = { property: discriminator ?? '', get subTypes() { return [...classes()]; } };
    Type(() => classes()[0].value, discriminator === null ? {} : { keepDiscriminatorProperty: true, discriminator: union })(target, property);
  };
}
