import { fieldsOf } from '../fields/field.js';

/**
 * A validated object in its one written form: fields in the order of the class, defaults filled in (readObject did that), absent fields and
 * `null` for "none" left out. Two objects that say the same thing have the same JSON text. `value` is an instance of its class.
 */
export function canonicalOf<T extends object>(value: T): T {
  const from = value as Record<string, unknown>;
  const fields = fieldsOf(value.constructor);
  if (fields.length === 0) throw new TypeError('only an instance of a validated class has a canonical form');
  const written = fields.map(({ name }) => [name, from[name]] as const).filter(([, inner]) => inner !== undefined && inner !== null);
  return Object.fromEntries(written.map(([name, inner]) => [name, plain(inner)])) as T;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return fieldsOf(value.constructor).length > 0 ? canonicalOf(value) : value;
}
