import type { ProblemCode } from '../../engine/model/problem.js';
import type { BodyClass, BodyFormats, JsonSchema } from './body-formats.js';
import type { Shape } from './describe.js';
import { PROBLEM_SCHEMA } from './problem-schema.js';

/** components: each class once, under its name without "Input"; each problem that answers alone. */
export class SchemaBook {
  private readonly known = new Map<string, { readonly type: BodyClass | null; schema: JsonSchema }>([['Problem', { type: null, schema: PROBLEM_SCHEMA }]]);

  private readonly problems = new Map<ProblemCode, JsonSchema>();

  constructor(private readonly formats: BodyFormats) {}

  of(shape: Shape): JsonSchema {
    if (typeof shape === 'function') return this.refer(shape);
    if ('schema' in shape) return shape.schema;
    return {
      type: 'object', additionalProperties: false, required: ['items', 'nextCursor'],
      properties: { items: { type: 'array', items: this.refer(shape.pageOf) }, nextCursor: { type: ['string', 'null'], description: 'for the next page; null on the last' } },
    };
  }

  schemas(): JsonSchema {
    return Object.fromEntries([...this.known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { schema }]) => [name, schema]));
  }

  /** The response of one code, by reference. */
  problem(code: ProblemCode): JsonSchema {
    this.problems.set(code, problemResponse([code]));
    return { $ref: `#/components/responses/${code}` };
  }

  responses(): JsonSchema {
    return Object.fromEntries([...this.problems].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private readonly refer = (type: BodyClass): JsonSchema => {
    const name = type.name.replace(/Input$/, '');
    const found = this.known.get(name);
    if (found !== undefined && found.type !== type) throw new Error(`two classes are called ${name} in openapi.json`);
    if (found === undefined) {
      const entry = { type, schema: {} as JsonSchema };
      this.known.set(name, entry);
      entry.schema = this.formats.schemaOf(type, this.refer);
    }
    return { $ref: `#/components/schemas/${name}` };
  };
}

/** A response that is one of these problems. */
export function problemResponse(codes: readonly ProblemCode[]): JsonSchema {
  return { description: [...codes].sort().join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}
