import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { refusal } from './refusals.js';
import { expectMediaType, tooLarge } from './read-body.js';
import { serviceConfigOf } from './service-config.js';

/** A file of a multipart form. */
export interface Upload {
  /** Name of the form's field. */
  readonly field: string;
  /** As the client names it; a path such as `history/voice.csv` keeps its folders. Never used as a path on our disk. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

const MOST_FILES = 500;

/**
 * The files of a `multipart/form-data` body, together at most SUNSHIFT_MAX_UPLOAD_MB, kept in memory: `importPlan(@uploads() files: readonly Upload[])`.
 * Fields that are no files are refused. Throws InputError: unsupported-media-type, file-too-large, bad-request, unknown-field.
 */
export function uploads(): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => {
    const http = context.switchToHttp();
    return readUploads(http.getRequest<Request>(), http.getResponse<Response>());
  })();
}

export async function readUploads(request: Request, response: Response): Promise<readonly Upload[]> {
  const { maxUploadBytes } = serviceConfigOf(request);
  expectMediaType(request, ['multipart/form-data']);
  if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes) throw tooLarge(request, maxUploadBytes);
  const form = multer({ storage: boundedMemory(maxUploadBytes), preservePath: true, defParamCharset: 'utf8', limits: { files: MOST_FILES, fields: 0, fileSize: maxUploadBytes } }).any();
  const refused = await new Promise<unknown>((resolve) => void form(request, response, resolve));
  if (refused !== undefined && refused !== null) throw problemOfForm(refused, request, maxUploadBytes);
  return ((request.files ?? []) as Express.Multer.File[]).map((file) => ({ field: file.fieldname, fileName: file.originalname, bytes: file.buffer }));
}

/** multer bounds each file; this bounds all of them together, also of a form that does not say how long it is. */
function boundedMemory(maxBytes: number): multer.StorageEngine {
  let total = 0;
  return {
    _handleFile(_request, file, done) {
      const chunks: Buffer[] = [];
      file.stream.on('data', (chunk: Buffer) => {
        total += chunk.length;
        if (total <= maxBytes) chunks.push(chunk);
      });
      file.stream.on('end', () => {
        if (total > maxBytes) done(new MulterError('LIMIT_FILE_SIZE', file.fieldname));
        else done(null, { buffer: Buffer.concat(chunks) });
      });
      file.stream.on('error', done);
    },
    _removeFile(_request, _file, done) {
      done(null);
    },
  };
}

function problemOfForm(error: unknown, request: Request, maxBytes: number): Error {
  if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') return tooLarge(request, maxBytes);
  request.resume();
  if (error instanceof MulterError && (error.code === 'LIMIT_FIELD_COUNT' || error.code === 'LIMIT_UNEXPECTED_FILE')) {
    return refusal('unknown-field', error.field ?? 'body', undefined, 'This form holds files only.', 'Send each part with a file name, such as curl -F "file=@voice.csv".');
  }
  return refusal('bad-request', 'body', undefined, `It is a whole multipart form of at most ${MOST_FILES} files.`, 'Send it as curl -F "file=@plan.json" does.');
}
