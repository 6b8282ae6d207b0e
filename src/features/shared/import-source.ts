import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { bodyFormatsOf } from '../../platform/http/body-formats.js';
import { MAX_JSON_BYTES } from '../../platform/http/body.js';
import { readBody, utf8 } from '../../platform/http/read-body.js';
import { serviceConfigOf } from '../../platform/http/service-config.js';
import type { ImportSource } from './read-import.js';

/** Some 40,000 people. */
const MAX_IMPORT_BYTES = 8_000_000;

/** The body of an import, `text/csv` or `application/json`, still to be read and judged. Throws InputError with the codes of readBody. */
export function importSource(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<ImportSource> => {
    const request = context.switchToHttp().getRequest<Request>();
    const maxBytes = Math.min(MAX_IMPORT_BYTES, serviceConfigOf(request).maxUploadBytes);
    const bytes = await readBody(request, { mediaTypes: ['text/csv', 'application/json'], maxBytes });
    const csv = (request.headers['content-type'] ?? '').toLowerCase().startsWith('text/csv');
    // Bytes that are not UTF-8 become U+FFFD, which the reader of a CSV refuses by name.
    return csv ? { kind: 'csv', text: new TextDecoder().decode(bytes) } : { kind: 'json', text: utf8(bytes) };
  })();
}

/** A JSON Merge Patch as it stands: what it makes of the stored body is judged, not the patch. */
export function patchBody(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<unknown> => {
    const request = context.switchToHttp().getRequest<Request>();
    const bytes = await readBody(request, { mediaTypes: ['application/json', 'application/merge-patch+json'], maxBytes: MAX_JSON_BYTES });
    return bodyFormatsOf(request).readJson(utf8(bytes), 'body');
  })();
}
