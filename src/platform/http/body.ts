import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { InputError } from '../../engine/model/problem.js';
import { type BodyClass, bodyFormatsOf } from './body-formats.js';
import { readBody, utf8 } from './read-body.js';
import { refusal } from './refusals.js';
import { serviceConfigOf } from './service-config.js';

/** Largest JSON body of one thing; imports take as much as SUNSHIFT_MAX_UPLOAD_MB. */
export const MAX_JSON_BYTES = 1_000_000;

/**
 * The JSON body as an object of `type`, its defaults filled in: `create(@validBody(SiteInput) site: SiteInput)`. Every finding is told at once.
 * Throws InputError with the codes of files, and those of readBody.
 */
export function validBody<T extends object>(type: BodyClass<T>): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext) => {
    const request = context.switchToHttp().getRequest<Request>();
    const formats = bodyFormatsOf(request);
    const { value, problems } = formats.readObject(type, formats.readJson(await jsonText(request, MAX_JSON_BYTES), 'body'), 'body');
    if (problems.length > 0) throw new InputError(problems);
    return value;
  })();
}

/** A JSON body as it stands, for routes that judge it themselves (an import); up to SUNSHIFT_MAX_UPLOAD_MB. */
export function importBody(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext) => {
    const request = context.switchToHttp().getRequest<Request>();
    return bodyFormatsOf(request).readJson(await jsonText(request, serviceConfigOf(request).maxUploadBytes), 'body');
  })();
}

/** The bytes of a `text/csv` body, up to SUNSHIFT_MAX_UPLOAD_MB or a limit of the route's own: `importSites(@csvBody() csv: Buffer)`. */
export function csvBody(maxBytes = Infinity): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const request = context.switchToHttp().getRequest<Request>();
    return readBody(request, { mediaTypes: ['text/csv'], maxBytes: Math.min(maxBytes, serviceConfigOf(request).maxUploadBytes) });
  })();
}

async function jsonText(request: Request, maxBytes: number): Promise<string> {
  const text = utf8(await readBody(request, { mediaTypes: ['application/json'], maxBytes }));
  // PostgreSQL stores no NUL in a text, and no name or code needs one.
  const escaped = /(^|[^\\])(\\\\)*\\u0000/i.exec(text);
  if (escaped === null) return text;
  throw refusal('out-of-range', 'body', '\\u0000', 'No text holds the character U+0000.', 'Leave it out.');
}
