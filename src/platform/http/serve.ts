import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import type { ServiceConfig } from '../config-service.js';
import { nestLogger, type ServiceLog } from '../logging.js';
import { Metrics } from '../metrics.js';
import { type BodyFormats, useBodyFormats } from './body-formats.js';
import { answerBrokenRequests } from './broken-requests.js';
import { cleanPath } from './clean-path.js';
import { watchClient } from './client-gone.js';
import { endConnectionsWithServer } from './end-connections.js';
import { noStore, securityHeaders } from './headers.js';
import { observe } from './observe.js';
import { requestId } from './request-id.js';
import { sameOrigin } from './same-origin.js';
import { useServiceConfig } from './service-config.js';
import { endStalledBodies } from './stalled-body.js';

/** A body that trickles in holds a connection no longer than this; certificates of large plans come in well below. */
const REQUEST_TIMEOUT_MS = 300_000;
const HEADERS_TIMEOUT_MS = 20_000;
/** An idle connection outlives the pause between two requests of one client: one that is closed just as the next is sent loses it. */
const KEEP_ALIVE_MS = 65_000;

type RootModule = Parameters<typeof NestFactory.create>[0];

/** Pages beside the routes, added last before the first request. */
export type Pages = (app: INestApplication, formats: BodyFormats) => void;

/** The application of a root module, ready to listen: bodies unread, every answer with id, security headers and problems. */
export async function createService(root: RootModule, config: ServiceConfig, formats: BodyFormats, log: ServiceLog, pages?: Pages): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(root, { bodyParser: false, logger: nestLogger(log), abortOnError: false });
  const express = app.getHttpAdapter().getInstance();
  useBodyFormats(express, formats);
  useServiceConfig(express, config);
  // ETags are versions, never hashes of answers. No parameter nests.
  for (const [name, value] of [['x-powered-by', false], ['etag', false], ['query parser', 'simple']] as const) express.set(name, value);
  // One path is one route. Express takes these as settings only before its router exists, and Nest makes it at once.
  Object.assign(express.router, { caseSensitive: true, strict: true });
  app.use(requestId, observe(log, app.get(Metrics)), securityHeaders, noStore, cleanPath, sameOrigin, watchClient, endStalledBodies(config.bodyIdleSeconds * 1000));
  const server: Server = app.getHttpServer();
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  answerBrokenRequests(server);
  endConnectionsWithServer(server);
  pages?.(app, formats);
  await app.init();
  return app;
}
