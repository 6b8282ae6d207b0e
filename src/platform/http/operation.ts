import type { ProblemCode } from '../../engine/model/problem.js';
import type { JsonSchema } from './body-formats.js';
import type { ContentDoc, ParamDoc, RouteDoc } from './describe.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from './list-query.js';
import { statusOf } from './problem-status.js';
import { problemResponse, type SchemaBook } from './schema-book.js';

interface Place {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
}

/** One operation of openapi.json. Throws where a parameter of the path is not described, or a route has no example. */
export function operationOf(doc: RouteDoc, place: Place, book: SchemaBook): JsonSchema {
  const names = [...place.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const lacking = names.filter((name) => doc.path?.[name]?.example === undefined);
  if (lacking.length > 0) throw new Error(`${place.method} ${place.path}: describe ${lacking.join(', ')} with an example`);
  return {
    operationId: place.operationId,
    tags: [doc.tag ?? place.path.split('/')[3] ?? 'service'],
    summary: doc.summary,
    ...(doc.description === undefined ? {} : { description: doc.description }),
    ...(doc.exampleOrder === undefined ? {} : { 'x-example-order': doc.exampleOrder }),
    parameters: parametersOf(doc),
    ...(doc.body === undefined ? {} : { requestBody: { required: true, content: contentOf(doc.body, book) } }),
    responses: { [doc.status ?? 200]: successOf(doc, book), ...problemResponses(doc, names.length > 0, book) },
  };
}

const TEXT: JsonSchema = { type: 'string' };

function parametersOf(doc: RouteDoc): JsonSchema[] {
  const of = (where: string, params: Readonly<Record<string, ParamDoc>>): JsonSchema[] => Object.entries(params).map(([name, param]) => ({
    name, in: where, required: where === 'path' || param.required === true, description: param.about,
    schema: param.schema ?? TEXT, ...(param.example === undefined ? {} : { example: param.example }),
  }));
  return [
    ...of('path', doc.path ?? {}),
    ...of('query', doc.query ?? {}),
    ...(doc.list === true ? of('query', {
      limit: { about: 'items on the page', schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT }, example: DEFAULT_LIMIT },
      cursor: { about: 'nextCursor of the page before' },
    }) : []),
    ...(doc.ifMatch === true ? of('header', { 'If-Match': { about: 'ETag of the version that is changed', required: true, example: '"1"' } }) : []),
    ...(doc.idempotent === true ? of('header', { 'Idempotency-Key': { about: 'a key of yours; a repeated request with it is answered as the first was' } }) : []),
  ];
}

function contentOf(content: ContentDoc | readonly ContentDoc[], book: SchemaBook): JsonSchema {
  const list = (Array.isArray(content) ? content : [content]) as readonly ContentDoc[];
  return Object.fromEntries(list.map(({ mediaType = 'application/json', shape, example }) => [
    mediaType, { schema: shape === undefined ? (/json$/.test(mediaType) ? {} : TEXT) : book.of(shape), example },
  ]));
}

function successOf(doc: RouteDoc, book: SchemaBook): JsonSchema {
  const header = (description: string): JsonSchema => ({ description, schema: TEXT });
  const headers = { ...(doc.etag === true ? { ETag: header('the version, for If-Match') } : {}), ...(doc.status === 201 ? { Location: header('where it is') } : {}) };
  return {
    description: `${doc.summary}: done`, ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(doc.answer === undefined ? {} : { content: contentOf(doc.answer, book) }),
  };
}

const BODY_CODES: readonly ProblemCode[] = [
  'bad-request', 'not-json', 'file-too-large', 'unsupported-media-type', 'unknown-field', 'missing-field', 'duplicate-field', 'wrong-type', 'out-of-range', 'not-finite', 'disk-full',
];

/** One response per status, its description naming the codes; those of one code are components, since most routes share them. */
function problemResponses(doc: RouteDoc, hasPath: boolean, book: SchemaBook): JsonSchema {
  const byStatus: Record<number, ProblemCode[]> = {};
  for (const code of new Set(codesOf(doc, hasPath))) (byStatus[statusOf(code)] ??= []).push(code);
  return Object.fromEntries(Object.entries(byStatus).map(([status, codes]) => [status, codes.length === 1 ? book.problem(codes[0]) : problemResponse(codes)]));
}

function codesOf(doc: RouteDoc, hasPath: boolean): readonly ProblemCode[] {
  return [
    'bad-request', 'unknown-field', 'foreign-origin', 'too-many-requests', 'unexpected', 'not-ready', ...(hasPath ? ['not-found' as const] : []), ...(doc.body === undefined ? [] : BODY_CODES),
    ...(doc.list === true ? ['wrong-type' as const, 'out-of-range' as const, 'bad-cursor' as const] : doc.query === undefined ? [] : ['wrong-type' as const]),
    ...(doc.ifMatch === true ? ['if-match-required' as const, 'stale-version' as const] : []), ...(doc.idempotent === true ? ['idempotency-conflict' as const] : []), ...(doc.problems ?? []),
  ];
}
