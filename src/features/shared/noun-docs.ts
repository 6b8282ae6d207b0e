import type { ProblemCode } from '../../engine/model/problem.js';
import type { Class } from '../../formats/fields/field.js';
import type { ContentDoc, RouteDoc } from '../../platform/http/describe.js';
import { FILTER_DOCS } from './noun-filter.js';

/** What the documents of a noun's routes need to know. Its examples run one after the other, as one story. */
export interface NounDoc {
  /** `site`, `sites` as messages write them, and the first segment of the paths. */
  readonly one: string;
  readonly many: string;
  readonly path: string;
  readonly body: Class;
  readonly view: Class;
  /** Place of the noun in the story: what it uses comes before it. */
  readonly order: number;
  readonly examples: NounExamples;
  /** What a user should know beyond the fields. */
  readonly about?: string;
  /** Codes of bodies beyond those that every noun shares. */
  readonly problems?: readonly ProblemCode[];
}

export interface NounExamples {
  /** Created, read and replaced. */
  readonly first: object;
  readonly firstCode: string;
  /** Imported; one of them is then patched, another removed. */
  readonly imported: readonly object[];
  readonly patched: { readonly code: string; readonly patch: object; readonly data: object };
  readonly removed: string;
  /** The CSV of a first row. */
  readonly csv: string;
}

type NounRoute = 'create' | 'import' | 'list' | 'csv' | 'read' | 'replace' | 'patch' | 'remove';

/** The documents of the eight routes that all nouns share. */
export function nounDocs({ one, many, path, body, view, order, examples, about, problems = [] }: NounDoc): Readonly<Record<NounRoute, RouteDoc>> {
  const shared = (step: number): { tag: string; exampleOrder: number } => ({ tag: path, exampleOrder: order * 10 + step });
  const ref = (example: string): RouteDoc['path'] => ({ ref: { about: `code or id of the ${one}`, example } });
  const stored = (code: string, version: number, data: object): object => ({ id: `01936f2e-5a00-7000-8000-0000000000${order + 10}`, code, version, ...MADE, data });
  const shown = (code: string, version: number, data: object): ContentDoc => ({ shape: view, example: stored(code, version, data) });
  const { first, firstCode, imported, patched, removed, csv } = examples;
  const rules: readonly ProblemCode[] = ['unknown-reference', 'duplicate-code', 'conflict', 'bad-date', 'bad-time', 'unknown-zone', ...problems];
  return {
    create: {
      ...shared(0), summary: `Create a ${one}`, ...(about === undefined ? {} : { description: about }), status: 201, etag: true,
      body: { shape: body, example: first }, answer: shown(firstCode, 1, first), problems: [...rules],
    },
    import: {
      ...shared(1), summary: `Import ${many} from CSV or JSON`,
      description: `All rows or none: a code that is there is changed, a new one is created, what the file does not name stays. Every problem of every row is told with its line and column, or its item. At most 8 MB.`,
      body: [{ shape: { schema: itemsOf(body) }, example: { items: imported } }, { mediaType: 'text/csv', example: csv }],
      answer: { shape: { schema: REPORT }, example: { rows: imported.length, created: imported.length, changed: 0, unchanged: 0 } },
      problems: [...rules, 'not-csv', 'wrong-header', 'ragged-row'],
    },
    list: {
      ...shared(2), summary: `List ${many} by code`, list: true, query: FILTER_DOCS,
      answer: { shape: { pageOf: view }, example: { items: [stored(firstCode, 1, first)], nextCursor: null } }, problems: ['bad-date', 'missing-field'],
    },
    csv: {
      ...shared(3), summary: `Download ${many} as CSV`, description: 'What an import reads back unchanged. Its columns are the fields; lists of objects are JSON.', query: FILTER_DOCS,
      answer: { mediaType: 'text/csv', example: csv }, problems: ['out-of-range', 'bad-date', 'missing-field'],
    },
    read: { ...shared(4), summary: `Read a ${one}`, path: ref(firstCode), etag: true, answer: shown(firstCode, 1, first) },
    replace: {
      ...shared(5), summary: `Replace a ${one}`, path: ref(firstCode), ifMatch: true, etag: true,
      body: { shape: body, example: first }, answer: shown(firstCode, 2, first), problems: [...rules],
    },
    patch: {
      ...shared(6), summary: `Change fields of a ${one}`, description: 'JSON Merge Patch (RFC 7396): null takes a field away, lists are replaced whole.', path: ref(patched.code), ifMatch: true, etag: true,
      body: { shape: { schema: { type: 'object' } }, example: patched.patch }, answer: shown(patched.code, 2, patched.data), problems: [...rules],
    },
    remove: {
      ...shared(7), summary: `Remove a ${one}`, description: 'Refused while others use it, and they are named.', path: ref(removed), ifMatch: true, status: 204, problems: ['conflict'],
    },
  };
}

const MADE = { createdAt: '2026-11-21T09:00:00.000Z', updatedAt: '2026-11-21T09:00:00.000Z' };

function itemsOf(body: Class): { [keyword: string]: unknown } {
  return { type: 'object', additionalProperties: false, required: ['items'], properties: { items: { type: 'array', description: `as for a POST of one ${body.name}`, items: { type: 'object' } } } };
}

const COUNT = { type: 'integer', minimum: 0 };
const REPORT = {
  type: 'object', additionalProperties: false, required: ['rows', 'created', 'changed', 'unchanged'],
  properties: { rows: COUNT, created: COUNT, changed: COUNT, unchanged: { ...COUNT, description: 'rows that say what is stored already' } },
};
