import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type Problem, problemOf } from '../../engine/model/problem.js';
import { nearest } from '../nearest.js';
import { type Class, type FieldSpec, fieldsOf } from './field.js';

export interface ReadObject<T> {
  /** Defaults are filled in wherever the value has the shape for it. Sound only where no problem says otherwise. */
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Makes an object of a validated class from parsed JSON and tells every problem of shape, in the order of the class. `root` names the document. */
export function readObject<T extends object>(type: new () => T, json: unknown, root: string): ReadObject<T> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { value: new type(), problems: [problemOf('wrong-type', root, json, 'The document is one object in braces.', 'Write an object, such as { "format": ... }.')] };
  }
  const value = plainToInstance(type, json, { exposeUnsetFields: false });
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true });
  const problems = errors.flatMap((error) => problemsOfError(error, type, ''));
  fillDefaults(value);
  return { value, problems };
}

function problemsOfError(error: ValidationError, owner: unknown, prefix: string): Problem[] {
  const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
  if (error.constraints?.['whitelistValidation'] !== undefined) return [unknownField(error, owner, path)];
  const spec = fieldsOf(owner).find((field) => field.name === error.property);
  if (spec === undefined) return [];
  const own = [...spec.kind.check(error.value, path, spec.doc)];
  return [...own, ...childProblems(error, spec, path).filter((child) => !own.some((p) => covers(p.field, child.field)))];
}

/** A nested object of the wrong kind has told its problem already; what its fields then lack is noise. */
function covers(told: string, field: string): boolean {
  const object = told.replace(/\.(kind|model)$/, '');
  return field === object || field.startsWith(`${object}.`) || field.startsWith(`${object}[`);
}

function childProblems(error: ValidationError, spec: FieldSpec, path: string): Problem[] {
  const children = error.children ?? [];
  if (spec.kind.nested === undefined || children.length === 0) return [];
  if (!Array.isArray(error.value)) return children.flatMap((child) => problemsOfError(child, classOf(error.value), path));
  return children.flatMap((child) => (child.children ?? []).flatMap((inner) => problemsOfError(inner, classOf(child.value), `${path}[${child.property}]`)));
}

function classOf(value: unknown): unknown {
  return (value as object).constructor;
}

function unknownField(error: ValidationError, owner: unknown, path: string): Problem {
  const known = fieldsOf(owner).map((field) => field.name);
  const close = nearest(error.property, known);
  const hint = close === null ? `Leave it out; the fields here are ${known.join(', ')}.` : `Did you mean "${close}"? Otherwise leave it out.`;
  return problemOf('unknown-field', path, error.value, 'A file holds only fields that its format defines, so that a misspelt one is never ignored.', hint);
}

function fillDefaults(value: object): void {
  const target = value as Record<string, unknown>;
  for (const { name, kind, doc } of fieldsOf(value.constructor)) {
    if (target[name] === undefined && doc.default !== undefined) target[name] = defaultOf(doc.default, kind.nested?.classes()[0].value);
    for (const inner of Array.isArray(target[name]) ? (target[name] as unknown[]) : [target[name]]) {
      if (typeof inner === 'object' && inner !== null && fieldsOf(inner.constructor).length > 0) fillDefaults(inner);
    }
  }
}

function defaultOf(value: unknown, nested: Class | undefined): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  return nested === undefined || typeof value !== 'object' ? value : plainToInstance(nested, value, { exposeUnsetFields: false });
}
