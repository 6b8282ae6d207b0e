import type { INestApplication, Type } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService } from '@nestjs/core';
import type { BodyFormats, JsonSchema } from './body-formats.js';
import { ROUTE_DOC, type RouteDoc } from './describe.js';
import { SchemaBook } from './schema-book.js';
import { operationOf } from './operation.js';

export type Operation = JsonSchema;

/** OpenAPI 3.1 of every route, in the order in which modules and methods stand in the code. Throws where a route has no @Describe. */
export function openApiOf(app: INestApplication, formats: BodyFormats, version: string): JsonSchema {
  const book = new SchemaBook(formats);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const { method, path, doc, operationId } of routesOf(app)) {
    (paths[path] ??= {})[method] = operationOf(doc, { method, path, operationId }, book);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sunshift', version, license: { name: 'MIT', identifier: 'MIT' },
      description: 'Follow-the-sun shift scheduling and staffing: history, forecast, requirement, roster, coverage, cost. Errors are problems (RFC 9457) with the codes of docs/errors.md.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: book.schemas(), responses: book.responses() },
  };
}

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly doc: RouteDoc;
  readonly operationId: string;
}

/** Every route of every controller, `:name` written `{name}`. */
export function routesOf(app: INestApplication): readonly Route[] {
  return app.get(DiscoveryService).getControllers().flatMap(({ metatype }) => routesOfController(metatype as Type<object>));
}

function routesOfController(controller: Type<object>): Route[] {
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const routes: Route[] = [];
  for (const name of Object.getOwnPropertyNames(controller.prototype)) {
    const handler = (controller.prototype as Record<string, unknown>)[name];
    const method = typeof handler === 'function' ? (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined) : undefined;
    if (method === undefined) continue;
    const doc = Reflect.getMetadata(ROUTE_DOC, handler as object) as RouteDoc | undefined;
    if (doc === undefined) throw new Error(`${controller.name}.${name} has no @Describe`);
    const suffix = Reflect.getMetadata(PATH_METADATA, handler as object) as string;
    const path = `/${[prefix, suffix].map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '').join('/')}`.replace(/:(\w+)/g, '{$1}');
    routes.push({ method: RequestMethod[method].toLowerCase(), path, doc, operationId: `${controller.name.replace(/Controller$/, '')}.${name}` });
  }
  return routes;
}
