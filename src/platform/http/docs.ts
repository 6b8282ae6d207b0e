import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSIONS } from '../versions.js';
import type { BodyFormats } from './body-formats.js';
import { openApiOf } from './openapi.js';

/** The pages /api/docs and the document /api/openapi.json. */
export function serveDocs(app: INestApplication, formats: BodyFormats): void {
  const document = openApiOf(app, formats, VERSIONS.engine);
  SwaggerModule.setup('api/docs', app, document as unknown as OpenAPIObject, { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', customSiteTitle: 'Sunshift' });
}
