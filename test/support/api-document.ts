import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface ApiContent {
  readonly schema: Record<string, unknown>;
  readonly example?: unknown;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Record<string, unknown>;
  readonly example?: string | number;
}

export interface ApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters: readonly ApiParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, ApiContent>> };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly $ref?: string; readonly content?: Readonly<Record<string, ApiContent>> }>>;
  readonly 'x-example-order'?: number;
}

export interface ApiRoute extends ApiOperation {
  readonly method: string;
  readonly path: string;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** openapi.json as it is committed. */
export const API = JSON.parse(readFileSync('openapi.json', 'utf8')) as ApiDocument;

export const API_ROUTES: readonly ApiRoute[] = Object.entries(API.paths).flatMap(([path, methods]) => (
  Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path }))
));

/** The one documented status of success and its content. */
export function successOf(route: ApiRoute): { readonly status: number; readonly content: Readonly<Record<string, ApiContent>> } {
  const status = Object.keys(route.responses).find((code) => code.startsWith('2')) ?? '';
  return { status: Number(status), content: route.responses[status].content ?? {} };
}

/** The codes of problems that are documented of a route, each under its status. */
export function problemsOf(route: ApiRoute): readonly string[] {
  return Object.entries(route.responses).filter(([status]) => /^[45]/.test(status)).flatMap(([status, { description, $ref }]) =>
    ($ref?.split('/').at(-1) ?? description ?? '').split(', ').map((code) => `${status} ${code}`));
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, date: /^\d{4}-\d\d-\d\d$/ } });
ajv.addSchema({ $id: 'openapi.json', components: API.components });

/** What in `value` the schema of a body does not allow; empty when it fits. */
export function misfits(schema: Record<string, unknown>, value: unknown): readonly string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi.json#/components/')) as Record<string, unknown>;
  const validate = ajv.compile(absolute);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}
