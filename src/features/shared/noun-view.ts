import { About, type Class, Field } from '../../formats/fields/field.js';
import { object } from '../../formats/fields/nested.js';
import { whole } from '../../formats/fields/number.js';
import { anyText, instant } from '../../formats/fields/text.js';
import type { StoredNoun } from './stored-noun.js';

/** A stored noun as the service shows it. */
export interface NounView<Body> {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** What a PUT would send, in the form of a plan file. */
  readonly data: Body;
}

export function viewOf<Body extends object>({ id, code, version, createdAt, updatedAt, data }: StoredNoun<Body>): NounView<Body> {
  return { id, code, version, createdAt: new Date(createdAt).toISOString(), updatedAt: new Date(updatedAt).toISOString(), data };
}

/** The class behind such a view, for openapi.json; `name` is what its schema is called. */
export function viewClass(name: string, body: Class): Class {
  class View {
    id!: string;
    code!: string;
    version!: number;
    createdAt!: string;
    updatedAt!: string;
    data!: object;
  }
  Object.defineProperty(View, 'name', { value: name });
  const fields = [
    ['id', anyText(), 'UUID, chosen by the service'],
    ['code', anyText(), 'unique among its kind; paths take it as well as the id'],
    ['version', whole({ min: 1 }), 'counts the changes; the ETag'],
    ['createdAt', instant(), 'when it was created'],
    ['updatedAt', instant(), 'when it was last changed'],
    ['data', object(() => body), 'what a PUT would send, defaults filled in'],
  ] as const;
  for (const [field, kind, about] of fields) Field(kind, { about })(View.prototype, field);
  About('As it is stored.')(View);
  return View;
}
