import { InputError } from '../../engine/model/problem.js';
import { readObject } from '../../formats/fields/read-object.js';

/** A validated body out of JSON, defaults filled in. Throws InputError with every finding of its shape, at the field. */
export function readBodyOf<Body extends object>(type: new () => Body, json: unknown): Body {
  const { value, problems } = readObject(type, json, 'body');
  if (problems.length > 0) throw new InputError(problems);
  return value;
}
