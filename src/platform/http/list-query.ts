import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { oneOf } from './query.js';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;

/** `?limit&cursor` and the filters that a route names. */
export interface ListQuery {
  /** Items on the page; ask the database for one more, to know whether another page follows. */
  readonly limit: number;
  /** Sort key of the last item of the page before; null on the first. */
  readonly after: string | null;
  readonly filters: Readonly<Record<string, string | undefined>>;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** `list(@listQuery('site', 'contract') query: ListQuery)`: refuses parameters it does not know, and limits outside 1 to 500. */
export function listQuery(...filters: readonly string[]): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => readListQuery(context.switchToHttp().getRequest<Request>(), filters))();
}

function readListQuery(request: Request, filters: readonly string[]): ListQuery {
  const problems: Problem[] = [];
  const values = oneOf(request, ['limit', 'cursor', ...filters], problems);
  const limit = values.limit === undefined ? DEFAULT_LIMIT : /^\d{1,4}$/.test(values.limit) ? Number(values.limit) : NaN;
  if (!(limit >= 1 && limit <= MAX_LIMIT)) problems.push(problemOf('out-of-range', 'limit', values.limit, `It is a whole number from 1 to ${MAX_LIMIT}.`, `Write a number such as ${DEFAULT_LIMIT}.`));
  if (problems.length > 0) throw new InputError(problems);
  const after = values.cursor === undefined ? null : decodeCursor(values.cursor);
  return { limit, after, filters: Object.fromEntries(filters.map((name) => [name, values[name]])) };
}

/** A page out of up to `limit + 1` rows that were read in the order of `keyOf`. */
export function pageOf<R, T>(rows: readonly R[], limit: number, keyOf: (row: R) => string, view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  return { items: shown.map(view), nextCursor: rows.length > limit ? encodeCursor(keyOf(shown[shown.length - 1])) : null };
}
