import type { Request } from 'express';
import type { Problem } from '../../engine/model/problem.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- decorated classes of any shape
export type BodyClass<T = any> = new () => T;

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * How JSON text becomes a validated object, and how its class is documented. platform knows no formats: the composition root hands in
 * those of src/formats, the ones that read files, so that a body and a file are judged and described alike.
 */
export interface BodyFormats {
  /** Throws InputError: not-json, duplicate-field, ... */
  readJson(text: string, source: string): unknown;
  readObject<T extends object>(type: BodyClass<T>, json: unknown, root: string): { readonly value: T; readonly problems: readonly Problem[] };
  /** Schema of a class; nested classes by `refer`. */
  schemaOf(type: BodyClass, refer: (nested: BodyClass) => JsonSchema): JsonSchema;
}

const SETTING = 'sunshift body formats';

export function useBodyFormats(app: { set(name: string, value: unknown): unknown }, formats: BodyFormats): void {
  app.set(SETTING, formats);
}

export function bodyFormatsOf(request: Request): BodyFormats {
  return request.app.get(SETTING) as BodyFormats;
}
