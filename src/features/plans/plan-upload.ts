import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InputError, problemOf } from '../../engine/model/problem.js';
import { expectMediaType, readBody, utf8 } from '../../platform/http/read-body.js';
import { refusal } from '../../platform/http/refusals.js';
import { serviceConfigOf } from '../../platform/http/service-config.js';
import { type Upload, readUploads } from '../../platform/http/uploads.js';
import { isForm } from '../histories/upload-body.js';
import type { SentPlan } from './plan-source.js';

/**
 * A plan file as it was sent: an `application/json` body, or a multipart form with the plan (field `plan`, or file name `plan.json`) and the
 * files that it names, each under the file name that the plan writes. At most SUNSHIFT_MAX_UPLOAD_MB together.
 */
export function planUpload(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<SentPlan> => {
    const request = context.switchToHttp().getRequest<Request>();
    expectMediaType(request, ['application/json', 'multipart/form-data']);
    if (isForm(request)) return planOfForm(await readUploads(request, context.switchToHttp().getResponse<Response>()));
    const body = await readBody(request, { mediaTypes: ['application/json'], maxBytes: serviceConfigOf(request).maxUploadBytes });
    return { text: exactText(body), files: new Map() };
  })();
}

function planOfForm(uploads: readonly Upload[]): SentPlan {
  const plans = uploads.filter(({ field }) => field === 'plan');
  const [plan] = plans.length > 0 ? plans : uploads.filter(({ fileName }) => fileName === 'plan.json');
  if (plan === undefined || plans.length > 1) throw refusal('missing-field', 'plan', plans.length > 1 ? plans.length : undefined, 'The form holds one plan file.', 'Send it as curl -F "plan=@plan.json" does.');
  const files = new Map<string, Buffer>();
  const twice: string[] = [];
  for (const upload of uploads) {
    if (upload === plan) continue;
    if (files.has(upload.fileName)) twice.push(upload.fileName);
    files.set(upload.fileName, upload.bytes);
  }
  if (twice.length > 0) throw new InputError(twice.map((name) => problemOf('duplicate-field', 'file', name, 'Each file is sent once.', 'Keep one of the two.')));
  return { text: exactText(plan.bytes), files };
}

/** A byte-order mark stays, since the input hash covers every byte. */
function exactText(bytes: Buffer): string {
  utf8(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
