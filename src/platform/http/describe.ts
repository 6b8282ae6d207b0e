import { HttpCode, SetMetadata, applyDecorators } from '@nestjs/common';
import type { ProblemCode } from '../../engine/model/problem.js';
import type { BodyClass, JsonSchema } from './body-formats.js';

/** A validated class, a list page of one, or a plain schema where no class stands behind it. */
export type Shape = BodyClass | { readonly pageOf: BodyClass } | { readonly schema: JsonSchema };

export interface ContentDoc {
  /** Default application/json. */
  readonly mediaType?: string;
  /** What it looks like; left out for text and files. */
  readonly shape?: Shape;
  readonly example: unknown;
}

export interface ParamDoc {
  readonly about: string;
  readonly example?: string | number;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

/** All that openapi.json says about one route. Examples are executed as tests, in the order of the house: create, read, change, delete. */
export interface RouteDoc {
  /** A sentence without a full stop, in the imperative. */
  readonly summary: string;
  readonly description?: string;
  /** Where it stands among its neighbours, as the first path segment is named; default is that segment. */
  readonly tag?: string;
  /** Parameters of the path, by name. */
  readonly path?: Readonly<Record<string, ParamDoc>>;
  /** Parameters behind the question mark, by name. */
  readonly query?: Readonly<Record<string, ParamDoc>>;
  /** `limit` and `cursor`. */
  readonly list?: boolean;
  /** If-Match is required. */
  readonly ifMatch?: boolean;
  /** Idempotency-Key is read. */
  readonly idempotent?: boolean;
  /** Several media types are several entries. */
  readonly body?: ContentDoc | readonly ContentDoc[];
  /** Status of success, default 200. */
  readonly status?: number;
  /** Left out where the answer has no body (204). */
  readonly answer?: ContentDoc | readonly ContentDoc[];
  /** The answer has an ETag. */
  readonly etag?: boolean;
  /** Codes beyond those that every route of its kind can answer. */
  readonly problems?: readonly ProblemCode[];
  /** Examples run in the order of tags and of methods; a smaller number runs earlier (default 0). */
  readonly exampleOrder?: number;
}

export const ROUTE_DOC = Symbol('RouteDoc');

/** Documents a route and sets its status. */
export function Describe(doc: RouteDoc): MethodDecorator {
  return applyDecorators(HttpCode(doc.status ?? 200), SetMetadata(ROUTE_DOC, doc));
}
