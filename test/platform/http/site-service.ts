import { Controller, Delete, Get, Module, Post, Put, type Type } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { APP_FORMATS } from '../../../src/app-formats.js';
import { SiteInput } from '../../../src/formats/plan/site.js';
import { readServiceConfig } from '../../../src/platform/config-service.js';
import { csvBody, importBody, validBody } from '../../../src/platform/http/body.js';
import { Describe } from '../../../src/platform/http/describe.js';
import { HttpModule } from '../../../src/platform/http/http.module.js';
import { ifMatch } from '../../../src/platform/http/if-match.js';
import { type ListQuery, listQuery, pageOf, type Page } from '../../../src/platform/http/list-query.js';
import { codeParam } from '../../../src/platform/http/path-params.js';
import { expectVersion, notFound } from '../../../src/platform/http/refusals.js';
import { createService } from '../../../src/platform/http/serve.js';
import { type Upload, uploads } from '../../../src/platform/http/uploads.js';
import { sendVersioned, type Versioned } from '../../../src/platform/http/versioned.js';
import { ServiceLog } from '../../../src/platform/logging.js';

const sites = new Map<string, { version: number; site: SiteInput }>();
const doc = { summary: 'Do something here', answer: { example: {} }, path: { code: { about: 'code', example: 'mnl' } } };

/** A small noun that uses each part of platform/http once. */
@Controller('api/v1/sites')
class SitesOfTest {
  @Post()
  @Describe({ ...doc, status: 201 })
  create(@validBody(SiteInput) site: SiteInput): Versioned<SiteInput> {
    sites.set(site.code, { version: 1, site });
    return sendVersioned(1, site, `/api/v1/sites/${site.code}`);
  }

  @Get()
  @Describe({ ...doc, list: true, query: { zone: { about: 'zone' } } })
  list(@listQuery('zone') query: ListQuery): Page<string> {
    const rows = [...sites.keys()].sort().filter((code) => query.after === null || code > query.after).slice(0, query.limit + 1);
    return pageOf(rows, query.limit, (code) => code, (code) => code);
  }

  @Get(':code')
  @Describe(doc)
  read(@codeParam('site') code: string): Versioned<SiteInput> {
    const found = sites.get(code);
    if (found === undefined) throw notFound('site', code);
    return sendVersioned(found.version, found.site);
  }

  @Put(':code')
  @Describe(doc)
  change(@codeParam('site') code: string, @ifMatch() version: number, @validBody(SiteInput) site: SiteInput): Versioned<SiteInput> {
    expectVersion(sites.get(code)?.version ?? 0, version);
    sites.set(code, { version: version + 1, site });
    return sendVersioned(version + 1, site);
  }

  @Delete(':code')
  @Describe({ ...doc, status: 204, answer: undefined })
  remove(): void {
    throw Object.assign(new Error('Key (name)=(Anna Kowalska) already exists'), { name: 'QueryFailedError', driverError: { code: '99999' } });
  }
}

@Controller('api/v1/imports')
class ImportsOfTest {
  @Post('csv')
  @Describe(doc)
  csv(@csvBody() bytes: Buffer): { bytes: number } {
    return { bytes: bytes.length };
  }

  @Post('json')
  @Describe(doc)
  json(@importBody() body: unknown): { body: unknown } {
    return { body };
  }

  @Post('files')
  @Describe(doc)
  files(@uploads() files: readonly Upload[]): readonly (readonly [string, string, number])[] {
    return files.map((file) => [file.field, file.fileName, file.bytes.length]);
  }

  @Post('full')
  @Describe(doc)
  full(): never {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  }
}

export interface TestService {
  readonly url: string;
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly address: AddressInfo;
  close(): Promise<void>;
}

/** platform/http with these controllers, on a free port. */
export async function startSiteService(env: Readonly<Record<string, string>> = {}, more: readonly Type<unknown>[] = []): Promise<TestService> {
  const config = readServiceConfig({ SUNSHIFT_REQUESTS_PER_MINUTE: '0', ...env });
  const logged: Record<string, unknown>[] = [];
  const log = new ServiceLog('debug', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  class SiteServiceModule {}
  Module({ imports: [HttpModule.with(config, log)], controllers: [SitesOfTest, ImportsOfTest, ...more] })(SiteServiceModule);
  sites.clear();
  const app = await createService(SiteServiceModule, config, APP_FORMATS, log);
  await app.listen(0, config.host);
  const address = app.getHttpServer().address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, logged, address, close: () => app.close() };
}
