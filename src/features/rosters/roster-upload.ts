import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { expectMediaType, readBody, utf8 } from '../../platform/http/read-body.js';
import { refusal } from '../../platform/http/refusals.js';
import { serviceConfigOf } from '../../platform/http/service-config.js';
import { readUploads } from '../../platform/http/uploads.js';
import { isForm } from '../histories/upload-body.js';

export interface SentRoster {
  readonly form: 'json' | 'csv';
  readonly text: string;
}

/** roster.json as `application/json`, or roster.csv as `text/csv`. */
export function rosterUpload(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<SentRoster> => {
    const request = context.switchToHttp().getRequest<Request>();
    const bytes = await readBody(request, { mediaTypes: ['text/csv', 'application/json'], maxBytes: serviceConfigOf(request).maxUploadBytes });
    return { form: /^application\/json\b/i.test(request.headers['content-type'] ?? '') ? 'json' : 'csv', text: utf8(bytes) };
  })();
}

export interface SentForeign {
  readonly roster: string;
  readonly requirement: string | null;
}

/** A foreign roster as `text/csv`, or a form with roster.csv and requirement.csv. */
export function foreignUpload(): ParameterDecorator {
  return createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<SentForeign> => {
    const request = context.switchToHttp().getRequest<Request>();
    expectMediaType(request, ['text/csv', 'multipart/form-data']);
    if (!isForm(request)) return { roster: utf8(await readBody(request, { mediaTypes: ['text/csv'], maxBytes: serviceConfigOf(request).maxUploadBytes })), requirement: null };
    const uploads = await readUploads(request, context.switchToHttp().getResponse<Response>());
    const of = (name: string): Buffer | undefined => uploads.find(({ field, fileName }) => field === name || fileName === `${name}.csv`)?.bytes;
    const [roster, requirement] = [of('roster'), of('requirement')];
    const surplus = uploads.length - (roster === undefined ? 0 : 1) - (requirement === undefined ? 0 : 1);
    if (roster === undefined) throw refusal('missing-field', 'roster', undefined, 'The form holds the file roster.csv, and may hold requirement.csv.', 'Send it as curl -F "roster=@roster.csv" does.');
    if (surplus > 0) throw refusal('unknown-field', 'file', uploads.length, 'The form holds the files roster.csv and requirement.csv and no other.', 'Leave the others out.');
    return { roster: utf8(roster), requirement: requirement === undefined ? null : utf8(requirement) };
  })();
}
