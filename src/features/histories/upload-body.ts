import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { expectMediaType, readBody } from '../../platform/http/read-body.js';
import { refusal } from '../../platform/http/refusals.js';
import { serviceConfigOf } from '../../platform/http/service-config.js';
import { readUploads } from '../../platform/http/uploads.js';

/** The bytes of one CSV: a `text/csv` body, or the one file of a multipart form. At most SUNSHIFT_MAX_UPLOAD_MB. */
export function csvUpload(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext) => {
    const request = context.switchToHttp().getRequest<Request>();
    expectMediaType(request, ['text/csv', 'multipart/form-data']);
    if (!isForm(request)) return readBody(request, { mediaTypes: ['text/csv'], maxBytes: serviceConfigOf(request).maxUploadBytes });
    const files = await readUploads(request, context.switchToHttp().getResponse<Response>());
    if (files.length === 1) return files[0].bytes;
    throw refusal('bad-request', 'body', files.length, 'This form holds one file.', 'Send one file at a time.');
  })();
}

export function isForm(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}
